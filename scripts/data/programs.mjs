// Official files on programs → data/programs/*.tsv. Inputs are known by their headers:
//   awards by program (IPEDS Completions), institutions (IPEDS directory), totals of fields (IPEDS
//   Completions), and the crosswalk from fields (CIP 2020) to occupations (SOC 2018), as text or workbook.
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataFolder, domainModule, writeData } from './modules.mjs';
import { recordInputs } from './sources.mjs';

const folder = join(dataFolder, 'programs');

/** @typedef {Record<string, string>} Row */
/** @typedef {(row: Row, at: string) => string[]} ToCells */
/**
 * What makes one table: the columns that its input must have, those it gets, and a row of each.
 * @typedef {object} Conversion
 * @property {string} table
 * @property {string} source its row in data/sources.json
 * @property {readonly string[]} needs
 * @property {(header: readonly string[]) => string[]} columns
 * @property {(known: Known) => (row: Row, at: string) => string[] | undefined} cells
 */
/** @typedef {{ fields: ReadonlySet<string>, levels: ReadonlyMap<string, string> }} Known */

/** @type {readonly Conversion[]} */
const conversions = [
  {
    table: 'programs.tsv',
    source: 'nces-ipeds-2024',
    needs: ['unitid', 'cip', 'award_level', 'award'],
    columns: (header) => ['unitid', 'cip', 'level', ...years(header)],
    cells: (known) => (row, at) => [
      digits(row, 'unitid', at),
      oneOf(row, 'cip', known.fields, at),
      levelOf(row, known, at),
      ...years(Object.keys(row)).map((column) => countOf(row, column, at)),
    ],
  },
  {
    table: 'institutions.tsv',
    source: 'nces-ipeds-2024',
    needs: ['unitid', 'name', 'city', 'state', 'control', 'web'],
    columns: () => ['unitid', 'name', 'city', 'state', 'control', 'web'],
    cells: () => (row, at) => [
      digits(row, 'unitid', at),
      ...['name', 'city', 'state', 'control', 'web'].map((column) => text(row, column, at)),
    ],
  },
  {
    table: 'totals.tsv',
    source: 'nces-ipeds-2024',
    needs: ['cip', 'title', 'award', 'institutions'],
    columns: (header) => ['cip', 'level', 'institutions', ...years(header)],
    cells: (known) => (row, at) => [
      oneOf(row, 'cip', known.fields, at),
      oneOf({ award: known.levels.get(row.award ?? '') ?? '' }, 'award', undefined, at),
      countOf(row, 'institutions', at),
      ...years(Object.keys(row)).map((column) => countOf(row, column, at)),
    ],
  },
  {
    table: 'crosswalk.tsv',
    source: 'nces-cip-soc-2020',
    needs: ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'],
    columns: () => ['cip', 'title', 'occupation', 'occupation_title'],
    cells: (known) => (row, at) =>
      known.fields.has(row.CIP2020Code ?? '')
        ? ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'].map((column) =>
            text(row, column, at).replace(/\.$/, ''),
          )
        : undefined,
  },
];

/**
 * Whether a file's first line is the header of one of the inputs.
 * @param {string} header
 */
export function isPrograms(header) {
  return conversionOf(header.split('\t')) !== undefined;
}

/**
 * The table that an official file makes.
 * @param {string} name of the file, for messages
 * @param {string} content tab-separated text
 * @returns {Promise<{ table: string, text: string, source: string }>}
 */
export async function convertPrograms(name, content) {
  const [header = '', ...lines] = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = header.split('\t');
  const conversion = conversionOf(names);
  if (!conversion) throw new Error(`${name}: not a file on programs; its header is "${header}"`);
  const toCells = conversion.cells(await known());
  const rows = lines.flatMap((line, i) => {
    if (line === '') return [];
    const at = `${name}, row ${i + 1}`;
    const cells = line.split('\t');
    if (cells.length !== names.length) {
      throw new Error(`${at}: ${cells.length} cells, the header has ${names.length}`);
    }
    const row = Object.fromEntries(names.map((column, place) => [column, cells[place] ?? '']));
    return [toCells(row, at)].filter((made) => made !== undefined);
  });
  rows.sort(byKey);
  const table = [conversion.columns(names), ...rows].map((cells) => `${cells.join('\t')}\n`);
  return { table: conversion.table, text: table.join(''), source: conversion.source };
}

