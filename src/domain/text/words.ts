/** Cuts text into words, the same way for what is searched and what is typed. */

/** One word of a text, with its place in it. */
export interface Word {
  /** Lower case, without accents, apostrophes and plural ending: what is compared. */
  readonly key: string;
  /** As it is written. */
  readonly raw: string;
  readonly start: number;
  /** First position after the word. */
  readonly end: number;
}

const letterS = 115;
const accents = /[\u0300-\u036f]/g;
const apostrophes = /['’]/g;
const beyondAscii = /[\u0080-\uffff]/;

/** Lower case, without accents and apostrophes. */
export function fold(text: string): string {
  const plain = beyondAscii.test(text) ? text.normalize('NFD').replace(accents, '') : text;
  const lower = plain.toLowerCase();
  return lower.includes("'") || lower.includes('’') ? lower.replace(apostrophes, '') : lower;
}

/** Letters and digits only, for names that are asked for as a whole: `NE-BC` and `nebc` are one. */
export function squeeze(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, '');
}

/** Endings in s of words that are singular: access, analysis, Columbus. */
const singular = new Set(['ss', 'is', 'us']);

/** Plural to singular, nothing more: what it gets wrong, it gets wrong on both sides. */
export function stem(word: string): string {
  const last = word.length - 1;
  if (last < 3 || word.charCodeAt(last) !== letterS || singular.has(word.slice(-2))) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Keys of the words of a text; the fast form, without places. */
export function keysOf(text: string): string[] {
  const plain = fold(text);
  const keys: string[] = [];
  let start = -1;
  // By hand: a regular expression takes twice as long, and this is most of building the index.
  for (let at = 0; at <= plain.length; at++) {
    if (isWordCode(plain.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      keys.push(stem(plain.slice(start, at)));
      start = -1;
    }
  }
  return keys;
}

/** a-z and 0-9; past the end of a text the code is NaN, and no word's. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Words of a text with their places, in order. */
export function wordsOf(text: string): readonly Word[] {
  const found = text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu);
  return Array.from(found, ({ 0: raw, index }) => ({
    // `RNs` and `PAs`: an acronym in the plural.
    key: /^[A-Z]{2,}s$/.test(raw) ? fold(raw.slice(0, -1)) : stem(fold(raw)),
    raw,
    start: index,
    end: index + raw.length,
  }));
}
