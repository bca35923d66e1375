/**
 * Every official wage row, read only as far as asked: a file at its first use, of it the row groups
 * that hold the occupation, both kept in caches of a fixed size.
 */
import { DataFileError, once, type ReadData, readBundled } from '../reading';
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
import { readFooter, type WageFile } from './footer';
import { decode, type Rows, sizeOf } from './rowGroup';
import { placesIn, rowsOf, type StoredRow, toRow } from './storedRow';

export type { StoredRow };

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

/** Bytes that decoded rows may hold: all releases together have about 25 MB. */
const decodedBudget = 28_000_000;
/** Bytes of files kept as they are, for the next row group of the same file. */
const fileBudget = 4_000_000;

export function createWageStore(read: ReadData): WageStore {
  const files = createCache<Uint8Array>(fileBudget, ({ byteLength }) => byteLength);
  // Small, and asked for with each row: kept when the file's bytes are not.
  const footers = createCache<WageFile>(Number.POSITIVE_INFINITY, () => 0);
  const decoded = createCache<Rows>(decodedBudget, sizeOf);
  const listed = once(() => loadCatalogue(read));
  const bytesOf = (row: CatalogueRow) => files.get(wagePath(row), () => readChecked(read, row));
  /** The row groups that hold an occupation, or all of them. */
  const rows = async (row: CatalogueRow, occupation?: number) => {
    const path = wagePath(row);
    const file = await footers.get(path, async () => openFile(row, await bytesOf(row)));
    const found: Rows[] = [];
    for (const [index, group] of file.groups.entries()) {
      if (occupation !== undefined && (occupation < group.first || group.last < occupation))
        continue;
      found.push(
        await decoded.get(`${path}#${index}`, async () => {
          const bytes = await bytesOf(row);
          return guarded(path, () => decode(bytes, file, group));
        }),
      );
    }
    return found;
  };

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
      return groups.flatMap((one) => rowsOf(row, one, code));
    },
    async row(kind, year, occupation, place) {
      const code = numberOf(occupation);
      const row = (await listed()).get(wagePath({ year, kind, group: groupOf(kind, code) }));
      if (!row) return undefined;
      for (const one of await rows(row, code)) {
        const run = one.occupations.get(code);
        const at = run ? placesIn(one, kind, place, run).next().value : undefined;
        if (at !== undefined) return toRow(row, one, code, at);
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
          for (const [code, run] of one.occupations) {
            for (const at of placesIn(one, kind, place, run)) found.push(toRow(row, one, code, at));
          }
        }
      }
      return found;
    },
  };
}

async function loadCatalogue(read: ReadData): Promise<ReadonlyMap<string, CatalogueRow>> {
  const bytes = await readBundled(read, cataloguePath);
  const rows = readCatalogue(new TextDecoder().decode(bytes));
  return new Map(rows.map((row) => [wagePath(row), row]));
}

async function readChecked(read: ReadData, row: CatalogueRow): Promise<Uint8Array> {
  const path = wagePath(row);
  const bytes = await readBundled(read, path);
  if (bytes.byteLength !== row.bytes) {
    throw new DataFileError(path, `it has ${bytes.byteLength} bytes instead of ${row.bytes}`);
  }
  if (crc32(bytes) !== row.crc) throw new DataFileError(path, 'it isn’t the file that was shipped');
  return bytes;
}

function openFile(row: CatalogueRow, bytes: Uint8Array): Promise<WageFile> {
  const path = wagePath(row);
  return guarded(path, async () => {
    const file = readFooter(bytes);
    if (file.rows !== row.rows) throw new Error(`${file.rows} rows instead of ${row.rows}`);
    return file;
  });
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
