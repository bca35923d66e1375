import { type Atlas, wageId } from '../atlas';
import type { AreaId, EntryId, EntryKind } from '../model';
import type { Found } from '../search';
import { createHighlighter } from './answers';
import { indexWords, type WordIndex } from './inverted';
import { fillers, payWords } from './language';
import { readMeasure } from './numbers';
import { readPlaces } from './places';
import { rankRecords } from './rank';
import { recordOf, type SearchRecord } from './records';
import { readTerms, tellingWords } from './terms';
import { keysOf, squeeze, wordsOf } from './words';

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
  wage(area: AreaId, atlas: Atlas): Found | undefined;
}

/** Share of a query that an entry has to answer: all but its least telling words. */
const enough = 0.55;
const near = 0.12;
const farMisspelt = 2;

export function createEngine(atlas: Atlas): Engine {
  const records = orderedRecords(atlas);
  const index = indexWords(records);
  const names = indexNames(records);
  const roleWords = wordsOfRoles(atlas);

  const exact = (query: string, kinds: Kinds) => {
    const hits = names.codes.get(query) ?? names.squeezed.get(squeeze(query)) ?? [];
    return keepKinds(hits, kinds).map((record) => asFound(record, 0, true, whole(record)));
  };
  const search = (query: string, kinds: Kinds, loose: boolean) => {
    const how = { allowance: loose ? farMisspelt : 1, typing: !isCode(query, names) };
    const terms = readTerms(query, index, records.length, how);
    if (!loose && isBeyond(terms)) return [];
    const said = new Set(wordsOf(query).map(({ key }) => key));
    const least = loose ? near : enough;
    const highlight = createHighlighter(terms, index);
    return rankRecords(terms, index, { records, kinds, least, said }).map(([r, score]) => {
      const record = records[r] as SearchRecord;
      return asFound(record, Math.max(0, 1 - score), false, highlight(record.label));
    });
  };
  const payIn = (query: string, kinds: Kinds) => {
    const { measure, rest: text } = readMeasure(query);
    const { areas, rest } = readPlaces(wordsOf(text), atlas);
    const said = rest.filter(({ key }) => !fillers.has(key));
    const about = said.every(({ key }) => payWords.has(key) || roleWords.has(key));
    const asked = measure || said.length === 0 || said.some(({ key }) => payWords.has(key));
    if (!about || !asked || (kinds && !kinds.has('wage'))) return [];
    return areas.flatMap(({ id }) => wage(id) ?? []);
  };
  const byId = new Map<EntryId, SearchRecord>(records.map((record) => [record.id, record]));
  const wage = (area: AreaId): Found | undefined => {
    const estimate = atlas.wage(area);
    const record = estimate && byId.get(wageId(estimate));
    return record && asFound(record, 0, true, whole(record));
  };
  const ranked = (query: string, kinds: Kinds) => [
    ...payIn(query, kinds),
    ...search(query, kinds, false),
  ];
  return {
    exact,
    ranked,
    sides: (query, kinds) => {
      const parts = partsOf(query);
      if (parts.length < 2) return [];
      return parts.flatMap((part) => exact(part.trim(), kinds)[0] ?? ranked(part, kinds)[0] ?? []);
    },
    nearest: (query, kinds) => search(query, kinds, true),
    correct: (query) => correct(query, index),
    wage,
  };
}

/** Sides of "this vs that", "difference between this and that". */
function partsOf(query: string): readonly string[] {
  const [, compared] = /\b(?:compare|difference between)\s(.*)/i.exec(query) ?? [];
  return compared
    ? compared.split(/\s(?:vs?\.?|versus|and|or|with|to)\s/i)
    : query.split(/\s(?:vs?\.?|versus)\s/i);
}

/** Entries in reading order; what is not meant unless said comes last. */
function orderedRecords(atlas: Atlas): readonly SearchRecord[] {
  const records = atlas.entries().map((entry) => recordOf(entry, atlas));
  return [...records.filter((one) => !one.remote), ...records.filter((one) => one.remote)];
}

interface Names {
  /** Exact case. */
  readonly codes: ReadonlyMap<string, readonly SearchRecord[]>;
  /** Letters and digits only. */
  readonly squeezed: ReadonlyMap<string, readonly SearchRecord[]>;
}

function indexNames(records: readonly SearchRecord[]): Names {
  const codes = new Map<string, SearchRecord[]>();
  const squeezed = new Map<string, SearchRecord[]>();
  const add = (map: Map<string, SearchRecord[]>, name: string, record: SearchRecord) => {
    const known = map.get(name);
    if (!known) map.set(name, [record]);
    else if (known.at(-1) !== record) known.push(record);
  };
  for (const record of records) {
    for (const code of record.codes) add(codes, code, record);
    for (const name of record.names) add(squeezed, squeeze(name), record);
  }
  return { codes, squeezed };
}

/** A code in capitals is finished: `IN` is not the beginning of `insurance`. */
function isCode(query: string, names: Names): boolean {
  return query === query.toUpperCase() && names.codes.has(query);
}

/** A word that means nothing here: the query is about something else. */
function isBeyond(terms: ReturnType<typeof readTerms>): boolean {
  return terms.length === 0 || terms.some((term) => term.matches.length === 0 && !term.soft);
}

function keepKinds(records: readonly SearchRecord[], kinds: Kinds): readonly SearchRecord[] {
  return kinds ? records.filter(({ kind }) => kinds.has(kind)) : records;
}

function wordsOfRoles(atlas: Atlas): ReadonlySet<string> {
  const occupations = atlas.data.occupations.flatMap((one) => [one.title, ...one.aliases]);
  const roles = atlas.entries('role').flatMap((role) => [role.label, ...role.aliases]);
  return new Set([...occupations, ...roles].flatMap(keysOf));
}

function whole(record: SearchRecord): readonly (readonly [number, number])[] {
  return [[0, record.label.length]];
}

function asFound(
  { id, kind }: SearchRecord,
  score: number,
  exact: boolean,
  ranges: Found['ranges'],
): Found {
  return { id, kind, score, exact, ranges };
}

function correct(query: string, index: WordIndex): string {
  let corrected = query;
  for (const { key, start, end } of [...tellingWords(query)].reverse()) {
    if (key.length < 4 || /\d/.test(key) || index.vocabulary.id(key) !== undefined) continue;
    const [best] = index.vocabulary.alike(key, false);
    if (best) {
      corrected =
        corrected.slice(0, start) + index.vocabulary.key(best.word) + corrected.slice(end);
    }
  }
  return corrected;
}
