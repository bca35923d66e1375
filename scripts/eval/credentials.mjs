import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * Recall and precision of credential finding on the labelled documents of test/corpus, by kind of
 * document. A find is right when the letters and the first meaning are the marked ones.
 * `--faults` lists what was missed or found in error; `--set=held-out` looks at one set only.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const least = 0.98;

const { scoreCorpus } = await bundled(join(root, 'test', 'corpus', 'score.ts'));
const { items } = JSON.parse(await readFile(join(root, 'data', 'credentials.json'), 'utf8'));
const wanted = process.argv.find((argument) => argument.startsWith('--set='))?.slice(6);
let failed = false;
for (const set of ['tuned', 'held-out']) {
  if (wanted && wanted !== set) continue;
  const documents = await corpus(join(root, 'test', 'corpus', set));
  if (documents.length === 0) continue;
  const tallies = scoreCorpus(items, documents);
  print(set, tallies);
  const all = tallies.at(-1);
  if (all.recall < least || all.precision < least) failed = true;
}
if (failed) {
  console.error(`Recall or precision is under ${least}.`);
  process.exitCode = 1;
}

/** @param {string} folder one folder for each kind of document */
async function corpus(folder) {
  const documents = [];
  const kinds = await readdir(folder).catch(() => []);
  for (const kind of kinds.sort()) {
    for (const name of (await readdir(join(folder, kind))).sort()) {
      documents.push({ kind, name, content: await readFile(join(folder, kind, name), 'utf8') });
    }
  }
  return documents;
}

function print(set, tallies) {
  console.log(`\nCredential finding, ${set} documents`);
  console.log('kind           documents  marked  found  right  recall  precision');
  for (const tally of tallies) {
    const { kind, documents, marked, found, right, recall, precision } = tally;
    const counts = [documents, marked, found, right].map((n, at) =>
      String(n).padStart([9, 8, 7, 7][at]),
    );
    const shares = [recall.toFixed(3).padStart(8), precision.toFixed(3).padStart(11)];
    console.log(kind.padEnd(15) + counts.join('') + shares.join(''));
  }
  if (!process.argv.includes('--faults')) return;
  for (const { document, line, text, fault, around } of tallies.at(-1).faults) {
    console.log(`${document}:${line} ${text}: ${fault} … ${around}`);
  }
}

/** @param {string} entry a TypeScript module without imports outside the project */
async function bundled(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'career-atlas-eval-'));
  const outfile = join(folder, 'score.mjs');
  try {
    await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      sourcemap: 'inline',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
