/** Decodes one row group of a wage file into plain columns of whole numbers, as small as they can be. */
import { parquetRead } from 'hyparquet';
import { figures, noNumber } from './figures';
import { bufferOf, footerOf, type GroupOfFile, type WageFile } from './footer';
import { type Mark, readMarks } from './marks';

/** Some rows of a wage file; those of an occupation stand together. */
export interface Rows {
  readonly count: number;
  /** By SOC code without its dash, as a number. */
  readonly occupations: ReadonlyMap<number, { readonly start: number; readonly end: number }>;
  /** BLS area codes as numbers. */
  readonly area: Int32Array;
  readonly industry: Coded | undefined;
  /** By figure; undefined where the release has no such column. */
  readonly values: readonly (SmallColumn | undefined)[];
  readonly marks: Coded;
  /** What each of the marks' texts says. */
  readonly patterns: readonly ReadonlyMap<string, Mark>[];
}

/** Few texts, each said in many rows. */
export interface Coded {
  readonly index: Uint16Array;
  readonly texts: readonly string[];
}

/** Whole numbers plus 1, in as few bytes as they need; 0: no number. */
type SmallColumn = Uint8Array | Uint16Array | Uint32Array;

export function valueAt(column: SmallColumn, row: number): number {
  const value = column[row] ?? 0;
  return value === 0 ? noNumber : value - 1;
}

/** @throws when the bytes are no wage file */
export async function decode(bytes: Uint8Array, file: WageFile, group: GroupOfFile): Promise<Rows> {
  const columns = new Map<string, ArrayLike<unknown>>();
  await parquetRead({
    file: {
      byteLength: bytes.byteLength,
      slice: (from, to = bytes.byteLength) => bufferOf(bytes, from, to),
    },
    metadata: footerOf(file, group),
    onChunk: ({ columnName, columnData }) => {
      const before = columns.get(columnName); // there is a chunk for each page
      columns.set(columnName, before ? [...toArray(before), ...toArray(columnData)] : columnData);
    },
  });
  return toRows(group.rows, columns);
}

function toRows(count: number, columns: ReadonlyMap<string, ArrayLike<unknown>>): Rows {
  const column = (name: string) => {
    const found = columns.get(name);
    if (found && found.length !== count) throw new Error(`${name} has ${found.length} rows`);
    return found;
  };
  const industry = column('industry') as ArrayLike<string> | undefined;
  const marks = coded(column('marks') as ArrayLike<string>);
  return {
    count,
    occupations: runs(column('occupation') as ArrayLike<number>),
    area: Int32Array.from(column('area') as ArrayLike<number>),
    industry: industry && coded(industry),
    values: packed(figures.map((figure) => column(figure.column) as Numbers | undefined)),
    marks,
    patterns: marks.texts.map(readMarks),
  };
}

function toArray(column: ArrayLike<unknown>): unknown[] {
  return Array.isArray(column) ? column : Array.from(column);
}

function runs(occupation: ArrayLike<number>): Rows['occupations'] {
  const found = new Map<number, { start: number; end: number }>();
  for (let row = 0; row < occupation.length; row += 1) {
    const code = occupation[row] ?? 0;
    const run = found.get(code);
    if (run) run.end = row + 1;
    else found.set(code, { start: row, end: row + 1 });
  }
  return found;
}

function coded(column: ArrayLike<string>): Coded {
  const places = new Map<string, number>();
  const index = new Uint16Array(column.length);
  for (let row = 0; row < index.length; row += 1) {
    const text = column[row] ?? '';
    let place = places.get(text);
    if (place === undefined) {
      place = places.size;
      places.set(text, place);
    }
    index[row] = place;
  }
  return { index, texts: [...places.keys()] };
}

type Numbers = ArrayLike<number | null>;

/** All columns in one buffer: a thousand row groups of small ones each would cost as much again. */
function packed(columns: readonly (Numbers | undefined)[]): readonly (SmallColumn | undefined)[] {
  const kinds = columns.map((column) => column && kindFor(column));
  const size = (i: number) => (columns[i]?.length ?? 0) * (kinds[i]?.BYTES_PER_ELEMENT ?? 0);
  const starts: number[] = [];
  let end = 0;
  for (const i of columns.keys()) {
    starts.push(end);
    end += Math.ceil(size(i) / 4) * 4;
  }
  const buffer = new ArrayBuffer(end);
  return columns.map((column, i) => {
    const Kind = kinds[i];
    return column && Kind && fill(new Kind(buffer, starts[i], column.length), column);
  });
}

function kindFor(column: Numbers) {
  let most = 0;
  for (let row = 0; row < column.length; row += 1) most = Math.max(most, column[row] ?? 0);
  return most < 0xff ? Uint8Array : most < 0xffff ? Uint16Array : Uint32Array;
}

function fill(all: SmallColumn, column: Numbers): SmallColumn {
  for (let row = 0; row < all.length; row += 1) all[row] = (column[row] ?? -1) + 1;
  return all;
}

/** Memory that the rows take, in bytes. */
export function sizeOf({ area, industry, values, marks }: Rows): number {
  const all = [area, industry?.index, marks.index, ...values];
  return all.reduce((sum, one) => sum + (one?.byteLength ?? 0), 0);
}
