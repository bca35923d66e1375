import type { Atlas } from '../atlas';
import type { EntryId, EntryKind } from '../model';
import type { Mend } from '../places/mending';
import type { WageArea } from '../places/model';
import type { Language } from '../text/language';
import { squeeze, type Word, wordsOf } from '../text/words';
import type { GuideHit, GuideIndex } from './guide';
import { readWages } from './read';
import { type Readers, type Scan, scan } from './scan';
import { type Found, type Missing, nation, type SearchOptions, type SearchResult } from './slots';
import { type AreaOf, wageHits } from './wageHits';

/** What a query is read and answered with. */
export interface Parts {
  readonly atlas: Atlas;
  /** Of the newest wages. */
  readonly year: number;
  readonly guide: GuideIndex;
  readonly readers: Readers;
  readonly mend: Mend;
  readonly states: readonly WageArea[];
  readonly areaOf: AreaOf;
}

type Kinds = ReadonlySet<EntryKind> | undefined;

const usualLimit = 50;
const nearestCount = 3;
/** Beside an answer about wages only entries that are called much the same. */
const closeScore = 1;
/** Beside a place that isn't asked about. */
const likeEnough = 0.7;

/** Names first, then whichever reading accounts for all words of the query. */
export function find(typed: string, options: SearchOptions, parts: Parts): SearchResult {
  const { kinds, limit = usualLimit } = options;
  const asked = kinds && new Set(kinds);
  const scanned = scanMended(typed.replaceAll('%', ' percent'), parts);
  const wages = !asked || asked.has('wage') ? askWages(scanned, parts) : noWages;
  if (wages.none) return { found: [], nearest: wages.nearest, missing: wages.missing };
  const ranked = rankGuide(scanned, !/\s$/.test(typed), asked, parts);
  const begun = wages.rows.length > 0 ? [] : statesBegun(scanned, asked, parts);
  const found = unique([
    ...called(scanned.query, asked, parts.guide),
    ...sides(scanned, wages.rows.length > 0, asked, parts),
    ...(asked ? begun : []),
    ...arrange(scanned, wages, ranked, asked, parts),
    ...begun,
  ]).slice(0, limit);
  const missing = wages.rows.length > 0 || found.length === 0 ? wages.missing : [];
  if (found.length > 0) return { found, nearest: [], missing };
  const nearest = unique([...wages.nearest, ...ranked.map(asFound)]).slice(0, nearestCount);
  return { found, nearest, missing };
}

/** Words that nobody knows may be a place, half typed or misspelt. */
function scanMended(typed: string, { guide: { index }, mend, readers }: Parts): Scan {
  const plain = scan(typed, readers);
  const mended = mend(plain, {
    isWord: (key) => index.id(key) !== undefined || readers.occupations.knows(key),
    beginsWord: (key) => index.beginning(key, 1).length > 0,
  });
  return mended === typed ? plain : scan(mended, readers);
}

/** Of the states that begin with what little is typed the wages: "v". */
function statesBegun({ query }: Scan, kinds: Kinds, parts: Parts): readonly Found[] {
  if (query.length > 2 || (kinds && !kinds.has('wage'))) return [];
  const occupations = [parts.atlas.occupation.code];
  return parts.states
    .filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase()))
    .flatMap(({ code }) => wageHits({ occupations, areas: [code], industries: [] }, parts));
}

/** Entries by how well they answer; a place in the query helps those that have it. */
function rankGuide({ query, places }: Scan, typing: boolean, kinds: Kinds, { guide }: Parts) {
  const sure = places.filter(({ matches, strength }) => matches.length > 0 && strength !== 'town');
  const beside = (word: Word) =>
    sure.some(({ start, end }) => start <= word.start && end >= word.end);
  return guide.rank(wordsOf(query), { typing, beside }, kinds);
}

