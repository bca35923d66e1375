import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, createAtlas } from '../../src/domain/atlas';
import { parseAtlas } from '../../src/domain/parse';

/** The bundled atlas, read from the project's data folder. */
export function readAtlas(folder = join(process.cwd(), 'data')): Atlas {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return createAtlas(parseAtlas(new Map(files)));
}
