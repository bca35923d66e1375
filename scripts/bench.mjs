// npm run bench [-- <name> …] [--json <file>]: measures beside a baseline in the same run.
// Each scripts/bench/<name>.mjs exports `title` and `measure(): Promise<Row[]>`.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value median
 * @property {string} unit
 * @property {string} [baseline] name of the row that this one is measured against
 * @property {number} [limit] highest ratio to the baseline; more is a failure
 * @property {number} [runs]
 */

const folder = join(root, 'scripts', 'bench');

await ensureDependencies();
await mustRun(process.execPath, ['esbuild.js', '--production'], { cwd: root, quiet: true });
const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt >= 0 ? args.splice(jsonAt, 2)[1] : undefined;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => name.replace('.mjs', ''))
  .filter((name) => args.length === 0 || args.includes(name));
if (names.length === 0) throw new Error(`No bench named ${args.join(', ')} in ${folder}`);

/** @type {Record<string, { title: string, rows: (Row & { ratio?: number })[] }>} */
const all = {};
for (const name of names.sort()) {
  const { title, measure } = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  console.log(`\n${title}`);
  const rows = withRatios(await measure());
  for (const row of rows) printRow(row);
  all[name] = { title, rows };
}
if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify(all, undefined, 2)}\n`);
const missed = Object.values(all)
  .flatMap(({ rows }) => rows)
  .filter(overLimit);
if (missed.length > 0) {
  console.log(`\nOver the limit: ${missed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

/** @param {readonly Row[]} rows */
function withRatios(rows) {
  return rows.map((row) => {
    const baseline = rows.find(({ name }) => name === row.baseline);
    return baseline ? { ...row, ratio: row.value / baseline.value } : row;
  });
}

/** @param {Row & { ratio?: number }} row */
function printRow(row) {
  const { name, value, unit, ratio, limit, baseline } = row;
  const against = ratio === undefined ? '' : `${ratio.toFixed(2)}x ${baseline}`;
  const bound = limit === undefined ? '' : `(limit ${limit}x)${overLimit(row) ? ' MISSED' : ''}`;
  console.log(
    `  ${name.padEnd(36)} ${value.toFixed(2).padStart(10)} ${unit}  ${against} ${bound}`.trimEnd(),
  );
}

/** @param {Row & { ratio?: number }} row */
function overLimit({ ratio, limit }) {
  return ratio !== undefined && limit !== undefined && ratio > limit;
}
