/** What is asked, and what search answers. */
import type { Amount } from '../amounts';
import type { EntryId, EntryKind, PercentileKey, Unpublished } from '../model';

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

/** What was asked for and isn't published, or isn't here; the answer is the nearest that is. */
export interface Missing {
  readonly reason: Unpublished;
  /** The words that ask for it. */
  readonly said: string;
}

export const nation = '0000000';

export interface SearchOptions {
  /** Only entries of these kinds; default: all. */
  readonly kinds?: readonly EntryKind[];
  /** Most entries to return; default 50. */
  readonly limit?: number;
}

export interface Found {
  /** An entry's id; of an answer about wages `wage.<area>.<occupation>.<year>`, see `slots`. */
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** 0 best … 1 worst. */
  readonly score: number;
  /** The query is the entry's acronym or name, or the wages answer its question. */
  readonly exact: boolean;
  /** What the wages are asked for: occupations, areas, year … */
  readonly slots?: Slots;
}

export interface SearchResult {
  /** Best first; empty when nothing answers the query well. */
  readonly found: readonly Found[];
  /** Nearest, only when nothing was found: each shares a telling word with the query. */
  readonly nearest: readonly Found[];
  /** What the query asks for and nobody publishes; the answer is then the nearest that is. */
  readonly missing: readonly Missing[];
}
