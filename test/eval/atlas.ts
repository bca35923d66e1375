import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Atlas, createAtlas } from '../../src/domain/atlas';
import { parseAtlas } from '../../src/domain/parse';
import type { ReadData } from '../../src/domain/reading';

const folder = join(process.cwd(), 'data');

/** Reads a file of data/ as the host does. */
export const readData: ReadData = (path) => readFile(join(folder, path));

/** The bundled atlas, read from the project's data folder. */
export function readAtlas(): Atlas {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return createAtlas(parseAtlas(new Map(files)));
}
