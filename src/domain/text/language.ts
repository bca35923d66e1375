import type { AtlasData, EntryKind, Phrase, WordClass } from '../model';
import { keysOf } from './words';

/** What the rows of data/language-*.json say, ready to be looked up by the keys of words. */
export interface Language {
  /** Whether a word belongs to a class: `is('how', 'filler')`. */
  is(key: string, of: WordClass['class']): boolean;
  /** Whether a word is an everyday one: it may stand in any question. */
  everyday(key: string): boolean;
  /** The words of a class, as written. */
  words(of: WordClass['class']): readonly string[];
  /** Kinds of entries that a word asks for. */
  kinds(key: string): readonly EntryKind[];
  /** Other words that mean the same. */
  meanings(key: string): readonly string[];
  /** What a stretch of words says, as keys with spaces between. */
  phrases(keys: string): readonly Phrase[];
  /** Most words of a phrase. */
  readonly longest: number;
}

type Rows = Pick<AtlasData, 'words' | 'synonyms' | 'phrases'>;

export function readLanguage({ words, synonyms, phrases }: Rows): Language {
  const classes = new Map<string, Set<string>>();
  const kinds = new Map<string, EntryKind[]>();
  for (const { class: name, kind, words: some } of words) {
    for (const key of some.flatMap(keysOf)) {
      classes.set(key, (classes.get(key) ?? new Set()).add(name));
      if (kind) kinds.set(key, [...(kinds.get(key) ?? []), kind]);
    }
  }
  const said = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const words of phrase.said) add(said, keysOf(words).join(' '), phrase);
  }
  const meanings = readMeanings(synonyms);
  return {
    is: (key, of) => classes.get(key)?.has(of) ?? false,
    everyday: (key) => [...(classes.get(key) ?? [])].some((one) => one !== 'kind'),
    words: (of) => words.flatMap((row) => (row.class === of ? row.words : [])),
    kinds: (key) => kinds.get(key) ?? [],
    meanings: (key) => meanings.get(key) ?? [],
    phrases: (keys) => said.get(keys) ?? [],
    longest: Math.max(1, ...[...said.keys()].map((key) => key.split(' ').length)),
  };
}

function readMeanings(synonyms: Rows['synonyms']): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  for (const row of synonyms) {
    const equal = 'words' in row;
    const others = keysOf((equal ? row.words : row.means).join(' '));
    for (const key of equal ? others : keysOf(row.said)) {
      for (const other of others) if (other !== key) add(meanings, key, other);
    }
  }
  return meanings;
}

export function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (!known) map.set(key, [value]);
  else if (!known.includes(value)) known.push(value);
}
