/** What money is worth by state (BEA) and by year (CPI-U). Each table is read at its first question. */
import { once, type ReadData, readBundled } from '../reading';
import { readTsv, type TsvRow } from '../tsv';

const parityPath = 'prices/rpp-2024.tsv';
const consumerPath = 'prices/cpi-u.tsv';

export interface PriceParity {
  /** Of all goods and services; the nation is 100: 88.8 means 11.2 % cheaper. */
  readonly index: number;
  readonly year: number;
  /** Row of data/sources.json. */
  readonly source: string;
}

export interface Prices {
  /** By postal code; undefined for a state (or territory) that BEA has none for. @throws {DataFileError} */
  priceParity(state: string): Promise<PriceParity | undefined>;
  /** CPI-U, U.S. city average, all items, of May; 1982-84 is 100. @throws {DataFileError} */
  cpi(year: number): Promise<number | undefined>;
  /** US dollars of May of one year in those of May of another; undefined when the index lacks a year. @throws {DataFileError} */
  constantDollars(amount: number, fromYear: number, toYear: number): Promise<number | undefined>;
}

export const consumerPriceSource = 'bls-cpi-u';

export function createPrices(read: ReadData): Prices {
  const parities = once(async () => readParities(await readBundled(read, parityPath)));
  const indexes = once(async () => readIndexes(await readBundled(read, consumerPath)));
  const cpi = async (year: number) => (await indexes()).get(year);
  return {
    async priceParity(state) {
      const index = (await parities()).get(state);
      return index === undefined ? undefined : { index, year: 2024, source: 'bea-rpp-2024' };
    },
    cpi,
    async constantDollars(amount, fromYear, toYear) {
      const [from, to] = [await cpi(fromYear), await cpi(toYear)];
      return from === undefined || to === undefined ? undefined : (amount * to) / from;
    },
  };
}

function readParities(bytes: Uint8Array): ReadonlyMap<string, number> {
  const rows = readTsv(parityPath, bytes, ['state', 'index']);
  return new Map(rows.map((row) => [row.cells.state, positive(row, 'index')]));
}

function readIndexes(bytes: Uint8Array): ReadonlyMap<number, number> {
  const rows = readTsv(consumerPath, bytes, ['year', 'may']);
  return new Map(rows.map((row) => [positive(row, 'year'), positive(row, 'may')]));
}

function positive<C extends string>({ cells, fail }: TsvRow<C>, column: C): number {
  const value = Number(cells[column]);
  return value > 0 ? value : fail(column, `expected a number, got "${cells[column]}"`);
}
