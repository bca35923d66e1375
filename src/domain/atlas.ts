import { groupBy } from './groupBy';
import type {
  AtlasData,
  CredentialEntry,
  Entry,
  EntryId,
  EntryKind,
  GuideOccupation,
  OccupationCode,
  Projection,
  Relation,
  Source,
  SourceId,
  StateArea,
} from './model';

import type { Accreditor, License, Requirement } from './requirements';

/** A link between two entries, seen from one of them. */
export interface Link {
  readonly relation: Relation;
  /** `to`: this entry names the other; `from`: the other names this one. */
  readonly direction: 'to' | 'from';
  readonly entry: Entry;
}

/** Look-ups over the guide: one validated set of data. Never changes; a data pack makes a new one. */
export interface Atlas {
  readonly data: AtlasData;
  /** The guide's own occupation, which a look-up means when none is named. */
  readonly occupation: GuideOccupation;
  /** All entries in reading order, or those of one kind; wages have a look-up of their own. */
  entries<K extends Exclude<EntryKind, 'wage'>>(kind: K): readonly Extract<Entry, { kind: K }>[];
  entries(): readonly Entry[];
  entry(id: EntryId): Entry | undefined;
  source(id: SourceId): Source | undefined;
  /** Links of an entry, its own first, then those that point at it. */
  links(id: EntryId): readonly Link[];
  /** A state, territory or the nation by id, name, postal code or alias, ignoring case and surrounding space. */
  area(text: string): StateArea | undefined;
  /** Every meaning of an acronym, exact case, the field's own first. */
  credentials(acronym: string): readonly CredentialEntry[];
  projection(occupation?: OccupationCode): Projection | undefined;
  /** What a credential takes to earn and to keep; at least its field of work. */
  requirement(credential: EntryId): Requirement | undefined;
  /** Licenses of administrators in a state, by its postal code, nursing homes first; all without one. */
  licenses(state?: string): readonly License[];
  /** Who accredits a degree, by the id of a degree or of a credential that is one. */
  accreditors(degree: EntryId): readonly Accreditor[];
}

/** @throws when the data names no occupation: parsing never lets such data through. */
export function createAtlas(data: AtlasData): Atlas {
  const occupation = data.occupations[0];
  if (!occupation) throw new Error('The atlas has no occupation.');
  const areas = indexAreas(data.areas);
  const { entries } = data;
  const byId = new Map<EntryId, Entry>(entries.map((entry) => [entry.id, entry]));
  const byKind = groupBy(entries, (entry) => entry.kind);
  const byAcronym = groupBy(data.entries.filter(isCredential), (entry) => entry.acronym);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  // Read when first asked for: the bundle parses them no sooner.
  const requirements = lazy(() => new Map(data.requirements.map((row) => [row.credential, row])));
  const links = lazy(() => linkBothWays(entries, byId));

  const all = (kind?: Exclude<EntryKind, 'wage'>) => (kind ? (byKind.get(kind) ?? []) : entries);
  return {
    data,
    occupation,
    entries: all as Atlas['entries'],
    entry: (id) => byId.get(id),
    source: (id) => sources.get(id),
    links: (id) => links().get(id) ?? [],
    area: (text) => areas.get(areaKey(text)),
    credentials: (acronym) => byAcronym.get(acronym) ?? [],
    projection: (code = occupation.code) =>
      data.projections.find((projection) => projection.occupation === code),
    requirement: (id) => requirements().get(id),
    licenses: (state) =>
      state ? data.licenses.filter((license) => license.state === state) : data.licenses,
    accreditors: (id) => data.accreditors.filter(({ entries: of }) => of.includes(id)),
  };
}

function isCredential(entry: Entry): entry is CredentialEntry {
  return entry.kind === 'credential';
}

function areaKey(text: string): string {
  return text.trim().replace(/\./g, '').replace(/\s+/g, ' ').toLowerCase();
}

function indexAreas(areas: readonly StateArea[]): ReadonlyMap<string, StateArea> {
  const index = new Map<string, StateArea>();
  for (const area of areas) {
    for (const name of [area.id, area.code, area.name, area.postal, ...area.aliases]) {
      index.set(areaKey(name), area);
    }
  }
  return index;
}

function linkBothWays(
  entries: readonly Entry[],
  byId: ReadonlyMap<EntryId, Entry>,
): ReadonlyMap<EntryId, readonly Link[]> {
  const own = new Map<EntryId, Link[]>(entries.map((entry) => [entry.id, []]));
  const back = new Map<EntryId, Link[]>(entries.map((entry) => [entry.id, []]));
  for (const entry of entries) {
    for (const [relation, ids] of Object.entries(entry.links) as [Relation, EntryId[]][]) {
      for (const other of ids.map((id) => byId.get(id)).filter((found) => found !== undefined)) {
        own.get(entry.id)?.push({ relation, direction: 'to', entry: other });
        back.get(other.id)?.push({ relation, direction: 'from', entry });
      }
    }
  }
  return new Map(entries.map(({ id }) => [id, [...(own.get(id) ?? []), ...(back.get(id) ?? [])]]));
}

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
