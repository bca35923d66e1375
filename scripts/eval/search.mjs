// Scores search on the labelled queries; --json prints the scores, --missed the misses of the tuning set
// (`tune` and `asked`; what the sets are, test/eval/score.ts says).
import { importTypeScript } from '../lib/typescript.mjs';

/** @typedef {import('../../test/eval/run').Line} Line */

/** @type {typeof import('../../test/eval/run')} */
const { evaluate, least, passes } = await importTypeScript('test/eval/run.ts');
const { lines, wages } = await evaluate();
const ours = lines.filter(({ engine }) => engine === lines[0]?.engine);
print(lines);
if (!process.argv.includes('--json')) {
  console.log('\nslots of questions about wages: right, with nothing left out, occupations, areas');
  for (const { set, score } of wages) {
    const shares = [score.right, score.complete, score.occupations, score.areas];
    console.log(row(set, '', ...shares.map((share) => share.toFixed(3))));
  }
}
if (process.argv.includes('--missed')) {
  const tuned = ours.filter(({ set }) => set === 'tune' || set === 'asked');
  console.log(
    [...tuned.flatMap(({ score }) => score.missed), ...(wages[0]?.score.missed ?? [])].join('\n'),
  );
}
const right = wages.every(({ score }) => score.right >= least.wages);
process.exitCode = right && ours.every(({ set, score }) => passes(set, score)) ? 0 : 1;

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
  console.log(row('set', 'engine', 'top-1', 'top-3', 'empty', 'junk'));
  for (const { engine, set, score } of lines) {
    const junk = `${score.junk} of ${score.noAnswer}`;
    console.log(
      row(set, engine, score.top1.toFixed(3), score.top3.toFixed(3), String(score.empty), junk),
    );
  }
}

/** @param {string} set @param {string} engine @param {readonly string[]} figures */
function row(set, engine, ...figures) {
  return `${set.padEnd(10)}${engine.padEnd(26)}${figures.map((text) => text.padStart(9)).join('')}`;
}