/** The wages before the guide, unless the guide is known to answer just this question. */
function arrange(
  { query, places }: Scan,
  wages: Wages,
  ranked: readonly GuideHit[],
  kinds: Kinds,
  parts: Parts,
): readonly Found[] {
  const answers = ranked.filter((hit) => hit.answers);
  const [best] = answers;
  const close = answers.filter(({ score }) => score >= closeScore);
  if (wages.rows.length === 0) {
    // "Capital of Ohio" is no venture capital: beside a place that isn't asked about, only what is meant.
    const meant = answers.filter(({ likeness }) => likeness >= likeEnough);
    const sure = places.length > 0 ? meant : answers;
    const letters = sure.length > 0 ? [] : lettersIn(query, kinds, parts.guide);
    return [...sure.map(asFound), ...letters, ...(sure.length > 0 ? wages.quiet : [])];
  }
  const { language } = parts.readers;
  const jobs = !wages.pay && wordsOf(query).some(({ key }) => language.is(key, 'jobs'));
  const alone = places.length === 1 && squeeze(places[0]?.text ?? '') === squeeze(query);
  const settled = wages.pay ? best?.wholly : best?.settled;
  return [
    ...(settled ? answers.map(asFound) : []),
    ...(jobs || alone ? metrosAt(places, kinds, parts) : []),
    ...wages.rows,
    ...close.map(asFound),
  ];
}

interface Wages {
  readonly rows: readonly Found[];
  /** An occupation named and nothing asked of it: its wages come last. */
  readonly quiet: readonly Found[];
  readonly nearest: readonly Found[];
  readonly missing: readonly Missing[];
  /** Says that it is about pay. */
  readonly pay: boolean;
  /** Asks for wages that nobody has: nothing answers, whatever else the words may mean. */
  readonly none: boolean;
}

const noWages: Wages = { rows: [], quiet: [], nearest: [], missing: [], pay: false, none: false };

function askWages(scanned: Scan, parts: Parts): Wages {
  const { atlas, readers } = parts;
  const reading = readWages(scanned, readers, atlas.occupation.code);
  const { missing, slots, pay, whole, sure } = reading;
  const rows = wageHits(slots, parts);
  if (!sure) return { ...noWages, quiet: reading.occupied && whole ? rows : [] };
  const abroad = reading.abroad && whole && slots.areas.length === 0;
  const none = abroad || missing.some(({ reason }) => reason === 'law');
  const near = abroad ? wageHits({ ...slots, areas: [nation] }, parts) : rows;
  const nearest = whole || scanned.places.length > 0 ? near.slice(0, 1) : [];
  return { rows: whole && !none ? rows : [], quiet: [], nearest, missing, pay, none };
}

function called(query: string, kinds: Kinds, guide: GuideIndex): readonly Found[] {
  const records = guide.called(query).filter(({ kind }) => !kinds || kinds.has(kind));
  return records.map(({ id, kind }) => ({ id, kind, score: 0, exact: true }));
}

/** The guide's own entries of metropolitan areas that are named. */
function metrosAt(places: Scan['places'], kinds: Kinds, { atlas }: Parts): readonly Found[] {
  if (kinds && !kinds.has('metro')) return [];
  const names = places.flatMap(({ matches: [only, other] }) =>
    other ? [] : (only?.area.name ?? []),
  );
  const metros = atlas
    .entries('metro')
    .filter(({ city }) => names.some((name) => name.startsWith(`${city}-`)));
  return metros.map(({ id, kind }) => ({ id, kind, score: 0, exact: true }));
}

/** What a query's letters stand for, whatever else it says: "fache recertification credits". */
function lettersIn(query: string, kinds: Kinds, guide: GuideIndex): readonly Found[] {
  const long = wordsOf(query).filter(({ raw }) => raw.length > 3);
  const own = long.filter(({ raw }) => guide.called(raw).some(({ codes }) => codes.length > 0));
  const found = own.flatMap(({ raw }) => called(raw, kinds, guide));
  return found.map((one) => ({ ...one, exact: false, score: 0.4 }));
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
  if (exact.length === texts.length) return exact;
  if (paid) return [];
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
