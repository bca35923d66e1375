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

/** The only way text is read: a port that VS Code's document or an array of lines can stand behind. */
export interface LineSource {
  readonly lineCount: number;
  line(n: number): string;
  /** What stays the same object while the text changes; its structure is kept with it. */
  readonly document?: object;
  /** Another number for every change of the text. */
  readonly version?: number;
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

/** A stretch that a reader doesn't see as it is written. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What stands there for a reader. */
  readonly shown: string;
  /** Letters in it are no words of the text. */
  readonly silent: boolean;
}

/** A table's cell and the head of its column. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly head: string;
}

/** What markup says of a line; columns count from its start. */
export interface LineLayout {
  /** In order, without overlap. */
  readonly marks: readonly Mark[];
  readonly heading: boolean;
  /** Cells of tables whose heads the markup tells. */
  readonly cells: readonly Cell[];
}
