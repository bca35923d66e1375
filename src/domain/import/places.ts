/** Makes the tables of places from official lists of areas and counties and from GeoNames. */
import { packTowns, townColumns } from '../places/townLines';
import { type City, citiesOf, locationOf } from './places/areaTable';
import {
  type AreaRow,
  type CountyRow,
  readAreas,
  readCounties,
  readJobs,
  readStates,
} from './places/official';
import { type Town, townKey } from './places/town';
import { readTowns, type TownSources } from './places/towns';
import { namesakeRows, townRows } from './places/townTable';
import type { SourceFile } from './source';

export interface PlaceSources extends TownSources {
  /** States with their postal and FIPS codes, as in data/places. */
  readonly states: SourceFile;
  /** BLS's list of areas, oe.area. */
  readonly areas: SourceFile;
  /** BLS's flat file, oe.data.0.Current: jobs of all occupations. */
  readonly jobs: SourceFile;
  /** Counties of metropolitan areas: columns county_fips, county, metro_code. */
  readonly metropolitan: SourceFile;
  /** Counties of nonmetropolitan areas: columns county_fips, county_name, area_code. */
  readonly nonmetropolitan: SourceFile;
}

/** Cities of this many people and more, or in an area's name, have a table that is read first. */
const city = 50_000;

/**
 * @returns the tables by their names in data/places; the same inputs make the same bytes
 * @throws {ImportError} naming file, line and column
 */
export async function importPlaces(sources: PlaceSources): Promise<ReadonlyMap<string, string>> {
  const states = await readStates(sources.states);
  const areas = await readAreas(sources.areas, states);
  const counties = await readCounties(sources.metropolitan, sources.nonmetropolitan, areas);
  const { towns, abroad } = await readTowns(sources, states, counties);
  const jobs = await readJobs(sources.jobs);
  const all = [...towns.values()];
  const cities = new Map(
    [...areas].map(([code, area]) => [code, citiesOf(area, { towns, counties })]),
  );
  const named = new Set([...cities.values()].flat().map(({ state, name }) => townKey(state, name)));
  const isCity = (town: Town) => town.people >= city || named.has(townKey(town.state, town.name));
  return new Map([
    ['areas.tsv', areaTable(areas, cities, towns, jobs)],
    ['counties.tsv', countyTable(counties)],
    ['cities.tsv', townTable(all.filter(isCity))],
    ['towns.tsv', townTable(all.filter((town) => !isCity(town)))],
    ['namesakes.tsv', table(['name', 'country'], namesakeRows(all, abroad))],
  ]);
}

function areaTable(
  areas: ReadonlyMap<string, AreaRow>,
  named: ReadonlyMap<string, readonly City[]>,
  towns: ReadonlyMap<string, Town>,
  jobs: ReadonlyMap<string, number>,
): string {
  const rows = [...areas.values()].map((area) => {
    const cities = named.get(area.code) ?? [];
    const point = locationOf(cities, towns);
    return [
      area.code,
      area.kind,
      area.name,
      area.states.join(' '),
      cities.map(({ name, state }) => `${name}, ${state}`).join('; '),
      point?.latitude.toFixed(3) ?? '',
      point?.longitude.toFixed(3) ?? '',
      `${jobs.get(area.code) ?? ''}`,
    ];
  });
  const header = ['code', 'kind', 'name', 'states', 'cities', 'latitude', 'longitude', 'jobs'];
  return table(header, rows);
}

function countyTable(counties: ReadonlyMap<string, CountyRow>): string {
  const rows = [...counties.values()].map(({ code, name, area }) => [code, name, area]);
  return table(['county', 'name', 'area'], rows);
}

function townTable(towns: readonly Town[]): string {
  const rows = townRows(towns).toSorted((a, b) => (a.join('\t') < b.join('\t') ? -1 : 1));
  return table(townColumns, packTowns(rows));
}

/** Sorted by their bytes, so that the order depends on nothing else. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.join('\t')).sort();
  return `${[header.join('\t'), ...lines].join('\n')}\n`;
}
