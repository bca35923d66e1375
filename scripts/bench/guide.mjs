// The tree with all of it opened, and the heap that stays in use once everything was asked.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median, printBench } from '../lib/bench.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

/** @type {typeof import('../../test/bench/guide')} */
const { expandTree, heap, plainNodes } = await importTypeScript('test/bench/guide.ts');

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');
const { data, all } = await heap(collect);

const runs = 9;
const nodes = await expandTree();
/** @type {{ plain: number[], tree: number[] }} */
const times = { plain: [], tree: [] };
for (let run = 0; run < runs; run += 1) {
  times.plain.push(await timed(() => plainNodes(nodes)));
  times.tree.push(await timed(expandTree));
}

const plain = `${nodes} plain nodes`;
printBench(`Tree with all of it opened, median of ${runs}; heap once everything was asked`, [
  { name: plain, value: median(times.plain), unit: 'ms', runs },
  {
    name: 'the guide, from its files',
    value: median(times.tree),
    unit: 'ms',
    runs,
    baseline: plain,
  },
  { name: 'heap: parsed data', value: data / 2 ** 20, unit: 'MB' },
  { name: 'heap: all', value: all / 2 ** 20, unit: 'MB', baseline: 'heap: parsed data' },
]);

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
