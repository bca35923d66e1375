/** The tables in data/programs, each read into plain rows; a fault names file, row and column. */
import { readTsv, type TsvRow, tsvHeader } from '../tsv';
import { type AwardLevel, type Control, controls, type Institution, type Lead } from './model';

export function institutionRows(bytes: Uint8Array): readonly Institution[] {
  const columns = ['unitid', 'name', 'city', 'state', 'control', 'web'] as const;
  return readTsv('programs/institutions.tsv', bytes, columns).map((row) => {
    const { unitid, name, city, state, control, web } = row.cells;
    if (!/^\d{6}$/.test(unitid)) row.fail('unitid', `expected 6 digits, got "${unitid}"`);
    if (!/^[A-Z]{2}$/.test(state)) row.fail('state', `expected a postal code, got "${state}"`);
    if (!isControl(control)) return row.fail('control', `"${control}" is none`);
    return { unitid, name, city, state, control, web };
  });
}

function isControl(text: string): text is Control {
  return (controls as readonly string[]).includes(text);
}

export interface AwardRow {
  readonly unitid: string;
  readonly cip: string;
  readonly level: string;
  readonly awards: number;
  readonly awardsBefore: number | null;
}

/** @returns the rows, and the year in which the newer of the two academic years ends */
export function awardRows(bytes: Uint8Array): { year: number; rows: readonly AwardRow[] } {
  const path = 'programs/programs.tsv';
  const years = tsvHeader(bytes).filter((name) => /^awards_\d{4}_\d{2}$/.test(name));
  const [now = 'awards of a year', before = 'awards of the year before'] = years.sort().reverse();
  const columns = ['unitid', 'cip', 'level', now, before] as const;
  const rows = readTsv<string>(path, bytes, columns).map((row) => {
    const { unitid = '', cip = '', level = '' } = row.cells;
    const earlier = row.cells[before] === '-' ? null : wholeNumber(row, before);
    return { unitid, cip, level, awards: wholeNumber(row, now), awardsBefore: earlier };
  });
  return { year: Number(now.slice(7, 11)) + 1, rows };
}

export interface TotalRow {
  readonly cip: string;
  readonly level: string;
  readonly institutions: number;
  readonly awards: number;
}

/** @param year as `awardRows` has it: the totals have to be of the same one */
export function totalRows(bytes: Uint8Array, year: number): readonly TotalRow[] {
  const awards = `awards_${year - 1}_${String(year).slice(2)}`;
  const columns = ['cip', 'level', 'institutions', awards];
  return readTsv<string>('programs/totals.tsv', bytes, columns).map((row) => {
    const { cip = '', level = '' } = row.cells;
    const institutions = wholeNumber(row, 'institutions');
    return { cip, level, institutions, awards: wholeNumber(row, awards) };
  });
}

export function levelRows(bytes: Uint8Array): readonly AwardLevel[] {
  const columns = ['level', 'award', 'label', 'key'] as const;
  return readTsv('programs/levels.tsv', bytes, columns).map(({ cells }) => {
    const { level: code, ...names } = cells;
    return { code, ...names };
  });
}

export interface FieldRow {
  readonly cip: string;
  readonly label: string;
  readonly about: string;
}

export function fieldRows(bytes: Uint8Array): readonly FieldRow[] {
  const columns = ['cip', 'label', 'about'] as const;
  return readTsv('programs/fields.tsv', bytes, columns).map((row) => row.cells);
}

export function crosswalkRows(bytes: Uint8Array) {
  const columns = ['cip', 'title', 'occupation', 'occupation_title'] as const;
  return readTsv('programs/crosswalk.tsv', bytes, columns).map((row) => row.cells);
}

export function leadRows(bytes: Uint8Array): readonly (Lead & { readonly cip: string })[] {
  const columns = ['cip', 'entry', 'words'] as const;
  return readTsv('programs/leads.tsv', bytes, columns).map(({ cells: { cip, entry, words } }) => ({
    cip,
    entry,
    words: words === '-' ? '' : words,
  }));
}

export function territoryRows(bytes: Uint8Array): ReadonlyMap<string, string> {
  const rows = readTsv('programs/territories.tsv', bytes, ['postal', 'name'] as const);
  return new Map(rows.map(({ cells }) => [cells.postal, cells.name]));
}

function wholeNumber(row: TsvRow<string>, column: string): number {
  const value = row.cells[column] ?? '';
  return /^\d+$/.test(value)
    ? Number(value)
    : row.fail(column, `expected a whole number, got "${value}"`);
}
