import type { EntryId, EntryKind } from '../model';
import type { Missing, Slots } from './slots';

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
