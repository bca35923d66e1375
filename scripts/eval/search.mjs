// Scores search on the labelled queries; --json prints the scores, --missed the misses of the tuning set
// (`tune`; what `held`, `blind` and `fresh` are, test/eval/score.ts says).
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
    const plain = lines.map(({ engine, set, score: { missed, ...score } }) => ({
      engine,
      set,
      ...score,
    }));
    console.log(JSON.stringify(plain, null, 2));
    return;
  }
  console.log(row('set', 'engine', 'top-1', 'top-3', 'junk'));
  for (const { engine, set, score } of lines) {
    const junk = `${score.junk} of ${score.noAnswer}`;
    console.log(row(set, engine, score.top1.toFixed(3), score.top3.toFixed(3), junk));
  }
}

/** @param {string} set @param {string} engine @param {readonly string[]} figures */
function row(set, engine, ...figures) {
  return `${set.padEnd(7)}${engine.padEnd(26)}${figures.map((text) => text.padStart(9)).join('')}`;
}
