import type { Atlas } from '../../domain/atlas';
import type { CredentialEntry } from '../../domain/model';
import { credentialFields } from '../../domain/requirements';
import { comparisonPage, glancePage, withoutDegreePage } from './credentialTables';
import { allStatesPage, statePage } from './licenses';

/** A page that belongs to no single entry, by its id; undefined when there is no such page. */
export function tablePage(atlas: Atlas, id: string): string | undefined {
  const dot = id.indexOf('.');
  const part = id.slice(dot + 1);
  switch (id.slice(0, dot)) {
    case 'credentials':
      return credentialsPage(atlas, part);
    case 'compare':
      return compared(atlas, part.split('+'));
    case 'licenses':
      return part === 'all' ? allStatesPage(atlas) : statePage(atlas, part);
    default:
      return undefined;
  }
}

function credentialsPage(atlas: Atlas, part: string): string | undefined {
  if (part === 'all') return glancePage(atlas);
  if (part === 'without-degree') return withoutDegreePage(atlas);
  const field = credentialFields.find((one) => one === part);
  return field && glancePage(atlas, field);
}

function compared(atlas: Atlas, names: readonly string[]): string | undefined {
  const credentials = names.map((name) => atlas.entry(`credential.${name}`)).filter(isCredential);
  const all = credentials.length === names.length && credentials.length > 1;
  return all ? comparisonPage(atlas, credentials) : undefined;
}

function isCredential(entry: unknown): entry is CredentialEntry {
  return (entry as CredentialEntry | undefined)?.kind === 'credential';
}
