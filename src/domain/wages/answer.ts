/** Answers a question about wages: from the slots that were read out of it to the rows that hold the answer. */
import type { Printed, WageEntry } from '../model';
import { type Measure, nation, type Over, type Slots } from '../search/slots';
import type { FigureKey } from './figures';
import { byFigure, type FigureOrder } from './leaders';
import { isTopCoded } from './marks';
import type { Wages } from './wages';

export interface Answer {
  readonly slots: Slots;
  /**
   * `one`: a row; `several`: rows side by side; `ordered`: rows in order of a figure; `standing`: a
   * salary in a row's percentiles; `beyond`: rows whose median is past an amount.
   */
  readonly form: 'one' | 'several' | 'ordered' | 'standing' | 'beyond';
  /** In the order of the question, or of the figure; all of one year unless years are compared. */
  readonly entries: readonly WageEntry[];
  /** Of "best and worst": the other end. */
  readonly others: readonly WageEntry[];
  /** How many rows answer; the entries may be fewer. */
  readonly total: number;
}

/** Rows of an ordered answer unless the question says how many. */
const usualCount = 5;
/** Most rows side by side. */
const mostCompared = 6;

/**
 * @param occupation SOC code of the occupation meant where the question names none
 * @returns undefined when the release has no row for it
 * @throws {DataFileError}
 */
export async function answer(
  wages: Wages,
  slots: Slots,
  occupation: string,
): Promise<Answer | undefined> {
  if (slots.rank) return ordered(wages, slots, occupation);
  const side = slots.amount?.side ?? 'at';
  if (side !== 'at' && slots.areas.length === 0) return beyond(wages, slots, occupation);
  const entries = await rowsOf(wages, slots, occupation);
  const [first] = entries;
  if (!first) return undefined;
  const form = slots.amount ? 'standing' : entries.length > 1 ? 'several' : 'one';
  const shown = form === 'several' ? entries.slice(0, mostCompared) : [first];
  return { slots, form, entries: shown, others: [], total: entries.length };
}

/** Every row that the slots name: occupations x areas x years x industries. */
async function rowsOf(wages: Wages, slots: Slots, usual: string): Promise<readonly WageEntry[]> {
  const occupations = slots.occupations.length > 0 ? slots.occupations : [usual];
  const areas = slots.areas.length > 0 ? slots.areas : [nation];
  const industries = slots.industries.length > 0 ? slots.industries : [undefined];
  const years = await yearsOf(wages, slots, occupations[0] ?? usual);
  const keys = occupations.flatMap((occupation) =>
    areas.flatMap((area) =>
      industries.flatMap((industry) => years.map((year) => ({ occupation, area, industry, year }))),
    ),
  );
  const found = await Promise.all(keys.slice(0, 24).map((key) => wages.entry(key)));
  return found.flatMap((entry) => entry ?? []);
}

async function yearsOf(
  wages: Wages,
  { year, years }: Slots,
  occupation: string,
): Promise<readonly (number | undefined)[]> {
  if (!years) return [year];
  const [from, to] = years;
  const all = (await wages.years('nation', occupation)).toSorted((a, b) => a - b);
  const having = await Promise.all(
    all.map(async (one) =>
      (await wages.estimate({ area: 'US', occupation, year: one })) ? one : [],
    ),
  );
  return having.flat().filter((one) => one >= (from ?? 0) && one <= (to ?? 9999));
}

async function ordered(
  wages: Wages,
  slots: Slots,
  occupation: string,
): Promise<Answer | undefined> {
  const { rank = 'highest', count = usualCount, measure = 'median' } = slots;
  const all = await listOf(wages, slots, occupation);
  const high = inOrder(all, measure, slots.hourly ?? false, 'highest');
  const low = inOrder(all, measure, slots.hourly ?? false, 'lowest');
  const [entries, others] =
    rank === 'both' ? [high, low] : rank === 'lowest' ? [low, []] : [high, []];
  if (entries.length === 0) return undefined;
  return {
    slots,
    form: 'ordered',
    entries: entries.slice(0, count),
    others: others.slice(0, count),
    total: entries.length,
  };
}

/** The rows that a question puts in order. */
async function listOf(wages: Wages, slots: Slots, usual: string): Promise<readonly WageEntry[]> {
  const { over = 'state', occupations, industries, year } = slots;
  const code = occupations[0] ?? usual;
  if (over === 'occupation') {
    const all = await wages.entriesOfArea(await areaId(wages, slots.areas[0] ?? nation), year);
    return all.filter(({ occupation }) =>
      occupations.length > 1
        ? occupations.includes(occupation.code)
        : occupation.level === 'detailed',
    );
  }
  if (over === 'industry') {
    const all = await wages.entries(code, 'industries', year);
    return all.filter(({ industry }) =>
      industries.length > 1 ? industries.includes(industry?.code ?? '') : industry?.level === 4,
    );
  }
  return areasWithin(wages, slots, code, over);
}

/** Areas of a kind; within the states of the areas that the question names, if any. */
async function areasWithin(
  wages: Wages,
  { areas, year }: Slots,
  occupation: string,
  over: Over,
): Promise<readonly WageEntry[]> {
  const kind = over === 'place' ? 'state' : over;
  const all = await wages.entries(occupation, kind === 'state' ? 'states' : 'areas', year);
  const { area } = await wages.directory();
  const within = new Set(areas.flatMap((code) => area(code)?.states ?? []));
  return all.filter(
    (entry) =>
      entry.area.kind === kind &&
      (within.size === 0 || entry.area.states.some((state) => within.has(state))),
  );
}

async function areaId(wages: Wages, code: string): Promise<string> {
  return (await wages.directory()).area(code)?.id ?? code;
}

async function beyond(wages: Wages, slots: Slots, occupation: string): Promise<Answer | undefined> {
  const { amount, year, occupations } = slots;
  if (!amount) return undefined;
  const over = amount.side === 'over';
  const all = await wages.entries(occupations[0] ?? occupation, 'states', year);
  const past = all.filter(({ estimate: { median } }) =>
    typeof median === 'number'
      ? over
        ? median > amount.annualUsd
        : median < amount.annualUsd
      : false,
  );
  const entries = inOrder(past, 'median', false, over ? 'highest' : 'lowest');
  return { slots, form: 'beyond', entries, others: [], total: entries.length };
}

/** The figure that a question asks for, of a row. */
export function measured({ estimate }: WageEntry, measure: Measure, hourly: boolean): Printed {
  switch (measure) {
    case 'employment':
    case 'jobsPer1000':
    case 'locationQuotient':
      return estimate[measure];
    default:
      return hourly ? estimate.hourly[measure] : estimate[measure];
  }
}

/**
 * In order of a figure. Top-coded ones are above every number and can't be told apart: all of them come
 * first among the highest. Other withheld figures can't be placed and are left out.
 */
function inOrder(
  entries: readonly WageEntry[],
  measure: Measure,
  hourly: boolean,
  order: FigureOrder,
): readonly WageEntry[] {
  const key = (hourly ? `hourly.${measure}` : measure) as FigureKey;
  const sorted = byFigure(entries, (entry) => measured(entry, measure, hourly), order);
  const above = entries.filter(({ estimate }) => isTopCoded(estimate.withheld[key]));
  return order === 'highest' ? [...above, ...sorted] : sorted;
}
