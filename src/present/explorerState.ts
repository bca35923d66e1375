import type { AreaId, OccupationCode } from '../domain/model';

export const payPeriods = ['year', 'hour'] as const;
export const priceViews = ['printed', 'adjusted'] as const;

/** How pay is looked at: by the year or by the hour, as printed or at the nation's average prices. */
export interface Lens {
  readonly pay: (typeof payPeriods)[number];
  readonly prices: (typeof priceViews)[number];
}

export const tabs = [
  'states',
  'national',
  'metros',
  'industries',
  'compare',
  'outlook',
  'occupations',
] as const;
export type Tab = (typeof tabs)[number];

export const measures = ['median', 'p10', 'p90', 'difference'] as const;
/** What the map's colour means. */
export type Measure = (typeof measures)[number];

/** Columns of the tables of areas. */
export const areaColumns = [
  'median',
  'p10',
  'p90',
  'range',
  'difference',
  'rank',
  'p25',
  'p75',
  'mean',
  'jobs',
  'perThousand',
  'quotient',
  'change',
  'adjusted',
] as const;
export type AreaColumn = (typeof areaColumns)[number];
/** Always there. */
export const fixedColumns: readonly AreaColumn[] = ['median', 'p10', 'p90'];

export type SortColumn = AreaColumn | 'state';
export interface Sort<C extends string = SortColumn> {
  readonly column: C;
  readonly direction: 'ascending' | 'descending';
}

/** The metropolitan areas' tab. */
export interface MetroState {
  readonly sort: Sort;
  readonly filter: string;
  /** Postal code; null: every state. */
  readonly state: string | null;
  readonly show: 'metropolitan' | 'all' | 'guide';
  readonly colour: 'pay' | 'concentration';
  readonly selected: AreaId | null;
}

/** Columns of the table of all occupations of an area. */
export const profileColumns = ['title', 'median', 'jobs', 'quotient'] as const;
export type ProfileColumn = (typeof profileColumns)[number];

export const compareBys = ['area', 'occupation', 'year', 'industry'] as const;
export type CompareBy = (typeof compareBys)[number];

/** The most and fewest things that are compared side by side. */
export const compareLimits = { least: 2, most: 6 } as const;
/** Longest filter that is kept, in characters. */
export const longestFilter = 100;

/** Everything a reader has set up; kept through hiding, reload and theme change. */
export interface ExplorerState extends Lens {
  readonly tab: Tab;
  /** SOC code; null: the one that the guide is about. */
  readonly occupation: OccupationCode | null;
  /** Null: the newest. */
  readonly year: number | null;
  readonly sort: Sort;
  readonly filter: string;
  readonly columns: readonly AreaColumn[];
  readonly measure: Measure;
  /** The state chosen in table and map. */
  readonly selected: AreaId | null;
  readonly metro: MetroState;
  /** Industries whose details are shown, by BLS code. */
  readonly open: readonly string[];
  readonly industrySort: 'pay' | 'jobs';
  readonly by: CompareBy;
  /** Areas side by side, the first one being the base of the differences. */
  readonly compare: readonly AreaId[];
  readonly occupations: readonly OccupationCode[];
  readonly years: readonly number[];
  readonly industries: readonly string[];
  /** The salary asked about, US dollars a year, or an hour with pay by the hour. */
  readonly amount: number | null;
  /** Where that salary is paid; also the area of the percentile picture. */
  readonly area: AreaId;
  /** Change over the years in dollars of each year, or of the newest. */
  readonly dollars: 'nominal' | 'constant';
  readonly against: 'growth' | 'openings';
  readonly profileSort: Sort<ProfileColumn>;
  readonly profileFilter: string;
  /** How far each tab was scrolled: the page, then its table; CSS pixels. */
  readonly scroll: Readonly<Partial<Record<Tab, readonly number[]>>>;
}

/** A place to open the explorer at; what isn't named stays as the reader left it. */
export interface Place {
  readonly tab?: Tab;
  /** States, metro areas: chosen there; National, Occupations: the area asked about. */
  readonly area?: AreaId;
  readonly areas?: readonly AreaId[];
  readonly amount?: number;
  readonly occupation?: OccupationCode;
  readonly occupations?: readonly OccupationCode[];
  readonly year?: number;
  readonly years?: readonly number[];
  readonly industries?: readonly string[];
  readonly pay?: Lens['pay'];
  readonly prices?: Lens['prices'];
}

export const firstState: ExplorerState = {
  tab: 'states',
  occupation: null,
  year: null,
  pay: 'year',
  prices: 'printed',
  sort: { column: 'state', direction: 'ascending' },
  filter: '',
  columns: ['median', 'p10', 'p90', 'range', 'difference', 'rank'],
  measure: 'median',
  selected: null,
  metro: {
    sort: { column: 'jobs', direction: 'descending' },
    filter: '',
    state: null,
    show: 'metropolitan',
    colour: 'pay',
    selected: null,
  },
  open: [],
  industrySort: 'pay',
  by: 'area',
  compare: [],
  occupations: [],
  years: [],
  industries: [],
  amount: null,
  area: 'US',
  dollars: 'nominal',
  against: 'growth',
  profileSort: { column: 'median', direction: 'descending' },
  profileFilter: '',
  scroll: {},
};

/** Whether an id can be an area's: one of those that are known, or a code of a smaller area. */
export type IsArea = (id: string) => boolean;
export const isAreaCode: IsArea = (id) => /^\d{7}$/.test(id);
export const isOccupationCode = (code: unknown): code is OccupationCode =>
  typeof code === 'string' && /^\d\d-\d{4}$/.test(code);
export const isIndustryCode = (code: unknown): code is string =>
  typeof code === 'string' && /^[\dA-Z-]{6}$/.test(code);
export const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= 1997 && (year as number) <= 2100;

/** A salary that can be ranked: US dollars, above 0 and below a billion. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e9;
}

/** The first few different ones of a list that pass. */
export function several<T>(value: unknown, passes: (one: unknown) => one is T): readonly T[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter(passes))].slice(0, compareLimits.most);
}

/**
 * The part of a place that needs no names of areas: codes, years, numbers and switches, as a link or a
 * command's argument has them. What is none of them is left out.
 */
export function choicesOf(given: Readonly<Record<string, unknown>>): Omit<Place, 'area' | 'areas'> {
  const { amount, occupation, occupations, year, years, industries } = given;
  const lists = {
    occupations: several(occupations, isOccupationCode),
    years: several(years, isYear),
    industries: several(industries, isIndustryCode),
  };
  const tab = tabs.find((one) => one === given.tab);
  const pay = payPeriods.find((one) => one === given.pay);
  const prices = priceViews.find((one) => one === given.prices);
  return {
    ...(tab ? { tab } : {}),
    ...(isAmount(amount) ? { amount } : {}),
    ...(isOccupationCode(occupation) ? { occupation } : {}),
    ...(isYear(year) ? { year } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...(pay ? { pay } : {}),
    ...(prices ? { prices } : {}),
  };
}
