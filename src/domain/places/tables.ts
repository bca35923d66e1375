/** Parses the small tables of places: areas, states, counties, nicknames, and names abroad. */
import type { ReadData } from '../reading';
import type { AreaKind, WageArea } from './model';
import { keyOf } from './names';
import { parseTable, rowError } from './tsv';

export interface State {
  readonly postal: string;
  readonly fips: string;
  readonly name: string;
  /** Other short forms: `Calif`. */
  readonly abbreviations: readonly string[];
  /** Its postal code is a word, or letters that mean something else: `IN`, `MA`. */
  readonly word: boolean;
  /** Ranges of ZIP codes, where no town is known by its own. */
  readonly zips: readonly (readonly [first: number, last: number])[];
  readonly area: WageArea;
}

export interface County {
  /** FIPS code of five digits. */
  readonly code: string;
  readonly name: string;
  readonly area: WageArea;
}

export interface Nickname {
  readonly name: string;
  /** Postal code of the state it can be said with; empty for none. */
  readonly state: string;
  readonly areas: readonly WageArea[];
  readonly means: string;
}

export interface AreaTables {
  /** By their codes, in the order of them. */
  readonly areas: ReadonlyMap<string, WageArea>;
  /** The cities in each metropolitan area's name, by its code. */
  readonly cities: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly state: string }[]
  >;
  readonly states: readonly State[];
  readonly counties: ReadonlyMap<string, County>;
  readonly nicknames: readonly Nickname[];
  /** Places abroad that are meant whatever bears their name here, by the key of their name. */
  readonly abroad: ReadonlyMap<string, string>;
  /** Places abroad that are meant before a town here, though not before an area's own city. */
  readonly namesakes: ReadonlyMap<string, string>;
}

export async function readText(read: ReadData, name: string): Promise<string> {
  return new TextDecoder().decode(await read(`places/${name}`));
}

export async function readAreaTables(read: ReadData): Promise<AreaTables> {
  const files = ['areas', 'states', 'counties', 'nicknames', 'abroad', 'namesakes'] as const;
  const texts = await Promise.all(files.map((name) => readText(read, `${name}.tsv`)));
  const [areaText = '', states = '', counties = '', nicknames = '', abroad = '', namesakes = ''] =
    texts;
  const { areas, cities } = parseAreas(areaText);
  return {
    areas,
    cities,
    states: parseStates(states, areas),
    counties: parseCounties(counties, areas),
    nicknames: parseNicknames(nicknames, areas),
    abroad: parseAbroad('places/abroad.tsv', abroad),
    namesakes: parseAbroad('places/namesakes.tsv', namesakes),
  };
}

type Areas = ReadonlyMap<string, WageArea>;

const areaColumns = [
  'code',
  'kind',
  'name',
  'states',
  'cities',
  'latitude',
  'longitude',
  'jobs',
] as const;
const kinds: ReadonlySet<string> = new Set(['nation', 'state', 'metropolitan', 'nonmetropolitan']);

export function parseAreas(text: string): Pick<AreaTables, 'areas' | 'cities'> {
  const path = 'places/areas.tsv';
  const areas = new Map<string, WageArea>();
  const cities = new Map<string, { name: string; state: string }[]>();
  for (const [index, row] of parseTable(path, text, areaColumns).entries()) {
    if (!kinds.has(row.kind)) throw rowError(path, index, 'kind', `"${row.kind}" is no kind`);
    const [latitude, longitude] = [Number(row.latitude), Number(row.longitude)];
    areas.set(row.code, {
      code: row.code,
      kind: row.kind as AreaKind,
      name: row.name,
      states: listOf(row.states, ' '),
      jobs: row.jobs === '' ? null : Number(row.jobs),
      ...(row.latitude === '' ? {} : { location: { latitude, longitude } }),
    });
    const named = listOf(row.cities, '; ').map((city) => city.split(', '));
    cities.set(
      row.code,
      named.map(([name = '', state = '']) => ({ name, state })),
    );
  }
  return { areas, cities };
}

function parseStates(text: string, areas: Areas): readonly State[] {
  const path = 'places/states.tsv';
  const columns = ['postal', 'fips', 'name', 'abbreviations', 'word', 'zips'] as const;
  return parseTable(path, text, columns).map((row, index) => ({
    postal: row.postal,
    fips: row.fips,
    name: row.name,
    abbreviations: listOf(row.abbreviations, '|'),
    word: row.word === 'yes',
    zips: listOf(row.zips, ' ').map((range) => {
      const [first = '', last = first] = range.split('-');
      return [Number(first), Number(last)] as const;
    }),
    area: areaOf(areas, `${row.fips}00000`, path, index),
  }));
}

function parseCounties(text: string, areas: Areas): ReadonlyMap<string, County> {
  const path = 'places/counties.tsv';
  const rows = parseTable(path, text, ['county', 'name', 'area'] as const);
  return new Map(
    rows.map(({ county: code, name, area }, index) => [
      code,
      { code, name, area: areaOf(areas, area, path, index) },
    ]),
  );
}

function parseNicknames(text: string, areas: Areas): readonly Nickname[] {
  const path = 'places/nicknames.tsv';
  const rows = parseTable(path, text, ['name', 'state', 'areas', 'means'] as const);
  return rows.map((row, index) => ({
    ...row,
    areas: row.areas.split(' ').map((code) => areaOf(areas, code, path, index)),
  }));
}

function parseAbroad(path: string, text: string): ReadonlyMap<string, string> {
  const rows = parseTable(path, text, ['name', 'abroad'] as const);
  return new Map(rows.map(({ name, abroad }) => [keyOf(name), abroad]));
}

function areaOf(areas: Areas, code: string, path: string, index: number): WageArea {
  const area = areas.get(code);
  if (!area) throw rowError(path, index, 'area', `"${code}" is no area of areas.tsv`);
  return area;
}

function listOf(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
