import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlaces } from '../../../src/domain/places/places';
import { placesRead, programPlaces } from '../../../src/domain/programs/near';
import { mayAskPrograms } from '../../../src/domain/programs/query';
import { openPrograms } from '../../../src/domain/programs/tables';
import type { ReadData } from '../../../src/domain/reading';
import type { ProgramContext, ProgramView } from '../../../src/present/programs/context';
import { programView } from '../../../src/present/programs/picks';
import { atlas } from './atlas';
import { dataFolder } from './dataFolder';

/** Reads data/ as the host does. */
export const readData: ReadData = (path) => readFile(join(dataFolder, path));

const tables = openPrograms(readData);
const places = openPlaces(readData);

export async function programContext(home?: string): Promise<ProgramContext> {
  const near = programPlaces(await places.towns());
  return { atlas, tables: await tables(), places: near, home };
}

/** A question as the look-ups read it. */
export async function ask(context: ProgramContext, text: string): Promise<ProgramView | undefined> {
  if (!mayAskPrograms(text, context.tables)) return undefined;
  return programView(context, text, placesRead(await places.read(text)));
}
