import { isAllCaps } from './characters';
import type { Word } from './window';

/** Words that may stand in a name without a letter of the acronym. */
export const small = new Set('of the and for in on to a an at or with by'.split(' '));

/** Hyphenated words count part by part: coordinate-measuring machine. */
export function initialsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word) => word.text.split('-'));
}

export function matchBackward(
  words: readonly string[],
  letters: readonly string[],
  bracketed = false,
) {
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = (words[at] ?? '').toLowerCase();
    if (word.startsWith(letters[letter] ?? ' ')) letter--;
    else if (!small.has(word)) return undefined;
    if (letter < 0) return spelledOut(words.slice(at), bracketed);
  }
  return undefined;
}

export function matchForward(words: readonly string[], letters: readonly string[]) {
  let letter = 0;
  for (const [at, one] of words.entries()) {
    const word = one.toLowerCase();
    if (word.startsWith(letters[letter] ?? ' ')) letter++;
    else if (!small.has(word)) return undefined;
    if (letter === letters.length) return spelledOut(words.slice(0, at + 1));
  }
  return undefined;
}

/** Lower-case words, unless they are acronyms themselves: `CPC or CCS-P, CPMA` spells nothing out. */
function spelledOut(words: readonly string[], bracketed = false): readonly string[] | undefined {
  const inCapitals = words.every(isAllCaps) && words.some((word) => word.length > 5);
  const capitals = words.filter((word) => isAllCaps(word) && word.length < 6).length;
  // `AWS Certificate Manager` has a name's one.
  const acronyms = capitals > (bracketed && words.length > 2 && isAllCaps(words[0] ?? '') ? 1 : 0);
  return acronyms && !inCapitals ? undefined : words.map((word) => word.toLowerCase());
}