/** @param {readonly string[]} names @returns {Conversion | undefined} */
function conversionOf(names) {
  return conversions.find(({ needs }) => needs.every((column) => names.includes(column)));
}

/** The hand-kept tables say which fields and levels there are. @returns {Promise<Known>} */
async function known() {
  const rows = async (/** @type {string} */ table) =>
    (await readFile(join(folder, table), 'utf8'))
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));
  const fields = new Set((await rows('fields.tsv')).map(([cip = '']) => cip));
  const levels = new Map(
    (await rows('levels.tsv')).map(([code = '', award = '']) => [award, code]),
  );
  return { fields, levels };
}

/** Award columns, the newest year first: `awards_2023_24`. @param {readonly string[]} names */
function years(names) {
  return names
    .filter((name) => /^awards_\d{4}_\d{2}$/.test(name))
    .sort()
    .reverse();
}

/** @param {Row} row @param {string} column @param {string} at */
function text(row, column, at) {
  const value = (row[column] ?? '').trim();
  if (value === '') throw new Error(`${at}, ${column}: the cell is empty`);
  return value;
}

/** @param {Row} row @param {string} column @param {string} at */
function digits(row, column, at) {
  const value = text(row, column, at);
  if (!/^\d{6}$/.test(value))
    throw new Error(`${at}, ${column}: expected 6 digits, got "${value}"`);
  return value;
}

/** A whole number, or `-` where that year's file has no such program.
 * @param {Row} row @param {string} column @param {string} at
 */
function countOf(row, column, at) {
  const value = text(row, column, at);
  if (!/^(-|\d+)$/.test(value)) {
    throw new Error(`${at}, ${column}: expected a whole number or "-", got "${value}"`);
  }
  return value;
}

/** @param {Row} row @param {string} column @param {ReadonlySet<string> | undefined} values @param {string} at */
function oneOf(row, column, values, at) {
  const value = text(row, column, at);
  if (values && !values.has(value)) throw new Error(`${at}, ${column}: "${value}" is not known`);
  return value;
}

/** The code, when its words are those of the same level. @param {Row} row @param {Known} known @param {string} at */
function levelOf(row, { levels }, at) {
  const code = levels.get(row.award ?? '');
  if (code === undefined || code !== row.award_level) {
    throw new Error(`${at}, award_level: "${row.award_level}" is not "${row.award}"`);
  }
  return code;
}

/** By the first cells; codes of the same length sort as text. @param {string[]} a @param {string[]} b */
function byKey(a, b) {
  const [x, y] = [a.slice(0, 3).join('\t'), b.slice(0, 3).join('\t')];
  return x < y ? -1 : Number(x > y);
}

/**
 * Writes data/programs from files on programs.
 * @param {readonly string[]} paths
 */
export async function convertProgramFiles(paths) {
  /** @type {Map<string, { name: string, sha256: string }[]>} */
  const inputs = new Map();
  for (const path of paths) {
    const content = await contentOf(path);
    if (content === undefined) throw new Error(`${path}: no file on programs`);
    const name = basename(path);
    const { table, text: made, source } = await convertPrograms(name, content);
    await writeData(`programs/${table}`, made);
    const sha256 = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    inputs.set(source, [...(inputs.get(source) ?? []), { name, sha256 }]);
    console.log(`${name} → data/programs/${table}\n  SHA-256 ${sha256}`);
  }
  await recordInputs(inputs);
}

/** @param {string} path */
export async function isProgramFile(path) {
  return (await contentOf(path)) !== undefined;
}

/** The table in a file as tab-separated text; undefined when its header isn't one of ours.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function contentOf(path) {
  if (path.endsWith('.xlsx')) return sheetOf(path);
  return isPrograms(await firstLine(path)) ? readFile(path, 'utf8') : undefined;
}

/** Others of these files are larger than memory: only the first line is read to know them.
 * @param {string} path
 */
async function firstLine(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const text = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return text.split(/\r?\n/)[0] ?? '';
  } finally {
    await file.close();
  }
}

/** @param {string} path of a workbook @returns {Promise<string | undefined>} */
async function sheetOf(path) {
  const { readSheets } = await domainModule('src/domain/import/tableRows.ts');
  for (const rows of readSheets(basename(path), await readFile(path))) {
    const lines = rows.map((/** @type {{ cells: string[] }} */ { cells }) => cells.join('\t'));
    if (isPrograms(lines[0] ?? '')) return lines.join('\n');
  }
  return undefined;
}
