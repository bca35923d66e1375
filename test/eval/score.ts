import type { Slots } from '../../src/domain/search';
import asked from './asked.json';
import askedWages from './asked-wages.json';
import blind from './blind.json';
import fresh from './fresh.json';
import queries from './queries.json';

/** A query, the entries that answer it best, and the comparison it asks for, if any. */
export interface Labelled {
  readonly kind: string;
  readonly query: string;
  /** Any of these is right in the first place; none: no entry of the guide answers it. */
  readonly want: readonly string[];
  /** Right among the first three as well; beside no `want`, no fault. */
  readonly also?: readonly string[];
  readonly question?: string;
}

/** A question about wages, with the SOC, area and industry codes that are meant; several: any of them. */
export interface LabelledWages {
  readonly kind: string;
  readonly query: string;
  readonly occupations?: readonly string[];
  /** None: no area of the release is named, or all are ranked. */
  readonly areas?: readonly string[];
  readonly industries?: readonly string[];
  readonly measure?: string;
}

export interface Hit {
  readonly id: string;
  readonly slots?: Slots;
}

export interface Answer {
  readonly hits: readonly Hit[];
  readonly question?: string | undefined;
}

export interface Score {
  /** Shares of the queries that have an answer. */
  readonly top1: number;
  readonly top3: number;
  /** Queries with an answer that got none. */
  readonly empty: number;
  /** Queries without an answer that got one. */
  readonly junk: number;
  readonly queries: number;
  readonly noAnswer: number;
  readonly missed: readonly string[];
}

/**
 * Where the queries come from: `tune` and `held` (every second query of a kind), `blind` and `fresh`
 * were made up, `blind` and `fresh` by someone who hadn't seen the code; `asked` and `askedHeld` are
 * every second of those that people really ask, collected from public pages and labelled before
 * anything was run. `tune` and `asked` are looked at while tuning; the others are measured, though the
 * misses of `askedHeld` have been read since, and say no more than those of `asked`.
 */
export const sources = {
  tune: 'made up',
  held: 'made up',
  blind: 'made up',
  fresh: 'made up',
  asked: 'asked',
  askedHeld: 'asked',
} as const;
export type SetName = keyof typeof sources;

export function setOf(which: SetName): readonly Labelled[] {
  if (which === 'blind') return blind;
  if (which === 'fresh') return fresh;
  if (which === 'asked' || which === 'askedHeld') return everySecond(asked, which === 'asked');
  const seen = new Map<string, number>();
  return (queries as readonly Labelled[]).filter(({ kind }) => {
    const place = seen.get(kind) ?? 0;
    seen.set(kind, place + 1);
    return (place % 2 === 0) === (which === 'tune');
  });
}

/** Questions about the pay of an occupation in a place: the half that is tuned on, or the other. */
export function wageSet(tuned: boolean): readonly LabelledWages[] {
  return everySecond(askedWages as readonly LabelledWages[], tuned);
}

function everySecond<T>(all: readonly T[], first: boolean): readonly T[] {
  return all.filter((_, at) => (at % 2 === 0) === first);
}

/**
 * @param statesOf postal codes of the states that an area lies in
 * @param withQuestions whether the comparison has to be recognised too
 */
export function score(
  set: readonly Labelled[],
  find: (query: string) => Answer,
  statesOf: (area: string) => readonly string[],
  withQuestions: boolean,
): Score {
  const none = set.filter(({ want }) => want.length === 0);
  const some = set.filter(({ want }) => want.length > 0);
  const answers = some.map(({ query }) => find(query));
  const placeOf = (one: Labelled, { hits, question }: Answer, want: readonly string[]) =>
    withQuestions && question !== one.question
      ? -1
      : hits.findIndex((hit) => answersTo(want, hit, statesOf));
  const first = some.map((one, i) => placeOf(one, answers[i] as Answer, one.want));
  const near = some.map((one, i) =>
    placeOf(one, answers[i] as Answer, [...one.want, ...(one.also ?? [])]),
  );
  const junk = none.filter(({ query, also = [] }) => isJunk(find(query).hits[0], also));
  const missed = some.filter((_, i) => first[i] !== 0).map(({ query }) => query);
  return {
    top1: share(first, (place) => place === 0),
    top3: share(near, (place) => place >= 0 && place < 3),
    empty: answers.filter(({ hits }) => hits.length === 0).length,
    junk: junk.length,
    queries: some.length,
    noAnswer: none.length,
    missed: [...missed, ...junk.map(({ query }) => query)],
  };
}

const own = '11-9111';

/** The wages of another occupation answer a question that no entry of the guide does. */
function isJunk(hit: Hit | undefined, also: readonly string[]): boolean {
  if (!hit || also.includes(hit.id)) return false;
  return !hit.slots || hit.slots.occupations.includes(own);
}

/** A label names the wages of a state in some year; a town's own area answers it too. */
function answersTo(
  want: readonly string[],
  { id, slots }: Hit,
  statesOf: (area: string) => readonly string[],
): boolean {
  if (want.includes(id)) return true;
  const rows = want.flatMap((one) => /^wage\.(\w+)\.11-9111/.exec(one)?.[1] ?? []);
  if (rows.length === 0) return false;
  if (!slots) return rows.some((area) => id.startsWith(`wage.${area}.${own}.`));
  if (!slots.occupations.includes(own)) return false;
  if (slots.over && slots.areas.length === 0) return slots.over === 'state' && rows.length > 1;
  return slots.areas.some((code) =>
    code === '0000000' ? rows.includes('US') : statesOf(code).some((state) => rows.includes(state)),
  );
}

function share(places: readonly number[], holds: (place: number) => boolean): number {
  return places.filter(holds).length / places.length;
}

export interface WageScore {
  /** Shares of the queries whose first answer names the occupations and areas that are meant. */
  readonly right: number;
  readonly occupations: number;
  readonly areas: number;
  /** The same, with no label left out of the answer. */
  readonly complete: number;
  readonly missed: readonly string[];
}

export function scoreWages(
  set: readonly LabelledWages[],
  find: (query: string) => Slots | undefined,
): WageScore {
  const all = set.map((one) => judge(one, find(one.query)));
  const of = (key: 'occupations' | 'areas' | 'complete') =>
    all.filter((one) => one[key]).length / all.length;
  const right = all.map((one) => one.occupations && one.areas);
  return {
    right: right.filter(Boolean).length / all.length,
    occupations: of('occupations'),
    areas: of('areas'),
    complete: of('complete'),
    missed: set.filter((_, i) => !right[i]).map(({ query }) => query),
  };
}

function judge({ occupations: want, areas: where = [] }: LabelledWages, slots: Slots | undefined) {
  const said = slots?.occupations ?? [];
  const nation = where.includes('0000000') || where.length === 0;
  const areas = (slots?.areas ?? []).filter((code) => !(nation && code === '0000000'));
  const asked = where.filter((code) => code !== '0000000');
  const within = (some: readonly string[], all: readonly string[]) =>
    some.every((one) => all.includes(one));
  return {
    occupations: !want || (said.length > 0 && within(said, want)),
    areas: within(areas, asked) && (areas.length > 0 || asked.length === 0 || nation),
    complete:
      (!want || (within(said, want) && within(want, said))) &&
      within(areas, asked) &&
      within(asked, areas),
  };
}
