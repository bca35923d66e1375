import type { Atlas } from '../domain/atlas';
import type { CredentialEntry, EntryId } from '../domain/model';
import { describe } from './describe';

/** A credential that completes what is being typed. */
export interface Completion {
  readonly label: string;
  readonly description: string;
  readonly insert: string;
  /** What VS Code filters by: begins as the replaced text does. */
  readonly filter: string;
  /** How many characters before the cursor it replaces. */
  readonly replaces: number;
  readonly entry: EntryId;
}

/** Longest full name, with room; nothing further back is read. */
const longestName = 120;

/**
 * Credentials whose acronym or full name begins as the text before the cursor ends: `CM` → CMM,
 * `Certified Med` → Certified Medical Manager (CMM). None unless the word begins in upper case, and
 * none that stands there already.
 */
export function completions(atlas: Atlas, before: string): readonly Completion[] {
  const typed = phrases(before.slice(-longestName));
  const [word] = typed;
  if (!word || !/^\p{Lu}/u.test(word)) return [];
  return atlas
    .entries('credential')
    .flatMap((credential) => [
      ...(continues(credential.acronym, word) ? [acronymOf(atlas, credential, word)] : []),
      ...nameOf(credential, typed),
    ]);
}

/** Whether the text ends with an acronym, whole. */
export function isAcronym(atlas: Atlas, before: string): boolean {
  const [word] = phrases(before.slice(-longestName));
  return word !== undefined && atlas.credentials(word).length > 0;
}

function continues(acronym: string, word: string): boolean {
  return acronym.startsWith(word) && acronym !== word;
}

/** The texts that end at the cursor and begin with a word, the last word first. */
function phrases(before: string): readonly string[] {
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}/-])[\p{L}\p{N}]/gu)];
  return starts.map((match) => before.slice(match.index)).reverse();
}

function acronymOf(atlas: Atlas, credential: CredentialEntry, word: string): Completion {
  const issuer = describe(atlas, credential);
  return {
    label: credential.acronym,
    description: issuer ? `${credential.name} · ${issuer}` : credential.name,
    insert: credential.acronym,
    filter: credential.acronym,
    replaces: word.length,
    entry: credential.id,
  };
}

function nameOf(credential: CredentialEntry, typed: readonly string[]): readonly Completion[] {
  const begun = typed.filter((phrase) => credential.name.startsWith(phrase)).at(-1);
  if (!begun) return [];
  const insert = `${credential.name} (${credential.acronym})`;
  return [
    {
      label: credential.name,
      description: credential.acronym,
      insert,
      filter: credential.name,
      replaces: begun.length,
      entry: credential.id,
    },
  ];
}
