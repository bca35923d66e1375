/** The only way text is read: a port that VS Code's document or an array of lines can stand behind. */
export interface LineSource {
  readonly lineCount: number;
  line(n: number): string;
  /** What stays the same object while the text changes; its structure is kept with it. */
  readonly document?: object;
  /** Another number for every change of the text. */
  readonly version?: number;
}

/** A stretch that a reader doesn't see as it is written. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** What stands there for a reader; undefined: what is written. */
  readonly shown: string | undefined;
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
