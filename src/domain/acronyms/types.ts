import type { EntryId } from '../model';

/** One spelling that is looked for, exact case: `CMM`, `NE-BC`, `ACM-RN`. */
export interface Term {
  readonly text: string;
  /** Every meaning in the glossary, the field's own first. */
  readonly entries: readonly EntryId[];
  /** The letters are also a word, a postal code or somebody else's name: evidence is asked for. */
  readonly ambiguous: boolean;
}

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
