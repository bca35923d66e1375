import type { AreaId, PercentileKey, WageEstimate } from './model';
import { comparing, highest, judging, lowest, subject, where } from './search/asking';
import { isYear, weak } from './search/common';
import { fillers, payWords as pay } from './search/language';
import type { WordSet } from './search/later';
import { readAmount, readCount, readMeasure } from './search/numbers';
import { type Places, readPlaces, stateOfCity } from './search/places';
import type { Atlas } from './search/priced';
import { sidesOf } from './search/rewording';
import { inOrder, states, topAreas } from './search/states';
import { type Word, wordsOf } from './search/words';

/** A comparison that a query asks for, with the areas that answer it; amounts in annual US dollars. */
export type Question =
  | {
      /** "top 5 states" */
      readonly type: 'top';
      readonly measure: PercentileKey;
      readonly order: 'highest' | 'lowest';
      /** How many were asked for. */
      readonly count: number;
      /**
       * States in order. Withheld figures can't be told apart: among the highest, all of them come
       * first, so there may be more areas than `count`; among the lowest there are none.
       */
      readonly areas: readonly AreaId[];
    }
  | { /** "texas vs florida" */ readonly type: 'compare'; readonly areas: readonly AreaId[] }
  | {
      /** "is 120000 good in ohio" */
      readonly type: 'rank';
      readonly annualUsd: number;
      readonly area: AreaId;
    }
  | {
      /** "over 130k": states whose published median is on that side of the amount, furthest first. */
      readonly type: 'over';
      readonly order: 'over' | 'under';
      readonly annualUsd: number;
      readonly areas: readonly AreaId[];
    };

const usualCount = 5;

/** The comparison that a query asks for; undefined when it asks for none. Typos are not read. */
export function ask(query: string, atlas: Atlas): Question | undefined {
  const amount = readAmount(query);
  if (amount) return askAmount(amount, atlas);
  const { measure = 'median', rest } = readMeasure(query);
  return askCompare(rest, atlas) ?? askTop(rest, measure, atlas);
}

function askAmount(amount: NonNullable<ReturnType<typeof readAmount>>, atlas: Atlas) {
  const words = wordsOf(amount.rest);
  const inState = readPlaces(words, atlas);
  const { areas, rest } = inState.areas.length > 0 ? inState : stateOfCity(words, atlas);
  if (!only(rest, [pay, where, subject, judging, highest, lowest])) return undefined;
  const { annualUsd, side } = amount;
  const area = areas[0];
  if (side === 'at' || area) return askRank(annualUsd, area?.id ?? 'US', atlas);
  return askOver(annualUsd, side, atlas);
}

function askRank(annualUsd: number, area: AreaId, atlas: Atlas): Question | undefined {
  return atlas.wage(area) ? { type: 'rank', annualUsd, area } : undefined;
}

function askOver(annualUsd: number, order: 'over' | 'under', atlas: Atlas): Question {
  const sign = order === 'over' ? 1 : -1;
  const beyond = (one: WageEstimate) =>
    typeof one.median === 'number' && sign * (one.median - annualUsd) > 0;
  const areas = inOrder(states(atlas).filter(beyond), 'median', sign);
  return { type: 'over', order, annualUsd, areas: areas.map(({ area }) => area) };
}

function askCompare(query: string, atlas: Atlas): Question | undefined {
  const { areas, rest } = comparedPlaces(query, atlas);
  if (
    areas.length < 2 ||
    !only(rest, [pay, where, subject, comparing, working, highest, lowest, judging])
  ) {
    return undefined;
  }
  const known = areas.filter(({ id }) => atlas.wage(id));
  return known.length < 2 ? undefined : { type: 'compare', areas: known.map(({ id }) => id) };
}

/** On either side of "vs" a postal code stands alone, so that "oh vs pa" needs no capitals. */
function comparedPlaces(query: string, atlas: Atlas): Places {
  const read = readSides(query.split(between), atlas);
  return read.areas.length > 1 ? read : readSides(sidesOf(query), atlas);
}

function readSides(sides: readonly string[], atlas: Atlas): Places {
  const read = sides.map((side) => readPlaces(wordsOf(side), atlas));
  const areas = [...new Set(read.flatMap((side) => side.areas))];
  return { areas, rest: read.flatMap((side) => side.rest) };
}

const between = /\b(?:vs?|versus|compared (?:to|with)|against)\b\.?|,/i;

function askTop(query: string, measure: PercentileKey, atlas: Atlas): Question | undefined {
  const { areas, rest } = readPlaces(wordsOf(query), atlas);
  const keys = rest.map(({ key }) => key);
  const order = orderOf(keys, rest);
  if (!order || areas.length > 0) return undefined;
  const ranking = [highest, lowest, pay, where, subject, comparing, counts];
  if (!only(rest, keys.includes('state') ? [...ranking, working] : ranking)) return undefined;
  const count = countOf(rest);
  const ranked = topAreas(measure, order, count, atlas);
  return ranked.length > 0 ? { type: 'top', measure, order, count, areas: ranked } : undefined;
}

/** "best" and the like need a word about pay or places beside them; "lowest" says it all. */
function orderOf(
  keys: readonly string[],
  words: readonly Word[],
): 'highest' | 'lowest' | undefined {
  const order = keys.some((key) => lowest.has(key))
    ? 'lowest'
    : keys.some((key) => highest.has(key))
      ? 'highest'
      : undefined;
  const others = words.filter(({ key }) => readCount(key) === undefined);
  const counted = others.length < words.length;
  const alone =
    others.length === 1 &&
    (counted || ['highest', 'lowest', 'top', 'bottom'].includes(keys[0] ?? ''));
  const backed = keys.some((key) => pay.has(key) || where.has(key));
  if (order) return alone || backed ? order : undefined;
  const ranking =
    keys.some((key) => ['ranking', 'ranked', 'rank', 'sorted'].includes(key)) ||
    (counted && keys.includes('number'));
  return ranking && keys.includes('state') ? 'highest' : undefined;
}

function countOf(words: readonly Word[]): number {
  const [number] = words.flatMap(({ key }) => readCount(key) ?? []);
  if (number !== undefined) return Math.max(1, number);
  return words.some(({ raw }) => raw.toLowerCase() === 'state') ? 1 : usualCount;
}

const working: WordSet = { has: (key) => key === 'work' || key === 'live' };
const counts: WordSet = { has: (key) => readCount(key) !== undefined };

function only(words: readonly Word[], sets: readonly WordSet[]): boolean {
  return words.every(
    ({ key }) =>
      fillers.has(key) || weak.has(key) || isYear(key) || sets.some((set) => set.has(key)),
  );
}
