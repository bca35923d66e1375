import data from 'atlas:data';
import { createAtlas } from '../../../src/domain/atlas';
import { explorerData, indexExplorer } from '../../../src/present/explorer';
import { stateRows } from '../../../src/present/states';

/** The bundled guide, and the explorer's view of it. */
export const atlas = createAtlas(data);
export const explorer = explorerData(atlas);
export const index = indexExplorer(explorer);
export const rows = stateRows(index);
