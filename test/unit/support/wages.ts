import data from 'atlas:data';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import type { ReadData } from '../../../src/domain/reading';
import { createWages } from '../../../src/domain/wages/wages';

/** Reads data/ as the host does, from this checkout. */
export const readData: ReadData = (path) => readFile(join(root, 'data', path));

/** The shipped wages, through the same reader as the product's. */
export const wages = createWages(readData, data);
