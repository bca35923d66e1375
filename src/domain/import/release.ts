/** From official wage files to the files of data/wages: the whole converter, but for opening files. */
import { type CatalogueRow, crc32, type WageKind, wagePath } from '../wages/catalogue';
import { createGatherer, type WageColumns } from './columns';
import { writeWageFile } from './parquet';
import { wageReader } from './read';
import type { SourceFile } from './source';

/** What one input held. */
export interface InputCount {
  readonly name: string;
  readonly rows: number;
  readonly areas: number;
  readonly industries: number;
  readonly occupations: number;
  readonly years: readonly number[];
}

export interface Release {
  /** Reads one input. Undefined: it holds no OEWS wages. @throws {ImportError} */
  read(file: SourceFile): Promise<InputCount | undefined>;
  /** The wage files, one by one, and their rows of the catalogue. @throws {ImportError} */
  write(): Iterable<{ readonly row: CatalogueRow; readonly bytes: Uint8Array }>;
}

export function createRelease(): Release {
  const gatherer = createGatherer();
  return {
    async read(file) {
      const readRows = await wageReader(file);
      if (!readRows) return undefined;
      const seen = {
        area: new Set<number>(),
        industry: new Set<string>(),
        occupation: new Set<number>(),
        year: new Set<number>(),
      };
      let rows = 0;
      await readRows((row) => {
        rows += 1;
        seen.area.add(row.area);
        seen.industry.add(row.industry);
        seen.occupation.add(row.occupation);
        seen.year.add(row.year);
        gatherer.add(row);
      });
      return {
        name: file.name,
        rows,
        areas: seen.area.size,
        industries: seen.industry.size,
        occupations: seen.occupation.size,
        years: [...seen.year].sort(),
      };
    },
    *write() {
      for (const file of gatherer.files()) {
        const bytes = writeWageFile(file);
        yield { row: catalogueRow(file, bytes), bytes };
      }
    },
  };
}

function catalogueRow({ year, kind, group, marks }: WageColumns, bytes: Uint8Array): CatalogueRow {
  const [rows, source] = [marks.length, sourceId(year)];
  return { year, kind, group, rows, bytes: bytes.length, crc: crc32(bytes), source };
}

/** Row of data/sources.json for the release of a year. */
export function sourceId(year: number): string {
  return `bls-oews-${year}`;
}

/**
 * The catalogue after a run: what the run wrote replaces all of the same year and kind, the rest stays.
 */
export function mergeCatalogue(
  before: readonly CatalogueRow[],
  written: readonly CatalogueRow[],
): { readonly rows: readonly CatalogueRow[]; readonly dropped: readonly string[] } {
  const key = ({ year, kind }: { year: number; kind: WageKind }) => `${year} ${kind}`;
  const replaced = new Set(written.map(key));
  const kept = before.filter((row) => !replaced.has(key(row)));
  const rows = [...kept, ...written].sort(
    (a, b) => a.year - b.year || (wagePath(a) < wagePath(b) ? -1 : 1),
  );
  const paths = new Set(rows.map(wagePath));
  return { rows, dropped: before.map(wagePath).filter((path) => !paths.has(path)) };
}
