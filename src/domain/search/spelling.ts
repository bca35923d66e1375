import Fuse from 'fuse.js/min-basic';
import { later } from './later';
import { undouble } from './words';

/** A word that another one may be meant for, and how many errors lie between the two. */
interface Slip {
  readonly item: string;
  readonly errors: number;
}

/** Finds the words that a misspelt one may be meant for. */
export type Speller = (key: string, open: boolean, allowance: number) => readonly Slip[];

/** Most words that fuse.js is asked to score: what keeps a keystroke cheap in a large vocabulary. */
const candidates = 48;

/** @param keys the words to choose from, in any order */
export function createSpeller(keys: readonly string[]): Speller {
  const known = later(() => new Set(keys));
  const grams = later(() => indexGrams(keys));
  const undoubled = later(() => new Map(keys.map((key) => [undouble(key), key])));
  return (key, open, allowance) => {
    const doubled = key.length < 5 ? undefined : undoubled().get(undouble(key));
    const slips = swaps(key).filter((other) => known().has(other));
    if (doubled) slips.unshift(doubled);
    const listed = misspelt(key, shortlist(key, open, grams(), keys), open);
    return [...slips.map((item) => ({ item, errors: 1 })), ...listed].filter(
      ({ item, errors }) => errors <= allowance * forgiven(key, item),
    );
  };
}

/**
 * Errors by fuse.js, fewest first. It looks for the typed word within the other and forgives what
 * follows; a finished word has to hold the other one as well.
 */
function misspelt(key: string, words: readonly string[], open: boolean): readonly Slip[] {
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
function swaps(key: string): string[] {
  return Array.from(
    { length: Math.max(0, key.length - 1) },
    (_, i) => key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2),
  );
}

type Grams = ReadonlyMap<string, readonly number[]>;

/** Pairs of neighbouring letters, the first marked as such: what two spellings of a word share. */
function pairs(key: string): readonly string[] {
  const marked = `^${key}`;
  return Array.from({ length: key.length }, (_, i) => marked.slice(i, i + 2));
}

function indexGrams(keys: readonly string[]): Grams {
  const grams = new Map<string, number[]>();
  keys.forEach((key, word) => {
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
