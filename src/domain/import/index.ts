/** What the data scripts use. Nothing that runs in the editor imports it. */
export {
  cataloguePath,
  groupOf,
  readCatalogue,
  wagePath,
  writeCatalogue,
} from '../wages/catalogue';
export { figures, noNumber } from '../wages/figures';
export { createWageStore } from '../wages/store';
export { isFactFile, readFacts, writeFacts } from './facts';
export { isFootnotes, readFootnotes } from './footnotes';
export { wageReader } from './read';
export { createRelease, mergeCatalogue, sourceId } from './release';
export { ImportError } from './source';
export { readSheets } from './tableRows';
