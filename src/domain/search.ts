/**
 * Search. A query is read two ways: as the name of, or a question about, an entry of the guide; and as a
 * question about wages, slot by slot. Names come first, then the reading that accounts for all its words.
 */
import type { Atlas } from './atlas';
import { type Occupations, prepareOccupations } from './occupations';
import { createMend } from './places/mending';
import type { PlaceReading } from './places/model';
import type { PlaceStore, Places } from './places/places';
import { once, type ReadData } from './reading';
import { find } from './search/find';
import { indexGuide } from './search/guide';
import type { SearchOptions, SearchResult } from './search/slots';
import { nextTurn, type Pause } from './slices';
import { type Language, readLanguage } from './text/language';
import { keysOf, wordsOf } from './text/words';

export type { Found, Missing, SearchOptions, SearchResult, Slots } from './search/slots';

export interface Search {
  find(query: string, options?: SearchOptions): SearchResult;
  readonly occupations: Occupations;
  /** Reads the rest: until then no job title and no smaller town is found. @throws {DataFileError} */
  whole(): Promise<void>;
}

const nothing: SearchResult = { found: [], nearest: [], missing: [] };

/**
 * Reads the tables that a first letter needs and builds their indexes, in slices that no keystroke waits for.
 * @param year of the newest wages, which are meant when no year is said
 */
export async function openSearch(
  atlas: Atlas,
  read: ReadData,
  store: PlaceStore,
  year: number,
  pause: Pause = nextTurn,
): Promise<Search> {
  let places = await store.names();
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
    places: (query: string) => placesIn(query, places, language),
    roles,
  };
  const states = [...places.all.values()].filter(({ kind }) => kind === 'state');
  const byPostal = new Map(states.map((area) => [area.states[0], area]));
  const areaOf = (code: string) => places.all.get(code) ?? byPostal.get(code);
  const mend = createMend(places.all.values(), language);
  const parts = { atlas, year, guide, readers, mend, states, areaOf };
  return {
    occupations,
    whole: once(async () => {
      await occupations.whole();
      places = await store.towns();
    }),
    find: (query, options = {}) =>
      /[\p{L}\p{N}]/u.test(query) ? find(query.trimStart(), options, parts) : nothing,
  };
}

/** "in" and "or" are words in a sentence, and states alone or before a word about pay: "or salary". */
function placesIn(query: string, places: Places, language: Language): PlaceReading {
  const read = places.read(query);
  const [word, ...others] = wordsOf(query);
  const letters = word?.raw.length === 2 && others.every(({ key }) => language.is(key, 'pay'));
  if (!word || !letters || read.places.length + read.maybe.length > 0) return read;
  const matches = places.areas(word.raw);
  const { raw: text, start, end } = word;
  const span = { start, end, text, strength: 'named', matches, together: false } as const;
  return matches.length > 0 ? { ...read, places: [span] } : read;
}
