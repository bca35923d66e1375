import type { Area, OccupationCode, SourceId } from '../domain/model';

/** What stands around wages: prices, growth, relatives. Each is read by its own module, at first use. */
export interface Surroundings {
  /** BEA's regional price parities, 100 = the nation. */
  parities?(): Promise<Parities>;
  /** Consumer prices, May of each year. */
  prices?(): Promise<ConsumerPrices>;
  growth?(occupation: OccupationCode): Promise<Growth | undefined>;
  /** Occupations that are near to one, nearest first. */
  related?(occupation: OccupationCode): Promise<readonly OccupationCode[]>;
}

export interface Parities {
  readonly year: number;
  readonly source: SourceId;
  of(area: Area): number | undefined;
}

/** The CPI-U, all items, U.S. city average, not seasonally adjusted, 1982-84 = 100. */
export interface ConsumerPrices {
  readonly source: SourceId;
  /** Index of May, by year. */
  readonly may: Readonly<Record<number, number>>;
}

/** Projected change in jobs. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  /** Openings a year, on average. */
  readonly openings: number;
  readonly source: SourceId;
}
