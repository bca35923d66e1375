// Times search beside plain fuse.js and minisearch; sizes as arguments (1 10 100 1000), --json.
import { importTypeScript } from '../lib/typescript.mjs';

/** @typedef {import('../../test/eval/bench').Timing} Timing */

const json = process.argv.includes('--json');
const given = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [1, 10, 100, 1000];
const frame = 16;

/** @type {typeof import('../../test/eval/bench')} */
const { bench } = await importTypeScript('test/eval/bench.ts');
/** @type {Timing[]} */
const timings = [];
if (!json) console.log(row('x', 'engine', 'records', 'first', 'median', 'worst', 'ratio', 'least'));
for (const times of sizes) {
  const some = bench(times);
  timings.push(...some);
  if (!json) print(some);
}
if (json) console.log(JSON.stringify(timings, null, 2));
process.exitCode = timings.filter(({ engine }) => engine === 'career atlas').every(holds) ? 0 : 1;

/**
 * No keystroke slower than plain fuse.js, and the median one within a frame.
 * @param {Timing} timing
 */
function holds({ slower, median }) {
  return slower?.length === 0 && median <= frame;
}

/** @param {readonly Timing[]} timings */
function print(timings) {
  for (const { engine, times, records, first, median, worst, medianRatio, leastRatio } of timings) {
    const ratios = [medianRatio, leastRatio].map((ratio) =>
      ratio ? `${ratio.toFixed(1)}x` : '1.0x',
    );
    const figures = [first, median, worst].map((ms) => `${ms.toFixed(ms < 10 ? 3 : 0)} ms`);
    console.log(row(String(times), engine, String(records), ...figures, ...ratios));
  }
}

/** @param {string} times @param {string} engine @param {readonly string[]} figures */
function row(times, engine, ...figures) {
  return `${times.padEnd(6)}${engine.padEnd(26)}${figures.map((text) => text.padStart(12)).join('')}`;
}
