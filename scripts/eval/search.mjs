// Scores search on the labelled queries; --json prints the scores, --missed the tuning half's misses.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'career-atlas-eval-'));
try {
  const outfile = join(folder, 'run.cjs');
  const bundle = { bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' };
  await build({ ...bundle, entryPoints: ['test/eval/run.ts'], outfile });
  const { evaluate, passes } = createRequire(import.meta.url)(outfile);
  const lines = evaluate();
  const [tuned, ...others] = lines;
  const ours = [tuned, ...others.filter(({ engine }) => engine === tuned.engine)];
  print(lines);
  if (process.argv.includes('--missed')) console.log(tuned.score.missed.join('\n'));
  process.exitCode = ours.every(({ score }) => passes(score)) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

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
  console.log(row(['half', 'engine', 'top-1', 'top-3', 'junk']));
  for (const { engine, half, score } of lines) {
    const junk = `${score.junk} of ${score.noAnswer}`;
    console.log(row([half, engine, score.top1.toFixed(3), score.top3.toFixed(3), junk]));
  }
}

function row([half, engine, ...figures]) {
  return `${half.padEnd(6)}${engine.padEnd(26)}${figures.map((text) => text.padStart(9)).join('')}`;
}
