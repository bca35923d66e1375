/**
 * The 17 figures that an OEWS row has, in the order of BLS's data types. Files and memory hold whole
 * numbers: the printed figure times 10 to the power of its decimals, so that nothing is rounded.
 */
export interface Figure {
  /** Column of the wage files, and name of the figure in a row's marks. */
  readonly column: string;
  /** Where the figure stands in a `WageEstimate`. */
  readonly key: FigureKey;
  /** Decimals that BLS prints: 2 for hourly US dollars, 0 for annual ones. */
  readonly decimals: 0 | 1 | 2 | 3;
}

export const percentileKeys = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PercentileKey = (typeof percentileKeys)[number];
/** Wage figures that are published by the year and by the hour. */
export type PayKey = 'mean' | PercentileKey;
/** Figures of a row, as the public API names them: annual US dollars unless `hourly.`. */
export type FigureKey =
  | 'employment'
  | 'employmentRse'
  | 'meanRse'
  | 'jobsPer1000'
  | 'locationQuotient'
  | PayKey
  | `hourly.${PayKey}`;

const figure = (column: string, key: FigureKey, decimals: Figure['decimals']): Figure => ({
  column,
  key,
  decimals,
});

/** By data type code: 01 is the first. */
export const figures: readonly Figure[] = [
  figure('employment', 'employment', 0),
  figure('employment_rse', 'employmentRse', 1),
  figure('hourly_mean', 'hourly.mean', 2),
  figure('annual_mean', 'mean', 0),
  figure('mean_rse', 'meanRse', 1),
  figure('hourly_p10', 'hourly.p10', 2),
  figure('hourly_p25', 'hourly.p25', 2),
  figure('hourly_median', 'hourly.median', 2),
  figure('hourly_p75', 'hourly.p75', 2),
  figure('hourly_p90', 'hourly.p90', 2),
  figure('annual_p10', 'p10', 0),
  figure('annual_p25', 'p25', 0),
  figure('annual_median', 'median', 0),
  figure('annual_p75', 'p75', 0),
  figure('annual_p90', 'p90', 0),
  figure('jobs_per_1000', 'jobsPer1000', 3),
  figure('location_quotient', 'locationQuotient', 2),
];

/** Stands for "no number" among the whole numbers of a column; a mark says why, or there is none. */
export const noNumber = -0x8000_0000;

/** The printed figure. Division is exact to the digit: 6777 / 100 is the number 67.77. */
export function printed(whole: number, { decimals }: Figure): number {
  return decimals === 0 ? whole : whole / 10 ** decimals;
}
