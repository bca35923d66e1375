import type { LineSource, Position } from '../../domain/acronyms';

/** A place in the document. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A change of the text; those of one rewrite don't overlap. */
export interface Edit extends Range {
  readonly text: string;
}

/** The text around a place, over a few lines, and where each character of it stands. */
export interface Stretch {
  readonly text: string;
  offsetOf(position: Position): number;
  positionAt(offset: number): Position;
  edit(start: number, end: number, text: string): Edit;
}

/** Longer than any name with its gloss, and than any line it may be wrapped over. */
const reach = 400;
const lines = 5;

interface Piece {
  readonly line: number;
  /** First character of the line that is in the text. */
  readonly from: number;
  readonly text: string;
  /** Offset in the text. */
  readonly at: number;
}

/** Reads at most 400 characters of each of the 11 lines around a place. */
export function stretchAt(source: LineSource, { line, character }: Position): Stretch {
  const pieces: Piece[] = [];
  let at = 0;
  const first = Math.max(0, line - lines);
  for (let n = first; n <= Math.min(source.lineCount - 1, line + lines); n++) {
    const whole = source.line(n);
    const from = n < line ? whole.length - reach : n === line ? character - reach : 0;
    const text = whole.slice(Math.max(0, from), n === line ? character + reach : from + 2 * reach);
    pieces.push({ line: n, from: Math.max(0, from), text, at });
    at += text.length + 1;
  }
  const positionAt = (offset: number): Position => {
    const piece = pieces.findLast((one) => one.at <= offset);
    return piece
      ? { line: piece.line, character: piece.from + offset - piece.at }
      : { line, character };
  };
  return {
    text: pieces.map((piece) => piece.text).join('\n'),
    offsetOf: (position) => {
      const piece = pieces.find((one) => one.line === position.line);
      return piece ? piece.at + position.character - piece.from : -1;
    },
    positionAt,
    edit: (start, end, text) => ({ start: positionAt(start), end: positionAt(end), text }),
  };
}
