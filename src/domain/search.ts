/**
 * Search over the guide and the wages. A query is read two ways: as the name of, or a question
 * about, an entry of the guide; and as a question about wages, whose occupation, area, year and
 * measure are read one by one. Names come first, then whichever reading accounts for all its words.
 */
import type { Atlas } from './atlas';
import { type Occupations, prepareOccupations } from './occupations';
import type { PlaceReading } from './places/model';
import type { Places } from './places/places';
import type { ReadData } from './reading';
import { find } from './search/find';
import { indexGuide } from './search/guide';
import { createMend } from './search/mending';
import type { SearchOptions, SearchResult } from './search/types';
import type { AreaOf } from './search/wageHits';
import { nextTurn, type Pause } from './slices';
import { readLanguage } from './text/language';
import { keysOf } from './text/words';

export type { Missing, Slots } from './search/slots';
export type { Found, SearchOptions, SearchResult } from './search/types';

export interface Search {
  find(query: string, options?: SearchOptions): SearchResult;
  readonly occupations: Occupations;
}

const nothing: SearchResult = { found: [], nearest: [], missing: [] };

/**
 * Reads the tables and builds the indexes, in slices that no keystroke waits for.
 * @param year of the newest wages, which are meant when no year is said
 */
export async function prepareSearch(
  atlas: Atlas,
  read: ReadData,
  places: Places,
  year: number,
  pause: Pause = nextTurn,
): Promise<Search> {
  const language = readLanguage(atlas.data);
  const guide = await indexGuide(atlas, language, pause);
  const occupations = await prepareOccupations(read, language, pause);
  const roles = new Map<string, string>();
  for (const { label, aliases, occupation } of atlas.entries('role')) {
    for (const name of [label, ...aliases]) roles.set(keysOf(name).join(' '), occupation);
  }
  const readers = {
    language,
    occupations,
    places: (query: string) => placesIn(query, places),
    roles,
  };
  const parts = {
    atlas,
    year,
    guide,
    readers,
    mend: createMend(places.all.values(), language),
    areaOf: areasBy(places),
  };
  return {
    occupations,
    find: (query, options = {}) =>
      /[\p{L}\p{N}]/u.test(query) ? find(query.trimStart(), options, parts) : nothing,
  };
}

/** "in" and "or" are words in a sentence, and states where they stand alone. */
function placesIn(query: string, places: Places): PlaceReading {
  const read = places.read(query);
  const alone = /^\s*([a-z]{2})\s*$/i.exec(query)?.[1];
  if (!alone || read.places.length + read.maybe.length > 0) return read;
  const matches = places.areas(alone);
  const start = query.indexOf(alone);
  const span = {
    start,
    end: start + 2,
    text: alone,
    strength: 'named',
    matches,
    together: false,
  } as const;
  return matches.length > 0 ? { ...read, places: [span] } : read;
}

/** Areas by BLS's code and, of a state, by its postal code. */
function areasBy({ all }: Places): AreaOf {
  const states = [...all.values()].filter(({ kind }) => kind === 'state');
  const byPostal = new Map(states.map((area) => [area.states[0], area]));
  return (code) => all.get(code) ?? byPostal.get(code);
}
