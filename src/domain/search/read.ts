/** Composes what a query asks of the wages from the stretches that were found in it. */
import type { SlotName } from '../model';
import type { Word } from '../text/words';
import { areasOf } from './areas';
import type { Readers, Scan } from './scan';
import { type Measure, type Missing, nation, type Over, type Slots } from './slots';

/** What a query asks of the wages. */
export interface WageReading {
  readonly slots: Slots;
  readonly missing: readonly Missing[];
  /** Wages are meant: a word about pay, a place beside an occupation, an order. */
  readonly sure: boolean;
  /** Every word belongs to the question. */
  readonly whole: boolean;
  /** Names an occupation, and not only in passing. */
  readonly occupied: boolean;
  /** Says that it is about pay. */
  readonly pay: boolean;
  /** A place abroad is named. */
  readonly abroad: boolean;
}

/** @param usual the occupation that is meant when none is named */
export function readWages(found: Scan, readers: Readers, usual: string): WageReading {
  const say = saidIn(found);
  const pay = asksPay(found, say, readers);
  const named = nameOccupations(found, pay, readers);
  const missing = missingOf(found);
  const slots = slotsOf(found, say, named.codes, usual);
  const settled = slots.areas.some((code) => code !== nation) && say.has('industry');
  return {
    slots,
    missing: settled ? [...missing, { reason: 'industry-by-area', said: found.query }] : missing,
    whole: named.rest.every(({ key }) => isBeside(key, readers)),
    abroad: missing.some(({ reason }) => reason === 'foreign'),
    occupied: named.codes.length > 0,
    sure: pay || isSure(found, say, slots, named.codes),
    pay,
  };
}

function slotsOf(found: Scan, say: Said, codes: readonly string[], usual: string): Slots {
  const over = narrowest(say.values('over'));
  const rank = rankOf(say.values('rank'));
  const { areas, asks } = areasOf(found, over !== undefined);
  const meant = unique([...areas, ...say.values('area')]);
  const abroad = found.places.some((span) => span.abroad);
  const listed = over !== undefined || (rank !== undefined && codes.length > 0);
  const measure = strongest(say.values('measure'));
  return {
    occupations: codes.length > 0 || over === 'occupation' ? codes : [usual],
    areas: meant.length > 0 || listed || abroad ? meant : [nation],
    industries: areas.length > 0 ? [] : unique(say.values('industry')),
    ...timeOf(found, say),
    ...amountOf(found, say),
    ...(measure && { measure }),
    ...(rank && { rank, ...countOf(found, say) }),
    ...(over && { over }),
    ...(say.has('compare') && { compare: true }),
    ...(asks && { asks: 'area' as const }),
  };
}

interface Said {
  has(slot: SlotName): boolean;
  values(slot: SlotName): readonly string[];
}

function saidIn({ phrases }: Scan): Said {
  return {
    has: (slot) => phrases.some(([phrase]) => phrase.slot === slot),
    values: (slot) => phrases.flatMap(([phrase]) => (phrase.slot === slot ? phrase.values : [])),
  };
}

function isBeside(key: string, { language }: Readers): boolean {
  return language.everyday(key) || /^\d{1,2}$/.test(key) || key.length < 2;
}

function asksPay(found: Scan, say: Said, { language }: Readers): boolean {
  const said = found.words.some(({ key }) => language.is(key, 'pay'));
  return said || say.has('pay') || say.has('unit') || found.amount !== undefined;
}

/** Without a word about pay it takes two parts of a question that belong together. */
function isSure(found: Scan, say: Said, slots: Slots, codes: readonly string[]): boolean {
  const place = found.places.length > 0 || say.has('area');
  const named = codes.length > 0;
  const listed = slots.over !== undefined && slots.over !== 'place';
  if (place || (named && (found.years.length > 0 || found.words.length === 0))) return true;
  if (say.has('rank') && (listed || named || found.rest.every(({ key }) => /^\d+$/.test(key))))
    return true;
  if (say.has('measure') && (named || listed || say.has('rank'))) return true;
  if (!say.has('compare')) return false;
  return codes.length > 1 || slots.industries.length > 1 || found.years.length > 1;
}

/** The occupations named, and what is left; where pay is asked for, what is no exact title is looked up. */
function nameOccupations(found: Scan, pay: boolean, { language, occupations }: Readers) {
  const { rest, words } = found;
  const codes = unique(found.occupations);
  const telling = rest.filter(({ key }) => !language.everyday(key));
  const [first] = telling;
  const last = telling.at(-1);
  if (codes.length > 0 || !pay || !first || !last) return { codes, rest };
  // With the everyday words around that are part of titles: "infection control manager".
  const joins = (word: Word | undefined) =>
    word !== undefined && rest.includes(word) && language.is(word.key, 'subject');
  let from = words.indexOf(first);
  let to = words.indexOf(last);
  while (joins(words[from - 1])) from -= 1;
  while (joins(words[to + 1])) to += 1;
  const run = words.slice(from, to + 1);
  const text = run.map(({ raw }) => raw).join(' ');
  const [best] = run.every((word) => rest.includes(word)) ? occupations.find(`${text} `, 1) : [];
  return best
    ? { codes: [best.code], rest: rest.filter((word) => !run.includes(word)) }
    : { codes, rest };
}

/** "places", "areas" and "where" say less than "cities". */
function narrowest(values: readonly string[]): Over | undefined {
  return (values.find((one) => one !== 'place') ?? values[0]) as Over | undefined;
}

function rankOf(values: readonly string[]): Slots['rank'] {
  return new Set(values).size > 1 ? 'both' : (values[0] as Slots['rank']);
}

/** "highest concentration", "median employment": the rarer measure is what is asked for. */
function strongest(values: readonly string[]): Measure | undefined {
  return (values.find((one) => one !== 'median' && one !== 'mean') ?? values[0]) as Measure;
}

function timeOf({ years }: Scan, say: Said): Pick<Slots, 'year' | 'years'> {
  if (years.length > 1) return { years: [Math.min(...years), Math.max(...years)] };
  if (say.has('range')) return { years: [years[0], undefined] };
  return years[0] === undefined ? {} : { year: years[0] };
}

function amountOf({ amount }: Scan, say: Said): Pick<Slots, 'amount' | 'hourly'> {
  const side = (say.values('side')[0] ?? (amount?.more ? 'over' : 'at')) as 'at' | 'over' | 'under';
  const hourly = say.values('unit').includes('hour') || amount?.unit === 'hour';
  return { ...(amount && { amount: { ...amount, side } }), ...(hourly && { hourly }) };
}

/** "top 5 states", "five best". */
function countOf({ rest }: Scan, say: Said): Pick<Slots, 'count'> {
  const digits = rest.flatMap(({ key }) => (/^\d{1,2}$/.test(key) ? [key] : []));
  const [number] = [...say.values('count'), ...digits];
  return number === undefined ? {} : { count: Math.max(1, Number(number)) };
}

function missingOf({ places, phrases }: Scan): readonly Missing[] {
  const foreign = places.flatMap(({ abroad: said }) => (said ? [{ reason: 'foreign', said }] : []));
  const other = phrases.flatMap(([{ slot, values }, said]) =>
    slot === 'missing' ? [{ reason: values[0] ?? '', said }] : [],
  );
  return [...foreign, ...other] as readonly Missing[];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
