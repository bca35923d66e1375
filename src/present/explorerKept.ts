import {
  areaColumns,
  compareBys,
  type ExplorerState,
  firstState,
  fixedColumns,
  type IsArea,
  isAmount,
  isAreaCode,
  isIndustryCode,
  isOccupationCode,
  isYear,
  longestFilter,
  type MetroState,
  measures,
  type Place,
  payPeriods,
  priceViews,
  profileColumns,
  type Sort,
  several,
  type Tab,
  tabs,
} from './explorerState';

/**
 * Reads a state that was kept somewhere. What is stale or malformed falls back to the first state,
 * field by field, so that a removed area doesn't cost the reader the sort and the filter.
 */
export function readState(value: unknown, known: IsArea): ExplorerState {
  const kept = isRecord(value) ? value : {};
  const isArea = areaTest(known);
  return {
    tab: oneOf(tabs, kept.tab) ?? firstState.tab,
    occupation: isOccupationCode(kept.occupation) ? kept.occupation : null,
    year: isYear(kept.year) ? kept.year : null,
    pay: oneOf(payPeriods, kept.pay) ?? firstState.pay,
    prices: oneOf(priceViews, kept.prices) ?? firstState.prices,
    sort: readSort(sortColumns, kept.sort, firstState.sort),
    filter: readText(kept.filter),
    columns: readColumns(kept.columns),
    measure: oneOf(measures, kept.measure) ?? firstState.measure,
    selected: isArea(kept.selected) ? kept.selected : null,
    metro: readMetro(kept.metro, isArea),
    open: Array.isArray(kept.open) ? kept.open.filter(isIndustryCode).slice(0, 50) : [],
    industrySort: kept.industrySort === 'jobs' ? 'jobs' : 'pay',
    by: oneOf(compareBys, kept.by) ?? firstState.by,
    compare: several(kept.compare, isArea),
    occupations: several(kept.occupations, isOccupationCode),
    years: several(kept.years, isYear),
    industries: several(kept.industries, isIndustryCode),
    amount: isAmount(kept.amount) ? kept.amount : null,
    area: isArea(kept.area) ? kept.area : firstState.area,
    dollars: kept.dollars === 'constant' ? 'constant' : 'nominal',
    against: kept.against === 'openings' ? 'openings' : 'growth',
    profileSort: readSort(profileColumns, kept.profileSort, firstState.profileSort),
    profileFilter: readText(kept.profileFilter),
    scroll: readScroll(kept.scroll),
  };
}

/** The state after going to a place. Areas that aren't known are left out. */
export function goTo(state: ExplorerState, place: Place, known: IsArea): ExplorerState {
  const isArea = areaTest(known);
  const tab = place.tab ?? state.tab;
  const area = isArea(place.area) ? place.area : undefined;
  const areas = several(place.areas, isArea);
  const occupations = several(place.occupations, isOccupationCode);
  const years = several(place.years, isYear);
  const industries = several(place.industries, isIndustryCode);
  return {
    ...state,
    tab,
    ...(isOccupationCode(place.occupation) ? { occupation: place.occupation } : {}),
    ...(isYear(place.year) ? { year: place.year } : {}),
    pay: place.pay ?? state.pay,
    prices: place.prices ?? state.prices,
    // A filter that hides the place someone was sent to would look like a fault.
    ...(tab === 'states' && area ? { filter: '', selected: area === 'US' ? null : area } : {}),
    ...(tab === 'metros' && area ? { metro: metroAt(state.metro, area) } : {}),
    ...((tab === 'national' || tab === 'occupations') && area ? { area } : {}),
    ...(areas.length > 0 ? { compare: areas, by: 'area' as const } : {}),
    ...(occupations.length > 0 ? { occupations, by: 'occupation' as const } : {}),
    ...(years.length > 0 ? { years, by: 'year' as const } : {}),
    ...(industries.length > 0 ? { industries, by: 'industry' as const } : {}),
    amount: isAmount(place.amount) ? place.amount : state.amount,
  };
}

/** Everything shown, so that the chosen area is among it. */
function metroAt(metro: MetroState, selected: string): MetroState {
  return { ...metro, selected, filter: '', state: null, show: 'all' };
}

/** What a link to the same view says: the tab with the choices that it shows. */
export function placeOfState(state: ExplorerState): Place {
  const { tab, occupation, year, pay, prices, amount } = state;
  const selected = tab === 'states' ? state.selected : state.metro.selected;
  const area = tab === 'states' || tab === 'metros' ? selected : state.area;
  const compared = {
    area: { areas: state.compare },
    occupation: { occupations: state.occupations },
    year: { years: state.years },
    industry: { industries: state.industries },
  }[state.by];
  const isDefault = tab !== 'states' && tab !== 'metros' && area === firstState.area;
  return {
    tab,
    ...(occupation ? { occupation } : {}),
    ...(year ? { year } : {}),
    ...(area && !isDefault ? { area } : {}),
    ...(tab === 'compare' ? compared : {}),
    ...(pay === firstState.pay ? {} : { pay }),
    ...(prices === firstState.prices ? {} : { prices }),
    ...(amount && tab === 'national' ? { amount } : {}),
  };
}

type AreaTest = (id: unknown) => id is string;

function areaTest(known: IsArea): AreaTest {
  return (id): id is string => typeof id === 'string' && (known(id) || isAreaCode(id));
}

function readMetro(value: unknown, isArea: AreaTest): MetroState {
  const kept = isRecord(value) ? value : {};
  const first = firstState.metro;
  return {
    sort: readSort(sortColumns, kept.sort, first.sort),
    filter: readText(kept.filter),
    state: typeof kept.state === 'string' && /^[A-Z]{2}$/.test(kept.state) ? kept.state : null,
    show: oneOf(['metropolitan', 'all', 'guide'] as const, kept.show) ?? first.show,
    colour: kept.colour === 'concentration' ? 'concentration' : 'pay',
    selected: isArea(kept.selected) ? kept.selected : null,
  };
}

const sortColumns = ['state', ...areaColumns] as const;

function readSort<C extends string>(
  columns: readonly C[],
  value: unknown,
  first: Sort<C>,
): Sort<C> {
  if (!isRecord(value)) return first;
  const column = oneOf(columns, value.column);
  if (!column) return first;
  return { column, direction: value.direction === 'descending' ? 'descending' : 'ascending' };
}

function readColumns(value: unknown): ExplorerState['columns'] {
  if (!Array.isArray(value)) return firstState.columns;
  return areaColumns.filter((one) => fixedColumns.includes(one) || value.includes(one));
}

function readScroll(value: unknown): ExplorerState['scroll'] {
  if (!isRecord(value)) return {};
  const places = (found: unknown): found is number[] =>
    Array.isArray(found) && found.length <= 4 && found.every((one) => Number.isFinite(one));
  return Object.fromEntries(
    tabs.flatMap((tab: Tab) => {
      const found = value[tab];
      return places(found) ? [[tab, found]] : [];
    }),
  );
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestFilter) : '';
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
