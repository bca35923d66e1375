import type { PayKey, PercentileKey, Printed, WageEstimate } from '../model';

/** Percentile of each figure: the share of workers who earn less, per cent. */
export const percentileOf: { readonly [K in PercentileKey]: number } = {
  p10: 10,
  p25: 25,
  median: 50,
  p75: 75,
  p90: 90,
};

/** A published percentile wage, annual US dollars. */
export interface Point {
  readonly key: PercentileKey;
  readonly percentile: number;
  readonly usd: number;
}

/** Published points in ascending order; withheld and unpublished figures are left out. */
export function points(estimate: WageEstimate): readonly Point[] {
  return (Object.keys(percentileOf) as PercentileKey[]).flatMap((key) => {
    const usd = estimate[key];
    return typeof usd === 'number' ? [{ key, percentile: percentileOf[key], usd }] : [];
  });
}

/** Where an annual salary stands among the published percentiles of one estimate. */
export interface WageRank {
  readonly estimate: WageEstimate;
  /** The salary asked about, annual US dollars. */
  readonly annualUsd: number;
  /**
   * The band that holds for certain: at least the `from` percentile (null: below the lowest
   * published one), less than the `to` percentile (null: at or above the highest published one).
   */
  readonly band: { readonly from: Point | null; readonly to: Point | null };
  /**
   * Percentile by straight-line interpolation between the two ends of the band, one decimal;
   * undefined outside the published points, where any number would be a guess.
   */
  readonly estimatedPercentile: number | undefined;
  /** The next figure up exists but was withheld: the salary is past the last published point. */
  readonly beyondWithheld: boolean;
}

/**
 * Ranks a salary. The band is certain; the estimate assumes wages spread evenly between two points.
 * @param annualUsd annual US dollars, a finite number above 0
 * @throws RangeError when `annualUsd` is not such a number
 */
export function rank(annualUsd: number, estimate: WageEstimate): WageRank {
  if (!Number.isFinite(annualUsd) || annualUsd <= 0) {
    throw new RangeError(`A salary is a number of US dollars above 0, not ${annualUsd}.`);
  }
  const known = points(estimate);
  const from = known.findLast((point) => point.usd <= annualUsd) ?? null;
  const to = known.find((point) => point.usd > annualUsd) ?? null;
  return {
    estimate,
    annualUsd,
    band: { from, to },
    estimatedPercentile: interpolate(annualUsd, from, to),
    beyondWithheld: to === null && estimate.p90 === null,
  };
}

function interpolate(usd: number, from: Point | null, to: Point | null): number | undefined {
  if (from?.usd === usd) return from.percentile;
  if (!from || !to) return undefined;
  const share = (usd - from.usd) / (to.usd - from.usd);
  return Math.round((from.percentile + share * (to.percentile - from.percentile)) * 10) / 10;
}

/** Difference of a figure from the same figure elsewhere; undefined when either isn't published. */
export function difference(
  value: number | null | undefined,
  base: number | null | undefined,
): { readonly usd: number; readonly percent: number } | undefined {
  if (typeof value !== 'number' || typeof base !== 'number') return undefined;
  return { usd: value - base, percent: ((value - base) / base) * 100 };
}

/**
 * Orders two figures of a column ascending: withheld above every number (most are at or above the
 * top code), figures the source doesn't have last of all.
 */
export function compareFigures(a: Printed, b: Printed): number {
  const weight = (x: Printed) => (x === undefined ? 2 : x === null ? 1 : 0);
  return weight(a) - weight(b) || (a ?? 0) - (b ?? 0);
}

/**
 * Rank of each area (or industry, by its code) by a figure, 1 = highest; withheld figures share the
 * first place as "at or above", since none of them can be told from another. Rows without the figure
 * are left out.
 */
export function placings(
  estimates: readonly WageEstimate[],
  key: PayKey,
): ReadonlyMap<string, number> {
  const having = estimates.filter((estimate) => estimate[key] !== undefined);
  const sorted = having.toSorted((a, b) => compareFigures(b[key], a[key]));
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const [i, one] of sorted.entries()) {
    if (i === 0 || compareFigures(sorted[i - 1]?.[key], one[key]) !== 0) rank = i + 1;
    ranks.set(one.industry ?? one.area, rank);
  }
  return ranks;
}
