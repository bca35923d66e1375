/**
 * Search over the guide and the wages. A query is read two ways: as the name of, or a question
 * about, an entry of the guide; and as a question about wages, whose occupation, area, year and
 * measure are read one by one. Names come first, then whichever reading accounts for all its words.
 */
import type { Atlas } from './atlas';
import type { EntryId, EntryKind } from './model';
import { type Occupations, prepareOccupations } from './occupations';
import type { PlaceReading, WageArea } from './places/model';
import type { ReadData } from './reading';
import {
  type GuideHit,
  type GuideIndex,
  type GuideRecord,
  indexGuide,
  recordsOf,
} from './search/guide';
import { type Language, readLanguage } from './search/language';
import { createMend, type Mend } from './search/mending';
import { readWages } from './search/read';
import { type Readers, type Scan, scan } from './search/scan';
import { type Missing, nation, type Slots } from './search/slots';
import { wageHits } from './search/wageHits';
import { keysOf, wordsOf } from './search/words';
import { nextTurn, type Pause } from './slices';

export type { Missing, Slots } from './search/slots';

export interface SearchOptions {
  /** Only entries of these kinds; default: all. */
  readonly kinds?: readonly EntryKind[];
  /** Most entries to return; default 50. */
  readonly limit?: number;
}

export interface Found {
  /** An entry's id; of an answer about wages `wage.<area>.<occupation>.<year>`, see `slots`. */
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** 0 best … 1 worst. */
  readonly score: number;
  /** The query is the entry's acronym or name, or the wages answer its question. */
  readonly exact: boolean;
  /** What the wages are asked for: occupations, areas, year … */
  readonly slots?: Slots;
}

export interface SearchResult {
  /** Best first; empty when nothing answers the query well. */
  readonly found: readonly Found[];
  /** Nearest, only when nothing was found: each shares a telling word with the query. */
  readonly nearest: readonly Found[];
  /** What the query asks for and nobody publishes; the answer is then the nearest that is. */
  readonly missing: readonly Missing[];
}

export interface Search {
  find(query: string, options?: SearchOptions): SearchResult;
  readonly occupations: Occupations;
}

/** Places as search needs them. */
export interface Places {
  read(query: string): PlaceReading;
  /** An area by its BLS code or, of a state, its postal code. */
  area(code: string): WageArea | undefined;
  /** Every area, the states first, then the larger ones. */
  readonly areas: readonly WageArea[];
}

const usualLimit = 50;
const nearestCount = 3;
const nothing: SearchResult = { found: [], nearest: [], missing: [] };

/** Reads the tables and builds the indexes, in slices that no keystroke waits for. */
export async function prepareSearch(
  atlas: Atlas,
  read: ReadData,
  places: Promise<Places>,
  pause: Pause = nextTurn,
): Promise<Search> {
  const language = readLanguage(atlas.data);
  const guide = await indexGuide(recordsOf(atlas), language, pause);
  const occupations = await prepareOccupations(read, language, pause);
  const known = await places;
  const roles = new Map<string, string>();
  for (const { label, aliases, occupation } of atlas.entries('role')) {
    for (const name of [label, ...aliases]) roles.set(keysOf(name).join(' '), occupation);
  }
  const readers = { language, occupations, places: (query: string) => known.read(query), roles };
  const parts: Parts = {
    atlas,
    guide,
    language,
    readers,
    area: (code) => known.area(code),
    occupations,
    mend: createMend(known.areas),
  };
  return {
    occupations,
    find: (query, options = {}) => {
      const text = query.trim();
      return /[\p{L}\p{N}]/u.test(text) ? find(query.trimStart(), options, parts) : nothing;
    },
  };
}

interface Parts {
  readonly atlas: Atlas;
  readonly guide: GuideIndex;
  readonly language: Language;
  readonly readers: Readers;
  readonly area: Places['area'];
  readonly mend: Mend;
  readonly occupations: Occupations;
}

