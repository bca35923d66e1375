// Scores search on the labelled queries; --json prints the scores, --missed the tuning half's misses.
import { importTypeScript } from '../lib/typescript.mjs';

/** @typedef {import('../../test/eval/run').Line} Line */

/** @type {typeof import('../../test/eval/run')} */
const { evaluate, passes } = await importTypeScript('test/eval/run.ts');
const lines = evaluate();
const ours = lines.filter(({ engine }) => engine === lines[0]?.engine);
print(lines);
if (process.argv.includes('--missed')) console.log(lines[0]?.score.missed.join('\n'));
process.exitCode = ours.every(({ score }) => passes(score)) ? 0 : 1;

/** @param {readonly Line[]} lines */
function print(lines) {
  if (process.argv.includes('--json')) {
    const plain = lines.map(({ engine, half, score: { missed, ...score } }) => ({
      engine,
      half,
      ...score,
    }));
    console.log(JSON.stringify(plain, null, 2));
    return;
  }
  console.log(row('half', 'engine', 'top-1', 'top-3', 'junk'));
  for (const { engine, half, score } of lines) {
    const junk = `${score.junk} of ${score.noAnswer}`;
    console.log(row(half, engine, score.top1.toFixed(3), score.top3.toFixed(3), junk));
  }
}

/** @param {string} half @param {string} engine @param {readonly string[]} figures */
function row(half, engine, ...figures) {
  return `${half.padEnd(6)}${engine.padEnd(26)}${figures.map((text) => text.padStart(9)).join('')}`;
}
