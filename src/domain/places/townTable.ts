/** Towns by name and by ZIP code. A row is split only when it is asked for. */
import type { Lead, Sense } from './gazetteer';
import { keyOf } from './names';
import type { County, State } from './tables';
import { linesOf, rowError } from './tsv';

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

const columns = ['state', 'town', 'counties', 'zips'];

/** @throws {DataFileError} naming file, row and field, for a row when it is asked for */
export function parseTowns(
  path: string,
  text: string,
  kind: 'city' | 'town',
  states: readonly State[],
  counties: ReadonlyMap<string, County>,
): TownTable {
  const lines = linesOf(path, text, columns);
  const byPostal = new Map(states.map((state) => [state.postal, state]));
  const towns: Towns = { path, kind, lines, states: byPostal, counties };
  const rows = rowsByName(towns);
  let zips: ZipIndex | undefined;
  return {
    named: (key) => (rows.get(key) ?? []).map((index) => senseOf(towns, index)),
    zip(zip) {
      zips ??= indexZips(towns);
      return findZip(towns, zips, zip);
    },
  };
}

function rowsByName({ lines }: Towns): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line.slice(3, line.indexOf('\t', 3)));
    const known = rows.get(key);
    if (known) known.push(index);
    else rows.set(key, [index]);
  }
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

function senseOf(towns: Towns, index: number): Sense {
  const { name, state, counties } = rowOf(towns, index);
  const leads = new Map<string, Lead>();
  for (const { name: county, area } of counties) {
    if (leads.has(area.code)) continue;
    leads.set(area.code, { area, why: { place: name, state: state.postal, county } });
  }
  return { kind: towns.kind, states: [state.postal], leads: [...leads.values()] };
}

/** Ranges of ZIP codes in their order, each with its row and its place among the row's counties. */
interface ZipIndex {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly row: Int32Array;
  readonly county: Int32Array;
}

function indexZips(towns: Towns): ZipIndex {
  const ranges: [first: number, last: number, row: number, county: number][] = [];
  for (const [row, line] of towns.lines.entries()) {
    const groups = line.slice(line.lastIndexOf('\t') + 1).split(';');
    for (const [county, group] of groups.entries()) {
      if (group === '') continue;
      for (const range of group.split(' ')) {
        const [first = '', last = first] = range.split('-');
        if (!isZip(first) || !isZip(last)) {
          throw rowError(towns.path, row, 'zips', `"${range}" is no ZIP code`);
        }
        ranges.push([Number(first), Number(last), row, county]);
      }
    }
  }
  ranges.sort(([a], [b]) => a - b);
  return {
    first: Int32Array.from(ranges, ([first]) => first),
    last: Int32Array.from(ranges, ([, last]) => last),
    row: Int32Array.from(ranges, ([, , row]) => row),
    county: Int32Array.from(ranges, ([, , , county]) => county),
  };
}

function isZip(text: string): boolean {
  return text.length === 5 && !Number.isNaN(Number(text));
}

function findZip(towns: Towns, zips: ZipIndex, zip: number): Sense | undefined {
  let [low, high] = [0, zips.first.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zips.first[middle] ?? 0) <= zip) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  if (at < 0 || zip > (zips.last[at] ?? 0)) return undefined;
  const { name, state, counties } = rowOf(towns, zips.row[at] ?? 0);
  const county = counties[zips.county[at] ?? 0];
  if (!county) return undefined;
  const why = { place: name, state: state.postal, county: county.name };
  const lead = { area: county.area, why: { ...why, zip: String(zip).padStart(5, '0') } };
  return { kind: towns.kind, states: [state.postal], leads: [lead] };
}
