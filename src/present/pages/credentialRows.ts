/** Credentials as a table on the pages of roles, of the occupation and of those who issue them. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { CredentialEntry, EntryId } from '../../domain/model';
import { issuer } from '../describe';
import { escapeMarkdown, link, table } from '../markdown';
import { earnWords, keepWords, seeIssuer, seenWords } from '../requirements';
import { toEntry } from './homes';

/** Letters, issuer, what they say, what they take; empty for none. */
export function credentialTable(atlas: Atlas, credentials: readonly CredentialEntry[]): string {
  if (credentials.length === 0) return '';
  const headers = [
    l10n.t('Letters'),
    l10n.t('Issuer'),
    l10n.t('What it says'),
    l10n.t('To earn it'),
    l10n.t('To keep it'),
    l10n.t('Edition'),
  ];
  const rows = credentials.map((credential) => {
    const row = atlas.requirement(credential.id);
    const by = issuer(atlas, credential);
    return [
      link(credential.acronym, toEntry(atlas, credential)),
      ...[
        by?.acronym ?? by?.label ?? '',
        credential.certifies,
        (row && (row.first ?? earnWords(row))) || seeIssuer(),
        row ? keepWords(row) : '',
        row ? seenWords(row) : '',
      ].map(escapeMarkdown),
    ];
  });
  return table(headers.map(escapeMarkdown), rows);
}

export function credentialsOf(atlas: Atlas, ids: readonly EntryId[]): readonly CredentialEntry[] {
  return ids.flatMap((id) => {
    const entry = atlas.entry(id);
    return entry?.kind === 'credential' ? [entry] : [];
  });
}
