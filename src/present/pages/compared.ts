import type { Atlas } from '../../domain/atlas';
import type { CredentialEntry } from '../../domain/model';

/** As many as stand side by side on a screen. */
export const mostCompared = 6;

/** What was asked to be compared: the credentials that are known, and the words that are none. */
export interface Compared {
  readonly credentials: readonly CredentialEntry[];
  readonly unknown: readonly string[];
}

/**
 * Credentials by ids, letters or names: a list of them, or a text such as `RHIA vs RHIT`. Letters that
 * several share mean the field's own; case counts only where it tells two apart.
 */
export function readCompared(atlas: Atlas, asked: string | readonly string[]): Compared {
  const words = (typeof asked === 'string' ? [asked] : asked)
    .flatMap((text) => (credentialOf(atlas, text.trim()) ? [text] : parts(text)))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = words.map((word) => credentialOf(atlas, word));
  return {
    credentials: [...new Set(found.filter((one) => one !== undefined))],
    unknown: words.filter((_, at) => found[at] === undefined),
  };
}

/** A name may hold an "and" of its own, so this comes second. */
function parts(text: string): readonly string[] {
  return text.split(/\s*[,;]\s*|\s+(?:vs\.?|versus|or|and|with)\s+/i);
}

function credentialOf(atlas: Atlas, word: string): CredentialEntry | undefined {
  const [exact] = atlas.credentials(word);
  if (exact) return exact;
  const key = word.toLowerCase();
  return atlas
    .entries('credential')
    .find(({ id, acronym, name, aliases }) =>
      [id, acronym, name, ...aliases].some((one) => one.toLowerCase() === key),
    );
}
