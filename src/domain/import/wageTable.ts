/**
 * Reads OEWS tables (national, state, metropolitan; layouts 2019 to 2025, and copies of them with
 * fewer columns): columns by name, ignoring case; cells as BLS writes them, marks included.
 */
import type { WageKind } from '../wages/catalogue';
import { figures } from '../wages/figures';
import type { Mark } from '../wages/marks';
import { ImportError, shown } from './source';
import type { TableRow } from './tableRows';
import { noValues, type OnRow, wholeOf } from './wageRows';

/** Columns that other columns' names stand for, lower case, `_` for spaces. */
const names: Readonly<Record<string, readonly string[]>> = {
  occupation: ['occ_code', 'soc', 'soc_code'],
  area: ['area', 'area_code'],
  areaType: ['area_type'],
  state: ['prim_state'],
  industry: ['naics'],
  owner: ['own_code'],
  year: ['year'],
  annualOnly: ['annual'],
  hourlyOnly: ['hourly'],
  flag: ['flag'],
};

const figureNames: readonly (readonly string[])[] = [
  ['tot_emp', 'employment'],
  ['emp_prse'],
  ['h_mean'],
  ['a_mean', 'mean'],
  ['mean_prse'],
  ['h_pct10'],
  ['h_pct25'],
  ['h_median'],
  ['h_pct75'],
  ['h_pct90'],
  ['a_pct10', 'p10'],
  ['a_pct25', 'p25'],
  ['a_median', 'median'],
  ['a_pct75', 'p75'],
  ['a_pct90', 'p90'],
  ['jobs_1000', 'jobs_1000_orig'],
  ['loc_quotient', 'loc_q'],
];

/** Whether these cells are the header of an OEWS table. */
export function isWageHeader(cells: readonly string[]): boolean {
  const keys = cells.map(keyOf);
  const has = (all: readonly string[] | undefined) => all?.some((name) => keys.includes(name));
  return Boolean(has(names.occupation) && has(figureNames[0]) && has(figureNames[12]));
}

/**
 * @param rows the header first
 * @throws {ImportError} naming file, line and column of the first cell that isn't as it should be
 */
export function readWageTable(name: string, rows: readonly TableRow[], onRow: OnRow): void {
  const [header, ...body] = rows;
  if (!header || !isWageHeader(header.cells)) {
    throw new ImportError(name, header?.line ?? 1, undefined, 'no header of an OEWS table');
  }
  const layout = layoutOf(header.cells);
  const year = yearOfName(name);
  for (const row of body) readRow(name, row, layout, year, onRow);
}

interface Layout {
  readonly column: (key: string) => number;
  /** Column of each figure; -1: the table has none. */
  readonly figures: readonly number[];
  readonly header: readonly string[];
}

function layoutOf(header: readonly string[]): Layout {
  const keys = header.map(keyOf);
  const find = (all: readonly string[]) => keys.findIndex((key) => all.includes(key));
  const columns = new Map(Object.entries(names).map(([key, all]) => [key, find(all)]));
  return { column: (key) => columns.get(key) ?? -1, figures: figureNames.map(find), header };
}

function keyOf(cell: string): string {
  return cell.trim().toLowerCase().replaceAll(' ', '_');
}

/** BLS's tables have no year inside: it is in the file's name, `state_M2024_dl.xlsx`. */
function yearOfName(name: string): number | undefined {
  const [year] = name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return year === undefined ? undefined : Number(year);
}

function readRow(
  name: string,
  { line, cells }: TableRow,
  layout: Layout,
  yearOfFile: number | undefined,
  onRow: OnRow,
): void {
  const cell = (key: string) => cells[layout.column(key)] ?? '';
  const fail: (column: number, fault: string) => never = (column, fault) => {
    throw new ImportError(name, line, layout.header[column], fault);
  };
  const occupation = cell('occupation');
  if (!/^\d\d-\d{4}$/.test(occupation)) {
    fail(layout.column('occupation'), `no SOC code: ${shown(occupation)}`);
  }
  const year = cell('year') ? Number(cell('year')) : yearOfFile;
  if (!year) fail(-1, 'no year, in a column or in the name of the file');
  const place = placeOf(cell, layout);
  if (!place) fail(layout.column('area'), `no area of the OEWS: ${shown(cell('area'))}`);
  const values = noValues();
  const marks = figures.map(() => '');
  const only = onlyOf(cell);
  for (const [figure, column] of layout.figures.entries()) {
    const text = cells[column] ?? '';
    if (column < 0 || text === '') continue;
    const mark = markOf(text, only, figures[figure]?.column ?? '');
    const value = mark ? undefined : wholeOf(text, figure);
    if (mark) marks[figure] = mark;
    else if (value === undefined) fail(column, `no ${figures[figure]?.column}: ${shown(text)}`);
    else values[figure] = value;
  }
  onRow({ year, ...place, occupation: Number(occupation.replace('-', '')), values, marks });
}

function placeOf(
  cell: (key: string) => string,
  layout: Layout,
): { kind: WageKind; area: number; industry: string } | undefined {
  const [industry, area] = [industryOf(cell), cell('area')];
  if (layout.column('area') < 0 || /^(99|0+)$/.test(area)) {
    return { kind: industry === '000000' ? 'nation' : 'industries', area: 0, industry };
  }
  if (!/^\d{1,7}$/.test(area)) return undefined;
  const type = cell('areaType');
  if (type === '2' || type === '3' || (type === '' && area.length <= 2)) {
    return { kind: 'states', area: Number(area) * 100_000, industry };
  }
  return { kind: 'areas', area: Number(area), industry };
}

function industryOf(cell: (key: string) => string): string {
  const naics = cell('industry') || '000000';
  return naics === '000000' && cell('owner') === '5' ? '000001' : naics;
}

function onlyOf(cell: (key: string) => string): 'annual' | 'hourly' | undefined {
  const flag = cell('flag').toLowerCase();
  if (/^true$/i.test(cell('annualOnly')) || flag === 'a') return 'annual';
  return /^true$/i.test(cell('hourlyOnly')) || flag === 'h' ? 'hourly' : undefined;
}

/** The mark that a cell is; in a row paid one way only, a `*` in the other way's figures says that. */
function markOf(
  text: string,
  only: 'annual' | 'hourly' | undefined,
  column: string,
): Mark | undefined {
  if (text === '*') {
    const other = only === 'annual' ? 'hourly_' : 'annual_';
    return only && column.startsWith(other) ? `*${only}` : '*';
  }
  return text === '**' || text === '#' || text === '~' || text === '-' ? text : undefined;
}
