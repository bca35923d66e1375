// Wages: the first row and a whole area in a fresh process beside hyparquet alone, a thousand random rows,
// and the converter beside a reader of lines. With a path: an official flat file for the converter.
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { median, printBench } from '../lib/bench.mjs';
import { root } from '../lib/paths.mjs';
import { mustRun } from '../lib/process.mjs';
import { importTypeScript } from '../lib/typescript.mjs';
import { writeFlatFile } from './support/flat-file.mjs';

/** @typedef {typeof import('../../test/bench/wages')} Wages */
/** @typedef {import('../lib/bench.mjs').Row} Row */

const [mode = '', path = ''] = process.argv.slice(2).filter((arg) => arg !== '--json');
if (mode === '--child') console.log(JSON.stringify(await work(path, process.argv.slice(4))));
else await main(mode);

/** @param {string} given */
async function main(given) {
  const file = given || (await madeUpFile());
  const first = await alternately('firstRow', 'firstRowBare', 9);
  const area = await alternately('area', 'areaBare', 5);
  const random = await child('randomRows');
  const lines = await child('lines', file);
  const converter = await child('convert', file);
  const shown = `${basename(file)}, ${lines.count} lines`;
  printBench('Wages, each in a fresh process', [
    ...beside('hyparquet alone: a row', 'first row', first, 2),
    ...beside('hyparquet alone: files of areas', 'all occupations of an area', area, 2),
    ...held('random rows, mean of 1,000', random.cpu / random.times.length, 'ms', 3),
    ...held('random rows, median of the last 100', median(random.times.slice(-100)), 'ms', 1),
    ...held('memory after 1,000 random rows', random.memory, 'MB', 80),
    ...beside(`lines of ${shown}`, 'converter', [lines.ms, converter.ms], 4),
    ...held('converter: memory at its peak', converter.peak, 'MB', 250),
  ]);
}

async function madeUpFile() {
  const folder = join(root, 'out', 'bench');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'oe.data.made-up');
  await writeFlatFile(file, 60_000);
  return file;
}

/**
 * Medians of both, taken in turns so that what else the machine does meets both.
 * @param {string} one @param {string} bare @param {number} runs
 * @returns {Promise<[number, number]>} the bare one first
 */
async function alternately(one, bare, runs) {
  const times = { one: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(await child(bare));
    times.one.push(await child(one));
  }
  return [median(times.bare), median(times.one)];
}

/**
 * @param {string} baseline @param {string} name @param {readonly [number, number]} times @param {number} limit
 * @returns {Row[]}
 */
function beside(baseline, name, [bare, value], limit) {
  return [
    { name: baseline, value: bare, unit: 'ms' },
    { name, value, unit: 'ms', baseline, limit },
  ];
}

/** @param {string} name @param {number} value @param {string} unit @param {number} most @returns {Row[]} */
function held(name, value, unit, most) {
  const baseline = `limit: ${name}`;
  return [
    { name: baseline, value: most, unit },
    { name, value, unit, baseline, limit: 1 },
  ];
}

/** @param {string} name @param {string[]} args @returns {Promise<any>} */
async function child(name, ...args) {
  const script = fileURLToPath(import.meta.url);
  const output = await mustRun(process.execPath, [script, '--child', name, ...args], {
    cwd: root,
    quiet: true,
  });
  return JSON.parse(output);
}

/** @param {string} name @param {readonly string[]} args */
async function work(name, [file = '']) {
  if (name === 'lines') return readLines(file);
  /** @type {Wages} */
  const wages = await importTypeScript('test/bench/wages.ts');
  if (name === 'convert') return convert(wages, file);
  if (name === 'randomRows') return wages.randomRows(await child('someKeys'));
  if (name === 'someKeys') return wages.someKeys(1000);
  if (name === 'firstRow' || name === 'firstRowBare' || name === 'area' || name === 'areaBare') {
    return wages[name]();
  }
  throw new Error(`No part of this bench: ${name}`);
}

/** @param {string} file */
async function readLines(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let count = 0;
  for await (const _ of createInterface({ input })) count += 1;
  return { count, ms: cpu() };
}

/** @param {Wages} wages @param {string} file */
async function convert(wages, file) {
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const before = cpu();
  const rows = await wages.convert(basename(file), bytes);
  return { rows, ms: cpu() - before, peak: process.resourceUsage().maxRSS / 1024 };
}

/** Milliseconds of all cores: what else the machine does counts less. */
function cpu() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
