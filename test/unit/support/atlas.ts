import data from 'atlas:data';
import { createAtlas } from '../../../src/domain/atlas';
import { explorerData, indexExplorer } from '../../../src/present/explorer';
import { stateRows } from '../../../src/present/states';
import { wages } from './wages';

/** The bundled guide, and the explorer's view of it with the wages that the guide prints: May 2023. */
export const atlas = createAtlas(data);
const year = 2023;
const { code } = atlas.occupation;
export const explorer = explorerData(atlas, atlas.occupation, [
  ...(await wages.rows(code, 'nation', year)),
  ...(await wages.rows(code, 'states', year)),
]);
export const index = indexExplorer(explorer);
export const rows = stateRows(index);
