import type { WageEstimate } from '../../domain/model';
import { points } from '../../domain/wages/rank';
import { arrowHead, round } from './picture';
import { linear, niceDomain } from './scale';

/** A small bar in a table row: 10th percentile to 90th, with the median on it. */
export interface RangeBar {
  /** Outline: the line, its ends, and an arrow where the upper end is withheld. */
  readonly d: string;
  /** The middle half, from the 25th percentile to the 75th; undefined when an end is withheld. */
  readonly box: { readonly x: number; readonly width: number } | undefined;
  /** Centre of the median's dot; undefined when it is withheld. */
  readonly median: number | undefined;
}

export const rangeBarHeight = 16;
/** Room at the right for the arrow of an open end. */
const openRoom = 10;

/** Smallest and largest published wage of the rows, rounded outwards: one axis for all of them. */
export function wageDomain(estimates: readonly WageEstimate[]): readonly [number, number] {
  return niceDomain(estimates.flatMap((one) => points(one).map((point) => point.usd)));
}

/** Places along such a bar, CSS pixels. */
export function barScale(domain: readonly [number, number], width: number) {
  return linear(domain, [4, width - openRoom]);
}

/** An open end reaches the edge, past every published figure, and has an arrow, never a length. */
export function rangeBar(
  estimate: WageEstimate,
  domain: readonly [number, number],
  width: number,
): RangeBar {
  const x = barScale(domain, width);
  const middle = rangeBarHeight / 2;
  const known = points(estimate);
  const first = known[0];
  const last = known.at(-1);
  const { p25, p75 } = estimate;
  const median = typeof estimate.median === 'number' ? round(x(estimate.median)) : undefined;
  const half = typeof p25 === 'number' && typeof p75 === 'number';
  const box = half ? { x: round(x(p25)), width: round(x(p75) - x(p25)) } : undefined;
  if (!first || !last) return { d: '', box, median };
  const end = estimate.p90 === null ? width - 1 : round(x(last.usd));
  const tick = (at: number) => `M${at} ${middle - 4}v8`;
  const start = estimate.p10 === null ? '' : tick(round(x(first.usd)));
  const close = estimate.p90 === null ? arrowHead(end, middle) : tick(end);
  return { d: `M${round(x(first.usd))} ${middle}H${end}${start}${close}`, box, median };
}
