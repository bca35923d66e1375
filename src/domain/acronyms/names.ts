import { isAllCaps, isCapitalized } from './characters';
import { isCredential, isCue, type Lexicon, type LexiconTerm } from './lexicon';
import { words as vocab } from './vocabulary';
import { gapAfter, type Window, type Word } from './window';

export type Position = 'none' | 'weak' | 'strong';

/**
 * Whether the letters stand after a person's name, other letters in between allowed:
 * `Rick Gundling, FHFMA, CMA`. Weak: one capitalised word and a comma, which a place has too.
 */
export function afterName(window: Window, lexicon: Lexicon, term: LexiconTerm, others: ReadonlySet<string>): Position {
  const last = beforeLetters(window, lexicon);
  if (last < 0) return 'none';
  const name = nameEndingAt(window, last);
  const final = name.at(-1);
  if (!final) return 'none';
  if (/['’]s$/.test(final.text)) return 'none';
  const comma = gapAfter(window, last).includes(',');
  if (name.some((word) => isNoName(word.lower) || others.has(word.lower) || isCue(term, word.lower))) return 'none';
  const titled = vocab.titles.has(name[0]?.lower ?? '') && name.length > 1;
  if (titled || hasTitle(window, last - name.length)) return 'strong';
  if (name.length < 2) return comma && final.text.length > 2 ? 'weak' : 'none';
  const prefix = window.words[last - name.length];
  if (prefix && vocab.placePrepositions.has(prefix.lower) && adjoins(window, last - name.length)) {
    return 'weak';
  }
  const known = vocab.givenNames.has(name[0]?.lower ?? '');
  return comma || known || isColumnGap(gapAfter(window, last)) ? 'strong' : 'weak';
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
  while (name[0] && vocab.particles.has(name[0].lower) && name[0].text === name[0].lower) name.shift();
  return name;
}

function isNameWord({ text, lower }: Word, inside: boolean): boolean {
  if (/\d/.test(text)) return false;
  if (inside && vocab.particles.has(lower)) return true;
  return isCapitalized(text) && !(isAllCaps(text) && text.length === 2 && vocab.postalCodes.has(text));
}

function hasTitle(window: Window, index: number): boolean {
  const word = window.words[index];
  return word !== undefined && vocab.titles.has(word.lower) && isCapitalized(word.text);
}

export function adjoins(window: Window, index: number): boolean {
  return /^\s$/.test(gapAfter(window, index));
}

function isColumnGap(gap: string): boolean {
  return /[|"(–—]/.test(gap);
}

/** A ZIP code follows, or another state and `and` stand before: also beside other credentials. */
export function isSurePlace({ words, index, text, end }: Window): boolean {
  if (/^,? {1,2}\d{5}(?!\d)/.test(text.slice(end, end + 12))) return true;
  const [, within = ''] = /^([^()]{0,40})\)/.exec(text.slice(end, end + 42)) ?? [];
  const states = /\(((?:[A-Z]{2}(?:, | and |\/))*)$/.exec(
    text.slice(Math.max(0, end - 44), end - 2),
  );
  const inBrackets = `${states?.[1] ?? ''}${within}`.match(/\w+/g) ?? [];
  if (
    states &&
    inBrackets.length > 0 &&
    inBrackets.every((code) => code === 'and' || vocab.postalCodes.has(code))
  ) {
    return true;
  }
  // `GREENBRIER, MD -- The hospital`: where a report was written.
  const dateline = /(?:^|\n)[*_ \t]{0,6}[A-Z][A-Za-z.’' -]{2,24}, $/.test(
    text.slice(Math.max(0, end - 44), end - 2),
  );
  if (
    dateline &&
    /^\.?(?: \([A-Z][\w ]{1,20}\))?[*_]{0,2} ?(?:--|–|—)/.test(text.slice(end, end + 28))
  ) {
    return true;
  }
  // `Sharpsburg, MD | dale@…` under a name.
  const alone = /(?:^|\n)[*_ \t]{0,6}[A-Z][a-z]{3,24}, $/.test(
    text.slice(Math.max(0, end - 44), end - 2),
  );
  if (alone && /^[*_]{0,2} ?(?:[|·•]|\n|$)/.test(text.slice(end, end + 4))) return true;
  if (!/^(?:and|or)$/.test(words[index - 1]?.lower ?? '')) return false;
  return vocab.postalCodes.has(words[index - 2]?.text ?? '');
}

/** `Deer Creek Family Medicine (Rising Sun, MD)`: a place of work has its town in brackets. */
function isBracketed({ text, end }: Window, name: readonly Word[]): boolean {
  const [first] = name;
  if (!first || vocab.givenNames.has(first.lower) || text.charAt(end) !== ')') return false;
  const owner = /([A-Z][a-z]{2,}) \($/.exec(
    text.slice(Math.max(0, first.start - 30), first.start),
  )?.[1];
  return owner !== undefined && vocab.workplaces.has(owner.toLowerCase());
}

/** The word before `, MD` is a city, or what follows is a ZIP code or another state. */
export function isPlace(window: Window): boolean {
  const { words, index, text, end } = window;
  if (isSurePlace(window) || /^[,.]?\s{1,2}\d{1,5}(?!\d)/.test(text.slice(end, end + 12)))
    return true;
  const before = words[index - 1];
  const following = words[index + 1];
  const listed = (word: Word | undefined, gap: string) =>
    word !== undefined && vocab.postalCodes.has(word.text) && /^(?:\s?[,/;-]\s?|\s)$/.test(gap);
  if (listed(before, gapAfter(window, index - 1))) return true;
  if (following?.text !== 'DO' && listed(following, gapAfter(window, index))) return true;
  if (
    /^(?:,? (?:and|or) )/.test(text.slice(end, end + 6)) &&
    vocab.postalCodes.has(words[index + 2]?.text ?? '')
  )
    return true;
  if (!before || !/^,?\s{1,2}$/.test(gapAfter(window, index - 1))) return false;
  const name = nameEndingAt(window, index - 1);
  const [first] = name;
  if (isBracketed(window, name)) return true;
  // A person may be called Frederick or Hill: a common first name before it speaks for one.
  if (!first || (name.length > 1 && vocab.givenNames.has(first.lower))) return false;
  const prefix = words[index - 1 - name.length];
  if (prefix && adjoins(window, index - 1 - name.length)) {
    if (/^(?:in|at|near|around|outside)$/.test(prefix.lower)) return true;
    if (name.length === 1 && /^(?:from|to|of|leaving)$/.test(prefix.lower)) return true;
  }
  if (name.length === 1) return vocab.cities.has(before.lower);
  return vocab.towns.has(before.lower) || vocab.cities.has(first.lower);
}
