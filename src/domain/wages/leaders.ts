/** Who leads by a figure: the tables of a BLS occupational profile. */
import type { Printed, WageEntry } from '../model';

/** By jobs, by the share of jobs against the nation's, or by pay. */
export const leaderMeasures = ['employment', 'locationQuotient', 'median'] as const;
export type LeaderMeasure = (typeof leaderMeasures)[number];

/**
 * The rows with the highest (or lowest) printed figure, in order; equal ones in reading order.
 * Withheld figures can't be ordered and are left out.
 */
export function leaders(
  entries: readonly WageEntry[],
  measure: LeaderMeasure,
  count: number,
  order: 'highest' | 'lowest' = 'highest',
): readonly WageEntry[] {
  const sign = order === 'highest' ? -1 : 1;
  return entries
    .filter(({ estimate }) => isPrinted(estimate[measure]))
    .toSorted((a, b) => sign * ((a.estimate[measure] ?? 0) - (b.estimate[measure] ?? 0)))
    .slice(0, count);
}

function isPrinted(value: Printed): value is number {
  return typeof value === 'number';
}
