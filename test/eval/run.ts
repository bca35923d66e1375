/** Scores search and what it is measured against on every set of labelled queries. */
import type { Atlas } from '../../src/domain/atlas';
import { openPlaces } from '../../src/domain/places/places';
import { openSearch, type Slots } from '../../src/domain/search';
import { recordsOf } from '../../src/domain/search/records';
import { createWages } from '../../src/domain/wages/wages';
import { readAtlas, readData } from './atlas';
import { miniSearch, plainFuse, rowsOf } from './baselines';
import { priced } from './priced';
import {
  type Answer,
  type Hit,
  type Score,
  type SetName,
  score,
  scoreWages,
  setOf,
  sources,
  type WageScore,
  wageSet,
} from './score';
import { questionOf } from './stateQuestion';

/** Least shares for queries made up and for those that people asked, and for the slots of wages. */
export const least = {
  'made up': { top1: 0.95, top3: 0.99, junk: 0, empty: 4 },
  asked: { top1: 0.93, top3: 0.97, junk: 0.03, empty: 4 },
  wages: 0.93,
} as const;

/** Whether a score is good enough to ship. */
export function passes(set: SetName, { top1, top3, junk, noAnswer, empty }: Score): boolean {
  const limit = least[sources[set]];
  // Rounded up: of 20 queries one may be junk.
  const most = Math.ceil(limit.junk * noAnswer);
  return top1 >= limit.top1 && top3 >= limit.top3 && junk <= most && empty <= limit.empty;
}

export interface Line {
  readonly engine: string;
  readonly set: SetName;
  readonly score: Score;
}

export interface Scores {
  readonly lines: readonly Line[];
  readonly wages: readonly { readonly set: string; readonly score: WageScore }[];
}

const labelled = 2023;

/** Search as the product has it, and its first answer to a query. */
export async function prepare() {
  const atlas = readAtlas();
  const wages = createWages(readData, atlas.data);
  const { code } = atlas.occupation;
  // The labels were written for the figures of this year.
  const states = [
    ...(await wages.entries(code, 'nation', labelled)),
    ...(await wages.entries(code, 'states', labelled)),
  ];
  const withWages = priced(atlas, states);
  const store = openPlaces(readData);
  const places = await store.towns();
  const search = await openSearch(atlas, readData, store, withWages.year);
  await search.whole();
  const statesOf = (area: string) => places.all.get(area)?.states ?? [];
  const idOf = (one: string) => atlas.data.areas.find((area) => area.code === one)?.id;
  const ours = (query: string): Answer => {
    const { found } = search.find(query);
    const slots = found[0]?.slots;
    const question = slots && questionOf(slots, withWages, idOf);
    const areas = question && 'areas' in question ? question.areas : [];
    const hits: Hit[] = areas.map((area) => ({ id: `wage.${area}.${code}.${withWages.year}` }));
    return { hits: [...hits, ...found], question: question?.type };
  };
  return { atlas, search, ours, statesOf };
}

/** @param beside whether to score the libraries as they come as well */
export async function evaluate(beside = true): Promise<Scores> {
  const { atlas, search, ours, statesOf } = await prepare();
  const lines = linesOf(atlas, ours, statesOf, beside);
  const slotsOf = (query: string): Slots | undefined => {
    const { found, nearest } = search.find(query);
    return (found[0] ?? nearest[0])?.slots;
  };
  const both = [
    ['asked', true],
    ['askedHeld', false],
  ] as const;
  return {
    lines,
    wages: both.map(([set, tuned]) => ({ set, score: scoreWages(wageSet(tuned), slotsOf) })),
  };
}

function linesOf(
  atlas: Atlas,
  ours: (query: string) => Answer,
  statesOf: (area: string) => readonly string[],
  beside: boolean,
): readonly Line[] {
  const plain = (find: (query: string) => readonly string[]) => (query: string) => ({
    hits: find(query).map((id) => ({ id })),
  });
  const rows = rowsOf(recordsOf(atlas), atlas);
  const libraries = () =>
    [
      ['fuse.js defaults', plain(plainFuse(rows))],
      ['minisearch defaults', plain(miniSearch(rows, false))],
      ['minisearch prefix+fuzzy', plain(miniSearch(rows, true))],
    ] as const;
  const engines = [['career atlas', ours] as const, ...(beside ? libraries() : [])];
  return (Object.keys(sources) as SetName[]).flatMap((which) =>
    engines.map(([engine, find]) => ({
      engine,
      set: which,
      score: score(setOf(which), find, statesOf, find === ours && sources[which] === 'made up'),
    })),
  );
}
