import { anyProgram, type Institution, type ProgramFilter } from './model';
import type { ProgramTables } from './tables';
import { type Meaning, plainWords, type WordKind } from './vocabulary';

/** A place that words mean: a state, or the wage areas around a town, a ZIP code or a metropolis. */
export interface QueryPlace {
  /** As it is shown: `Ohio`, `Dallas-Fort Worth-Arlington, TX`. */
  readonly name: string;
  /** Postal codes, when it is a state. */
  readonly states: readonly string[];
  /** Codes of wage areas, when it is smaller than a state. */
  readonly areas: readonly string[];
}

/** The place that some words in a row mean, in lower case and joined by spaces; undefined when none. */
export type FindPlace = (words: string) => QueryPlace | undefined;

/** What people ask of programs and the counts don't tell. */
export const untoldKinds = ['online', 'accredited', 'ranked', 'price'] as const;
export type Untold = (typeof untoldKinds)[number];

/** A question about programs, read. */
export interface ProgramQuery {
  readonly filter: ProgramFilter;
  readonly places: readonly QueryPlace[];
  readonly institutions: readonly Institution[];
  /** True for `near me` and the like: the reader's home state is meant. */
  readonly home: boolean;
  readonly untold: readonly Untold[];
}

type Part =
  | { readonly type: 'meaning'; readonly meaning: Meaning }
  | { readonly type: 'place'; readonly place: QueryPlace }
  | { readonly type: 'institutions'; readonly institutions: readonly Institution[] };

const longestPhrase = 7;
const longestName = 9;
/** No question about programs has more words; nothing longer is read. */
const longestQuery = 24;

/**
 * Reads a question about programs, such as `mha programs in ohio` or `johns hopkins`. Undefined for
 * anything else: when a word means nothing here (`salary`), or when nothing says that programs are
 * meant (`health administration`).
 * @param find tells places; without one, no place is known
 */
export function readProgramQuery(
  text: string,
  tables: ProgramTables,
  find: FindPlace = () => undefined,
): ProgramQuery | undefined {
  const words = plainWords(text);
  if (words.length === 0 || words.length > longestQuery) return undefined;
  const parts = split(words, 0, (from) => [
    ...runs(words, from, longestPhrase, (run) => meaningOf(tables, run)),
    ...runs(words, from, longestPhrase, (run) => placeOf(find, run)),
    ...runs(words, from, longestName, (run) => institutionsOf(tables.named(run))),
  ]);
  return parts && queryOf(parts);
}

/**
 * Whether a text could ask for programs, before its places are read: a word names a level, a school, an
 * institution, or says "program". Most that is typed into a search doesn't.
 */
export function mayAskPrograms(text: string, tables: ProgramTables): boolean {
  const words = plainWords(text);
  return words.some(
    (_, from) =>
      runs(words, from, longestPhrase, (run) => meaningOf(tables, run)).some(isSign) ||
      runs(words, from, longestName, (run) => institutionsOf(tables.named(run))).length > 0,
  );
}

function isSign({ part }: Run): boolean {
  if (part.type !== 'meaning') return false;
  const { levels, kind } = part.meaning;
  return levels.length > 0 || kind === 'program' || kind === 'school' || kind === 'online';
}

interface Run {
  readonly length: number;
  readonly part: Part;
}

/** What the words from one place on can mean, the longest first. */
function runs(
  words: readonly string[],
  from: number,
  longest: number,
  read: (run: readonly string[]) => Part | undefined,
): readonly Run[] {
  const found: Run[] = [];
  for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
    const part = read(words.slice(from, from + length));
    if (part) found.push({ length, part });
  }
  return found;
}

/** Splits all words into parts, trying longer ones first; undefined when some word fits nowhere. */
function split(
  words: readonly string[],
  from: number,
  read: (from: number) => readonly Run[],
  dead: Set<number> = new Set(),
): readonly Part[] | undefined {
  if (from === words.length) return [];
  if (dead.has(from)) return undefined;
  for (const { length, part } of read(from).toSorted((a, b) => b.length - a.length)) {
    const rest = split(words, from + length, read, dead);
    if (rest) return [part, ...rest];
  }
  dead.add(from);
  return undefined;
}

function meaningOf({ vocabulary }: ProgramTables, run: readonly string[]): Part | undefined {
  const meaning = vocabulary.get(run.join(' '));
  return meaning && { type: 'meaning', meaning };
}

function placeOf(find: FindPlace, run: readonly string[]): Part | undefined {
  const place = find(run.join(' '));
  return place && { type: 'place', place };
}

function institutionsOf(institutions: readonly Institution[]): Part | undefined {
  return institutions.length > 0 ? { type: 'institutions', institutions } : undefined;
}

function queryOf(parts: readonly Part[]): ProgramQuery | undefined {
  const meanings = parts.flatMap((part) => (part.type === 'meaning' ? [part.meaning] : []));
  const places = parts.flatMap((part) => (part.type === 'place' ? [part.place] : []));
  const institutions = parts.flatMap((part) =>
    part.type === 'institutions' ? part.institutions : [],
  );
  const kinds = new Set(meanings.flatMap(({ kind }) => kind ?? []));
  const query: ProgramQuery = {
    filter: {
      ...anyProgram,
      cips: unique(meanings.flatMap(({ cips }) => cips)),
      levels: unique(meanings.flatMap(({ levels }) => levels)),
      states: unique(places.flatMap(({ states }) => states)),
      areas: unique(places.flatMap(({ areas }) => areas)),
      institutions: unique(institutions.map(({ unitid }) => unitid)),
    },
    places,
    institutions,
    home: kinds.has('home'),
    untold: untoldKinds.filter((kind) => kinds.has(kind)),
  };
  return isAsked(query, kinds) ? query : undefined;
}

/** Whether programs are what is asked for, and not the field, a salary or a place itself. */
function isAsked(query: ProgramQuery, kinds: ReadonlySet<WordKind>): boolean {
  const { filter, places, home, untold } = query;
  if (filter.institutions.length > 0) return agree(query);
  const named = filter.cips.length > 0 || filter.levels.length > 0;
  const study = filter.levels.length > 0 || kinds.has('program') || kinds.has('school');
  if (places.length > 0 || home) return study;
  if (untold.includes('online')) return named || study || kinds.size === 1;
  return named && study && (kinds.has('school') || untold.length > 0);
}

/** Words that name an institution and a state it isn't in were read wrongly. */
function agree({ filter: { states }, institutions }: ProgramQuery): boolean {
  return states.length === 0 || institutions.some(({ state }) => states.includes(state));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
