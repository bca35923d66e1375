// Official wage files read a second time, by other code than the converter's: cell by cell, as they are printed.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';

/** @typedef {'nation' | 'states' | 'areas' | 'industries'} Kind */
/**
 * A row as it is printed: `cells` are what the file has of the row's figures, by column of the wage files.
 * @typedef {{ at: string, year: number, kind: Kind, occupation: string, area: string, industry: string, cells: [string, string][] }} PrintedRow
 */

/** What each column of BLS's tables holds, by the names that it has had. */
const tableColumns = new Map([
  ['tot_emp', 'employment'],
  ['employment', 'employment'],
  ['emp_prse', 'employment_rse'],
  ['mean_prse', 'mean_rse'],
  ['mean', 'annual_mean'],
  ['jobs_1000', 'jobs_per_1000'],
  ['jobs_1000_orig', 'jobs_per_1000'],
  ['loc_quotient', 'location_quotient'],
  ['loc_q', 'location_quotient'],
  ...['mean', 'pct10', 'pct25', 'median', 'pct75', 'pct90'].flatMap((part) =>
    [/** @type {const} */ ('annual'), /** @type {const} */ ('hourly')].map(
      (pay) => /** @type {const} */ ([`${pay[0]}_${part}`, `${pay}_${part.replace('pct', 'p')}`]),
    ),
  ),
  ...['p10', 'p25', 'median', 'p75', 'p90'].map(
    (part) => /** @type {const} */ ([part, `annual_${part}`]),
  ),
]);

/** By data type of the flat files. */
const dataTypes =
  'employment employment_rse hourly_mean annual_mean mean_rse hourly_p10 hourly_p25 hourly_median hourly_p75 hourly_p90 annual_p10 annual_p25 annual_median annual_p75 annual_p90 jobs_per_1000 location_quotient'.split(
    ' ',
  );

/**
 * @param {string} path
 * @param {(name: string, bytes: Uint8Array) => Iterable<readonly { line: number, cells: readonly string[] }[]>} readSheets
 * @returns {AsyncIterable<PrintedRow>}
 */
export async function* printedRows(path, readSheets) {
  const name = basename(path);
  if (/^oe\.data\./.test(name)) return yield* flatRows(path, name);
  const bytes = await readFile(path);
  if (path.endsWith('.xlsx')) {
    const sheets = [...readSheets(name, bytes)].map((rows) => rows.map(({ cells }) => cells));
    return yield* tableRows(
      name,
      sheets.find((rows) => rows[0]?.some((cell) => /^occ_code$/i.test(cell))) ?? [],
    );
  }
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const tabs = text.slice(0, text.indexOf('\n')).includes('\t');
  const rows = text.split(/\r?\n/).filter((line) => line !== '');
  yield* tableRows(
    name,
    rows.map((line) => (tabs ? line.split('\t') : commaCells(line))),
  );
}

/** @param {string} line */
function commaCells(line) {
  if (!line.includes('"')) return line.split(',');
  const found = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return Array.from(found, ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

/** @param {string} path @param {string} name @returns {AsyncIterable<PrintedRow>} */
async function* flatRows(path, name) {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  let line = 0;
  /** @type {PrintedRow | undefined} */
  let row;
  let key = '';
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (line === 1) continue;
    const [id = '', year = '', , value = '', footnote = ''] = text
      .split('\t')
      .map((one) => one.trim());
    if (id.slice(0, 23) + year !== key) {
      if (row) yield row;
      key = id.slice(0, 23) + year;
      const industry = id.slice(11, 17);
      const cross = industry === '000000' ? 'nation' : 'industries';
      row = {
        at: `${name}, line ${line}`,
        year: Number(year),
        kind: id[3] === 'N' ? cross : id[3] === 'S' ? 'states' : 'areas',
        occupation: `${id.slice(17, 19)}-${id.slice(19, 23)}`,
        area: id.slice(4, 11),
        industry,
        cells: [],
      };
    }
    const figure = dataTypes[Number(id.slice(23)) - 1];
    row?.cells.push([figure ?? id, value === '-' ? footnote : value]);
  }
  if (row) yield row;
}

/** @param {string} name @param {readonly (readonly string[])[]} rows @returns {Iterable<PrintedRow>} */
function* tableRows(name, [header = [], ...rows]) {
  const names = header.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  const of = (/** @type {readonly string[]} */ cells, /** @type {string[]} */ ...all) =>
    cells[names.findIndex((one) => all.includes(one))]?.trim() ?? '';
  const figures = names.flatMap((one, i) => {
    const figure = tableColumns.get(one);
    return figure ? [/** @type {const} */ ([figure, i])] : [];
  });
  const yearOfName = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
  for (const [i, cells] of rows.entries()) {
    const area = of(cells, 'area', 'area_code');
    const nation = area === '' || area === '99' || area === 'US';
    const flag = of(cells, 'flag').toLowerCase();
    const annual = /^true$/i.test(of(cells, 'annual')) || flag === 'a';
    const hourly = /^true$/i.test(of(cells, 'hourly')) || flag === 'h';
    yield {
      at: `${name}, row ${i + 2}`,
      year: Number(of(cells, 'year') || yearOfName),
      kind: nation ? 'nation' : area.length <= 2 ? 'states' : 'areas',
      occupation: of(cells, 'occ_code', 'soc'),
      area: nation
        ? '0000000'
        : area.length <= 2
          ? `${area.padStart(2, '0')}00000`
          : area.padStart(7, '0'),
      industry: '000000',
      cells: figures.flatMap(([figure, at]) => {
        const text = cells[at]?.trim() ?? '';
        if (text === '') return [];
        const other =
          (annual && figure.startsWith('hourly_')) || (hourly && figure.startsWith('annual_'));
        const reason = other ? (annual ? '*annual' : '*hourly') : text;
        return [/** @type {[string, string]} */ ([figure, text === '*' ? reason : text])];
      }),
    };
  }
}
