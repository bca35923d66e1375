/** Rows of a wage file in the publisher's terms. */
import type { CatalogueRow, WageKind } from './catalogue';
import type { Mark } from './marks';
import { type Rows, valueAt } from './rowGroup';

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

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Rows of an area, or of an industry, among those of an occupation. */
export function* placesIn(rows: Rows, kind: WageKind, code: string, { start, end }: Run) {
  const { area, industry } = rows;
  const column = kind === 'industries' ? industry?.index : area;
  const place = kind === 'industries' ? industry?.texts.indexOf(code) : Number(code);
  for (let at = start; at < end; at += 1) if (column?.[at] === place) yield at;
}

/** In the order of their areas, or industries: files have them in the order that packs best. */
export function rowsOf(row: CatalogueRow, rows: Rows, code: number): readonly StoredRow[] {
  const { start, end } = rows.occupations.get(code) ?? { start: 0, end: 0 };
  const found = Array.from({ length: end - start }, (_, i) => toRow(row, rows, code, start + i));
  const place = ({ industry, area }: StoredRow) => (row.kind === 'industries' ? industry : area);
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function toRow(
  { year, kind, source }: CatalogueRow,
  rows: Rows,
  code: number,
  at: number,
): StoredRow {
  const occupation = String(code).padStart(6, '0');
  const { industry, marks, patterns, values } = rows;
  return {
    occupation: `${occupation.slice(0, 2)}-${occupation.slice(2)}`,
    area: String(rows.area[at] ?? 0).padStart(7, '0'),
    industry: industry?.texts[industry.index[at] ?? 0] ?? '000000',
    year,
    kind,
    source,
    values: values.map((column) => column && valueAt(column, at)),
    marks: patterns[marks.index[at] ?? 0] ?? new Map(),
  };
}
