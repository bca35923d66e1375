/** The rows of the tables of towns, and of names that mean a place abroad. */
import { keyOf } from '../../places/names';
import type { Town } from './town';
import type { Abroad } from './towns';

/**
 * A town's counties are codes without the state, the one with most ZIP codes first; its ZIP codes
 * follow in the same order, `75023-75026 75074;75252`.
 */
export function townRows(towns: readonly Town[]): (readonly string[])[] {
  return towns.map((town) => {
    const order = (county: string) => (county === town.home ? '' : county);
    const counties = [...town.zips].sort(
      ([a, zipsOfA], [b, zipsOfB]) =>
        zipsOfB.length - zipsOfA.length || (order(a) < order(b) ? -1 : 1),
    );
    return [
      town.state,
      town.name,
      counties.map(([county]) => county.slice(2)).join(';'),
      counties.map(([, zips]) => ranges(zips)).join(';'),
    ];
  });
}

function ranges(zips: readonly string[]): string {
  const numbers = zips.map(Number).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const zip of numbers) {
    const run = runs.at(-1);
    if (run && zip <= run[1] + 1) run[1] = zip;
    else runs.push([zip, zip]);
  }
  const padded = (zip: number) => String(zip).padStart(5, '0');
  return runs
    .map(([first, last]) => (first === last ? padded(first) : `${padded(first)}-${padded(last)}`))
    .join(' ');
}

/** A name abroad with this many times the people of any town here is meant before the town. */
const timesLarger = 10;
const fewestAbroad = 100_000;

export function namesakeRows(
  towns: readonly Town[],
  abroad: ReadonlyMap<string, Abroad>,
): (readonly string[])[] {
  const largest = new Map<string, number>();
  for (const { name, people } of towns) {
    const key = keyOf(name);
    largest.set(key, Math.max(largest.get(key) ?? 0, people));
  }
  return [...abroad]
    .filter(([key, { people }]) => {
      const here = largest.get(key);
      return here !== undefined && people >= Math.max(fewestAbroad, timesLarger * here);
    })
    .map(([, { name, country }]) => [name, country]);
}
