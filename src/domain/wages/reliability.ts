import type { WageEstimate } from '../model';

/** Quantile of the normal distribution for a two-sided interval of 90 per cent. */
const z90 = 1.645;

/** Interval of 90 per cent around a mean wage, annual US dollars, whole. */
export interface Margin {
  readonly low: number;
  readonly high: number;
  readonly usd: number;
}

/**
 * BLS's own interval: mean ± 1.645 × RSE × mean. Undefined where either isn't published; medians and
 * other percentiles have no published error.
 */
export function marginOf({
  mean,
  meanRse,
}: Pick<WageEstimate, 'mean' | 'meanRse'>): Margin | undefined {
  if (typeof mean !== 'number' || typeof meanRse !== 'number' || meanRse === 0) return undefined;
  const usd = (z90 * meanRse * mean) / 100;
  return { low: Math.round(mean - usd), high: Math.round(mean + usd), usd: Math.round(usd) };
}

/**
 * Whether two means differ by more than sampling error, at 90 per cent confidence: by more than the
 * error of their difference, for samples that are independent. Undefined where an error isn't published.
 */
export function differ(
  a: Pick<WageEstimate, 'mean' | 'meanRse'>,
  b: Pick<WageEstimate, 'mean' | 'meanRse'>,
): boolean | undefined {
  const [one, other] = [marginOf(a), marginOf(b)];
  if (!one || !other || typeof a.mean !== 'number' || typeof b.mean !== 'number') return undefined;
  return Math.abs(a.mean - b.mean) > Math.hypot(one.usd, other.usd);
}
