import type { WageEstimate } from '../../domain/model';
import { points } from '../../domain/wages/rank';
import { arrowHead, round } from './picture';
import { linear, niceDomain } from './scale';

/** A small bar in a table row: 10th percentile to 90th, with the median on it. */
export interface RangeBar {
  /** Outline: the line, its ends, and an arrow where the upper end is withheld. */
  readonly d: string;
  /** Centre of the median's dot; undefined when it is withheld. */
  readonly median: number | undefined;
}

export const rangeBarSize = { width: 96, height: 16 } as const;
/** Room at the right for the arrow of an open end. */
const openRoom = 10;

/** Smallest and largest published wage of the rows, rounded outwards: one axis for all of them. */
export function wageDomain(estimates: readonly WageEstimate[]): readonly [number, number] {
  return niceDomain(estimates.flatMap((one) => points(one).map((point) => point.usd)));
}

/** An open end reaches the edge, past every published figure, and has an arrow, never a length. */
export function rangeBar(estimate: WageEstimate, domain: readonly [number, number]): RangeBar {
  const { width, height } = rangeBarSize;
  const x = linear(domain, [4, width - openRoom]);
  const middle = height / 2;
  const known = points(estimate);
  const first = known[0];
  const last = known.at(-1);
  const median = typeof estimate.median === 'number' ? round(x(estimate.median)) : undefined;
  if (!first || !last) return { d: '', median };
  const end = estimate.p90 === null ? width - 1 : round(x(last.usd));
  const tick = (at: number) => `M${at} ${middle - 4}v8`;
  const start = estimate.p10 === null ? '' : tick(round(x(first.usd)));
  const close = estimate.p90 === null ? arrowHead(end, middle) : tick(end);
  return { d: `M${round(x(first.usd))} ${middle}H${end}${start}${close}`, median };
}
