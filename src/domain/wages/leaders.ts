/** Who leads by a figure: the tables of a BLS occupational profile. */
import type { Printed, WageEntry } from '../model';

/** By jobs, by the share of jobs against the nation's, or by pay. */
export const leaderMeasures = ['employment', 'locationQuotient', 'median'] as const;
export type LeaderMeasure = (typeof leaderMeasures)[number];

/** The first rows by their highest (or lowest) printed figure, in order. */
export function leaders(
  entries: readonly WageEntry[],
  measure: LeaderMeasure,
  count: number,
  order: FigureOrder = 'highest',
): readonly WageEntry[] {
  return byFigure(entries, ({ estimate }) => estimate[measure], order).slice(0, count);
}

export type FigureOrder = 'highest' | 'lowest';

/**
 * The rows whose figure is printed, in order; equal ones in reading order. Withheld figures can't be
 * ordered and are left out.
 */
export function byFigure(
  entries: readonly WageEntry[],
  figure: (entry: WageEntry) => Printed,
  order: FigureOrder,
): readonly WageEntry[] {
  const sign = order === 'highest' ? -1 : 1;
  return entries
    .filter((entry) => typeof figure(entry) === 'number')
    .toSorted((a, b) => sign * ((figure(a) ?? 0) - (figure(b) ?? 0)));
}
