import type { Atlas } from '../domain/atlas';
import type {
  AreaId,
  MetroEntry,
  Occupation,
  Projection,
  Source,
  SourceId,
  StateArea,
  WageEstimate,
} from '../domain/model';
import { citation, wageCitation } from './format';

/** What the Salary Explorer shows: plain data, sent to the page once. */
export interface ExplorerData {
  readonly occupation: Pick<Occupation, 'code' | 'title'>;
  /** Reference year of the wages. */
  readonly year: number;
  /** The nation first, then the states in reading order. */
  readonly areas: readonly StateArea[];
  readonly wages: readonly WageEstimate[];
  readonly metros: readonly ExplorerMetro[];
  readonly projection: Projection | null;
  /** Every source that one of the above names. */
  readonly sources: readonly Source[];
}

export type ExplorerMetro = Pick<
  MetroEntry,
  'id' | 'label' | 'city' | 'states' | 'employment' | 'year' | 'notes' | 'sources'
>;

/**
 * The wages of one occupation and year, with all that the page needs to name their sources.
 * @param wages the nation first, then the states
 */
export function explorerData(
  atlas: Atlas,
  occupation: Pick<Occupation, 'code' | 'title'>,
  wages: readonly WageEstimate[],
): ExplorerData {
  const shown = atlas.data.areas.filter((area) => area.kind === 'nation' || area.tile);
  const areas = shown.filter((area) => wages.some((wage) => wage.area === area.id));
  const known = new Set(areas.map((area) => area.id));
  const metros = atlas.entries('metro').filter((metro) => metro.occupation === occupation.code);
  const projection = atlas.projection(occupation.code) ?? null;
  const cited = new Set<SourceId>([
    ...wages.map((wage) => wage.source),
    ...metros.flatMap((metro) => [...metro.sources, ...fromNotes(metro.notes)]),
    ...(projection ? [...projection.sources, ...fromNotes(projection.notes)] : []),
  ]);
  return {
    occupation: { code: occupation.code, title: occupation.title },
    year: wages[0]?.year ?? 0,
    areas,
    wages: wages.filter((wage) => known.has(wage.area)),
    metros: metros.map(pickMetro),
    projection,
    sources: atlas.data.sources.filter((source) => cited.has(source.id)),
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
  source(id: SourceId): Source | undefined;
  /** Citation of the wages of an area, of the nation when none is named. */
  cite(id?: AreaId): string;
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
    citeSources: (ids) =>
      ids
        .flatMap((id) => sources.get(id) ?? [])
        .map((source) => citation(source))
        .join('; '),
  };
}
