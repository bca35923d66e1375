import { groupBy } from './groupBy';
import type {
  Area,
  AreaId,
  AtlasData,
  CredentialEntry,
  Entry,
  EntryId,
  EntryKind,
  Occupation,
  OccupationCode,
  Projection,
  Relation,
  Source,
  SourceId,
  WageEntry,
  WageEstimate,
} from './model';

/** A link between two entries, seen from one of them. */
export interface Link {
  readonly relation: Relation;
  /** `to`: this entry names the other; `from`: the other names this one. */
  readonly direction: 'to' | 'from';
  readonly entry: Entry;
}

/** Look-ups over one validated set of data. Never changes; a data pack makes a new one. */
export interface Atlas {
  readonly data: AtlasData;
  /** The occupation, and the year of its wages, that a look-up means when none is named. */
  readonly occupation: Occupation;
  readonly year: number;
  /** All entries in reading order, or those of one kind. */
  entries<K extends EntryKind>(kind: K): readonly Extract<Entry, { kind: K }>[];
  entries(): readonly Entry[];
  entry(id: EntryId): Entry | undefined;
  source(id: SourceId): Source | undefined;
  /** Links of an entry, its own first, then those that point at it. */
  links(id: EntryId): readonly Link[];
  /** An area by id, name, postal code or alias, ignoring case and surrounding space. */
  area(text: string): Area | undefined;
  /** Every meaning of an acronym, exact case, the field's own first. */
  credentials(acronym: string): readonly CredentialEntry[];
  /** Wage estimates of an occupation and year, in the order of the areas; the nation first. */
  wages(occupation?: OccupationCode, year?: number): readonly WageEstimate[];
  wage(area: AreaId, occupation?: OccupationCode, year?: number): WageEstimate | undefined;
  projection(occupation?: OccupationCode): Projection | undefined;
}

/** Id of the entry that stands for a wage estimate: `wage.OH.11-9111.2023`. */
export function wageId(estimate: Pick<WageEstimate, 'area' | 'occupation' | 'year'>): EntryId {
  return `wage.${estimate.area}.${estimate.occupation}.${estimate.year}`;
}

/** @throws when the data names no occupation or no wages: parsing never lets such data through. */
export function createAtlas(data: AtlasData): Atlas {
  const occupation = data.occupations[0];
  if (!occupation) throw new Error('The atlas has no occupation.');
  const areas = indexAreas(data.areas);
  const entries = [...data.entries, ...wageEntries(data, areas)];
  const byId = new Map<EntryId, Entry>(entries.map((entry) => [entry.id, entry]));
  const byKind = groupBy(entries, (entry) => entry.kind);
  const byAcronym = groupBy(data.entries.filter(isCredential), (entry) => entry.acronym);
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const year = Math.max(...data.wages.map((wage) => wage.year));
  const links = lazy(() => linkBothWays(entries, byId));

  const all = (kind?: EntryKind) => (kind ? (byKind.get(kind) ?? []) : entries);
  return {
    data,
    occupation,
    year,
    entries: all as Atlas['entries'],
    entry: (id) => byId.get(id),
    source: (id) => sources.get(id),
    links: (id) => links().get(id) ?? [],
    area: (text) => areas.get(areaKey(text)),
    credentials: (acronym) => byAcronym.get(acronym) ?? [],
    wages: (code = occupation.code, when = year) =>
      data.wages.filter((wage) => wage.occupation === code && wage.year === when),
    wage: (area, code = occupation.code, when = year) => {
      const entry = byId.get(wageId({ area, occupation: code, year: when }));
      return entry?.kind === 'wage' ? entry.estimate : undefined;
    },
    projection: (code = occupation.code) =>
      data.projections.find((projection) => projection.occupation === code),
  };
}

function isCredential(entry: Entry): entry is CredentialEntry {
  return entry.kind === 'credential';
}

function areaKey(text: string): string {
  return text.trim().replace(/\./g, '').replace(/\s+/g, ' ').toLowerCase();
}

function indexAreas(areas: readonly Area[]): ReadonlyMap<string, Area> {
  const index = new Map<string, Area>();
  for (const area of areas) {
    for (const name of [area.id, area.name, area.postal, ...area.aliases]) {
      index.set(areaKey(name), area);
    }
  }
  return index;
}

function wageEntries(data: AtlasData, areas: ReadonlyMap<string, Area>): readonly WageEntry[] {
  return data.wages.map((estimate) => {
    const area = areas.get(areaKey(estimate.area));
    const names = area ? [area.postal, ...area.aliases] : [];
    return {
      id: wageId(estimate),
      kind: 'wage',
      label: area?.name ?? estimate.area,
      aliases: names,
      summary: '',
      points: [],
      notes: estimate.notes ?? [],
      sources: [estimate.source],
      links: {},
      estimate,
    };
  });
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
