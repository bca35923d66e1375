/**
 * Search over the guide and the wages. A query is read two ways: as the name of, or a question
 * about, an entry of the guide; and as a question about wages, whose occupation, area, year and
 * measure are read one by one. Names come first, then whichever reading accounts for all its words.
 */
import type { Atlas } from './atlas';
import type { EntryId, EntryKind } from './model';
import { type Occupations, prepareOccupations } from './occupations';
import type { Places } from './places/places';
import type { ReadData } from './reading';
import { type GuideHit, type GuideIndex, indexGuide, recordsOf } from './search/guide';
import { type Language, readLanguage } from './search/language';
import { createMend, type Mend } from './search/mending';
import { readWages } from './search/read';
import { type Readers, type Scan, scan } from './search/scan';
import { type Missing, nation, type Slots } from './search/slots';
import { type AreaOf, wageHits } from './search/wageHits';
import { keysOf, squeeze, type Word, wordsOf } from './search/words';
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

const usualLimit = 50;
const nearestCount = 3;
const nothing: SearchResult = { found: [], nearest: [], missing: [] };

/**
 * Reads the tables and builds the indexes, in slices that no keystroke waits for.
 * @param year of the newest wages, which are meant when no year is said
 */
export async function prepareSearch(
  atlas: Atlas,
  read: ReadData,
  places: Places,
  year: number,
  pause: Pause = nextTurn,
): Promise<Search> {
  const language = readLanguage(atlas.data);
  const guide = await indexGuide(recordsOf(atlas), language, pause);
  const occupations = await prepareOccupations(read, language, pause);
  const roles = new Map<string, string>();
  for (const { label, aliases, occupation } of atlas.entries('role')) {
    for (const name of [label, ...aliases]) roles.set(keysOf(name).join(' '), occupation);
  }
  const readers = { language, occupations, places: (query: string) => places.read(query), roles };
  const parts = {
    atlas,
    year,
    guide,
    readers,
    mend: createMend(places.all.values(), language),
    areaOf: areasBy(places),
  };
  return {
    occupations,
    find: (query, options = {}) =>
      /[\p{L}\p{N}]/u.test(query) ? find(query.trimStart(), options, parts) : nothing,
  };
}

/** Areas by BLS's code and, of a state, by its postal code. */
function areasBy({ all }: Places): AreaOf {
  const states = [...all.values()].filter(({ kind }) => kind === 'state');
  const byPostal = new Map(states.map((area) => [area.states[0], area]));
  return (code) => all.get(code) ?? byPostal.get(code);
}

interface Parts {
  readonly atlas: Atlas;
  readonly year: number;
  readonly guide: GuideIndex;
  readonly readers: Readers;
  readonly mend: Mend;
  readonly areaOf: AreaOf;
}

function find(
  typed: string,
  { kinds, limit = usualLimit }: SearchOptions,
  parts: Parts,
): SearchResult {
  const { guide, mend, readers } = parts;
  const asked = kinds && new Set(kinds);
  const plain = scan(typed, readers);
  const mended = mend(
    plain,
    (key) => guide.index.id(key) !== undefined || readers.occupations.knows(key),
  );
  const scanned = mended === typed ? plain : scan(mended, readers);
  const { query, places } = scanned;
  const wages = !asked || asked.has('wage') ? askWages(scanned, parts) : noWages;
  if (wages.none) return { found: [], nearest: wages.nearest, missing: wages.missing };
  const at = places.filter(({ matches, strength }) => matches.length > 0 && strength !== 'town');
  const placed = (word: Word) =>
    at.some(({ start, end }) => start <= word.start && end >= word.end);
  const ranked = guide.rank(wordsOf(query), { typing: !/\s$/.test(typed), beside: placed }, asked);
  const answers = ranked.filter((hit) => hit.answers);
  const jobs = wordsOf(query).some(({ key }) => readers.language.is(key, 'jobs'));
  const alone = places.length === 1 && squeeze(places[0]?.text ?? '') === squeeze(query);
  const metros =
    (jobs && !wages.pay && wages.rows.length > 0) || alone ? metrosAt(places, asked, parts) : [];
  const [best] = answers;
  const first = (wages.pay ? best?.wholly : best?.settled) ? answers.map(asFound) : [];
  const found = unique([
    ...called(query, asked, guide),
    ...sides(scanned, wages.rows.length > 0, asked, parts),
    ...first,
    ...metros,
    ...wages.rows,
    ...answers.map(asFound),
    ...(answers.length + wages.rows.length > 0 ? [] : lettersIn(query, asked, guide)),
  ]).slice(0, limit);
  const missing = wages.rows.length > 0 || found.length === 0 ? wages.missing : [];
  if (found.length > 0) return { found, nearest: [], missing };
  const nearest = unique([...wages.nearest, ...ranked.map(asFound)]).slice(0, nearestCount);
  return { found, nearest, missing };
}

