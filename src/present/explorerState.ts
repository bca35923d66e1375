import type { AreaId } from '../domain/model';

export const tabs = ['states', 'national', 'metros', 'compare', 'outlook'] as const;
export type Tab = (typeof tabs)[number];

export const measures = ['median', 'p10', 'p90', 'difference'] as const;
/** What the map's colour means. */
export type Measure = (typeof measures)[number];

export const sortColumns = [
  'state',
  'median',
  'p10',
  'p90',
  'difference',
  'rank',
  'range',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The most and fewest areas that are compared side by side. */
export const compareLimits = { least: 2, most: 6 } as const;
/** Longest filter that is kept, in characters. */
export const longestFilter = 100;

/** Everything a reader has set up; kept through hiding, reload and theme change. */
export interface ExplorerState {
  readonly tab: Tab;
  readonly sort: Sort;
  readonly filter: string;
  readonly measure: Measure;
  /** The state chosen in table and map. */
  readonly selected: AreaId | null;
  /** Areas side by side, the first one being the base of the differences. */
  readonly compare: readonly AreaId[];
  /** The salary asked about, annual US dollars. */
  readonly amount: number | null;
  /** Where that salary is paid; also the area of the percentile picture. */
  readonly area: AreaId;
}

/** A place to open the explorer at; what isn't named stays as the reader left it. */
export interface Place {
  readonly tab?: Tab | 'industries' | 'occupations';
  /** States: chosen there; National: the area asked about. */
  readonly area?: AreaId;
  readonly areas?: readonly AreaId[];
  readonly amount?: number;
  readonly occupation?: string;
  readonly occupations?: readonly string[];
  readonly year?: number;
  readonly years?: readonly number[];
  readonly industries?: readonly string[];
}

export const firstState: ExplorerState = {
  tab: 'states',
  sort: { column: 'state', direction: 'ascending' },
  filter: '',
  measure: 'median',
  selected: null,
  compare: [],
  amount: null,
  area: 'US',
};

/**
 * Reads a state that was kept somewhere. What is stale or malformed falls back to the first state,
 * field by field, so that a removed area doesn't cost the reader the sort and the filter.
 */
export function readState(value: unknown, known: ReadonlySet<AreaId>): ExplorerState {
  const kept = isRecord(value) ? value : {};
  const area = (id: unknown) => (typeof id === 'string' && known.has(id) ? id : undefined);
  return {
    tab: oneOf(tabs, kept.tab) ?? firstState.tab,
    sort: readSort(kept.sort),
    filter: typeof kept.filter === 'string' ? kept.filter.slice(0, longestFilter) : '',
    measure: oneOf(measures, kept.measure) ?? firstState.measure,
    selected: area(kept.selected) ?? null,
    compare: readAreas(kept.compare, known),
    amount: isAmount(kept.amount) ? kept.amount : null,
    area: area(kept.area) ?? firstState.area,
  };
}

/** The state after going to a place. Areas that aren't known are left out. */
export function goTo(
  state: ExplorerState,
  place: Place,
  known: ReadonlySet<AreaId>,
): ExplorerState {
  const tab = tabs.find((tab) => tab === place.tab) ?? state.tab;
  const area = place.area !== undefined && known.has(place.area) ? place.area : undefined;
  const areas = readAreas(place.areas, known);
  return {
    ...state,
    tab,
    // A filter that hides the place someone was sent to would look like a fault.
    filter: tab === 'states' && area ? '' : state.filter,
    selected: tab === 'states' && area ? (area === 'US' ? null : area) : state.selected,
    area: tab === 'national' && area ? area : state.area,
    compare: areas.length > 0 ? areas : state.compare,
    amount: isAmount(place.amount) ? place.amount : state.amount,
  };
}

function readSort(value: unknown): Sort {
  if (!isRecord(value)) return firstState.sort;
  const column = oneOf(sortColumns, value.column);
  if (!column) return firstState.sort;
  return { column, direction: value.direction === 'descending' ? 'descending' : 'ascending' };
}

function readAreas(value: unknown, known: ReadonlySet<AreaId>): readonly AreaId[] {
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id): id is AreaId => typeof id === 'string' && known.has(id));
  return [...new Set(ids)].slice(0, compareLimits.most);
}

/** A salary that can be ranked: annual US dollars, above 0 and below a billion. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e9;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
