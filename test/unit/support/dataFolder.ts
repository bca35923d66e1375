import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the bundled data; tests run from the repository's root. */
export const dataFolder = join(process.cwd(), 'data');

/** Text of every data file, by name: what `parseAtlas` takes. A fresh map, for a test to break. */
export function readDataFiles(): Map<string, string> {
  const names = readdirSync(dataFolder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, readFileSync(join(dataFolder, name), 'utf8')]));
}
