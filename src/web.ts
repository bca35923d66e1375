// The one file of web hosts, which can load no second one. The Node host loads its guide from here
// too, at first use: shipped once, it serves both.

import type { Guide } from './guide';

export { activate } from './extension';

/** The guide, run at the first call. */
export function loadGuide(): Guide {
  return require('./guide') as Guide;
}
