import Fuse from 'fuse.js/min-basic';

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
  /** Words that begin with the key, the word itself left out; at most `limit`. */
  beginning(key: string, limit: number): readonly Likeness[];
  /** Words of names spelled alike, by fuse.js. `open`: the word is still being typed. */
  alike(key: string, open: boolean, threshold?: number): readonly Likeness[];
}

/** Most words that fuse.js is asked to score: what keeps a keystroke cheap in a large vocabulary. */
const candidates = 48;

/**
 * @param ids every word's number, 0 and up
 * @param named whether a word stands in a name: only these are found misspelt, since running text
 *   has a likeness for almost anything
 */
export function createVocabulary(
  ids: ReadonlyMap<string, number>,
  named: Uint8Array,
): Vocabulary {
  const keys = [...ids.keys()];
  const sorted = [...keys].sort();
  const grams = lazy(() => indexGrams(keys, named));
  return {
    size: keys.length,
    id: (key) => ids.get(key),
    key: (word) => keys[word] ?? '',
    beginning: (key, limit) => {
      const found: Likeness[] = [];
      for (let at = lowerBound(sorted, key); at < sorted.length && found.length < limit; at++) {
        const other = sorted[at] as string;
        if (!other.startsWith(key)) break;
        if (other !== key) {
          found.push({ word: ids.get(other) ?? 0, quality: 0.7 + (0.25 * key.length) / other.length });
        }
      }
      return found;
    },
    alike: (key, open, threshold = 0.3) => {
      const words = shortlist(key, open, grams(), keys);
      const fuse = new Fuse(words, { threshold, distance: 20, includeScore: true });
      const swapped = swaps(key).filter((other) => ids.has(other));
      return [
        ...swapped.map((other) => ({ word: ids.get(other) ?? 0, quality: 0.75 })),
        ...fuse
          .search(key)
          .map(({ item, score }) => ({ word: ids.get(item) ?? 0, quality: 0.8 - (score ?? 0) * 0.6 })),
      ];
    },
  };
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
  return longer >= -2 && (open || longer <= 2);
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
