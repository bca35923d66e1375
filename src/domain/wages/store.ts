/**
 * Every official wage row, read only as far as asked: a file at its first use, of it the row groups
 * that hold the occupation, both kept in caches of a fixed size.
 */
import { DataFileError, type ReadData } from '../reading';
import { createCache } from './cache';
import {
  type CatalogueRow,
  cataloguePath,
  crc32,
  groupOf,
  readCatalogue,
  type WageKind,
  wagePath,
} from './catalogue';
import { figures, noNumber } from './figures';
import type { Mark } from './marks';
import { decode, openWageFile, type Rows, type WageFile } from './rowGroup';

/** A row as the publisher printed it. Codes are BLS's own. */
export interface StoredRow {
  /** SOC code, e.g. `29-1141`. */
  readonly occupation: string;
  /** 7-digit BLS area code, e.g. `0012420`. */
  readonly area: string;
  /** BLS industry code; `000000` for all industries. */
  readonly industry: string;
  /** May of that year. */
  readonly year: number;
  readonly kind: WageKind;
  /** Row of data/sources.json. */
  readonly source: string;
  /** Whole numbers by figure; `noNumber`: withheld or not there, undefined: the release has no such figure. */
  readonly values: readonly (number | undefined)[];
  /** By column of the figure. */
  readonly marks: ReadonlyMap<string, Mark>;
}

export interface WageStore {
  /** Years that have rows of this kind for the occupation's group, newest first. */
  years(kind: WageKind, occupation?: string): Promise<readonly number[]>;
  /** Rows of one occupation: all areas of the kind, or all industries. @throws {DataFileError} */
  ofOccupation(occupation: string, kind: WageKind, year: number): Promise<readonly StoredRow[]>;
  /** One row, or undefined where the release has none. @throws {DataFileError} */
  row(
    kind: WageKind,
    year: number,
    occupation: string,
    code: string,
  ): Promise<StoredRow | undefined>;
  /** Rows of one area (or industry, by its code) over all occupations. @throws {DataFileError} */
  ofPlace(kind: WageKind, year: number, code: string): Promise<readonly StoredRow[]>;
}

/** Bytes that decoded rows may hold: the whole newest release has about 30 MB. */
const decodedBudget = 36_000_000;
/** Bytes of files kept as they are, for the next row group of the same file. */
const fileBudget = 8_000_000;

interface OpenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly file: WageFile;
}

export function createWageStore(read: ReadData): WageStore {
  const files = createCache<OpenFile>(fileBudget, ({ bytes }) => bytes.byteLength);
  const decoded = createCache<Rows>(decodedBudget, sizeOf);
  let catalogue: Promise<ReadonlyMap<string, CatalogueRow>> | undefined;

  const listed = () => {
    catalogue ??= loadCatalogue(read).catch((error) => {
      catalogue = undefined;
      throw error;
    });
    return catalogue;
  };
  const open = (row: CatalogueRow) => {
    const path = wagePath(row);
    return files.get(path, async () => ({ path, ...(await openChecked(read, row)) }));
  };
  const rows = async (row: CatalogueRow, occupation?: number) => {
    const path = wagePath(row);
    // The footer is small, and asked for with each row: kept apart from the file's bytes.
    const { groups } = await footers.get(path, async () => (await open(row)).file);
    const wanted = groups.flatMap(({ first, last }, index) =>
      occupation === undefined || (first <= occupation && occupation <= last) ? [index] : [],
    );
    const found: Rows[] = [];
    for (const index of wanted) {
      found.push(
        await decoded.get(`${path}#${index}`, async () => {
          const { bytes, file } = await open(row);
          return guarded(path, () => decode(bytes, file, index));
        }),
      );
    }
    return found;
  };
  const footers = createCache<WageFile>(Number.POSITIVE_INFINITY, () => 0);

  return {
    async years(kind, occupation) {
      const group = occupation === undefined ? undefined : groupOf(kind, numberOf(occupation));
      const all = [...(await listed()).values()].filter(
        (row) => row.kind === kind && (group === undefined || row.group === group),
      );
      return [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a);
    },
    async ofOccupation(occupation, kind, year) {
      const code = numberOf(occupation);
      const row = (await listed()).get(wagePath({ year, kind, group: groupOf(kind, code) }));
      if (!row) return [];
      const groups = await rows(row, code);
      return groups.flatMap((one) => range(one, code).map((index) => toRow(row, one, index)));
    },
    async row(kind, year, occupation, place) {
      const code = numberOf(occupation);
      const row = (await listed()).get(wagePath({ year, kind, group: groupOf(kind, code) }));
      if (!row) return undefined;
      for (const one of await rows(row, code)) {
        const index = range(one, code).find((at) => isPlace(one, at, kind, place));
        if (index !== undefined) return toRow(row, one, index);
      }
      return undefined;
    },
    async ofPlace(kind, year, place) {
      const all = [...(await listed()).values()].filter(
        (row) => row.kind === kind && row.year === year,
      );
      const found: StoredRow[] = [];
      for (const row of all) {
        for (const one of await rows(row)) {
          for (let at = 0; at < one.count; at += 1) {
            if (isPlace(one, at, kind, place)) found.push(toRow(row, one, at));
          }
        }
      }
      return found;
    },
  };
}

async function loadCatalogue(read: ReadData): Promise<ReadonlyMap<string, CatalogueRow>> {
  const bytes = await readFile(read, cataloguePath);
  const rows = readCatalogue(new TextDecoder().decode(bytes));
  return new Map(rows.map((row) => [wagePath(row), row]));
}

async function readFile(read: ReadData, path: string): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (error) {
    throw new DataFileError(path, `it can’t be read (${messageOf(error)})`);
  }
}

async function openChecked(read: ReadData, row: CatalogueRow) {
  const path = wagePath(row);
  const bytes = await readFile(read, path);
  if (bytes.byteLength !== row.bytes) {
    throw new DataFileError(path, `it has ${bytes.byteLength} bytes instead of ${row.bytes}`);
  }
  if (crc32(bytes) !== row.crc) throw new DataFileError(path, 'it isn’t the file that was shipped');
  return { bytes, file: await guarded(path, async () => openWageFile(bytes)) };
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new DataFileError(path, `it can’t be understood (${messageOf(error)})`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** SOC code as the files have it: `29-1141` → 291141. */
function numberOf(occupation: string): number {
  return Number(occupation.replace('-', ''));
}

/** Rows of an occupation, which stand together. */
function range({ occupation, count }: Rows, code: number): readonly number[] {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((occupation[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < count && occupation[at] === code; at += 1) found.push(at);
  return found;
}

function isPlace(rows: Rows, at: number, kind: WageKind, code: string): boolean {
  return kind === 'industries' ? rows.industry?.[at] === code : rows.area[at] === Number(code);
}

function toRow({ year, kind, source }: CatalogueRow, rows: Rows, at: number): StoredRow {
  const occupation = String(rows.occupation[at] ?? 0).padStart(6, '0');
  return {
    occupation: `${occupation.slice(0, 2)}-${occupation.slice(2)}`,
    area: String(rows.area[at] ?? 0).padStart(7, '0'),
    industry: rows.industry?.[at] ?? '000000',
    year,
    kind,
    source,
    values: rows.values.map((column) => (column ? (column[at] ?? noNumber) : undefined)),
    marks: rows.patterns[rows.pattern[at] ?? 0] ?? new Map(),
  };
}

function sizeOf({ count, industry }: Rows): number {
  return count * 4 * (figures.length + 2) + count + (industry ? count * 8 : 0);
}
