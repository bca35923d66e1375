/**
 * The places of the release: any town, ZIP code, county, state or nickname leads to the area that
 * wages are published for. Two steps, each read when first asked for: the names of areas, states,
 * counties, larger cities and nicknames; then all towns and ZIP codes.
 */
import { once, type ReadData } from '../reading';
import { createLexicon, type Lexicon, withTowns } from './lexicon';
import type { Match, PlaceReading, WageArea } from './model';
import { readAreas, readPlaces } from './read';
import { type AreaTables, readAreaTables, readText } from './tables';
import { parseTowns, type TownTable } from './townTable';
import { parseVocabulary } from './vocabulary';

/** What is known after one of the two steps. Answers at once. */
export interface Places {
  /**
   * The areas that a place leads to, best first; none for a place abroad or for words that are no
   * place. Takes names of towns, counties, states and areas, ZIP and postal codes, BLS's codes.
   */
  areas(query: string): readonly Match[];
  /** The places in a question, and the words that are left. */
  read(query: string): PlaceReading;
  /** Every area of the release, by its code. */
  readonly all: ReadonlyMap<string, WageArea>;
}

export interface PlaceStore {
  /** Names of areas, states, counties, larger cities, nicknames. */
  names(): Promise<Places>;
  /** Every town and ZIP code too. */
  towns(): Promise<Places>;
  /** Asks the names first, and the towns when these have no answer. */
  areas(query: string): Promise<readonly Match[]>;
  read(query: string): Promise<PlaceReading>;
}

/** @param read as the host or a test has it; a file that can't be read is asked for again next time */
export function openPlaces(read: ReadData): PlaceStore {
  const base = once(() => readBase(read));
  const names = once(async () => placesOf(await base()));
  const towns = once(async () => {
    const { tables, lexicon } = await base();
    const table = await readTowns(read, tables, 'towns.tsv', 'town');
    return placesOf({ tables, lexicon: withTowns(lexicon, table) });
  });
  return {
    names,
    towns,
    async areas(query) {
      const found = (await names()).areas(query);
      return found.length > 0 ? found : (await towns()).areas(query);
    },
    async read(query) {
      const found = (await names()).read(query);
      return found.open ? (await towns()).read(query) : found;
    },
  };
}

interface Base {
  readonly tables: AreaTables;
  readonly lexicon: Lexicon;
}

async function readBase(read: ReadData): Promise<Base> {
  const [tables, words] = await Promise.all([readAreaTables(read), readText(read, 'words.tsv')]);
  const cities = await readTowns(read, tables, 'cities.tsv', 'city');
  return { tables, lexicon: createLexicon(tables, parseVocabulary(words), cities) };
}

async function readTowns(
  read: ReadData,
  { states, counties }: AreaTables,
  name: string,
  kind: 'city' | 'town',
): Promise<TownTable> {
  return parseTowns(`places/${name}`, await readText(read, name), kind, states, counties);
}

function placesOf({ tables, lexicon }: Base): Places {
  return {
    areas: (query) => readAreas(lexicon, query),
    read: (query) => readPlaces(lexicon, query),
    all: tables.areas,
  };
}
