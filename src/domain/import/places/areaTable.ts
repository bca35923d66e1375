/** What the table of areas says beyond BLS's list: the cities of each name, and where the first lies. */

import type { AreaRow, CountyRow } from './official';
import { type Point, type Town, townKey } from './town';

export interface City {
  readonly name: string;
  readonly state: string;
}

interface Towns {
  readonly towns: ReadonlyMap<string, Town>;
  readonly counties: ReadonlyMap<string, CountyRow>;
}

/**
 * The cities in a metropolitan area's name, each once for every state of the area it stands in:
 * "Kansas City, MO-KS" is a city of two. Parts of a name that are no town ("Clarke County") are none.
 */
export function citiesOf(area: AreaRow, places: Towns): readonly City[] {
  if (area.kind !== 'metropolitan') return [];
  const parts = area.name.slice(0, area.name.lastIndexOf(',')).split(/--|[-/]/);
  const cities: City[] = [];
  for (let at = 0; at < parts.length; ) {
    const found = longestName(parts.slice(at), area, places);
    cities.push(...found.cities);
    at += found.length;
  }
  return cities;
}

/** "Winston-Salem" is one city, "Dallas-Fort Worth" are two: the longest that is a town of the area. */
function longestName(parts: readonly string[], area: AreaRow, places: Towns) {
  for (let length = parts.length; length > 0; length -= 1) {
    const cities = townsNamed(parts.slice(0, length).join('-'), area, places);
    if (cities.length > 0) return { cities, length };
  }
  return { cities: [], length: 1 };
}

function townsNamed(name: string, area: AreaRow, places: Towns): City[] {
  for (const spelling of spellings(name)) {
    const states = area.states.filter((state) => isIn(area, places, state, spelling));
    if (states.length > 0) return states.map((state) => ({ name: spelling, state }));
  }
  return [];
}

/** Census adds a word to some names: "Boise City", "Barnstable Town", "Urban Honolulu". */
function spellings(name: string): string[] {
  return [name, name.replace(/ (City|Town)$/, ''), name.replace(/^Urban /, '')];
}

function isIn(area: AreaRow, { towns, counties }: Towns, state: string, name: string): boolean {
  const town = towns.get(townKey(state, name));
  return [...(town?.zips.keys() ?? [])].some((code) => counties.get(code)?.area === area.code);
}

/** The mean of the places of the first city in an area's name. */
export function locationOf(
  cities: readonly City[],
  towns: ReadonlyMap<string, Town>,
): Point | undefined {
  const [first] = cities;
  const points = cities
    .filter((city) => city.name === first?.name)
    .flatMap((city) => towns.get(townKey(city.state, city.name))?.points ?? []);
  if (points.length === 0) return undefined;
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  return {
    latitude: mean(points.map((point) => point.latitude)),
    longitude: mean(points.map((point) => point.longitude)),
  };
}
