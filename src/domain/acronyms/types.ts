import type { EntryId } from '../model';

/** An occurrence. `start` and `end` are UTF-16 offsets in the line, `end` exclusive. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Meanings, the likeliest here first. */
  readonly entries: readonly EntryId[];
  readonly plural: boolean;
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Letters found in a line, not yet judged. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The term's spelling, without a plural s. */
  readonly term: string;
  readonly plural: boolean;
}
