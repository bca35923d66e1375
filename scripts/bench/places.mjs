// Times reading the tables of places, against splitting the largest one into fields, and a question.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { median, printBench } from '../lib/bench.mjs';
import { root } from '../lib/paths.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

const runs = 7;
const folder = join(root, 'data', 'places');
/** @type {Map<string, Uint8Array>} */
const files = new Map();
for (const name of await readdir(folder)) {
  files.set(`places/${name}`, await readFile(join(folder, name)));
}

/** @type {typeof import('../../test/bench/places')} */
const { timePlaces } = await importTypeScript('test/bench/places.ts');
/** @type {import('../../test/bench/places').PlaceTimes[]} */
const times = [];
for (let i = 0; i < runs; i += 1) times.push(await timePlaces(files));
/** @param {keyof import('../../test/bench/places').PlaceTimes} key */
const of = (key) => median(times.map((time) => time[key]));

const baseline = 'split towns into fields';
printBench('Places', [
  { name: baseline, value: of('split'), unit: 'ms', runs },
  { name: 'read names', value: of('names'), unit: 'ms', runs, baseline, limit: 3 },
  { name: 'read towns', value: of('towns'), unit: 'ms', runs, baseline, limit: 3 },
  { name: 'read a question', value: of('question'), unit: 'ms', runs, baseline, limit: 0.05 },
]);
