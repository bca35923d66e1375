import type { Area, AreaId, OccupationCode, SourceId } from '../domain/model';
import type { Onet } from '../domain/onet/onet';
import { consumerPriceSource, type Prices } from '../domain/prices/prices';
import type { Projections } from '../domain/projections/projections';

/** What stands around wages: prices, growth, relatives. Each is read by its own module, at first use. */
export interface Surroundings {
  /** BEA's regional price parities of those of the areas that have one. */
  parities?(areas: readonly Area[]): Promise<ParityTable | null>;
  /** Consumer prices, May of each year. */
  prices?(): Promise<ConsumerPrices>;
  growth?(occupation: OccupationCode): Promise<Growth | undefined>;
  /** Occupations that are near to one, nearest first. */
  related?(occupation: OccupationCode): Promise<readonly OccupationCode[]>;
}

/** Price levels of areas, 100 = the nation. */
export interface ParityTable {
  readonly year: number;
  readonly source: SourceId;
  readonly of: Readonly<Record<AreaId, number>>;
}

/** The CPI-U, all items, U.S. city average, not seasonally adjusted, 1982-84 = 100. */
export interface ConsumerPrices {
  readonly source: SourceId;
  /** Index of May, by year. */
  readonly may: Readonly<Record<number, number>>;
}

/** Projected change in jobs. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  /** Openings a year, on average. */
  readonly openings: number;
  /** Jobs in the first year, and projected for the last. */
  readonly jobs: number;
  readonly jobsProjected: number;
  /** What BLS has as typically needed to enter, in its own terms. */
  readonly education?: string | undefined;
  readonly experience?: string | undefined;
  readonly training?: string | undefined;
  readonly source: SourceId;
}

/** Surroundings from the tables that ship. */
export function surroundingsFrom(tables: {
  readonly prices: Prices;
  readonly projections: Projections;
  readonly onet: Onet;
}): Surroundings {
  const { prices, projections, onet } = tables;
  return {
    parities: (areas) => paritiesOf(prices, areas),
    prices: () => consumerPrices(prices),
    growth: (occupation) => projections.projection(occupation),
    related: async (occupation) => {
      const facts = await onet.profileFacts(occupation);
      // O*NET divides some occupations further than wages are published.
      return [...new Set((facts?.related ?? []).map((code) => code.slice(0, 7)))];
    },
  };
}

/** BEA has parities of states; an area that crosses or parts one has none. */
async function paritiesOf(prices: Prices, areas: readonly Area[]): Promise<ParityTable | null> {
  const found = await Promise.all(
    areas.map(async ({ id, kind }) => {
      const parity = kind === 'state' ? await prices.priceParity(id) : undefined;
      return parity ? [[id, parity] as const] : [];
    }),
  );
  const pairs = found.flat();
  const first = pairs[0]?.[1];
  if (!first) return null;
  const of = Object.fromEntries(pairs.map(([id, { index }]) => [id, index]));
  return { year: first.year, source: first.source, of: { US: 100, ...of } };
}

/** The first year that the table may have; before it BLS has no wages in this form. */
const firstYear = 1997;

async function consumerPrices(prices: Prices): Promise<ConsumerPrices> {
  const years = Array.from({ length: 60 }, (_, i) => firstYear + i);
  const found = await Promise.all(
    years.map(async (year) => {
      const index = await prices.cpi(year);
      return index === undefined ? [] : [[year, index] as const];
    }),
  );
  const may = Object.fromEntries(found.flat());
  return { source: consumerPriceSource, may };
}