function find(
  query: string,
  { kinds, limit = usualLimit }: SearchOptions,
  parts: Parts,
): SearchResult {
  const asked = kinds && new Set(kinds);
  const words = wordsOf(query);
  const ranked = parts.guide.rank(words, words.at(-1)?.end === query.length, asked);
  const scanned = scanMended(query, parts);
  const wages = !asked || asked.has('wage') ? askWages(scanned, parts) : noWages;
  if (wages.none) return { found: [], nearest: wages.nearest, missing: wages.missing };
  const answers = ranked.filter((hit) => hit.answers);
  const found = unique([
    ...called(query, asked, parts),
    ...sides(scanned, wages.rows.length > 0, asked, parts),
    ...answers.filter((hit) => hit.settled).map(asFound),
    ...(wages.pay ? [] : scanned.places.flatMap(({ text }) => called(text, asked, parts))),
    ...wages.rows,
    ...answers.map(asFound),
  ]).slice(0, limit);
  if (found.length > 0)
    return { found, nearest: [], missing: wages.rows.length ? wages.missing : [] };
  const nearest = unique([...wages.nearest, ...ranked.map(asFound)]).slice(0, nearestCount);
  return { found, nearest, missing: wages.missing };
}

/** Words that nobody knows may be a place, half typed or misspelt. */
function scanMended(query: string, { readers, guide, occupations, mend, language }: Parts): Scan {
  const found = scan(query, readers);
  const mended = mend(found, (key) => {
    const everyday = (['filler', 'weak', 'pay', 'judging', 'subject'] as const).some((one) =>
      language.is(key, one),
    );
    return (
      everyday || key.length < 3 || guide.index.id(key) !== undefined || occupations.knows(key)
    );
  });
  return mended === query ? found : scan(mended, readers);
}

interface Wages {
  readonly rows: readonly Found[];
  readonly nearest: readonly Found[];
  readonly missing: readonly Missing[];
  readonly pay: boolean;
  /** Asks for wages that nobody has: nothing answers, whatever else the words may mean. */
  readonly none: boolean;
}

const noWages: Wages = { rows: [], nearest: [], missing: [], pay: false, none: false };

function askWages(scanned: Scan, { atlas, readers, area }: Parts): Wages {
  const reading = readWages(scanned, readers, atlas.occupation.code);
  if (!reading.sure) return noWages;
  const { missing, slots, pay } = reading;
  const rows = wageHits(slots, atlas, area);
  const none = missing.some(({ reason }) => reason === 'law') || (reading.abroad && reading.whole);
  if (none && slots.areas.length === 0)
    return {
      rows: [],
      nearest: wageHits({ ...slots, areas: [nation] }, atlas, area),
      missing,
      none,
    };
  if (reading.whole) return { rows, nearest: [], missing, pay, none: false };
  return {
    rows: [],
    nearest: scanned.places.length > 0 ? rows.slice(0, 1) : [],
    missing,
    none: false,
  };
}

function called(query: string, kinds: Kinds, { guide }: Parts): readonly Found[] {
  return guide
    .called(query)
    .filter(({ kind }) => !kinds || kinds.has(kind))
    .map(asExact);
}

/** Of "this vs that" the entry of each side: by its name or, unless wages are compared, the best. */
function sides(
  { query, phrases }: Scan,
  paid: boolean,
  kinds: Kinds,
  parts: Parts,
): readonly Found[] {
  const cuts = phrases.filter(([{ slot }]) => slot === 'compare');
  const ends = [...cuts.map(([, , at]) => at), query.length];
  const starts = [0, ...cuts.map(([, said, at]) => at + said.length)];
  const texts = starts
    .map((start, i) => telling(query.slice(start, ends[i]), parts.language))
    .filter(Boolean);
  if (texts.length < 2) return [];
  const exact = texts.map((text) => called(text, kinds, parts)[0]);
  if (exact.every((hit) => hit) || paid)
    return exact.every((hit) => hit) ? exact.flatMap((hit) => hit ?? []) : [];
  return texts.flatMap((text, i) => {
    const best = parts.guide.rank(wordsOf(text), false, kinds)[0];
    return exact[i] ?? (best?.answers ? asFound(best) : []);
  });
}

function telling(text: string, language: Language): string {
  return wordsOf(text)
    .filter(({ key }) => !language.is(key, 'filler'))
    .map(({ raw }) => raw)
    .join(' ');
}

type Kinds = ReadonlySet<EntryKind> | undefined;

function asExact({ id, kind }: GuideRecord): Found {
  return { id, kind, score: 0, exact: true };
}

function asFound({ record: { id, kind }, score }: GuideHit): Found {
  return { id, kind, score: Math.max(0, 1 - score), exact: false };
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<EntryId>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}
