import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openPlaces } from '../../../src/domain/places/places';
import type { ReadData } from '../../../src/domain/reading';
import { dataFolder } from './dataFolder';

export const readData: ReadData = (path) => readFile(join(dataFolder, path));

/** The bundled places, as the host opens them. */
export const places = openPlaces(readData);
