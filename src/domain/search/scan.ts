/** Cuts a query into the stretches that mean something in a question about wages. */

import { type Amount, findAmount } from '../amounts';
import type { Phrase } from '../model';
import type { Occupations } from '../occupations';
import type { PlaceReading, PlaceSpan } from '../places/model';
import type { Language } from '../text/language';
import { squeeze, type Word, wordsOf } from '../text/words';

export interface Readers {
  readonly language: Language;
  readonly occupations: Occupations;
  readonly places: (query: string) => PlaceReading;
  /** Occupations of titles that the guide has, by the keys of their names. */
  readonly roles: ReadonlyMap<string, string>;
}

export interface Scan {
  readonly query: string;
  readonly words: readonly Word[];
  readonly phrases: readonly (readonly [phrase: Phrase, said: string, at: number])[];
  /** SOC codes of the occupations that are named by a title of theirs. */
  readonly occupations: readonly string[];
  readonly places: readonly PlaceSpan[];
  readonly years: readonly number[];
  readonly amount: Amount | undefined;
  /** Words that nothing has claimed. */
  readonly rest: readonly Word[];
}

/** A SOC code, with or without O*NET's suffix. */
const code = /(?<!\d)\d\d-\d{4}(?:\.\d\d)?(?!\d)/g;

/** Most words of an occupation's name. */
const longestTitle = 7;

type Claim =
  | { readonly phrases: readonly Phrase[] }
  | { readonly codes: readonly string[] }
  | { readonly place: PlaceSpan };

export function scan(query: string, readers: Readers): Scan {
  const { language } = readers;
  const read = readers.places(query);
  const amount = findMoney(query, read.places);
  const codes = Array.from(query.matchAll(code), ({ 0: said, index: start }) => {
    return { said: said.slice(0, 7), start, end: start + said.length };
  });
  const apart = amount ? [...codes, amount] : codes;
  const words = wordsOf(query).filter((word) =>
    apart.every(({ start, end }) => word.end <= start || word.start >= end),
  );
  const paid = amount !== undefined || words.some(({ key }) => language.is(key, 'pay'));
  const towns = read.maybe.filter((span) => isMeant(span, query, paid, language));
  // "pa salary" is Pennsylvania's; "pa salary ohio" a physician assistant's.
  const letters = read.places.length > 0 ? [] : towns.filter(isState);
  const claimed = claim(words, [...read.places, ...letters], query, readers);
  const known = codes.flatMap(({ said }) => (readers.occupations.get(said) ? [said] : []));
  const occupations = [...known, ...claimed.occupations];
  return claimTowns({ query, words, amount, ...claimed, occupations }, towns);
}

function isState({ strength, matches: [first] }: PlaceSpan): boolean {
  return strength === 'word' && first?.area.kind === 'state';
}

/** Goes through the words from left to right; of what begins at one, the longest that means something. */
function claim(
  words: readonly Word[],
  spans: readonly PlaceSpan[],
  query: string,
  readers: Readers,
) {
  const phrases: [phrase: Phrase, said: string, at: number][] = [];
  const occupations: string[] = [];
  const places: PlaceSpan[] = [];
  const years: number[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const [found, length] = claimAt(words, at, spans, readers);
    const said = query.slice(word.start, words[at + length - 1]?.end);
    if (!found && /^(?:19|20)\d\d$/.test(word.key)) years.push(Number(word.key));
    else if (!found) rest.push(word);
    else if ('place' in found) places.push(found.place);
    else if ('codes' in found) occupations.push(...found.codes);
    else for (const phrase of found.phrases) phrases.push([phrase, said, word.start]);
    at += length;
  }
  return { phrases, occupations, places, years, rest };
}

/** Digits alone that are a ZIP code are no amount, unless they are round. */
function findMoney(query: string, places: readonly PlaceSpan[]): Amount | undefined {
  const amount = findAmount(query);
  const zip = places.some(({ start, end }) => amount && start <= amount.start && end >= amount.end);
  return amount && (!zip || !amount.bare || amount.annualUsd % 100 === 0) ? amount : undefined;
}

/** The longest stretch from here that means something, and its number of words. */
function claimAt(
  words: readonly Word[],
  at: number,
  places: readonly PlaceSpan[],
  { language, occupations, roles }: Readers,
): readonly [Claim | undefined, number] {
  const first = words[at] as Word;
  const place = places.find(({ start, end }) => start <= first.start && end > first.start);
  const placed = place ? words.slice(at).filter(({ start }) => start < place.end).length : 0;
  const most = Math.min(Math.max(language.longest, longestTitle), words.length - at);
  for (let length = most; length > 0; length--) {
    const keys = words.slice(at, at + length).map(({ key }) => key);
    const key = keys.join(' ');
    const phrases = language.phrases(key);
    // "Carolina" is two states before it is a town of Puerto Rico.
    const areas = phrases.filter(({ slot }) => slot === 'area');
    if (place && length <= placed) {
      const wide = length === placed && place.strength !== 'named' && areas.length > 0;
      return [wide ? { phrases: areas } : { place }, placed];
    }
    const other = phrases.filter(({ slot }) => slot !== 'occupation');
    const plain = length === 1 && isPlain(key, language);
    const role = roles.get(key);
    const named = role ? [role] : occupations.named(key);
    const codes = other.length > 0 || plain ? [] : named;
    if (codes.length > 0 && !splits(keys, codes, language, occupations)) return [{ codes }, length];
    if (other.length > 0) return [{ phrases: other }, length];
  }
  return [undefined, 1];
}

/** A word of every day, though somebody's title too: "director", "lead", "associate". */
function isPlain(key: string, language: Language): boolean {
  return key.length < 2 || language.everyday(key);
}

/** "hospital pharmacist": a setting and an occupation, where the occupation alone is the same one. */
function splits(
  keys: readonly string[],
  codes: readonly string[],
  language: Language,
  occupations: Occupations,
): boolean {
  return keys.slice(1).some((_, i) => {
    const isSetting = language
      .phrases(keys.slice(0, i + 1).join(' '))
      .some(({ slot }) => slot === 'industry');
    const alone = keys.slice(i + 1).join(' ');
    const others = isPlain(alone, language) ? [] : occupations.named(alone);
    return isSetting && others.length > 0 && codes.every((code) => others.includes(code));
  });
}

/**
 * Small towns and ordinary words are places only where pay is asked for, or alone. "In" and "or" are
 * states in capitals or at the start: at the end they wait for a place.
 */
function isMeant(
  { start, end, text, strength, matches }: PlaceSpan,
  query: string,
  paid: boolean,
  language: Language,
): boolean {
  // "The valley" is half a dozen places, and nobody says which.
  if (strength === 'word' && matches.length > 1 && matches[0]?.area.kind !== 'state') return false;
  if (squeeze(text) === squeeze(query)) return true;
  const filler = wordsOf(text).some(({ key }) => language.is(key, 'filler'));
  return paid && (!filler || text === text.toUpperCase() || (start === 0 && end < query.length));
}

function claimTowns(found: Scan, towns: readonly PlaceSpan[]): Scan {
  const inside = (span: PlaceSpan, { start, end }: Word) => start >= span.start && end <= span.end;
  const claimed = towns.filter((span) => {
    const words = found.words.filter((word) => inside(span, word));
    return words.length > 0 && words.every((word) => found.rest.includes(word));
  });
  const rest = found.rest.filter((word) => !claimed.some((span) => inside(span, word)));
  return { ...found, places: [...found.places, ...claimed], rest };
}