interface Wages {
  readonly rows: readonly Found[];
  readonly nearest: readonly Found[];
  readonly missing: readonly Missing[];
  /** Says that it is about pay. */
  readonly pay: boolean;
  /** Asks for wages that nobody has: nothing answers, whatever else the words may mean. */
  readonly none: boolean;
}

const noWages: Wages = { rows: [], nearest: [], missing: [], pay: false, none: false };

function askWages(scanned: Scan, parts: Parts): Wages {
  const { atlas, readers } = parts;
  const reading = readWages(scanned, readers, atlas.occupation.code);
  const { missing, slots, pay, whole } = reading;
  if (!reading.sure) return noWages;
  const rows = wageHits(slots, parts);
  const abroad = reading.abroad && whole && slots.areas.length === 0;
  const none = abroad || missing.some(({ reason }) => reason === 'law');
  const near = abroad ? wageHits({ ...slots, areas: [nation] }, parts) : rows;
  const nearest = whole || scanned.places.length > 0 ? near.slice(0, 1) : [];
  return { rows: whole && !none ? rows : [], nearest, missing, pay, none };
}

type Kinds = ReadonlySet<EntryKind> | undefined;

function called(query: string, kinds: Kinds, guide: GuideIndex): readonly Found[] {
  const records = guide.called(query).filter(({ kind }) => !kinds || kinds.has(kind));
  return records.map(({ id, kind }) => ({ id, kind, score: 0, exact: true }));
}

/** The guide's own entries of metropolitan areas that are named. */
function metrosAt(places: Scan['places'], kinds: Kinds, { atlas }: Parts): readonly Found[] {
  if (kinds && !kinds.has('metro')) return [];
  const names = places.flatMap(({ matches: [first] }) => first?.area.name ?? []);
  const metros = atlas
    .entries('metro')
    .filter(({ city }) => names.some((name) => name.startsWith(`${city}-`)));
  return metros.map(({ id, kind }) => ({ id, kind, score: 0, exact: true }));
}

/** What a query's letters stand for, whatever else it says: "fache recertification credits". */
function lettersIn(query: string, kinds: Kinds, guide: GuideIndex): readonly Found[] {
  const long = wordsOf(query).filter(({ raw }) => raw.length > 3);
  return long.flatMap(({ raw }) => {
    const owns = guide.called(raw).some(({ codes }) => codes.length > 0);
    return owns
      ? called(raw, kinds, guide).map((one) => ({ ...one, exact: false, score: 0.4 }))
      : [];
  });
}

/** Of "this vs that" the entry of each side: by its name or, unless wages are compared, the best. */
function sides(
  { query, phrases }: Scan,
  paid: boolean,
  kinds: Kinds,
  parts: Parts,
): readonly Found[] {
  const { guide, readers } = parts;
  const cuts = phrases.filter(([{ slot }]) => slot === 'compare');
  const starts = [0, ...cuts.map(([, said, at]) => at + said.length)];
  const ends = [...cuts.map(([, , at]) => at), query.length];
  const texts = starts.flatMap(
    (start, i) => telling(query.slice(start, ends[i]), readers.language) || [],
  );
  if (texts.length < 2) return [];
  const exact = texts.flatMap((text) => called(text, kinds, guide)[0] ?? []);
  if (exact.length === texts.length || paid) return exact.length === texts.length ? exact : [];
  return texts.flatMap((text) => {
    const [best] = guide.rank(wordsOf(text), { typing: false }, kinds);
    return called(text, kinds, guide)[0] ?? (best?.answers ? asFound(best) : []);
  });
}

function telling(text: string, language: Language): string {
  const words = wordsOf(text).filter(({ key }) => !language.is(key, 'filler'));
  return words.map(({ raw }) => raw).join(' ');
}

function asFound({ record: { id, kind }, score }: GuideHit): Found {
  return { id, kind, score: Math.max(0, 1 - score / 2), exact: false };
}

function unique(found: readonly Found[]): readonly Found[] {
  const seen = new Set<EntryId>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}
