/** Scores search and what it is measured against on every set of labelled queries. */
import { createSearch } from '../../src/domain/search';
import { recordOf } from '../../src/domain/search/records';
import { readAtlas } from './atlas';
import { miniSearch, plainFuse, rowsOf } from './baselines';
import { type Answer, type Score, type SetName, score, setOf } from './score';

export const least = { top1: 0.95, top3: 0.99 } as const;

/** Whether a score is good enough to ship. */
export function passes({ top1, top3, junk }: Score): boolean {
  return top1 >= least.top1 && top3 >= least.top3 && junk === 0;
}

export interface Line {
  readonly engine: string;
  readonly set: SetName;
  readonly score: Score;
}

export function evaluate(): readonly Line[] {
  const atlas = readAtlas();
  const rows = rowsOf(atlas.entries().map((entry) => recordOf(entry, atlas)));
  const search = createSearch(atlas);
  const ours = (query: string): Answer => {
    const { found, question } = search.find(query);
    return { ids: found.map(({ id }) => id), question: question?.type };
  };
  const plain = (find: (query: string) => readonly string[]) => (query: string) => ({
    ids: find(query),
  });
  const engines = [
    ['career atlas', ours],
    ['fuse.js defaults', plain(plainFuse(rows))],
    ['minisearch defaults', plain(miniSearch(rows, false))],
    ['minisearch prefix+fuzzy', plain(miniSearch(rows, true))],
  ] as const;
  return (['tune', 'held', 'blind', 'fresh'] as const).flatMap((which) =>
    engines.map(([engine, find]) => ({
      engine,
      set: which,
      score: score(setOf(which), find, find === ours),
    })),
  );
}
