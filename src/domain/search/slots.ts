/** What a question about wages holds. Each part is read by itself; the answer is composed of them. */
import type { Amount } from '../amounts';
import type { PercentileKey } from '../model';

export type Measure = PercentileKey | 'mean' | 'employment' | 'jobsPer1000' | 'locationQuotient';

/** What is put in order, or listed. */
export type Over =
  | 'state'
  | 'metropolitan'
  | 'nonmetropolitan'
  | 'industry'
  | 'occupation'
  | 'place';

export interface Slots {
  /** SOC codes; several where the query compares, or means one of several. Empty: all of them. */
  readonly occupations: readonly string[];
  /** BLS area codes; several as above. Empty where areas are ranked, or none is published. */
  readonly areas: readonly string[];
  /** BLS industry codes; the nation only. */
  readonly industries: readonly string[];
  /** May of this year; the newest unless said. */
  readonly year?: number;
  /** From one year to another: "2019 to 2025"; "over the last 5 years" has no first year. */
  readonly years?: readonly [from: number | undefined, to: number | undefined];
  readonly measure?: Measure;
  /** Wages by the hour rather than by the year. */
  readonly hourly?: boolean;
  /** Which end of a list; `both`: "best and worst". */
  readonly rank?: 'highest' | 'lowest' | 'both';
  readonly over?: Over;
  /** How many of the list. */
  readonly count?: number;
  readonly amount?: Amount & { readonly side: 'at' | 'over' | 'under' };
  /** Several areas, occupations, industries or years are set against one another. */
  readonly compare?: boolean;
  /** Which slot the query leaves open between several: a name in several states. */
  readonly asks?: 'area' | 'occupation';
}

/** What can be asked for and isn't published, or isn't here; the answer is the nearest that is. */
type Reason =
  | 'starting'
  | 'seniority'
  | 'specialty'
  | 'county'
  | 'employer'
  | 'living-cost'
  | 'per-resident'
  | 'law'
  | 'foreign'
  | 'industry-by-area';

export interface Missing {
  readonly reason: Reason;
  /** The words that ask for it. */
  readonly said: string;
}

export const nation = '0000000';
