import { adjoins, gapAfter, nameEndingAt } from './names';
import { givenNames, marylandCities, postalCodes, townWords } from './vocabulary';
import type { Window, Word } from './window';

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
    inBrackets.every((code) => code === 'and' || postalCodes.has(code))
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
  return postalCodes.has(words[index - 2]?.text ?? '');
}

/** `Deer Creek Family Medicine (Rising Sun, MD)`: a place of work has its town in brackets. */
function isBracketed({ text, end }: Window, name: readonly Word[]): boolean {
  const [first] = name;
  if (!first || givenNames.has(first.lower) || text.charAt(end) !== ')') return false;
  const owner = /([A-Z][a-z]{2,}) \($/.exec(
    text.slice(Math.max(0, first.start - 30), first.start),
  )?.[1];
  return owner !== undefined && workplaces.has(owner.toLowerCase());
}

const workplaces = new Set(
  `medicine clinic clinics hospital health healthcare center centre associates partners group practice
  pediatrics orthopedics cardiology dental surgery hospice care home homes medical university college
  school institute system services physicians family rehabilitation systems foundation inc llc`.split(
    /\s+/,
  ),
);

/** The word before `, MD` is a city, or what follows is a ZIP code or another state. */
export function isPlace(window: Window): boolean {
  const { words, index, text, end } = window;
  if (isSurePlace(window) || /^[,.]?\s{1,2}\d{1,5}(?!\d)/.test(text.slice(end, end + 12)))
    return true;
  const before = words[index - 1];
  const following = words[index + 1];
  const listed = (word: Word | undefined, gap: string) =>
    word !== undefined && postalCodes.has(word.text) && /^(?:\s?[,/;-]\s?|\s)$/.test(gap);
  if (listed(before, gapAfter(window, index - 1))) return true;
  if (following?.text !== 'DO' && listed(following, gapAfter(window, index))) return true;
  if (
    /^(?:,? (?:and|or) )/.test(text.slice(end, end + 6)) &&
    postalCodes.has(words[index + 2]?.text ?? '')
  )
    return true;
  if (!before || !/^,?\s{1,2}$/.test(gapAfter(window, index - 1))) return false;
  const name = nameEndingAt(window, index - 1);
  const [first] = name;
  if (isBracketed(window, name)) return true;
  // A person may be called Frederick or Hill: a common first name before it speaks for one.
  if (!first || (name.length > 1 && givenNames.has(first.lower))) return false;
  const prefix = words[index - 1 - name.length];
  if (prefix && adjoins(window, index - 1 - name.length)) {
    if (/^(?:in|at|near|around|outside)$/.test(prefix.lower)) return true;
    if (name.length === 1 && /^(?:from|to|of|leaving)$/.test(prefix.lower)) return true;
  }
  if (name.length === 1) return marylandCities.has(before.lower);
  return townWords.has(before.lower) || marylandCities.has(first.lower);
}
