import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPrograms } from '../../../src/domain/programs/tables';
import type { ReadData } from '../../../src/domain/reading';
import { noPlaces, type ProgramContext } from '../../../src/present/programs/context';
import { atlas } from './atlas';
import { dataFolder } from './dataFolder';

/** Reads data/ as the host does. */
export const readData: ReadData = (path) => readFile(join(dataFolder, path));

const tables = openPrograms(readData);

export async function programContext(home?: string): Promise<ProgramContext> {
  return { atlas, tables: await tables(), places: noPlaces, home };
}
