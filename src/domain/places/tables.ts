/** The small tables of places: areas, states, counties, nicknames, and names abroad. */
import type { ReadData } from '../reading';
import type { WageArea } from './model';
import {
  parseAbroad,
  parseAreas,
  parseCounties,
  parseNamesakes,
  parseNicknames,
  parseStates,
} from './parseTables';

export interface State {
  readonly postal: string;
  readonly fips: string;
  readonly name: string;
  /** Other short forms: `Calif`. */
  readonly abbreviations: readonly string[];
  /** Its postal code is a word, or letters that mean something else: `IN`, `MA`. */
  readonly word: boolean;
  /** Ranges of ZIP codes, where no town is known by its own. */
  readonly zips: readonly (readonly [first: number, last: number])[];
  readonly area: WageArea;
}

export interface County {
  /** FIPS code of five digits. */
  readonly code: string;
  readonly name: string;
  readonly area: WageArea;
}

export interface Nickname {
  readonly name: string;
  /** Postal code of the state it can be said with; empty for none. */
  readonly state: string;
  readonly areas: readonly WageArea[];
  readonly means: string;
}

export interface AreaTables {
  /** By their codes, in the order of them. */
  readonly areas: ReadonlyMap<string, WageArea>;
  /** The cities in each metropolitan area's name, by its code. */
  readonly cities: ReadonlyMap<
    string,
    readonly { readonly name: string; readonly state: string }[]
  >;
  readonly states: readonly State[];
  readonly counties: ReadonlyMap<string, County>;
  readonly nicknames: readonly Nickname[];
  /** Places abroad that are meant whatever bears their name here, by the key of their name. */
  readonly abroad: ReadonlyMap<string, string>;
  /** Places abroad that are meant before a town here, though not before an area's own city. */
  readonly namesakes: ReadonlyMap<string, string>;
}

export async function readText(read: ReadData, name: string): Promise<string> {
  return new TextDecoder().decode(await read(`places/${name}`));
}

export async function readAreaTables(read: ReadData): Promise<AreaTables> {
  const files = ['areas', 'states', 'counties', 'nicknames', 'abroad', 'namesakes'] as const;
  const texts = await Promise.all(files.map((name) => readText(read, `${name}.tsv`)));
  const [areaText = '', states = '', counties = '', nicknames = '', abroad = '', namesakes = ''] =
    texts;
  const { areas, cities } = parseAreas(areaText);
  return {
    areas,
    cities,
    states: parseStates(states, areas),
    counties: parseCounties(counties, areas),
    nicknames: parseNicknames(nicknames, areas),
    abroad: parseAbroad(abroad),
    namesakes: parseNamesakes(namesakes),
  };
}
