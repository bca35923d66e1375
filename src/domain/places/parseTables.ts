/** Parses the small tables of places. An error names file, row and field. */
import type { AreaKind, WageArea } from './model';
import { keyOf } from './names';
import type { AreaTables, County, Nickname, State } from './tables';
import { parseTable, rowError } from './tsv';
import { rangesOf } from './zipIndex';

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

export function parseStates(text: string, areas: Areas): readonly State[] {
  const path = 'places/states.tsv';
  const columns = ['postal', 'fips', 'name', 'abbreviations', 'word', 'zips'] as const;
  return parseTable(path, text, columns).map((row, index) => ({
    postal: row.postal,
    fips: row.fips,
    name: row.name,
    abbreviations: listOf(row.abbreviations, '|'),
    word: row.word === 'yes',
    zips: rangesOf(row.zips),
    area: areaOf(areas, `${row.fips}00000`, path, index),
  }));
}

export function parseCounties(text: string, areas: Areas): ReadonlyMap<string, County> {
  const path = 'places/counties.tsv';
  const rows = parseTable(path, text, ['county', 'name', 'area'] as const);
  return new Map(
    rows.map(({ county: code, name, area }, index) => [
      code,
      { code, name, area: areaOf(areas, area, path, index) },
    ]),
  );
}

export function parseNicknames(text: string, areas: Areas): readonly Nickname[] {
  const path = 'places/nicknames.tsv';
  const rows = parseTable(path, text, ['name', 'state', 'areas', 'means'] as const);
  return rows.map((row, index) => ({
    ...row,
    areas: row.areas.split(' ').map((code) => areaOf(areas, code, path, index)),
  }));
}

export function parseAbroad(text: string): ReadonlyMap<string, string> {
  const rows = parseTable('places/abroad.tsv', text, ['name', 'abroad'] as const);
  return new Map(rows.map(({ name, abroad }) => [keyOf(name), abroad]));
}

export function parseNamesakes(text: string): ReadonlyMap<string, string> {
  const rows = parseTable('places/namesakes.tsv', text, ['name', 'country'] as const);
  return new Map(rows.map(({ name, country }) => [keyOf(name), `${name}, ${country}`]));
}

function areaOf(areas: Areas, code: string, path: string, index: number): WageArea {
  const area = areas.get(code);
  if (!area) throw rowError(path, index, 'area', `"${code}" is no area of areas.tsv`);
  return area;
}

function listOf(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
