import type { EntryId } from '../../domain/model';
import type { CredentialField } from '../../domain/requirements';

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
