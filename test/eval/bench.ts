/** Times search, plain fuse.js and minisearch on the same records, once to many times over. */
import { type Atlas, createAtlas } from '../../src/domain/atlas';
import type { AtlasData } from '../../src/domain/model';
import { openPlaces } from '../../src/domain/places/places';
import { openSearch } from '../../src/domain/search';
import { recordsOf } from '../../src/domain/search/records';
import { readAtlas, readData } from './atlas';
import { miniSearch, plainFuse, rowsOf } from './baselines';

/** Typed letter by letter; the last one with a typo, so that fuse.js has work in ours too. */
const typed = ['ohio salary', 'certified medical manager', 'nursing home license', 'complience'];
const mostRounds = 9;
/** Time for plain fuse.js at one size, ms; keystrokes are thinned out to keep to it. */
const budget = 20_000;
const leastKeystrokes = 3;

export interface Timing {
  readonly engine: string;
  readonly times: number;
  readonly records: number;
  /** Milliseconds: building the index and answering the first query; median of nine up to 10x. */
  readonly first: number;
  /** Milliseconds: the longest that building the index went on without a pause. */
  readonly slice?: number;
  /** Milliseconds: median and worst keystroke after that, each the median of `rounds`. */
  readonly median: number;
  readonly worst: number;
  readonly keystrokes: number;
  readonly rounds: number;
  /** Keystrokes at which plain fuse.js was faster, and the smallest and median ratio to it. */
  readonly slower?: readonly string[];
  readonly leastRatio?: number;
  readonly medianRatio?: number;
}

type Find = (query: string) => unknown;
type Make = () => Find | Promise<Find>;

export async function bench(times: number): Promise<readonly Timing[]> {
  const atlas = multiply(readAtlas(), times);
  const rows = rowsOf(recordsOf(atlas), atlas);
  const places = openPlaces(readData);
  const slices = watchSlices();
  const engines: readonly (readonly [string, Make])[] = [
    ['fuse.js defaults', () => plainFuse(rows)],
    [
      'career atlas',
      async () => {
        slices.restart();
        const search = await openSearch(atlas, readData, places, 2025, slices.pause);
        await search.whole();
        return search.find;
      },
    ],
    ['minisearch prefix+fuzzy', () => miniSearch(rows, true)],
  ];
  const made = [];
  for (const [engine, make] of engines) made.push({ engine, ...(await start(make, times)) });
  const finds = made.map(({ find }) => find);
  const { keystrokes, rounds } = plan(finds[0] as Find);
  const each = sample(finds, keystrokes, rounds);
  return made.map(({ engine, first }, e) => ({
    engine,
    times,
    records: rows.length,
    first,
    ...(engine === 'career atlas' ? { slice: slices.longest() } : {}),
    keystrokes: keystrokes.length,
    rounds,
    median: median(each[e] ?? []),
    worst: Math.max(...(each[e] ?? [])),
    ...(e === 0 ? {} : compare(each[e] ?? [], each[0] ?? [], keystrokes)),
  }));
}

/** Measures how long the building of an index goes on between two pauses. */
function watchSlices() {
  let longest = 0;
  let since = performance.now();
  return {
    pause: async () => {
      longest = Math.max(longest, performance.now() - since);
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    },
    restart: () => {
      since = performance.now();
    },
    longest: () => longest,
  };
}

/** How much plain fuse.js, the slowest, can be asked: never less than nine samples in all. */
function plan(slowest: Find): { keystrokes: readonly string[]; rounds: number } {
  slowest('salary');
  const affordable = budget / timeOf(() => slowest('salary'));
  const rounds =
    affordable < mostRounds * leastKeystrokes ? mostRounds / leastKeystrokes : mostRounds;
  return { keystrokes: thin(typed.flatMap(prefixes), affordable / rounds), rounds };
}

/** Median of each engine's times for each keystroke. */
function sample(finds: readonly Find[], keystrokes: readonly string[], rounds: number) {
  const samples = finds.map(() => keystrokes.map((): number[] => []));
  // Engine by engine within each round, so that a busy machine is busy for all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [k, query] of keystrokes.entries()) {
      for (const [e, find] of finds.entries()) samples[e]?.[k]?.push(timeOf(() => find(query)));
    }
  }
  return samples.map((each) => each.map(median));
}

async function start(make: Make, times: number): Promise<{ find: Find; first: number }> {
  let find: Find = () => undefined;
  const firsts: number[] = [];
  for (let round = 0; round < (times > 10 ? 1 : mostRounds); round++) {
    const begun = performance.now();
    find = await make();
    find('ohio');
    firsts.push(performance.now() - begun);
  }
  return { find, first: median(firsts) };
}

function compare(each: readonly number[], plain: readonly number[], keystrokes: readonly string[]) {
  const ratios = each.map((time, i) => (plain[i] ?? 0) / time);
  return {
    slower: keystrokes.filter((_, k) => (ratios[k] ?? 0) < 1),
    leastRatio: Math.min(...ratios),
    medianRatio: median(ratios),
  };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function prefixes(text: string): readonly string[] {
  return Array.from(text, (_, i) => text.slice(0, i + 1)).filter((part) => !part.endsWith(' '));
}

function thin(all: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.ceil(all.length / Math.max(leastKeystrokes, count)));
  return all.filter((_, i) => i % step === step - 1 || step === 1);
}

/** The atlas, and `times - 1` copies in which every third word is another one. */
export function multiply(atlas: Atlas, times: number): Atlas {
  const { data } = atlas;
  const copies = Array.from({ length: times - 1 }, (_, i) => i + 1);
  const entries = copies.flatMap((copy) =>
    data.entries.map((entry) => ({
      ...entry,
      id: `${entry.id}.${copy}`,
      label: vary(entry.label, copy),
      aliases: entry.aliases.map((alias) => vary(alias, copy)),
      summary: vary(entry.summary, copy),
    })),
  );
  return createAtlas({ ...data, entries: data.entries.concat(entries as AtlasData['entries']) });
}

const varieties = 211;

function vary(text: string, copy: number): string {
  return text.replace(/[a-z]{3,}/gi, (word) => {
    const hash = hashOf(`${word}${copy % varieties}`);
    return hash % 3 === 0 ? invent(hash) : word;
  });
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  return hash;
}

function invent(hash: number): string {
  let word = '';
  for (let left = hash, i = 0; i < 3; i++) {
    word += `${'bcdfglmnprst'[left % 12]}${'aeiou'[(left >>> 4) % 5]}`;
    left = Math.floor(left / 60);
  }
  return word;
}
