import { type Atlas, wageId } from '../atlas';
import type { AreaId, EntryId, EntryKind } from '../model';
import type { Found } from '../search';
import { createHighlighter } from './answers';
import { readIntent } from './intents';
import { indexWords, type WordIndex } from './inverted';
import { indexNames, type Names } from './names';
import { createPayReader, isPayElsewhere, type PayReader } from './pay';
import { rankRecords } from './rank';
import { recordOf, type SearchRecord } from './records';
import { correct, sidesOf } from './rewording';
import { readTerms, type Term } from './terms';
import { wordsOf } from './words';

type Kinds = ReadonlySet<EntryKind> | undefined;

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

/** Share of a query that an entry has to answer: all but its least telling words. */
const enough = 0.55;
const near = 0.12;
const farMisspelt = 2;

/** What an atlas is searched by; made once. */
interface Parts {
  readonly atlas: Atlas;
  readonly records: readonly SearchRecord[];
  readonly index: WordIndex;
  readonly names: Names;
  readonly byId: ReadonlyMap<EntryId, SearchRecord>;
  readonly readPay: PayReader;
}

export function createEngine(atlas: Atlas): Engine {
  const records = orderedRecords(atlas);
  const parts: Parts = {
    atlas,
    records,
    index: indexWords(records),
    names: indexNames(records),
    byId: new Map(records.map((record) => [record.id, record])),
    readPay: createPayReader(atlas),
  };
  return {
    exact: (query, kinds) => exact(query, kinds, parts),
    ranked: (query, kinds) => ranked(query, kinds, parts),
    sides: (query, kinds) => sides(query, kinds, parts),
    nearest: (query, kinds) => byWords(query, kinds, true, parts),
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
  return [
    ...payIn(query, kinds, parts),
    ...intended(query, kinds, parts),
    ...byWords(query, kinds, false, parts),
  ];
}

function sides(query: string, kinds: Kinds, parts: Parts): readonly Found[] {
  const asked = sidesOf(query);
  if (asked.length < 2) return [];
  return asked.flatMap(
    (side) => exact(side.trim(), kinds, parts)[0] ?? ranked(side, kinds, parts)[0] ?? [],
  );
}

/** @param loose whether to take whatever comes nearest */
function byWords(query: string, kinds: Kinds, loose: boolean, parts: Parts): readonly Found[] {
  const { index, names, records } = parts;
  const how = { allowance: loose ? farMisspelt : 1, typing: !names.isCode(query) };
  const terms = readTerms(query, index, records.length, how);
  if (!loose && isBeyond(terms)) return [];
  const said = new Set(wordsOf(query).map(({ key }) => key));
  const least = loose ? near : enough;
  const highlight = createHighlighter(terms, index);
  return rankRecords(terms, index, { records, kinds, least, loose, said }).map(([r, score]) => {
    const { id, kind, label } = records[r] as SearchRecord;
    return { id, kind, score: Math.max(0, 1 - score), exact: false, ranges: highlight(label) };
  });
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

/** Entries in reading order; what is not meant unless said comes last. */
function orderedRecords(atlas: Atlas): readonly SearchRecord[] {
  const records = atlas.entries().map((entry) => recordOf(entry, atlas));
  return [...records.filter((one) => !one.remote), ...records.filter((one) => one.remote)];
}

/** A word that means nothing here: the query is about something else. */
function isBeyond(terms: readonly Term[]): boolean {
  return (
    terms.every(({ idle }) => idle) || terms.some(({ matches, soft }) => !matches.length && !soft)
  );
}

function asExact({ id, kind, label }: SearchRecord): Found {
  return { id, kind, score: 0, exact: true, ranges: [[0, label.length]] };
}
