/** Towns by name and by ZIP code. A row is split only when it is asked for. */
import { inSlices } from '../slices';
import type { Lead, Sense } from './gazetteer';
import { keyOf } from './names';
import type { County, State } from './tables';
import { townLines } from './townLines';
import { rowError } from './tsv';
import { indexZips, rangesOf, type ZipPlace } from './zipIndex';

export interface TownTable {
  named(key: string): readonly Sense[];
  /** The town of a ZIP code, with the one area that the ZIP code lies in. */
  zip(zip: number): Sense | undefined;
}

interface Towns {
  readonly path: string;
  readonly kind: 'city' | 'town';
  readonly lines: readonly string[];
  readonly states: ReadonlyMap<string, State>;
  readonly counties: ReadonlyMap<string, County>;
}

/**
 * Made in slices, for tens of thousands of towns.
 * @throws {DataFileError} naming file, row and field, for a row when it is asked for
 */
export async function parseTowns(
  path: string,
  text: string,
  kind: 'city' | 'town',
  states: readonly State[],
  counties: ReadonlyMap<string, County>,
): Promise<TownTable> {
  const lines = await townLines(path, text);
  const byPostal = new Map(states.map((state) => [state.postal, state]));
  const towns: Towns = { path, kind, lines, states: byPostal, counties };
  const names = await indexNames(towns);
  let zips: ReturnType<typeof indexZips> | undefined;
  return {
    named: (key) => rowsNamed(names, key).map((index) => senseOf(towns, index)),
    zip(zip) {
      zips ??= indexZips(path, lines);
      const place = zips(zip);
      return place && zipSense(towns, place, zip);
    },
  };
}

/** The first row of each name, and for each row the next one of its name. */
interface NameIndex {
  readonly first: ReadonlyMap<string, number>;
  readonly next: Int32Array;
}

const none = -1;

async function indexNames({ lines }: Towns): Promise<NameIndex> {
  const first = new Map<string, number>();
  const next = new Int32Array(lines.length).fill(none);
  const last = new Int32Array(lines.length);
  await inSlices(lines, (line, row) => {
    const key = keyOf(line.slice(3, line.indexOf('\t', 3)));
    const head = first.get(key);
    if (head === undefined) first.set(key, row);
    else next[last[head] as number] = row;
    last[head ?? row] = row;
  });
  return { first, next };
}

function rowsNamed({ first, next }: NameIndex, key: string): readonly number[] {
  const rows: number[] = [];
  for (let row = first.get(key) ?? none; row !== none; row = next[row] ?? none) rows.push(row);
  return rows;
}

interface TownRow {
  readonly name: string;
  readonly state: State;
  readonly counties: readonly County[];
  /** Ranges of ZIP codes, county by county. */
  readonly zips: readonly string[];
}

function rowOf({ path, lines, states, counties }: Towns, index: number): TownRow {
  const [postal = '', name = '', codes = '', zips = ''] = (lines[index] ?? '').split('\t');
  const state = states.get(postal);
  if (!state) throw rowError(path, index, 'state', `"${postal}" is no state`);
  const found = codes.split(';').map((code) => {
    const county = counties.get(state.fips + code);
    if (!county) throw rowError(path, index, 'counties', `"${code}" is no county of ${postal}`);
    return county;
  });
  return { name, state, counties: found, zips: zips.split(';') };
}

/** An area with less than this of the ZIP codes that the town's main one has isn't where the town lies. */
const leastShare = 1 / 5;

function senseOf(towns: Towns, index: number): Sense {
  const { name, state, counties, zips } = rowOf(towns, index);
  const leads = new Map<string, Lead>();
  const most = zipCount(zips[0] ?? '');
  for (const [at, { name: county, area }] of counties.entries()) {
    const count = zipCount(zips[at] ?? '');
    if (leads.has(area.code) || (count > 0 && count < most * leastShare)) continue;
    leads.set(area.code, { area, why: { place: name, state: state.postal, county } });
  }
  return { kind: towns.kind, states: [state.postal], leads: [...leads.values()] };
}

/** How many ZIP codes are in ranges. */
function zipCount(group: string): number {
  return rangesOf(group).reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function zipSense(towns: Towns, place: ZipPlace, zip: number): Sense | undefined {
  const { name, state, counties } = rowOf(towns, place.row);
  const county = counties[place.county];
  if (!county) return undefined;
  const why = { place: name, state: state.postal, county: county.name };
  const lead = { area: county.area, why: { ...why, zip: String(zip).padStart(5, '0') } };
  return { kind: towns.kind, states: [state.postal], leads: [lead] };
}
