/**
 * How the tables of towns are written: towns that share state and counties in one row, and of a ZIP code
 * that begins as the one before it only the last two digits. A fifth smaller than a town a row.
 *
 *     TX	085	Allen=75002 13|Plano=75023-26 74-75 86 93-94
 */
import { inSlices } from '../slices';
import { linesOf } from './tsv';

export const townColumns = ['state', 'counties', 'towns'] as const;

/** A town a line: state, town, counties, ZIP codes, tab-separated; made in slices. @throws {DataFileError} */
export async function townLines(path: string, text: string): Promise<readonly string[]> {
  const all: string[] = [];
  await inSlices(linesOf(path, text, townColumns), (line) => {
    const [state = '', counties = '', towns = ''] = line.split('\t');
    let prefix = '';
    const whole = (zip: string) => {
      if (zip.length === 2) return prefix + zip;
      prefix = zip.slice(0, 3);
      return zip;
    };
    for (const town of towns.split('|')) {
      const at = town.indexOf('=');
      const name = at < 0 ? town : town.slice(0, at);
      const zips = at < 0 ? '' : town.slice(at + 1).replace(/\d+/g, whole);
      all.push(`${state}\t${name}\t${counties}\t${zips}`);
    }
  });
  return all;
}

/** The rows of the file for towns as `townLines` gives them. */
export function packTowns(towns: readonly (readonly string[])[]): (readonly string[])[] {
  const groups = new Map<string, (readonly string[])[]>();
  for (const town of towns) {
    const key = `${town[0]}\t${town[2]}`;
    const group = groups.get(key);
    if (group) group.push(town);
    else groups.set(key, [town]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [...key.split('\t'), packed(group)]);
}

function packed(group: readonly (readonly string[])[]): string {
  let prefix = '';
  const short = (zip: string) => {
    const same = zip.startsWith(prefix) && prefix !== '';
    prefix = zip.slice(0, 3);
    return same ? zip.slice(3) : zip;
  };
  return group
    .map(([, name = '', , zips = '']) =>
      zips === '' ? name : `${name}=${zips.replace(/\d+/g, short)}`,
    )
    .join('|');
}
