/** What a name means: the areas its senses lead to, best first, and how sure that is. */
import type { Lead, Sense } from './gazetteer';
import type { Lexicon } from './lexicon';
import type { Match, Strength, WageArea } from './model';
import type { Meaning } from './vocabulary';

export interface Meant {
  readonly matches: readonly Match[];
  readonly strength: Strength;
  readonly together: boolean;
  readonly abroad?: string;
}

/** What the words from one token to another mean. */
export interface PlacePhrase extends Meant {
  /** The token behind its last one. */
  readonly end: number;
  /** Postal code of the state named with it. */
  readonly stated?: string;
}

/** A word beside the name that narrows it: "metro area", "state", "rural". */
export type Narrowing = Extract<Meaning, 'metropolitan' | 'nonmetropolitan' | 'state'>;

/** A name behind which its state is named: nothing outside that state is meant. */
export function meantWithin(senses: readonly Sense[], state: string): Meant | undefined {
  const within = senses.filter(({ states }) => states.includes(state));
  return within.length > 0 ? meant(byRank(within), 'named', isTogether(within)) : undefined;
}

/** A name that stands alone. */
export function meantAlone(
  lexicon: Lexicon,
  key: string,
  senses: readonly Sense[],
  narrowing: Narrowing | undefined,
): Meant | undefined {
  const abroad = lexicon.abroad(key);
  if (abroad) return { matches: [], strength: 'named', together: false, abroad };
  if (narrowing === 'state') return namedOnly(senses, 'state');
  if (narrowing === 'nonmetropolitan') return nonmetropolitan(lexicon, senses);
  const found = plain(lexicon, key, senses);
  if (narrowing !== 'metropolitan' || !found) return found;
  const matches = found.matches.filter(({ area }) => area.kind === 'metropolitan');
  return matches.length > 0 ? { ...found, matches } : undefined;
}

function namedOnly(senses: readonly Sense[], kind: Sense['kind']): Meant | undefined {
  const only = senses.filter((sense) => sense.kind === kind);
  return only.length > 0 ? meant(only, 'named', false) : undefined;
}

/** Of a state all its nonmetropolitan areas; of one of these itself. */
function nonmetropolitan(lexicon: Lexicon, senses: readonly Sense[]): Meant | undefined {
  const leads: Lead[] = senses.flatMap((sense) =>
    sense.kind === 'state'
      ? lexicon.nonmetropolitan(sense.leads[0]?.area.states[0] ?? '').map((area) => ({ area }))
      : sense.leads.filter(({ area }) => sense.kind === 'area' && area.kind === 'nonmetropolitan'),
  );
  if (leads.length === 0) return undefined;
  return { matches: matchesOf(leads, 'named'), strength: 'named', together: true };
}

function plain(lexicon: Lexicon, key: string, senses: readonly Sense[]): Meant | undefined {
  const of = (...kinds: readonly Sense['kind'][]) =>
    byRank(senses.filter((sense) => kinds.includes(sense.kind)));
  const [sure, cities] = [of('state', 'area', 'county'), of('city')];
  // A state is meant before a city of its name, unless an area is called after that city.
  const states = of('state');
  const titles = of('title', 'nickname').filter(({ first }) => states.length === 0 || first);
  if (sure.length > 0) return meant([...sure, ...titles], 'named', false);
  if (titles.length > 0) {
    const larger = titles.every(({ leads: [lead] }) => lead && !isLocal(lead.area));
    const together = cities.length === 0 && isTogether(titles);
    const all = meant([...titles, ...cities], larger ? 'named' : 'area', together);
    return doubted(lexicon, key, all);
  }
  const towns = cities.length > 0 ? cities : of('town');
  if (towns.length === 0) return undefined;
  const namesake = lexicon.namesake(key);
  if (namesake) return { matches: [], strength: 'town', together: false, abroad: namesake };
  return doubted(lexicon, key, meant(towns, cities.length > 0 ? 'city' : 'town', false));
}

/** An ordinary word is less sure than what it names. */
function doubted(lexicon: Lexicon, key: string, found: Meant): Meant {
  return lexicon.words.ordinary.has(key) ? { ...found, strength: 'word' } : found;
}

function isLocal({ kind }: WageArea): boolean {
  return kind === 'metropolitan' || kind === 'nonmetropolitan';
}

/** A nickname of several areas means them all. */
function isTogether(senses: readonly Sense[]): boolean {
  const [first] = senses;
  return senses.every(({ kind }) => kind === 'nickname') && (first?.leads.length ?? 0) > 1;
}

export function meant(
  senses: readonly Sense[],
  strength: Match['strength'],
  together: boolean,
): Meant {
  const leads = senses.flatMap((sense) => sense.leads);
  return { matches: matchesOf(leads, strength), strength, together };
}

/** Each area once; of two reasons the one that names a county. */
function matchesOf(leads: readonly Lead[], strength: Match['strength']): readonly Match[] {
  const matches = new Map<string, Match>();
  for (const { area, why } of leads) {
    const known = matches.get(area.code);
    const tellsMore = known?.why?.county === undefined && known?.why?.state === why?.state;
    if (!known || tellsMore) matches.set(area.code, { area, strength, ...(why ? { why } : {}) });
  }
  return [...matches.values()];
}

const ranks: Readonly<Record<Sense['kind'], number>> = {
  state: 0,
  area: 1,
  title: 2,
  nickname: 2,
  county: 3,
  city: 4,
  town: 5,
};

/** What an area is called after comes first, then what has most jobs. */
function byRank(senses: readonly Sense[]): readonly Sense[] {
  const jobs = ({ leads: [lead] }: Sense) => lead?.area.jobs ?? 0;
  return [...senses].sort((a, b) => ranks[a.kind] - ranks[b.kind] || jobs(b) - jobs(a));
}
