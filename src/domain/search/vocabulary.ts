import Fuse from 'fuse.js/min-basic';
import { undouble } from './words';

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

/** Most words that fuse.js is asked to score: what keeps a keystroke cheap in a large vocabulary. */
const candidates = 48;

/**
 * @param ids every word's number, 0 and up
 * @param named whether a word stands in a name: only these are found misspelt, since running text
 *   has a likeness for almost anything
 */
export function createVocabulary(ids: ReadonlyMap<string, number>, named: Uint8Array): Vocabulary {
  const keys = [...ids.keys()];
  const sorted = [...keys].sort();
  const grams = lazy(() => indexGrams(keys, named));
  const undoubled = lazy(
    () =>
      new Map(
        keys.filter((key, i) => named[i] && key.length > 4).map((key) => [undouble(key), key]),
      ),
  );
  return {
    size: keys.length,
    id: (key) => ids.get(key),
    key: (word) => keys[word] ?? '',
    named: (word) => named[word] === 1,
    beginning: (key, limit) => {
      const found: Likeness[] = [];
      for (let at = lowerBound(sorted, key); at < sorted.length && found.length < limit; at++) {
        const other = sorted[at] as string;
        if (!other.startsWith(key)) break;
        if (other !== key) {
          found.push({
            word: ids.get(other) ?? 0,
            quality: 0.7 + (0.25 * key.length) / other.length,
          });
        }
      }
      return found;
    },
    alike: (key, open, allowance = 1) => {
      const list = shortlist(key, open, grams(), keys);
      const doubled = key.length < 5 ? undefined : undoubled().get(undouble(key));
      const slips = [
        ...(doubled ? [doubled] : []),
        ...swaps(key).filter((one) => named[ids.get(one) ?? -1]),
      ];
      const found = [...slips.map((item) => ({ item, errors: 1 })), ...misspelt(key, list, open)];
      return found
        .filter(({ item, errors }) => errors <= allowance * forgiven(key, item))
        .map(({ item, errors }) => ({
          word: ids.get(item) ?? 0,
          quality: 0.8 - (0.6 * errors) / key.length,
        }));
    },
  };
}

/**
 * Errors by fuse.js, fewest first. It looks for the typed word within the other and forgives what
 * follows; a finished word has to hold the other one as well.
 */
function misspelt(key: string, words: readonly string[], open: boolean) {
  const fuse = new Fuse(words, { threshold: 0.5, distance: 100, includeScore: true });
  const errorsOf = (score: number | undefined, length: number) => Math.round((score ?? 1) * length);
  return fuse.search(key).map(({ item, score }) => {
    const errors = errorsOf(score, key.length);
    if (open && key.length >= shortestBeginning) return { item, errors };
    const back = Fuse.match(item, key, { threshold: 0.5, distance: 100 });
    return { item, errors: Math.max(errors, errorsOf(back.score, item.length)) };
  });
}

const vowel = /[aeiou]/;
/** Shorter beginnings, misspelt on top, could be the beginning of anything. */
const shortestBeginning = 6;

/**
 * Errors that leave a word recognisable. Short words are too much alike: there, one letter for
 * another is forgiven only between vowels. Few people mistype the first letter.
 */
function forgiven(key: string, word: string): number {
  if (key[0] !== word[0]) return key[0] === word[1] || key.length > 8 ? 1 : 0;
  if (key.length < 6 && key.length === word.length) return isShortSlip(key, word) ? 1 : 0;
  return key.length < 9 ? 1 : key.length < 13 ? 2 : 3;
}

/** Two neighbours swapped, or in a word of five letters one vowel for another. */
function isShortSlip(key: string, word: string): boolean {
  const at = [...key].findIndex((letter, i) => letter !== word[i]);
  const [typed = '', meant = ''] = [key[at], word[at]];
  if (typed === word[at + 1] && meant === key[at + 1]) return true;
  const same = key.slice(at + 1) === word.slice(at + 1);
  return same && key.length > 4 && vowel.test(typed) && vowel.test(meant);
}

/** A swap of neighbours is one slip to a typist and two errors to fuse.js. */
function swaps(key: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, key.length - 1) },
    (_, i) => key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2),
  );
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

type Grams = ReadonlyMap<string, readonly number[]>;

/** Pairs of neighbouring letters, the first marked as such: what two spellings of a word share. */
function pairs(key: string): readonly string[] {
  const marked = `^${key}`;
  return Array.from({ length: key.length }, (_, i) => marked.slice(i, i + 2));
}

function indexGrams(keys: readonly string[], named: Uint8Array): Grams {
  const grams = new Map<string, number[]>();
  keys.forEach((key, word) => {
    if (!named[word] || key.length < 4) return;
    for (const pair of new Set(pairs(key))) {
      const words = grams.get(pair);
      if (words) words.push(word);
      else grams.set(pair, [word]);
    }
  });
  return grams;
}

/** The words that share most pairs with the key, of about its length. */
function shortlist(key: string, open: boolean, grams: Grams, keys: readonly string[]): string[] {
  const shared = new Map<number, number>();
  for (const pair of new Set(pairs(key))) {
    for (const word of grams.get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
  }
  const least = Math.max(1, key.length / 2 - 1);
  const fitting = [...shared].filter(
    ([word, count]) => count >= least && fits(keys[word] as string, key, open),
  );
  fitting.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return fitting.slice(0, candidates).map(([word]) => keys[word] as string);
}

function fits(word: string, key: string, open: boolean): boolean {
  const longer = word.length - key.length;
  return longer >= -2 && (longer <= 2 || (open && key.length > 6));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
