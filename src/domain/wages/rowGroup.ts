/** Decodes one row group of a wage file into plain columns of whole numbers. */
import { type FileMetaData, parquetMetadata, parquetRead, type RowGroup } from 'hyparquet';
import { type Figure, figures, noNumber } from './figures';
import { type Mark, readMarks } from './marks';

/** Some rows of a wage file, in its order: by occupation, then area, then industry. */
export interface Rows {
  readonly count: number;
  /** SOC codes without their dash, as numbers. */
  readonly occupation: Int32Array;
  /** BLS area codes as numbers. */
  readonly area: Int32Array;
  readonly industry: readonly string[] | undefined;
  /** By figure, whole numbers; undefined where the release has no such column. */
  readonly values: readonly (Int32Array | undefined)[];
  /** Marks of a row: an index into `patterns`. */
  readonly pattern: Uint8Array;
  readonly patterns: readonly ReadonlyMap<string, Mark>[];
}

/** An opened wage file: its footer, and which occupations each of its row groups holds. */
export interface WageFile {
  readonly metadata: FileMetaData;
  readonly groups: readonly {
    readonly first: number;
    readonly last: number;
    readonly start: number;
  }[];
}

/** @throws when the bytes are no wage file */
export function openWageFile(bytes: Uint8Array): WageFile {
  const metadata = parquetMetadata(bufferOf(bytes));
  let start = 0;
  const groups = metadata.row_groups.map((group) => {
    const [first, last] = occupationsOf(group);
    const here = start;
    start += Number(group.num_rows);
    return { first, last, start: here };
  });
  return { metadata, groups };
}

function occupationsOf(group: RowGroup): readonly [first: number, last: number] {
  const column = group.columns.find((one) => one.meta_data?.path_in_schema[0] === 'occupation');
  const { min_value: first, max_value: last } = column?.meta_data?.statistics ?? {};
  if (typeof first !== 'number' || typeof last !== 'number') {
    throw new Error('a row group doesn’t say which occupations it holds');
  }
  return [first, last];
}

/** @throws when the bytes are no wage file */
export async function decode(bytes: Uint8Array, file: WageFile, index: number): Promise<Rows> {
  const group = file.metadata.row_groups[index];
  const start = file.groups[index]?.start ?? 0;
  const count = Number(group?.num_rows ?? 0);
  const columns = new Map<string, ArrayLike<unknown>>();
  await parquetRead({
    file: { byteLength: bytes.byteLength, slice: (from, to) => bufferOf(bytes.subarray(from, to)) },
    metadata: file.metadata,
    rowStart: start,
    rowEnd: start + count,
    onChunk: ({ columnName, columnData }) => {
      const before = columns.get(columnName);
      columns.set(columnName, before ? [...toArray(before), ...toArray(columnData)] : columnData);
    },
  });
  return toRows(count, columns);
}

function toRows(count: number, columns: ReadonlyMap<string, ArrayLike<unknown>>): Rows {
  const numbers = (name: string) => Int32Array.from(columns.get(name) as ArrayLike<number>);
  const industry = columns.get('industry');
  const texts = columns.get('marks') as ArrayLike<string>;
  const index = new Map<string, number>();
  const pattern = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    const text = texts[row] ?? '';
    let at = index.get(text);
    if (at === undefined) {
      at = index.size;
      index.set(text, at);
    }
    pattern[row] = at;
  }
  return {
    count,
    occupation: numbers('occupation'),
    area: numbers('area'),
    industry: industry && (toArray(industry) as string[]),
    values: figures.map((figure) => {
      const column = columns.get(figure.column) as ArrayLike<number | null> | undefined;
      return column && wholes(column, figure);
    }),
    pattern,
    patterns: [...index.keys()].map(readMarks),
  };
}

function wholes(column: ArrayLike<number | null>, { decimals }: Figure): Int32Array {
  const all = new Int32Array(column.length);
  const factor = 10 ** decimals;
  for (let row = 0; row < all.length; row += 1) {
    const value = column[row];
    all[row] = value === null || value === undefined ? noNumber : Math.round(value * factor);
  }
  return all;
}

function toArray(column: ArrayLike<unknown>): unknown[] {
  return Array.isArray(column) ? column : Array.from(column);
}

/** A copy of its own: some hosts hand over a view into a larger buffer (Node's Buffer is one). */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
