/**
 * Search over every entry of an atlas. fuse.js reads misspelt words; around it stand an index from
 * words to entries, so that a keystroke looks only at entries that can answer, and small tables of
 * the field's synonyms. Exact acronyms, postal codes and names are asked first.
 */

import type { EntryId, EntryKind } from './model';
import { ask, type Question } from './questions';
import { createEngine, type Engine } from './search/engine';
import { later } from './search/later';
import type { Atlas } from './search/priced';

export interface SearchOptions {
  /** Only entries of these kinds; default: all. */
  readonly kinds?: readonly EntryKind[];
  /** Most entries to return; default 50. */
  readonly limit?: number;
}

export interface Found {
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** 0 best … 1 worst. */
  readonly score: number;
  /** The query is the entry's acronym, postal code or name, or the entry answers its question. */
  readonly exact: boolean;
  /** Matched parts of the label, for highlighting; `end` is exclusive. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

export interface SearchResult {
  /** Best first; empty when nothing answers the query well. */
  readonly found: readonly Found[];
  /** The comparison that the query asks for, if any; `found` then holds the areas that answer it. */
  readonly question?: Question;
  /** Nearest entries, only when nothing was found; may be empty too. */
  readonly nearest: readonly Found[];
}

export interface Search {
  /** Builds the index now, so that the first `find` doesn't wait for it; a picker opening is the time. */
  prepare(): void;
  find(query: string, options?: SearchOptions): SearchResult;
}

const usualLimit = 50;
const nearestCount = 3;
const nothing: SearchResult = { found: [], nearest: [] };

/** Cheap: the index is built by `prepare` or the first `find`, whichever comes first. */
export function createSearch(atlas: Atlas): Search {
  const engine = later(() => createEngine(atlas));
  return {
    prepare: () => void engine(),
    find: (query, options = {}) => {
      const text = query.trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return nothing;
      return find(text, options, engine(), atlas);
    },
  };
}

function find(query: string, options: SearchOptions, engine: Engine, atlas: Atlas): SearchResult {
  const { limit = usualLimit } = options;
  const kinds = options.kinds && new Set(options.kinds);
  const exact = engine.exact(query, kinds);
  if (exact.length === 0 && (!kinds || kinds.has('wage'))) {
    const question = ask(query, atlas) ?? ask(engine.correct(query), atlas);
    if (question) return answer(question, limit, engine);
  }
  const found = unique([...exact, ...engine.sides(query, kinds), ...engine.ranked(query, kinds)]);
  if (found.length > 0) return { found: found.slice(0, limit), nearest: [] };
  return { found, nearest: engine.nearest(query, kinds).slice(0, nearestCount) };
}

function answer(question: Question, limit: number, engine: Engine): SearchResult {
  const areas = question.type === 'rank' ? [question.area] : question.areas;
  const found = areas.flatMap((area) => engine.wage(area) ?? []);
  return { found: found.slice(0, limit), question, nearest: [] };
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<EntryId>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}
