/**
 * Reads a BLS flat file of the OEWS ("oe.data.0.Current" and its parts): one line a figure, tab
 * separated, padded with spaces, its key in the series id:
 *
 *     OE U M 0010180 000000 000000 01
 *        |  |    |      |      |     data type, 01-17
 *        |  area |   industry  occupation
 *        |  area type: N nation, S state, M metropolitan or nonmetropolitan
 *        seasonal adjustment: U, none
 */
import type { WageKind } from '../wages/catalogue';
import { type Figure, figures, noNumber } from '../wages/figures';
import { digits, sameKey, wholeNumber } from './fields';
import { eachLine } from './lines';
import { ImportError, type SourceFile, shown } from './source';
import { noValues, type OnRow } from './wageRows';

const columns = ['series_id', 'year', 'period', 'value', 'footnote_codes'] as const;
type Column = (typeof columns)[number];

/** Length of the part of a series id that a row's 17 figures share. */
const rowKeyLength = 23;
const idLength = rowKeyLength + 2;
const [tab, space, dash] = [9, 32, 45];
const text = new TextDecoder();

/** Whether a first line is a flat file's header. */
export function isFlatFile(header: string): boolean {
  return header.split('\t')[0]?.trim() === 'series_id';
}

/** @throws {ImportError} naming file, line and column of the first thing that isn't as it should be */
export async function readFlatFile(file: SourceFile, onRow: OnRow): Promise<void> {
  let row: RowReader | undefined;
  await eachLine(file, (bytes, start, end, line) => {
    if (row) row.line(bytes, start, end, line);
    else row = createRowReader(file.name, text.decode(bytes.subarray(start, end)), onRow);
  });
  if (!row) throw new ImportError(file.name, 1, undefined, 'the file is empty');
  row.finish();
}

interface RowReader {
  line(bytes: Uint8Array, start: number, end: number, line: number): void;
  finish(): void;
}

function createRowReader(name: string, header: string, onRow: OnRow): RowReader {
  const order = columnOrder(name, header);
  const starts = new Int32Array(columns.length);
  const ends = new Int32Array(columns.length);
  const key = new Uint8Array(rowKeyLength);
  const marks: string[] = figures.map(() => '');
  const values = noValues();
  let year = 0;
  let seen = 0;

  const fail: (line: number, column: Column, fault: string) => never = (line, column, fault) => {
    throw new ImportError(name, line, column, fault);
  };
  const finish = () => {
    if (seen > 0) onRow({ year, ...placeOf(key), values, marks });
    values.fill(noNumber);
    marks.fill('');
    seen = 0;
  };
  const field = (bytes: Uint8Array, column: number) =>
    text.decode(bytes.subarray(starts[column], ends[column]));

  /** The value, or the footnote that stands in for one. */
  const read = (bytes: Uint8Array, line: number, type: number, figure: Figure) => {
    const [from, to] = [starts[3] ?? 0, ends[3] ?? 0];
    if (to - from === 1 && bytes[from] === dash) {
      const mark = field(bytes, 4);
      if (!/^[458]$/.test(mark)) {
        fail(line, 'footnote_codes', `no value, and no reason for that: ${shown(mark)}`);
      }
      marks[type] = mark;
      return;
    }
    const value = wholeNumber(bytes, from, to, figure.decimals);
    if (value < 0) fail(line, 'value', `no ${figure.column}: ${shown(field(bytes, 3))}`);
    values[type] = value;
  };

  return {
    line(bytes, start, end, line) {
      split(bytes, start, end, order, starts, ends);
      const id = starts[0] ?? 0;
      const when = digits(bytes, starts[1] ?? 0, ends[1] ?? 0);
      const right = (ends[0] ?? 0) - id === idLength;
      if (seen === 0 || when !== year || !right || !sameKey(bytes, id, key)) {
        if (!right || !isOewsId(bytes, id)) {
          fail(line, 'series_id', `no OEWS series: ${shown(field(bytes, 0))}`);
        }
        if (when < 1990 || when > 2100) fail(line, 'year', `no year: ${shown(field(bytes, 1))}`);
        finish();
        key.set(bytes.subarray(id, id + rowKeyLength));
        year = when;
      }
      const type = digits(bytes, id + rowKeyLength, id + idLength);
      const figure = figures[type - 1];
      if (!figure) {
        const code = text.decode(bytes.subarray(id + rowKeyLength, id + idLength));
        fail(line, 'series_id', `no data type of the OEWS: ${shown(code)}`);
      }
      seen += 1;
      read(bytes, line, type - 1, figure);
    },
    finish,
  };
}

/** Index in `columns` of each column of the file; -1 for one that isn't read. */
function columnOrder(name: string, header: string): readonly number[] {
  const names = header.split('\t').map((cell) => cell.trim().toLowerCase());
  for (const column of columns) {
    if (!names.includes(column)) throw new ImportError(name, 1, column, 'the header lacks it');
  }
  return names.map((cell) => (columns as readonly string[]).indexOf(cell));
}

/** Where each column's text stands in a line, without the padding. */
function split(
  bytes: Uint8Array,
  start: number,
  end: number,
  order: readonly number[],
  starts: Int32Array,
  ends: Int32Array,
): void {
  starts.fill(start);
  ends.fill(start);
  let from = start;
  for (let cell = 0; from <= end && cell < order.length; cell += 1) {
    let to = from;
    while (to < end && bytes[to] !== tab) to += 1;
    const column = order[cell] ?? -1;
    if (column >= 0) {
      let [first, last] = [from, to];
      while (first < last && bytes[first] === space) first += 1;
      while (last > first && bytes[last - 1] === space) last -= 1;
      starts[column] = first;
      ends[column] = last;
    }
    from = to + 1;
  }
}

function isOewsId(bytes: Uint8Array, at: number): boolean {
  return /^OEU[MNS]\d{7}[\dA-Z-]{6}\d{6}/.test(text.decode(bytes.subarray(at, at + idLength)));
}

function placeOf(key: Uint8Array): {
  readonly kind: WageKind;
  readonly area: number;
  readonly industry: string;
  readonly occupation: number;
} {
  const id = text.decode(key);
  const industry = id.slice(11, 17);
  const letter = id[3];
  const kind =
    letter === 'S'
      ? 'states'
      : letter === 'M'
        ? 'areas'
        : industry === '000000'
          ? 'nation'
          : 'industries';
  return { kind, area: Number(id.slice(4, 11)), industry, occupation: Number(id.slice(17, 23)) };
}
