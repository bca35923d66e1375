// Times search beside plain fuse.js and minisearch; sizes as arguments (1 10 100), --json.
import { importTypeScript } from '../lib/typescript.mjs';

/** @typedef {import('../../test/eval/bench').Timing} Timing */

const json = process.argv.includes('--json');
const given = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [1, 10, 100];
const frame = 16;
/** Milliseconds that building the index may go on without a pause. */
const longestSlice = 50;

/** @type {typeof import('../../test/eval/bench')} */
const { bench } = await importTypeScript('test/eval/bench.ts');
/** @type {Timing[]} */
const timings = [];
if (!json)
  console.log(row('x', 'engine', 'records', 'first', 'median', 'worst', 'ratio', 'least', 'slice'));
for (const times of sizes) {
  const some = await bench(times);
  timings.push(...some);
  if (!json) print(some);
}
if (json) console.log(JSON.stringify(timings, null, 2));
process.exitCode = timings.filter(({ engine }) => engine === 'career atlas').every(holds) ? 0 : 1;

/**
 * No keystroke slower than plain fuse.js, each within a frame, and the index built off them.
 * @param {Timing} timing
 */
function holds({ slower, worst, slice = 0 }) {
  return slower?.length === 0 && worst <= frame && slice <= longestSlice;
}

/** @param {readonly Timing[]} timings */
function print(timings) {
  for (const timing of timings) {
    const { engine, times, records, first, median, worst, medianRatio, leastRatio, slice } = timing;
    const ratios = [medianRatio, leastRatio].map((ratio) =>
      ratio ? `${ratio.toFixed(1)}x` : '1.0x',
    );
    const figures = [first, median, worst].map((ms) => `${ms.toFixed(ms < 10 ? 3 : 0)} ms`);
    console.log(
      row(
        String(times),
        engine,
        String(records),
        ...figures,
        ...ratios,
        slice ? `${slice.toFixed(0)} ms` : '',
      ),
    );
  }
}

/** @param {string} times @param {string} engine @param {readonly string[]} figures */
function row(times, engine, ...figures) {
  return `${times.padEnd(6)}${engine.padEnd(26)}${figures.map((text) => text.padStart(12)).join('')}`;
}
