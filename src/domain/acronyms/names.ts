import { isCapitalized } from '../characters';
import { isCredential, isCue, type Lexicon, type LexiconTerm } from './lexicon';
import { words as vocab } from './vocabulary';
import { gapAfter, type Window, type Word } from './window';

/** Whether the letters stand after a person's name, other letters in between allowed: `Ann Roe, RN, CMA`. */
export function isAfterName(
  window: Window,
  lexicon: Lexicon,
  term: LexiconTerm,
  others: ReadonlySet<string>,
): boolean {
  const last = beforeLetters(window, lexicon);
  const name = nameEndingAt(window, last);
  const [first] = name;
  const isOther = ({ lower }: Word) => isNoName(lower) || others.has(lower) || isCue(term, lower);
  if (!first || name.some(isOther) || /['’]s$/.test(name.at(-1)?.text ?? '')) return false;
  const at = last - name.length;
  if (isTitle(window.words[at]) || (isTitle(first) && name.length > 1)) return true;
  // One word is as likely a place's or brand's name; so are words after `in` or `near`.
  if (name.length < 2 || isInPlace(window, at)) return false;
  return vocab.givenNames.has(first.lower) || /[,|"(–—]/.test(gapAfter(window, last));
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && vocab.titles.has(word.lower) && isCapitalized(word.text);
}

function isInPlace(window: Window, at: number): boolean {
  return vocab.placePrepositions.has(window.words[at]?.lower ?? '') && adjoins(window, at);
}

function isNoName(word: string): boolean {
  return vocab.notInNames.has(word) || vocab.institutions.has(word) || vocab.field.has(word);
}

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
    if (!word || !isCredential(lexicon, word.text)) return at;
  }
  return -1;
}

/** Two to four capitalised words, initials and particles that end at `last`. */
function nameEndingAt(window: Window, last: number): readonly Word[] {
  const name: Word[] = [];
  // `John “Jack” Roe`: read from the end, a nickname's quotes close before they open.
  let nickname = false;
  for (let at = last; at >= 0 && name.length < 4; at--) {
    const word = window.words[at];
    const gap = name.length > 0 ? gapAfter(window, at) : ' ';
    nickname ||= /^["”)] $/.test(gap);
    const joins = nickname ? /^(?:\s|\. ?|["”)] |\.? ["“(])$/ : /^(?:\s|\. ?)$/;
    if (!word || !isNameWord(word, name.length) || !joins.test(gap)) break;
    name.unshift(word);
  }
  const first = name.findIndex(({ text, lower }) => !vocab.particles.has(lower) || text !== lower);
  return first < 0 ? [] : name.slice(first);
}

/** @param after how many words of the name stand after it */
function isNameWord({ text, lower }: Word, after: number): boolean {
  // `Chief Medical Officer Ann Roe`: a title before the name is no part of it.
  if (/\d/.test(text) || (after > 1 && isNoName(lower))) return false;
  if (after > 0 && vocab.particles.has(lower)) return true;
  return isCapitalized(text) && !(text.length === 2 && vocab.postalCodes.has(text));
}

function adjoins(window: Window, index: number): boolean {
  return /^\s$/.test(gapAfter(window, index));
}

// ── Maryland, whose postal code is a degree too ──

/** A ZIP code follows, other states in brackets, or a dateline's dash: also beside other credentials. */
export function isSurePlace({ words, index, text, end }: Window): boolean {
  const before = text.slice(Math.max(0, end - 44), end - 2);
  const after = text.slice(end, end + 44);
  if (/^,? {1,2}\d{5}(?!\d)/.test(after) || isAmongStates(before, after)) return true;
  // `GREENBRIER, MD -- The hospital`, `Sharpsburg, MD | dale@…`: a line of its own.
  const town = /(?:^|\n)[*_ \t]{0,6}([A-Z][A-Za-z.’' -]{2,24}), $/.exec(before)?.[1] ?? '';
  const dash = /^\.?(?: \([A-Z][\w ]{1,20}\))?[*_]{0,2} ?(?:--|–|—)/;
  const ends = /^[A-Z][a-z]{3,24}$/.test(town) && /^[*_]{0,2} ?(?:[|·•]|\n|$)/.test(after);
  if (ends || (town && dash.test(after))) return true;
  const joined = /^(?:and|or)$/.test(words[index - 1]?.lower ?? '');
  return joined && vocab.postalCodes.has(words[index - 2]?.text ?? '');
}

/** `(MD, PA)`, `(DC and MD)` */
function isAmongStates(before: string, after: string): boolean {
  const states = /\(((?:[A-Z]{2}(?:, | and |\/))*)$/.exec(before)?.[1];
  const within = /^([^()]{0,40})\)/.exec(after)?.[1] ?? '';
  const codes = `${states ?? ''}${within}`.match(/\w+/g) ?? [];
  const isCode = (code: string) => code === 'and' || vocab.postalCodes.has(code);
  return states !== undefined && codes.length > 0 && codes.every(isCode);
}

/** The word before `, MD` is a city, or what follows is a ZIP code or another state. */
export function isPlace(window: Window): boolean {
  const { words, index, text, end } = window;
  const after = text.slice(end, end + 12);
  if (isSurePlace(window) || /^[,.]?\s{1,2}\d{1,5}(?!\d)/.test(after)) return true;
  const isListed = (at: number, gap: string) =>
    vocab.postalCodes.has(words[at]?.text ?? '') && /^(?:\s?[,/;-]\s?|\s)$/.test(gap);
  if (
    isListed(index - 1, gapAfter(window, index - 1)) ||
    isListed(index + 1, gapAfter(window, index))
  )
    return true;
  if (/^,? (?:and|or) /.test(after) && vocab.postalCodes.has(words[index + 2]?.text ?? ''))
    return true;
  return (
    /^,?\s{1,2}$/.test(gapAfter(window, index - 1)) &&
    isTown(window, nameEndingAt(window, index - 1))
  );
}

function isTown(window: Window, name: readonly Word[]): boolean {
  const [first] = name;
  const last = name.at(-1)?.lower ?? '';
  if (!first || isBracketed(window, first)) return first !== undefined;
  // A person may be called Frederick or Hill: a common first name before it speaks for one.
  if (name.length > 1 && vocab.givenNames.has(first.lower)) return false;
  const at = window.index - 1 - name.length;
  const prefix = adjoins(window, at) ? (window.words[at]?.lower ?? '') : '';
  if (/^(?:in|at|near|around|outside)$/.test(prefix)) return true;
  if (name.length > 1) return vocab.towns.has(last) || vocab.cities.has(first.lower);
  return /^(?:from|to|of|leaving)$/.test(prefix) || vocab.cities.has(last);
}

/** `Deer Creek Family Medicine (Rising Sun, MD)`: a place of work has its town in brackets. */
function isBracketed({ text, end }: Window, first: Word): boolean {
  if (vocab.givenNames.has(first.lower) || text.charAt(end) !== ')') return false;
  const owner = /([A-Z][a-z]{2,}) \($/.exec(text.slice(Math.max(0, first.start - 30), first.start));
  return vocab.workplaces.has(owner?.[1]?.toLowerCase() ?? '');
}
