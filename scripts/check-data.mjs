// npm run check:data -- FILES: compares every value and mark of data/wages with the official files that it was
// made from, read by other code than the converter's, through the store that the product reads. Ends with 1 on a difference.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { dataFolder, domainModule, readData } from './data/modules.mjs';
import { printedRows } from './data/printed-rows.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';

/** @typedef {import('./data/printed-rows.mjs').PrintedRow} PrintedRow */

/** Signs that say the same: what a table marks, and the footnotes of the flat files. */
const sameReason = new Map([
  ['#', ['5']],
  ['*', ['8']],
  ['**', ['8']],
  ['*annual', ['4']],
  ['*hourly', ['4']],
]);

async function main() {
  const paths = process.argv.slice(2);
  if (paths.length === 0) throw new Error('Name the official files: npm run check:data -- FILES');
  await ensureDependencies();
  const domain = await domainModule('src/domain/import/index.ts');
  const checker = createChecker(domain);
  for (const path of paths) {
    const before = { ...checker.counts };
    for await (const row of printedRows(path, domain.readSheets)) await checker.check(row);
    console.log(`${basename(path)}: ${difference(checker.counts, before)}`);
  }
  await checker.finish(new Set(paths.map((path) => basename(path))));
  console.log(`In all: ${difference(checker.counts, {})}`);
  process.exitCode = checker.counts.wrong > 0 ? 1 : 0;
}

/** @param {any} domain */
function createChecker(domain) {
  const store = domain.createWageStore((/** @type {string} */ path) =>
    readFile(join(dataFolder, path)),
  );
  const counts = { rows: 0, values: 0, marks: 0, otherSigns: 0, wrong: 0 };
  /** Shipped figures that an input has, a bit each, by row. @type {Map<string, Map<string, number>>} */
  const confirmed = new Map();
  /** @param {string} fault */
  const wrong = (fault) => {
    counts.wrong += 1;
    if (counts.wrong <= 20) console.log(`  ${fault}`);
  };
  return {
    counts,
    /** @param {PrintedRow} row */
    async check(row) {
      counts.rows += 1;
      const { kind, year, occupation, area, industry } = row;
      const place = kind === 'industries' ? industry : area;
      const stored = await store.row(kind, year, occupation, place);
      if (!stored) return wrong(`${row.at}: ${kind} ${year} ${occupation} ${place} is not shipped`);
      const seen = confirmed.get(`${year} ${kind}`) ?? new Map();
      confirmed.set(`${year} ${kind}`, seen);
      let bits = seen.get(`${occupation} ${place}`) ?? 0;
      for (const [column, text] of row.cells) {
        const at = domain.figures.findIndex((/** @type {any} */ one) => one.column === column);
        const how = compare(
          text,
          stored.values[at],
          domain.figures[at]?.decimals,
          stored.marks.get(column),
        );
        if (how) counts[how] += 1;
        else
          wrong(
            `${row.at}: ${occupation} ${place} ${column} is ${text}, shipped ${stored.values[at]} ${stored.marks.get(column) ?? ''}`,
          );
        if (how) bits |= 1 << at;
      }
      seen.set(`${occupation} ${place}`, bits);
    },
    /** Nothing is shipped that no input has. @param {ReadonlySet<string>} given names of the files */
    async finish(given) {
      const sources = JSON.parse((await readData('sources.json')) ?? '').items;
      for (const row of domain.readCatalogue(await readData(domain.cataloguePath))) {
        const { inputs = [] } =
          sources.find((/** @type {any} */ one) => one.id === row.source) ?? {};
        const lacking = inputs.filter((/** @type {any} */ one) => !given.has(one.name));
        if (inputs.length > 0 && lacking.length === 0) await everyRow(row);
        else
          console.log(
            `${domain.wagePath(row)}: not checked for rows that no input has; give all of its inputs`,
          );
      }
    },
  };

  /** @param {any} row of the catalogue */
  async function everyRow(row) {
    const seen = confirmed.get(`${row.year} ${row.kind}`) ?? new Map();
    const codes = new Set([...seen.keys()].map((key) => key.slice(0, 7)));
    const group = [...codes].filter(
      (code) => domain.groupOf(row.kind, Number(code.replace('-', ''))) === row.group,
    );
    let rows = 0;
    for (const code of group) {
      for (const stored of await store.ofOccupation(code, row.kind, row.year)) {
        rows += 1;
        const place = row.kind === 'industries' ? stored.industry : stored.area;
        const bits = seen.get(`${code} ${place}`);
        if (bits === undefined) wrong(`${domain.wagePath(row)}: ${code} ${place} is in no input`);
        else checkFigures(`${domain.wagePath(row)}: ${code} ${place}`, stored, bits);
      }
    }
    if (rows !== row.rows)
      wrong(`${domain.wagePath(row)}: ${row.rows} rows, ${rows} of them in the inputs`);
  }

  /** @param {string} at @param {any} stored @param {number} bits */
  function checkFigures(at, stored, bits) {
    for (const [i, { column }] of domain.figures.entries()) {
      const shipped =
        (stored.values[i] ?? domain.noNumber) !== domain.noNumber || stored.marks.has(column);
      if (shipped && !(bits & (1 << i))) wrong(`${at} ${column} is in no input`);
    }
  }
}

/**
 * @param {string} text as printed
 * @param {number | undefined} whole as shipped, times 10 to the power of `decimals`
 * @param {number} decimals
 * @param {string | undefined} mark as shipped
 * @returns {'values' | 'marks' | 'otherSigns' | undefined} undefined: they differ
 */
function compare(text, whole, decimals, mark) {
  if (/^[\d,]+(\.\d+)?$/.test(text) && mark === undefined && whole !== undefined) {
    // Workbooks hold doubles such as 75.790000000000006.
    return Math.abs(Number(text.replaceAll(',', '')) * 10 ** decimals - whole) < 1e-4
      ? 'values'
      : undefined;
  }
  if (mark === undefined || (whole !== undefined && whole >= 0)) return undefined;
  if (text === mark) return 'marks';
  const same =
    text === '-' || sameReason.get(text)?.includes(mark) || sameReason.get(mark)?.includes(text);
  return same ? 'otherSigns' : undefined;
}

/** @param {Record<string, number>} after @param {Record<string, number>} before */
function difference(after, before) {
  return Object.entries(after)
    .map(([name, count]) => `${count - (before[name] ?? 0)} ${name}`)
    .join(', ');
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
