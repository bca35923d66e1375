/** The words around names: "metro area" after one, "rural" before one, "in", "versus". */
import { keyOfWords, wordsOf } from './names';
import { parseTable, rowError } from './tsv';

const meanings = [
  'metropolitan', // of what the name means, the metropolitan area
  'nonmetropolitan', // all nonmetropolitan areas of the state named
  'state', // the state, not a city of its name
  'county',
  'filler', // says nothing
  'place', // a place follows: "in"
  'beside', // what stands on both sides is alike: "versus"
  'ordinary', // an ordinary word, though a town has that name
] as const;
export type Meaning = (typeof meanings)[number];

export interface Phrase {
  readonly means: Meaning;
  /** How many words it has. */
  readonly length: number;
}

export interface Vocabulary {
  /** By their words, joined with a blank. */
  readonly before: ReadonlyMap<string, Phrase>;
  readonly after: ReadonlyMap<string, Phrase>;
  readonly ordinary: ReadonlySet<string>;
}

const path = 'places/words.tsv';
const known: ReadonlySet<string> = new Set(meanings);

export function parseVocabulary(text: string): Vocabulary {
  const before = new Map<string, Phrase>();
  const after = new Map<string, Phrase>();
  const ordinary = new Set<string>();
  for (const [index, row] of parseTable(path, text, [
    'words',
    'where',
    'means',
  ] as const).entries()) {
    if (!known.has(row.means)) throw rowError(path, index, 'means', `"${row.means}" is no meaning`);
    const words = wordsOf(row.words);
    const phrase = { means: row.means as Meaning, length: words.length };
    if (row.where === 'alone') ordinary.add(keyOfWords(words));
    if (row.where === 'before' || row.where === 'both') before.set(words.join(' '), phrase);
    if (row.where === 'after' || row.where === 'both') after.set(words.join(' '), phrase);
  }
  return { before, after, ordinary };
}
