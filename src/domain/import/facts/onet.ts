/**
 * O*NET's tables of all occupations: names and figures, one row an occupation (or a software). An occupation
 * that is a whole SOC one has its SOC code (29-1141 for 29-1141.00), and its title stands in data/titles.
 */
import { groupBy } from '../../groupBy';
import type { Conversion, FactTable } from '.';
import type { Sheet, SheetRow } from './sheet';

const code = 'onet_soc';
const codeLike = /^\d\d-\d{4}\.\d\d$/;
const importance = /^[1-5](\.\d+)?$/;

/** O*NET's categories of required education, from 1. */
const education = [
  'less_than_high_school',
  'high_school',
  'certificate',
  'some_college',
  'associate',
  'bachelor',
  'post_bachelor_certificate',
  'master',
  'post_master_certificate',
  'professional',
  'doctoral',
  'post_doctoral',
];

export const onetTables: readonly Conversion[] = [
  {
    needs: [code, 'title', 'job_zone'],
    convert: (sheet) =>
      table(
        sheet,
        'occupations',
        ['code', 'title', 'zone'],
        shownRows(sheet).map((row) => [
          codeOf(row),
          codeOf(row).includes('.') ? row.like('title', /./) : '',
          row.like('job_zone', /^[1-5]?$/),
        ]),
      ),
  },
  {
    needs: [code, 'category', 'percent'],
    convert: (sheet) =>
      table(
        sheet,
        'education',
        ['code', ...education],
        matrix(shownRows(sheet), education, (row) => [
          education[Number(row.like('category', /^([1-9]|1[0-2])$/)) - 1] ?? '',
          String(Number(row.like('percent', /^\d+(\.\d+)?$/))),
        ]),
      ),
  },
  wideOf('skill', 'skills'),
  wideOf('knowledge', 'knowledge'),
  {
    needs: [code, 'related_onet_soc', 'tier', 'index'],
    convert: (sheet) => table(sheet, 'related', ['code', 'related'], related(sheet)),
  },
  {
    needs: [code, 'software', 'category', 'hot', 'in_demand'],
    convert: (sheet) =>
      table(
        sheet,
        'software',
        ['software', 'category', 'hot', 'in_demand', 'others'],
        software(sheet),
      ),
  },
];

/** Importance, 1 to 5, a column for each name; of each occupation the most important ones. */
function wideOf(column: string, name: string): Conversion {
  return {
    needs: [code, column, 'importance'],
    convert(sheet) {
      const rows = mostImportant(shownRows(sheet));
      const names = [...new Set(rows.map((row) => row.like(column, /./)))].sort();
      const cells = (row: SheetRow) => [row.cell(column), String(importanceOf(row))] as const;
      return table(sheet, name, ['code', ...names], matrix(rows, names, cells));
    },
  };
}

/** How many are kept; as many as the tenth are all kept. */
const most = 10;

function mostImportant(rows: readonly SheetRow[]): readonly SheetRow[] {
  const byCode = groupBy(rows, (row) => codeOf(row));
  return [...byCode.values()].flatMap((some) => {
    const least = some.map(importanceOf).sort((a, b) => b - a)[most - 1] ?? 0;
    return some.filter((row) => importanceOf(row) >= least);
  });
}

function importanceOf(row: SheetRow): number {
  return Number(row.like('importance', importance));
}

/** Rows that O*NET says may be shown: too few people answered for the others. */
function shownRows(sheet: Sheet): readonly SheetRow[] {
  if (!sheet.columns.includes('suppress')) return sheet.rows;
  return sheet.rows.filter((row) => row.like('suppress', /^[YN]*$/) !== 'Y');
}

function codeOf(row: SheetRow, column = code): string {
  return row.like(column, codeLike).replace(/\.00$/, '');
}

/** The release is in the file's name: `onet-30.3-all-skills.tsv.gz`. */
function table(
  { name }: Sheet,
  path: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): FactTable {
  const release = /\d+\.\d+/.exec(name)?.[0] ?? '';
  return { path: `onet/${path}.tsv`, source: `onet-${release}`, columns, rows };
}

/** One row a code, with a column for each name; empty where there is no figure. */
function matrix(
  rows: readonly SheetRow[],
  names: readonly string[],
  cellOf: (row: SheetRow) => readonly [name: string, value: string],
): readonly (readonly string[])[] {
  const byCode = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const [name, value] = cellOf(row);
    const cells = byCode.get(codeOf(row)) ?? new Map<string, string>();
    byCode.set(codeOf(row), cells.set(name, value));
  }
  return [...byCode].map(([one, cells]) => [one, ...names.map((name) => cells.get(name) ?? '')]);
}

/** The ten nearest of each occupation, nearest first; ten more are only supplemental. */
function related(sheet: Sheet): readonly (readonly string[])[] {
  const byCode = new Map<string, [index: number, code: string][]>();
  for (const row of sheet.rows) {
    if (!row.like('tier', /^(Primary-Short|Primary-Long|Supplemental)$/).startsWith('Primary'))
      continue;
    const found = byCode.get(codeOf(row)) ?? [];
    found.push([Number(row.like('index', /^\d+$/)), codeOf(row, 'related_onet_soc')]);
    byCode.set(codeOf(row), found);
  }
  return [...byCode].map(([one, found]) => [
    one,
    found
      .sort(([a], [b]) => a - b)
      .map(([, other]) => other)
      .join(' '),
  ]);
}

/** A row a software: the occupations whose employers often ask for it, and the others that use it. */
function software(sheet: Sheet): readonly (readonly string[])[] {
  const bySoftware = new Map<string, { inDemand: string[]; others: string[] }>();
  for (const row of sheet.rows) {
    const key = ['software', 'category'].map((column) => row.like(column, /./));
    const name = [...key, row.like('hot', /^[YN]$/)].join('\t');
    const users = bySoftware.get(name) ?? { inDemand: [], others: [] };
    users[row.like('in_demand', /^[YN]$/) === 'Y' ? 'inDemand' : 'others'].push(codeOf(row));
    bySoftware.set(name, users);
  }
  return [...bySoftware]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { inDemand, others }]) => [
      ...name.split('\t'),
      inDemand.join(' '),
      others.join(' '),
    ]);
}
