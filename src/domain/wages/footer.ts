/**
 * What is in a wage file, from its footer, and no more of it than reading needs: the footers of all files
 * stay in memory, and hyparquet's own take ten times as much.
 */
import { type FileMetaData, parquetMetadata, type RowGroup } from 'hyparquet';

export interface WageFile {
  readonly rows: number;
  readonly groups: readonly GroupOfFile[];
  /** With the first row group alone, after which the others are made again. */
  readonly metadata: FileMetaData;
}

export interface GroupOfFile {
  readonly rows: number;
  /** Lowest and highest occupation, as numbers. */
  readonly first: number;
  readonly last: number;
  /** Of each column: where its data start, where its dictionary does (0: it has none), its bytes. */
  readonly places: Uint32Array;
}

/** @throws when the bytes are no wage file */
export function readFooter(bytes: Uint8Array): WageFile {
  const all = asWholeNumbers(parquetMetadata(tailOf(bytes)));
  const metadata = { ...all, row_groups: all.row_groups.slice(0, 1) };
  return { rows: Number(all.num_rows), groups: all.row_groups.map(groupOf), metadata };
}

/** The footer as if the file had this row group only: hyparquet would plan for all of them each time. */
export function footerOf({ metadata }: WageFile, { rows, places }: GroupOfFile): FileMetaData {
  const num_rows = BigInt(rows);
  const row_groups = metadata.row_groups.map((group) => ({
    ...group,
    num_rows,
    columns: group.columns.map((column, i) => {
      const [data, dictionary, size] = places.subarray(3 * i, 3 * i + 3);
      const { dictionary_page_offset, ...same } = column.meta_data ?? missing();
      const meta_data = {
        ...same,
        num_values: num_rows,
        data_page_offset: BigInt(data ?? 0),
        ...(dictionary ? { dictionary_page_offset: BigInt(dictionary) } : {}),
        total_compressed_size: BigInt(size ?? 0),
      };
      return { ...column, meta_data };
    }),
  }));
  return { ...metadata, num_rows, row_groups };
}

function groupOf(group: RowGroup): GroupOfFile {
  const columns = group.columns.map(({ meta_data }) => meta_data ?? missing());
  const { min_value: first, max_value: last } =
    columns.find(({ path_in_schema }) => path_in_schema[0] === 'occupation')?.statistics ?? {};
  if (typeof first !== 'number' || typeof last !== 'number') {
    throw new Error('a row group doesn’t say which occupations it holds');
  }
  const places = columns.flatMap((one) => [
    Number(one.data_page_offset),
    Number(one.dictionary_page_offset ?? 0),
    Number(one.total_compressed_size),
  ]);
  return { rows: Number(group.num_rows), first, last, places: Uint32Array.from(places) };
}

function missing(): never {
  throw new Error('a column isn’t in the file');
}

/** Decimals as the whole numbers that are stored: quicker, and nothing is rounded on the way. */
function asWholeNumbers(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map(({ converted_type, logical_type, ...element }) => ({
    ...element,
    ...(converted_type === 'UTF8' ? { converted_type } : {}),
  }));
  return { ...metadata, schema };
}

/** The footer: its length stands before the last four bytes. */
function tailOf(bytes: Uint8Array): ArrayBuffer {
  const end = bytes.byteLength;
  if (end < 12) throw new Error('it is too short');
  const length = new DataView(bytes.buffer, bytes.byteOffset + end - 8, 4).getUint32(0, true);
  return bufferOf(bytes, Math.max(0, end - 8 - length), end);
}

/** A copy: the bytes may be part of a larger buffer, as Node's own are. */
export function bufferOf({ buffer, byteOffset }: Uint8Array, from: number, to: number) {
  return (buffer as ArrayBuffer).slice(byteOffset + from, byteOffset + to);
}
