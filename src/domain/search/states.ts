import type { AreaId, PercentileKey, WageEstimate } from '../model';
import { compareFigures } from '../wages/rank';
import type { Atlas } from './priced';

/** States in order, and all withheld ones among the highest: they can't be told apart. */
export function topAreas(
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

/** The wages of the states, without the nation's. */
export function states(atlas: Atlas): readonly WageEstimate[] {
  const ids = new Set(atlas.data.areas.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  return atlas.wages().filter(({ area }) => ids.has(area));
}

/** @param sign 1: highest first; -1: lowest first */
export function inOrder(estimates: readonly WageEstimate[], measure: PercentileKey, sign: number) {
  return [...estimates].sort((a, b) => sign * compareFigures(b[measure], a[measure]));
}
