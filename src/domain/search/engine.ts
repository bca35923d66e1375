import type { AreaId } from '../model';
import type { Found } from '../search';
import { byWords } from './byWords';
import { readIntent } from './intents';
import { type Kinds, type Parts, partsOf } from './parts';
import { isPayElsewhere } from './pay';
import { type Atlas, wageId } from './priced';
import type { SearchRecord } from './records';
import { choicesOf, correct, sidesOf } from './rewording';

/** The ways an atlas is searched; `search.ts` says in which order. */
export interface Engine {
  /** Entries whose acronym, postal code or name is the query. */
  exact(query: string, kinds: Kinds): readonly Found[];
  /** Entries that answer enough of the query. */
  ranked(query: string, kinds: Kinds): readonly Found[];
  /** Of "this vs that", the best of each side. */
  sides(query: string, kinds: Kinds): readonly Found[];
  /** Entries that come nearest, however far that is. */
  nearest(query: string, kinds: Kinds): readonly Found[];
  /** The query with misspelt words put right. */
  correct(query: string): string;
  /** The entry of an area's wages, as an exact answer. */
  wage(area: AreaId): Found | undefined;
}

export function createEngine(atlas: Atlas): Engine {
  const parts = partsOf(atlas);
  return {
    exact: (query, kinds) => exact(query, kinds, parts),
    ranked: (query, kinds) => ranked(query, kinds, parts),
    sides: (query, kinds) => sides(query, kinds, parts),
    nearest: (query, kinds) => byWords(query, kinds, 'loose', parts),
    correct: (query) => correct(query, parts.index.vocabulary),
    wage: (area) => wageOf(area, parts),
  };
}

function exact(query: string, kinds: Kinds, { names }: Parts): readonly Found[] {
  const hits = names.called(query).filter(({ kind }) => !kinds || kinds.has(kind));
  return hits.map(asExact);
}

function ranked(query: string, kinds: Kinds, parts: Parts): readonly Found[] {
  if (isPayElsewhere(query, parts.atlas)) return [];
  const found = [
    ...intended(query, kinds, parts),
    ...payIn(query, kinds, parts),
    ...byWords(query, kinds, 'usual', parts),
  ];
  if (found.length > 0) return found;
  const further = byWords(query, kinds, 'onSubject', parts);
  return further.length > 0 ? further : lettersIn(query, kinds, parts);
}

/** What a query's letters stand for, whatever else it says: "how many years for the fache". */
function lettersIn(query: string, kinds: Kinds, { names }: Parts): readonly Found[] {
  const hits = names.lettersIn(query).filter(({ kind }) => !kinds || kinds.has(kind));
  return hits.map(({ id, kind }) => ({ id, kind, score: 0.4, exact: false, ranges: [] }));
}

function sides(query: string, kinds: Kinds, parts: Parts): readonly Found[] {
  const asked = sidesOf(query);
  if (asked.length > 1) {
    return asked.flatMap(
      (side) => exact(side.trim(), kinds, parts)[0] ?? ranked(side, kinds, parts)[0] ?? [],
    );
  }
  const choices = choicesOf(query).map((side) => exact(side, kinds, parts)[0]);
  const named = choices.flatMap((one) => one ?? []);
  return named.length > 1 && named.length === choices.length ? named : [];
}

/** Wages of the areas that a question about pay names, as long as it is about nothing else. */
function payIn(query: string, kinds: Kinds, parts: Parts): readonly Found[] {
  if (kinds && !kinds.has('wage')) return [];
  return parts.readPay(query).flatMap(({ id }) => wageOf(id, parts) ?? []);
}

/** What answers a question about the occupation that names no entry. */
function intended(query: string, kinds: Kinds, { names, records }: Parts): readonly Found[] {
  const intent = readIntent(query);
  if (!intent) return [];
  const named = intent.names.flatMap((name) => names.called(name));
  const ofKind = records.filter(({ kind }) => kind === intent.kind);
  return [...named, ...ofKind].filter(({ kind }) => !kinds || kinds.has(kind)).map(asExact);
}

function wageOf(area: AreaId, { atlas, byId }: Parts): Found | undefined {
  const estimate = atlas.wage(area);
  const record = estimate && byId.get(wageId(estimate));
  return record && asExact(record);
}

function asExact({ id, kind, label }: SearchRecord): Found {
  return { id, kind, score: 0, exact: true, ranges: [[0, label.length]] };
}
