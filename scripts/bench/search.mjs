// Times search beside plain fuse.js and minisearch; sizes as arguments (1 10 100 1000), --json.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const json = process.argv.includes('--json');
const given = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [1, 10, 100, 1000];
const frame = 16;

const folder = mkdtempSync(join(tmpdir(), 'career-atlas-bench-'));
try {
  const outfile = join(folder, 'bench.cjs');
  const bundle = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' };
  await build({ ...bundle, entryPoints: ['test/eval/bench.ts'], outfile });
  const { bench } = createRequire(import.meta.url)(outfile);
  const timings = [];
  if (!json)
    console.log(row(['x', 'engine', 'records', 'first', 'median', 'worst', 'ratio', 'least']));
  for (const times of sizes) {
    const some = bench(times);
    timings.push(...some);
    if (!json) print(some);
  }
  if (json) console.log(JSON.stringify(timings, null, 2));
  process.exitCode = timings.filter(({ engine }) => engine === 'career atlas').every(holds) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** No keystroke slower than plain fuse.js, and the median one within a frame. */
function holds({ slower, median }) {
  return slower.length === 0 && median <= frame;
}

function print(timings) {
  for (const { engine, times, records, first, median, worst, medianRatio, leastRatio } of timings) {
    const ratios = [medianRatio, leastRatio].map((ratio) =>
      ratio ? `${ratio.toFixed(1)}x` : '1.0x',
    );
    const figures = [first, median, worst].map((ms) => `${ms.toFixed(ms < 10 ? 3 : 0)} ms`);
    console.log(row([String(times), engine, String(records), ...figures, ...ratios]));
  }
}

function row([times, engine, ...figures]) {
  return `${times.padEnd(6)}${engine.padEnd(26)}${figures.map((text) => text.padStart(12)).join('')}`;
}
