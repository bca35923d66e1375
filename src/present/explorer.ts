import type { Atlas } from '../domain/atlas';
import type {
  Area,
  AreaId,
  MetroEntry,
  Occupation,
  Printed,
  Projection,
  Source,
  SourceId,
  StateArea,
  WageEstimate,
} from '../domain/model';
import { citation, wageCitation } from './format';
import type { Growth, ParityTable } from './surroundings';

/** What the Salary Explorer opens with: one occupation and year in the nation and its states. */
export interface ExplorerData {
  readonly occupation: Pick<Occupation, 'code' | 'title'>;
  /** Reference year of the wages. */
  readonly year: number;
  /** Years that can be chosen, newest first. */
  readonly years: readonly number[];
  /** The nation first, then the states in reading order. */
  readonly areas: readonly StateArea[];
  readonly wages: readonly WageEstimate[];
  /** Medians of the year before, by area, annual US dollars; empty where they aren't published. */
  readonly before: Readonly<Record<AreaId, Printed>>;
  /** Metropolitan areas that the guide lists. */
  readonly metros: readonly ExplorerMetro[];
  readonly projection: Projection | null;
  /** The newest projection, with more of it. */
  readonly growth: Growth | null;
  readonly parity: ParityTable | null;
  /** Every data set, and what the above names. */
  readonly sources: readonly CitedSource[];
}

export type CitedSource = Pick<Source, 'id' | 'title' | 'publisher' | 'year' | 'url'>;
export type ExplorerArea = Pick<Area, 'id' | 'name' | 'kind' | 'states' | 'location'>;
export type ExplorerMetro = Pick<
  MetroEntry,
  'id' | 'label' | 'city' | 'states' | 'employment' | 'year' | 'notes' | 'sources'
>;

/** What `explorerData` is made from. */
export interface Gathered {
  readonly occupation: Pick<Occupation, 'code' | 'title'>;
  readonly year: number;
  readonly years: readonly number[];
  /** The nation first, then the states. */
  readonly wages: readonly WageEstimate[];
  readonly before: readonly WageEstimate[];
  readonly parity: ParityTable | null;
  readonly growth: Growth | null;
  /** Growth of all occupations together, same years. */
  readonly allGrowth: Growth | null;
}

/** The wages of one occupation and year, with all that the page needs to name their sources. */
export function explorerData(atlas: Atlas, gathered: Gathered): ExplorerData {
  const { occupation, year, years, parity } = gathered;
  const shown = atlas.data.areas.filter((area) => area.kind === 'nation' || area.tile);
  const known = new Set(shown.map((area) => area.id));
  const wages = gathered.wages.filter((wage) => known.has(wage.area));
  const metros = atlas.entries('metro').filter((metro) => metro.occupation === occupation.code);
  const projection = atlas.projection(occupation.code) ?? projectionOf(gathered);
  const cited = new Set<SourceId>([
    ...metros.flatMap((metro) => [...metro.sources, ...fromNotes(metro.notes)]),
    ...(projection ? [...projection.sources, ...fromNotes(projection.notes)] : []),
  ]);
  return {
    occupation: { code: occupation.code, title: occupation.title },
    year,
    years,
    areas: shown.filter(
      ({ id, kind }) => kind === 'nation' || wages.some((wage) => wage.area === id),
    ),
    wages,
    before: Object.fromEntries(gathered.before.map(({ area, median }) => [area, median])),
    metros: metros.map(pickMetro),
    projection,
    growth: gathered.growth,
    parity,
    sources: atlas.data.sources
      .filter(({ type, id }) => type === 'dataset' || cited.has(id))
      .map(({ id, title, publisher, year: of, url }) => ({ id, title, publisher, year: of, url })),
  };
}

/** For occupations that the guide says nothing of. */
function projectionOf({ occupation, growth, allGrowth }: Gathered): Projection | null {
  if (!growth || !allGrowth) return null;
  const { from, to, percent, source } = growth;
  const notes = { notes: [], sources: [source] };
  return {
    occupation: occupation.code,
    from,
    to,
    percent,
    allOccupationsPercent: allGrowth.percent,
    ...notes,
  };
}

function fromNotes(notes: readonly { readonly sources: readonly SourceId[] }[]) {
  return notes.flatMap((note) => note.sources);
}

function pickMetro(metro: MetroEntry): ExplorerMetro {
  const { id, label, city, states, employment, year, notes, sources } = metro;
  return { id, label, city, states, employment, year, notes, sources };
}

/** Look-ups over the page's data. */
export interface ExplorerIndex {
  readonly data: ExplorerData;
  /** Areas of kind state that have wages, in reading order. */
  readonly states: readonly StateArea[];
  readonly nation: WageEstimate | undefined;
  area(id: AreaId): StateArea | undefined;
  wage(id: AreaId): WageEstimate | undefined;
  source(id: SourceId): CitedSource | undefined;
  /** Citation of the wages of an area, of the nation when none is named. */
  cite(id?: AreaId): string;
  /** Citation of any estimate. */
  citeWage(wage: Pick<WageEstimate, 'year' | 'occupation' | 'source'>): string;
  /** Citations of sources, by id, joined. */
  citeSources(ids: readonly SourceId[]): string;
}

export function indexExplorer(data: ExplorerData): ExplorerIndex {
  const areas = new Map(data.areas.map((area) => [area.id, area]));
  const wages = new Map(data.wages.map((wage) => [wage.area, wage]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const nation = data.wages.find((wage) => areas.get(wage.area)?.kind === 'nation');
  return {
    data,
    states: data.areas.filter((area) => area.kind === 'state'),
    nation,
    area: (id) => areas.get(id),
    wage: (id) => wages.get(id),
    source: (id) => sources.get(id),
    cite: (id) => {
      const wage = (id && wages.get(id)) || nation || data.wages[0];
      const of = { year: data.year, occupation: data.occupation.code };
      return wageCitation(wage && sources.get(wage.source), wage ?? of);
    },
    citeWage: (wage) => wageCitation(sources.get(wage.source), wage),
    citeSources: (ids) =>
      ids
        .flatMap((id) => sources.get(id) ?? [])
        .map((source) => citation(source))
        .join('; '),
  };
}
