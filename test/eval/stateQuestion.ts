import type { AreaId, PercentileKey, WageEstimate } from '../../src/domain/model';
import { percentileKeys } from '../../src/domain/model';
import { nation, type Slots } from '../../src/domain/search/slots';
import { compareFigures } from '../../src/domain/wages/rank';
import type { Atlas } from './priced';

/**
 * A comparison between states, answered from the atlas's own wages; amounts in annual US dollars.
 * Everything else that `Slots` can ask is answered by whoever has the wages.
 */
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

/** @param areaOf the atlas's id of a BLS area code; undefined for areas that it doesn't have */
export function questionOf(
  slots: Slots,
  atlas: Atlas,
  areaOf: (code: string) => AreaId | undefined,
): Question | undefined {
  const [occupation] = slots.occupations;
  if (slots.occupations.length !== 1 || occupation !== atlas.occupation.code) return undefined;
  const areas = slots.areas.flatMap((code) => areaOf(code) ?? []).filter((id) => atlas.wage(id));
  const everywhere = slots.areas.every((code) => code === nation);
  if (slots.amount) return amountQuestion(slots.amount, everywhere, areas, atlas);
  const { rank, over = 'state' } = slots;
  if (rank && rank !== 'both' && everywhere && (over === 'state' || over === 'place')) {
    const measure = percentileKeys.find((one) => one === slots.measure) ?? 'median';
    const count = slots.count ?? usualCount;
    const ranked = topAreas(measure, rank, count, atlas);
    return ranked.length > 0
      ? { type: 'top', measure, order: rank, count, areas: ranked }
      : undefined;
  }
  return areas.length > 1 && !slots.asks ? { type: 'compare', areas } : undefined;
}

function amountQuestion(
  { annualUsd, side }: NonNullable<Slots['amount']>,
  everywhere: boolean,
  [area]: readonly AreaId[],
  atlas: Atlas,
): Question | undefined {
  if (side === 'at' || !everywhere) return area ? { type: 'rank', annualUsd, area } : undefined;
  const sign = side === 'over' ? 1 : -1;
  const beyond = (one: WageEstimate) =>
    typeof one.median === 'number' && sign * (one.median - annualUsd) > 0;
  const areas = inOrder(states(atlas).filter(beyond), 'median', sign).map((one) => one.area);
  return { type: 'over', order: side, annualUsd, areas };
}
function topAreas(
  measure: PercentileKey,
  order: 'highest' | 'lowest',
  count: number,
  atlas: Atlas,
): readonly AreaId[] {
  const having = states(atlas).filter((one) => one[measure] !== undefined);
  const withheld = having.filter((one) => one[measure] === null);
  const published = having.filter((one) => one[measure] !== null);
  const sorted = inOrder(published, measure, order === 'highest' ? 1 : -1);
  const tied = order === 'highest' ? withheld : [];
  const others = sorted.slice(0, Math.max(0, count - tied.length));
  return [...tied, ...others].map(({ area }) => area);
}

/** The wages of the states, without the nation's and the territories'. */
function states(atlas: Atlas): readonly WageEstimate[] {
  const ids = new Set(
    atlas.data.areas.filter(({ tile }) => tile !== undefined).map(({ id }) => id),
  );
  return atlas.wages().filter(({ area }) => ids.has(area));
}

/** @param sign 1: highest first; -1: lowest first */
function inOrder(estimates: readonly WageEstimate[], measure: PercentileKey, sign: number) {
  return [...estimates].sort((a, b) => sign * compareFigures(b[measure], a[measure]));
}
