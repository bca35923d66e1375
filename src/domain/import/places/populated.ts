/** Towns that have no post office of their own, and how many people live in the others. */
import type { SourceFile } from '../source';
import { readHeaderless } from './tables';
import { type Point, type Town, type TownContext, townKey, townOf } from './town';

/** Fewer people than this and a place that has no ZIP code is left out. */
const fewestPeople = 5000;
/** A part of a town needs more to be taken for a town. */
const fewestInPart = 20_000;

const columns = {
  name: 2,
  latitude: 5,
  longitude: 6,
  feature: 8,
  country: 9,
  first: 11,
  second: 12,
  people: 15,
};

interface Populated {
  readonly state: string;
  readonly name: string;
  /** Code of its county within the state. */
  readonly division: string;
  readonly people: number;
  readonly part: boolean;
  readonly point: Point;
}

/**
 * GeoNames' populated places (cities500.txt).
 * @returns the people of the largest place abroad by name, with its country
 */
export async function readPopulated(
  file: SourceFile,
  context: TownContext,
  onAbroad: (name: string, country: string, people: number) => void,
): Promise<void> {
  await readHeaderless(file, 19, columns, (row) => {
    const [country, name] = [row.get('country'), row.get('name')];
    const people = Number(row.get('people'));
    if (!Number.isInteger(people)) throw row.fault('people', 'is no number');
    // Puerto Rico is a country of its own here, and its municipios are the first division.
    const own = country === 'US' || country === 'PR';
    if (!own) return void (outside.has(country) || onAbroad(name, country, people));
    addPopulated(context, {
      state: country === 'PR' ? 'PR' : row.get('first'),
      name,
      division: row.get(country === 'PR' ? 'first' : 'second'),
      people,
      part: row.get('feature') === 'PPLX',
      point: { latitude: Number(row.get('latitude')), longitude: Number(row.get('longitude')) },
    });
  });
}

/** Territories, which have no counties in the release and are no foreign countries. */
const outside: ReadonlySet<string> = new Set(['GU', 'VI', 'AS', 'MP', 'UM']);

function addPopulated(context: TownContext, place: Populated): void {
  const { state, people } = place;
  const known = context.towns.get(townKey(state, place.name));
  const county = countyOf(context, place);
  if (known && !place.part && people > known.people) {
    known.people = people;
    if (county) known.home = county;
    known.name = place.name; // post offices spell McKinney, O'Fallon and St. Louis their own way
  }
  if (people < (place.part ? fewestInPart : fewestPeople)) return;
  if (!county || (known && sharesArea(context, known, county))) return;
  const town = townOf(context, state, place.name);
  town.zips.set(county, []);
  if (town.zips.size > 1) return;
  town.points.push(place.point);
  town.people = people;
}

/** Whether a town is known in that county's area already. */
function sharesArea({ counties }: TownContext, town: Town, county: string): boolean {
  const area = counties.get(county)?.area;
  return [...town.zips.keys()].some((code) => counties.get(code)?.area === area);
}

/** Its county; where that is no longer one (Connecticut), the county of the nearest post office. */
function countyOf(context: TownContext, place: Populated): string | undefined {
  const fips = context.states.find((state) => state.postal === place.state)?.fips;
  if (!fips || !place.division) return undefined;
  const county = fips + place.division;
  return context.counties.has(county) ? county : nearest(context, fips, place.point);
}

function nearest(context: TownContext, fips: string, point: Point): string | undefined {
  let best: { county: string; distance: number } | undefined;
  for (const { county, latitude, longitude } of context.known) {
    if (!county.startsWith(fips)) continue;
    const east = (longitude - point.longitude) * Math.cos((point.latitude * Math.PI) / 180);
    const distance = Math.hypot(latitude - point.latitude, east);
    if (!best || distance < best.distance) best = { county, distance };
  }
  return best?.county;
}
