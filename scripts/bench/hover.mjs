// One hover in a small document, in a line of 10 MB and among a million lines: in turn, so that all
// of them meet the same machine.
import { median, printBench } from '../lib/bench.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

/** @type {typeof import('../../test/bench/hover')} */
const { documents, firstHover, hover } = await importTypeScript('test/bench/hover.ts');

const runs = 301;
const all = documents();
/** @type {number[][]} */
const times = all.map(() => []);
for (let run = -50; run < runs; run += 1) {
  for (const [at, document] of all.entries()) {
    const time = hover(document);
    if (run >= 0) times[at]?.push(time);
  }
}
const [baseline] = all.map(({ name }) => name);
printBench(
  `Hover: finder and card, median of ${runs}`,
  all.map(({ name }, at) => ({
    name,
    value: median(times[at] ?? []),
    unit: 'ms',
    runs,
    ...(at === 0 ? {} : { baseline, limit: 2 }),
  })),
);

// Structure is read at the first hover: a longer document than is read as a whole costs no more.
const sizes = [1024, 60 * 1024, 1024 * 1024];
const first = sizes.map((size) => median(Array.from({ length: 9 }, () => firstHover(size))));
printBench(
  'First hover in a Markdown document, median of 9',
  first.map((value, at) => ({
    name: `${(sizes[at] ?? 0) / 1024} KB`,
    value,
    unit: 'ms',
    runs: 9,
    ...(at === 2 ? { baseline: '60 KB', limit: 2 } : {}),
  })),
);
