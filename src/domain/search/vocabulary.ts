import { later } from './later';
import { createSpeller } from './spelling';

/** A word of the vocabulary that a typed word may stand for. */
export interface Likeness {
  readonly word: number;
  /** 1: the word itself; less for one it begins, or one that is spelled alike. */
  readonly quality: number;
}

/** Every word of the records, to be found whole, by its beginning, or misspelt. */
export interface Vocabulary {
  readonly size: number;
  id(key: string): number | undefined;
  key(word: number): string;
  /** Whether the word stands in a name. */
  named(word: number): boolean;
  /** Words that begin with the key, the word itself left out; at most `limit`. */
  beginning(key: string, limit: number): readonly Likeness[];
  /**
   * Words of names spelled alike, by fuse.js.
   * @param open the word is still being typed
   * @param allowance how many times the usual number of errors is forgiven
   */
  alike(key: string, open: boolean, allowance?: number): readonly Likeness[];
}

/** Shorter words are left as they are: too many others are one error away. */
const shortestMisspelt = 4;

/**
 * @param ids every word's number, 0 and up
 * @param named whether a word stands in a name: only these are found misspelt, since running text
 *   has a likeness for almost anything
 */
export function createVocabulary(ids: ReadonlyMap<string, number>, named: Uint8Array): Vocabulary {
  const keys = [...ids.keys()];
  const sorted = sortByLetter(keys);
  const idOf = (key: string) => ids.get(key) ?? 0;
  const speller = later(() =>
    createSpeller(keys.filter((key, word) => named[word] === 1 && key.length >= shortestMisspelt)),
  );
  return {
    size: keys.length,
    id: (key) => ids.get(key),
    key: (word) => keys[word] ?? '',
    named: (word) => named[word] === 1,
    beginning: (key, limit) =>
      beginningWith(key, sorted(key.charAt(0)), limit).map((other) => ({
        word: idOf(other),
        quality: 0.7 + (0.25 * key.length) / other.length,
      })),
    alike: (key, open, allowance = 1) => {
      if (key.length < shortestMisspelt || /\d/.test(key)) return [];
      return speller()(key, open, allowance).map(({ item, errors }) => ({
        word: idOf(item),
        quality: 0.8 - (0.6 * errors) / key.length,
      }));
    },
  };
}

/** Words with a first letter, in order; sorted when the letter is first typed. */
function sortByLetter(keys: readonly string[]): (letter: string) => readonly string[] {
  const sorted = new Map<string, readonly string[]>();
  return (letter) => {
    const known = sorted.get(letter);
    if (known) return known;
    const some = keys.filter((key) => key.startsWith(letter)).sort();
    sorted.set(letter, some);
    return some;
  };
}

/** Words that begin with a key, the key itself left out. */
function beginningWith(key: string, sorted: readonly string[], limit: number): readonly string[] {
  const found: string[] = [];
  for (let at = lowerBound(sorted, key); at < sorted.length && found.length < limit; at++) {
    const other = sorted[at] as string;
    if (!other.startsWith(key)) break;
    if (other !== key) found.push(other);
  }
  return found;
}

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
