import * as l10n from '@vscode/l10n';
import type { EntryId } from '../../domain/model';
import { type CredentialField, credentialFields } from '../../domain/requirements';
import { toPage } from '../pagePath';
import { fieldWord } from '../requirements';

/**
 * Ids of pages that belong to no single entry. Their paths follow from them as an entry's does:
 * `credentials.revenue` → `credentials/revenue.md`.
 */

/** All credentials at a glance, of one field of work, or those that ask for no degree. */
export function glanceId(part: CredentialField | 'all' | 'without-degree' = 'all'): string {
  return `credentials.${part}`;
}

/** Credentials side by side, in the order given. */
export function comparisonId(credentials: readonly EntryId[]): string {
  return `compare.${credentials.map((id) => id.slice(id.indexOf('.') + 1)).join('+')}`;
}

/** Licenses of administrators in a state, by its postal code, or in all of them. */
export function licensesId(state = 'all'): string {
  return `licenses.${state}`;
}

/** The name of a page of credentials or of licenses: its first heading. */
export function tableName(id: string, area = ''): string {
  const dot = id.indexOf('.');
  const part = id.slice(dot + 1);
  switch (id.slice(0, dot)) {
    case 'credentials':
      return glanceName(part);
    case 'licenses':
      return part === 'all' ? l10n.t('Licenses by state') : l10n.t('Licenses: {0}', area || part);
    default:
      return '';
  }
}

function glanceName(part: string): string {
  if (part === 'all') return l10n.t('All credentials at a glance');
  if (part === 'without-degree') return l10n.t('Credentials without a degree');
  const field = credentialFields.find((one) => one === part);
  return field ? fieldWord(field) : '';
}

/** Address of such a page. @param area name of the state whose licenses they are */
export function toTable(id: string, area = ''): string {
  return toPage(id, tableName(id, area));
}
