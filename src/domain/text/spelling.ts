import Fuse from 'fuse.js/min-basic';

/** Shorter words are left as they are: too many others are one error away. */
const shortest = 4;
/** Shorter beginnings, misspelt on top, could be the beginning of anything. */
const shortestBeginning = 6;
const vowel = /[aeiou]/;

export interface Likeness {
  readonly item: string;
  /** 1: the same word. */
  readonly quality: number;
}

/**
 * The words that a misspelt one may be meant for, by fuse.js. It looks for the typed word within the
 * other and forgives what follows; a finished word has to hold the other one as well.
 * @param open the word is still being typed
 */
export function alike(key: string, words: readonly string[], open: boolean): readonly Likeness[] {
  if (key.length < shortest || /\d/.test(key)) return [];
  const swapped = new Set(swaps(key));
  const slips = words.filter((word) => swapped.has(word) || undouble(word) === undouble(key));
  if (slips.length > 0) return slips.map((item) => ({ item, quality: 0.95 - 0.4 / key.length }));
  const options = { threshold: 0.45, distance: 40, includeScore: true };
  const near = new Fuse(
    words.filter((word) => fits(word, key, open)),
    options,
  ).search(key);
  return near.flatMap(({ item, score = 1 }) => {
    const ahead = Math.round(score * key.length);
    const back =
      open && key.length >= shortestBeginning
        ? 0
        : Math.round((Fuse.match(item, key, options).score ?? 1) * item.length);
    const errors = Math.max(ahead, back);
    return errors <= forgiven(key, item)
      ? [{ item, quality: 0.95 - (0.4 * errors) / key.length }]
      : [];
  });
}

function fits(word: string, key: string, open: boolean): boolean {
  const longer = word.length - key.length;
  return longer >= -2 && (longer <= 2 || (open && key.length > shortestBeginning));
}

/** A word without doubled letters: doubling is the commonest slip in a long word. */
function undouble(key: string): string {
  return key.length < 5 ? key : key.replace(/(.)\1+/g, '$1');
}

/** A swap of neighbours is one slip to a typist and two errors to fuse.js. */
function swaps(key: string): string[] {
  return Array.from(
    { length: key.length - 1 },
    (_, i) => key.slice(0, i) + key[i + 1] + key[i] + key.slice(i + 2),
  );
}

/**
 * Errors that leave a word recognisable. Short words are too much alike: there, one letter for
 * another is forgiven only between vowels. Few people mistype the first letter.
 */
function forgiven(key: string, word: string): number {
  if (key[0] !== word[0]) return key[0] === word[1] || key.length > 8 ? 1 : 0;
  if (key.length < 6 && key.length === word.length) {
    const at = [...key].findIndex((letter, i) => letter !== word[i]);
    return key.length > 4 && vowel.test(key.charAt(at)) && vowel.test(word.charAt(at)) ? 1 : 0;
  }
  return key.length < 9 ? 1 : key.length < 13 ? 2 : 3;
}
