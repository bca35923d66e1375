import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

/** @typedef {import('../../test/corpus/score').Tally} Tally */

/**
 * Recall and precision of credential finding on the labelled documents of test/corpus, by kind of
 * document. A find is right when the letters and the first meaning are the marked ones.
 * `--faults` lists what was missed or found in error, `--ablation` what each piece of evidence is worth;
 * `--set=held-out` looks at one set only.
 */
const least = 0.975;

/** @type {typeof import('../../test/corpus/score')} */
const { casesOf, scoreCorpus } = await importTypeScript('test/corpus/score.ts');
/** @type {typeof import('../../test/corpus/ablation')} */
const { ablate } = await importTypeScript('test/corpus/ablation.ts');
const { items } = JSON.parse(await readFile(join(root, 'data', 'credentials.json'), 'utf8'));
const wanted = process.argv.find((argument) => argument.startsWith('--set='))?.slice(6);
let failed = false;
for (const set of ['tuned', 'held-out', 'unseen', 'cases']) {
  if (wanted && wanted !== set) continue;
  const documents = await corpus(join(root, 'test', 'corpus', set));
  if (documents.length === 0) continue;
  const tallies = scoreCorpus(items, documents);
  print(set, tallies);
  if (process.argv.includes('--ablation')) printWorth(ablate(items, documents));
  const all = tallies.at(-1);
  if (!all || all.recall < least || all.precision < least) failed = true;
}
if (failed) {
  console.error(`Recall or precision is under ${least}.`);
  process.exitCode = 1;
}

/**
 * @param {string} folder one folder for each kind of document, or one file of short inputs
 * @returns {Promise<import('../../test/corpus/score').MarkedDocument[]>}
 */
async function corpus(folder) {
  /** @type {import('../../test/corpus/score').MarkedDocument[]} */
  const documents = [];
  const kinds = await readdir(folder).catch(() => []);
  for (const kind of kinds.sort()) {
    if (kind.endsWith('.txt')) {
      documents.push(...casesOf(kind.slice(0, -4), await readFile(join(folder, kind), 'utf8')));
      continue;
    }
    for (const name of (await readdir(join(folder, kind))).sort()) {
      documents.push({ kind, name, content: await readFile(join(folder, kind, name), 'utf8') });
    }
  }
  return documents;
}

/** @param {string} set @param {readonly Tally[]} tallies */
function print(set, tallies) {
  console.log(`\nCredential finding, ${set} documents`);
  console.log('kind                    documents  marked  found  right  recall  precision');
  for (const tally of tallies) {
    const { kind, documents, marked, found, right, recall, precision } = tally;
    const counts = [documents, marked, found, right].map((n, at) =>
      String(n).padStart([9, 8, 7, 7][at] ?? 0),
    );
    const shares = [recall.toFixed(3).padStart(8), precision.toFixed(3).padStart(11)];
    console.log(kind.padEnd(24) + counts.join('') + shares.join(''));
  }
  if (!process.argv.includes('--faults')) return;
  for (const { document, line, text, fault, around } of tallies.at(-1)?.faults ?? []) {
    console.log(`${document}:${line} ${text}: ${fault} … ${around}`);
  }
}

/** @param {readonly import('../../test/corpus/ablation').Worth[]} worths */
function printWorth(worths) {
  console.log('\nwithout it: right finds lost, wrong ones more, of decisions it was part of');
  for (const { evidence, used, lost, wrong } of worths) {
    console.log(
      `${evidence.padEnd(40)}${[lost, wrong, used].map((n) => `${n}`.padStart(7)).join('')}`,
    );
  }
}
