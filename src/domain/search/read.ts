/** Composes what a query asks of the wages from the stretches that were found in it. */
import type { SlotName } from '../model';
import { areasOf } from './areas';
import type { Readers, Scan } from './scan';
import { type Measure, type Missing, nation, type Over, type Slots } from './slots';
import type { Word } from './words';

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

/** Not published: the answer is the nearest that is, and says so. */
const unpublished: ReadonlySet<string> = new Set<Missing['reason']>([
  'starting',
  'seniority',
  'specialty',
  'county',
  'employer',
  'living-cost',
  'per-resident',
  'law',
]);

/** @param usual the occupation that is meant when none is named */
export function readWages(found: Scan, readers: Readers, usual: string): WageReading {
  const say = saidIn(found);
  const pay = asksPay(found, say, readers);
  const named = nameOccupations(found, pay, readers);
  const over = narrowest(say.values('over'));
  const rank = rankOf(say.values('rank'));
  const { areas, asks } = areasOf(found, over !== undefined);
  const wide = say.values('area');
  const abroad = found.places.some((span) => span.abroad) || say.values('foreign').length > 0;
  const settings = unique(say.values('industry'));
  const listed = rank !== undefined && (over !== undefined || named.codes.length > 0);
  const slots: Slots = {
    occupations: named.codes.length > 0 || over === 'occupation' ? named.codes : [usual],
    areas:
      areas.length + wide.length > 0
        ? unique([...areas, ...wide])
        : listed || over || abroad
          ? []
          : [nation],
    industries: areas.length > 0 ? [] : settings,
    ...timeOf(found, say),
    ...amountOf(found, say),
    ...(say.values('measure')[0] ? { measure: strongest(say.values('measure')) } : {}),
    ...(rank && { rank }),
    ...(over && { over }),
    ...countOf(found, rank !== undefined),
    ...(say.has('compare') && { compare: true }),
    ...(asks && { asks: 'area' as const }),
  };
  const missing = missingOf(found, settings.length > 0 && areas.length > 0);
  const whole = named.rest.every(({ key }) => isBeside(key, readers));
  return {
    slots,
    missing,
    whole,
    abroad,
    occupied: named.codes.length > 0,
    sure: pay || isSure(found, say, slots, named.codes),
    pay,
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
  const place = found.places.length > 0 || say.has('area') || say.has('foreign');
  const named = codes.length > 0;
  const listed = slots.over !== undefined && slots.over !== 'place';
  if (place || (named && found.years.length > 0)) return true;
  if (say.has('rank') && (listed || named)) return true;
  if (say.has('measure') && (named || listed || say.has('rank'))) return true;
  return say.has('compare') && named && (codes.length > 1 || slots.industries.length > 1);
}

/** The occupations named, and what is left; a stretch that is nobody's exact title is looked up. */
function nameOccupations(found: Scan, pay: boolean, { language, occupations }: Readers) {
  const exact = found.occupations.flatMap(([codes]) => codes);
  const telling = found.rest.filter(({ key }) => !language.everyday(key));
  const first = telling[0];
  const last = telling.at(-1);
  if (exact.length > 0 || !pay || !first || !last)
    return { codes: unique(exact), rest: found.rest };
  const around = (word: Word) =>
    found.rest.includes(word) &&
    !(['filler', 'pay', 'judging'] as const).some(
      (one) => language.is(word.key, one) && !language.is(word.key, 'subject'),
    );
  let from = found.words.indexOf(first);
  let to = found.words.indexOf(last);
  while (from > 0 && around(found.words[from - 1] as Word)) from -= 1;
  while (to + 1 < found.words.length && around(found.words[to + 1] as Word)) to += 1;
  const run = found.words.slice(from, to + 1);
  if (!run.every((word) => found.rest.includes(word))) return { codes: [], rest: found.rest };
  const text = run.map(({ raw }) => raw).join(' ');
  const [best] = occupations.find(`${text} `, 1);
  return best
    ? { codes: [best.code], rest: found.rest.filter((word) => !run.includes(word)) }
    : { codes: [], rest: found.rest };
}

/** "places", "areas" and "where" say less than "cities". */
function narrowest(values: readonly string[]): Over | undefined {
  return (values.find((one) => one !== 'place') ?? values[0]) as Over | undefined;
}

function rankOf(values: readonly string[]): Slots['rank'] {
  const ends = new Set(values);
  if (ends.size > 1) return 'both';
  return values[0] as Slots['rank'];
}

/** "highest concentration", "median employment": the rarer measure is what is asked for. */
function strongest(values: readonly string[]): Measure {
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

/** "top 5 states", "five best"; "highest paid state" asks for one. */
function countOf({ phrases, words, rest }: Scan, ranked: boolean): Pick<Slots, 'count'> {
  if (!ranked) return {};
  const said = phrases.flatMap(([{ slot, values }]) => (slot === 'count' ? Number(values[0]) : []));
  const number = [
    ...said,
    ...rest.flatMap(({ key }) => (/^\d{1,2}$/.test(key) ? Number(key) : [])),
  ][0];
  if (number !== undefined) return { count: Math.max(1, number) };
  return words.some(({ raw }) => raw.toLowerCase() === 'state') ? { count: 1 } : {};
}

function missingOf(found: Scan, settingAndPlace: boolean): readonly Missing[] {
  const abroad = found.places.flatMap(({ abroad: said }) => (said ? [said] : []));
  const foreign = found.phrases.flatMap(([{ slot }, said]) => (slot === 'foreign' ? [said] : []));
  const other = found.phrases.flatMap(([{ slot, values }, said]) =>
    slot === 'missing' && unpublished.has(values[0] ?? '')
      ? [{ reason: values[0] as Missing['reason'], said }]
      : [],
  );
  return [
    ...[...abroad, ...foreign].map((said) => ({ reason: 'foreign' as const, said })),
    ...other,
    ...(settingAndPlace ? [{ reason: 'industry-by-area' as const, said: found.query }] : []),
  ];
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
