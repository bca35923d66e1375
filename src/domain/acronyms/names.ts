import { isCredential } from './candidates';
import { isAllCaps, isCapitalized } from './characters';
import type { Lexicon } from './lexicon';
import { fieldWords, givenNames, institutionWords, postalCodes } from './vocabulary';
import type { Window, Word } from './window';

export type Position = 'none' | 'weak' | 'strong';

/**
 * Whether the letters stand after a person's name, other letters in between allowed:
 * `Rick Gundling, FHFMA, CMA`. Weak: one capitalised word and a comma, which a place has too.
 */
export function afterName(window: Window, lexicon: Lexicon): Position {
  const last = beforeLetters(window, lexicon);
  if (last < 0) return 'none';
  const name = nameEndingAt(window, last);
  const final = name.at(-1);
  if (!final) return 'none';
  if (/['’]s$/.test(final.text)) return 'none';
  const comma = gapAfter(window, last).includes(',');
  if (name.some((word) => isNoName(word.lower))) return 'none';
  const titled = titles.has(name[0]?.lower ?? '') && name.length > 1;
  if (titled || hasTitle(window, last - name.length)) return 'strong';
  if (name.length < 2) return comma && final.text.length > 2 ? 'weak' : 'none';
  const prefix = window.words[last - name.length];
  if (prefix && placePrepositions.has(prefix.lower) && adjoins(window, last - name.length)) {
    return 'weak';
  }
  const known = givenNames.has(name[0]?.lower ?? '');
  return comma || known || isColumnGap(gapAfter(window, last)) ? 'strong' : 'weak';
}

function isNoName(word: string): boolean {
  if (notInNames.has(word) || institutionWords.has(word)) return true;
  return fieldWords.has(word) || specialties.has(word);
}

const specialties = new Set(
  'oncology cardiology radiology gynecology orthopedics surgery clinics clinic centers center regional health lab'.split(
    ' ',
  ),
);
const placePrepositions = new Set(['in', 'at', 'near', 'from', 'to', 'of', 'around', 'outside']);
const notInNames = new Set(
  `the a an and or for with by on at in to of our your we you they it this that these those must
  preferred required certified certification certifications credential credentials exam skills
  role title name contact email phone location education experience references summary state
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december usa us u.s do not if when what where who why how
  hold holds holders earn`.split(/\s+/),
);
const titles = new Set('dr dr. mr mrs ms prof professor nurse'.split(' '));
const particles = new Set('de da del della di du la le van von der den bin al el y dos'.split(' '));

/** Index of the word before the letters and before any credentials that stand with them. */
function beforeLetters(window: Window, lexicon: Lexicon): number {
  let at = window.index - 1;
  for (let steps = 0; steps < 8 && at >= 0; steps++, at--) {
    const gap = gapAfter(window, at);
    if (
      !/^[\s,;(*_"|/\][–—-]{0,8}$/.test(gap) ||
      /\n\s{0,4}\n|\|\s*\||"[;,]?\s*\n\s*(?:\/\/|#|--)/.test(gap)
    ) {
      return -1;
    }
    const word = window.words[at];
    if (!word || !isLetters(word.text, lexicon)) return at;
  }
  return -1;
}

/** `RN`, `LSSBB`, `PhD`: but a name in capitals is no letters unless it's known. */
function isLetters(word: string, lexicon: Lexicon): boolean {
  return isCredential(lexicon, word);
}

export function gapAfter(window: Window, index: number): string {
  const word = window.words[index];
  const next = window.words[index + 1];
  return word && next ? window.text.slice(word.end, next.start) : '';
}

/** Two to four capitalised words, initials and particles that end at `last`. */
export function nameEndingAt(window: Window, last: number): readonly Word[] {
  const name: Word[] = [];
  // `John “Jack” Roe`: read from the end, a nickname's quotes close before they open.
  let nickname = false;
  for (let at = last; at >= 0 && name.length < 4; at--) {
    const word = window.words[at];
    if (!word || !isNameWord(word, name.length > 0)) break;
    // `Chief Medical Officer Ann Roe`: a title before the name is no part of it.
    if (name.length > 1 && isNoName(word.lower)) break;
    const gap = gapAfter(window, at);
    if (name.length > 0) {
      if (/^["”)] $/.test(gap)) nickname = true;
      else if (!/^(?:\s|\. ?)$/.test(gap) && !(nickname && /^\.? ["“(]$/.test(gap))) break;
    }
    name.unshift(word);
  }
  while (name[0] && particles.has(name[0].lower) && name[0].text === name[0].lower) name.shift();
  return name;
}

function isNameWord({ text, lower }: Word, inside: boolean): boolean {
  if (/\d/.test(text)) return false;
  if (inside && particles.has(lower)) return true;
  return isCapitalized(text) && !(isAllCaps(text) && text.length === 2 && postalCodes.has(text));
}

function hasTitle(window: Window, index: number): boolean {
  const word = window.words[index];
  return word !== undefined && titles.has(word.lower) && isCapitalized(word.text);
}

export function adjoins(window: Window, index: number): boolean {
  return /^\s$/.test(gapAfter(window, index));
}

function isColumnGap(gap: string): boolean {
  return /[|"(–—]/.test(gap);
}
