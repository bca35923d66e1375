// node scripts/data/titles.mjs FILES: writes data/titles/ from official files, each known by its header, gzipped or not:
//   oe.occupation and oe.industry of the BLS flat files; OEWS tables as CSV or TSV (full titles, occupations that
//   the newest release dropped, national employment); O*NET's alternate and reported titles.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { root } from '../lib/paths.mjs';

/** @typedef {{ name: string, columns: readonly string[], rows: readonly (readonly string[])[] }} Table */
/** @typedef {{ code: string, title: string, level: string, employment: string }} Occupation */

const folder = join(root, 'data', 'titles');
/** BLS's display levels of occupations; "All Occupations" stands beside the major groups. */
const levels = ['major', 'minor', 'broad', 'detailed'];

/** What each kind of file is known by: the columns that it has to have. */
const kinds = {
  occupations: ['occupation_code', 'occupation_name', 'display_level'],
  industries: ['industry_code', 'industry_name', 'display_level'],
  alternate: ['onet_soc', 'alternate_title'],
  reported: ['onet_soc', 'reported_title'],
  wages: ['occ_code', 'occ_title', 'o_group'],
  national: ['soc', 'title', 'year', 'employment'],
};

/** @param {readonly string[]} columns lower case @returns {string | undefined} the kind of file, if it is one of these */
export function kindOf(columns) {
  const found = Object.entries(kinds).find(([, needed]) =>
    needed.every((one) => columns.includes(one)),
  );
  return found?.[0];
}

/** @param {readonly string[]} paths @returns {Promise<void>} */
export async function writeTitles(paths) {
  const tables = await Promise.all(paths.map(readTable));
  const of = (/** @type {string} */ kind) => tables.filter((one) => kindOf(one.columns) === kind);
  for (const one of tables) {
    if (!kindOf(one.columns)) throw new Error(`${one.name}, line 1: none of the known layouts`);
  }
  const occupations = readOccupations(of('occupations'), of('wages'), of('national'));
  const industries = of('industries').flatMap((table) =>
    records(table, ['industry_code', 'industry_name', 'display_level']),
  );
  const titles = readTitles([...of('alternate'), ...of('reported')], occupations);
  await mkdir(folder, { recursive: true });
  const rows = occupations.map(({ code, title, level, employment }) => [
    code,
    title,
    level,
    employment,
  ]);
  await write('occupations.tsv', ['code', 'title', 'level', 'employment'], rows);
  await write('industries.tsv', ['code', 'name', 'level'], industries);
  await write('jobtitles.tsv', ['occupation', 'titles'], byOccupation(titles));
}

/**
 * An occupation a row, its titles with `|` between: half the size of a title a row.
 * @param {readonly (readonly string[])[]} titles
 */
function byOccupation(titles) {
  /** @type {Map<string, string[]>} */
  const all = new Map();
  for (const [occupation = '', title = ''] of titles) {
    all.set(occupation, [...(all.get(occupation) ?? []), title.replaceAll('|', '/')]);
  }
  return [...all].map(([occupation, own]) => [occupation, own.join('|')]);
}

/** @param {string} path @returns {Promise<Table>} */
async function readTable(path) {
  const bytes = await readFile(path);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
    'utf8',
  );
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const cut = lines[0]?.includes('\t') ? (/** @type {string} */ line) => line.split('\t') : cells;
  const [head = [], ...rows] = lines.map((line) => cut(line).map((cell) => cell.trim()));
  return { name: basename(path), columns: head.map((name) => name.toLowerCase()), rows };
}

/** Cells of a line of CSV. @param {string} line */
function cells(line) {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

/** Rows with the named columns only. @param {Table} table @param {readonly string[]} columns */
function records({ name, columns: all, rows }, columns) {
  const places = columns.map((column) => all.indexOf(column));
  return rows.map((row, at) =>
    places.map((place, i) => {
      const cell = row[place];
      if (cell === undefined) throw new Error(`${name}, line ${at + 2}: no ${columns[i]}`);
      return cell;
    }),
  );
}

/** @param {string} code @returns {string} with the dash */
function dashed(code) {
  return code.includes('-') ? code.slice(0, 7) : `${code.slice(0, 2)}-${code.slice(2)}`;
}

/**
 * @param {readonly Table[]} lists @param {readonly Table[]} wages @param {readonly Table[]} national
 * @returns {readonly Occupation[]} in the order of their codes
 */
function readOccupations(lists, wages, national) {
  /** @type {Map<string, Occupation>} */
  const found = new Map();
  for (const table of lists) {
    for (const [code = '', title = '', level = ''] of records(table, kinds.occupations)) {
      const name = levels[Number(level)];
      if (!name) throw new Error(`${table.name}: display level ${level} of ${code}`);
      found.set(dashed(code), { code: dashed(code), title, level: name, employment: '' });
    }
  }
  for (const table of wages) addEarlier(found, records(table, kinds.wages));
  for (const table of national) addNational(found, records(table, kinds.national));
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Occupations that only earlier releases have. @param {Map<string, Occupation>} found @param {readonly string[][]} rows */
function addEarlier(found, rows) {
  for (const [code = '', title = '', level = ''] of rows) {
    if (!found.has(code)) found.set(code, { code, title, level, employment: '' });
  }
}

/** Full titles where the flat file shortens them, and the newest employment. @param {Map<string, Occupation>} found @param {readonly string[][]} rows */
function addNational(found, rows) {
  const newest = Math.max(...rows.map(([, , year]) => Number(year)));
  for (const [code = '', title = '', year, jobs = ''] of rows) {
    const known = found.get(code);
    if (!known || Number(year) !== newest) continue;
    found.set(code, { ...known, title, employment: /^\d+$/.test(jobs) ? jobs : '' });
  }
}

/** @param {readonly Table[]} tables @param {readonly Occupation[]} occupations */
function readTitles(tables, occupations) {
  const known = new Set(occupations.map(({ code }) => code));
  const rows = tables.flatMap((table) => records(table, table.columns.slice(0, 2)));
  // What OEWS publishes only together (13-1021 within 13-1020) goes to what it is published with.
  const places = rows.map(([code = '', title = '']) => {
    const own = dashed(code);
    return [known.has(own) ? own : `${own.slice(0, 6)}0`, title];
  });
  const published = places.filter(([code = '']) => known.has(code));
  console.log(
    `${rows.length - published.length} titles of occupations without published wages left out`,
  );
  const unique = new Map(published.map((row) => [row.join('\t').toLowerCase(), row]));
  return [...unique.values()].sort((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
}

/** @param {string} name @param {readonly string[]} header @param {readonly (readonly string[])[]} rows */
async function write(name, header, rows) {
  const text = [header, ...rows].map((row) => row.join('\t')).join('\n');
  await writeFile(join(folder, name), `${text}\n`);
  console.log(`data/titles/${name}: ${rows.length} rows`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeTitles(process.argv.slice(2));
}
