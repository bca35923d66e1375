/** The names of areas, states, counties and nicknames: all that is known before the towns are read. */
import type { WageArea, Why } from './model';
import { keyOf } from './names';
import type { AreaTables, County, State } from './tables';

/**
 * One thing that a name may mean. `area`: an area's whole name; `title`: a city in an area's name;
 * `city`: another of 50,000 people and more; `town`: a smaller one.
 */
export interface Sense {
  readonly kind: 'area' | 'state' | 'county' | 'title' | 'nickname' | 'city' | 'town';
  /** Postal codes of the states that can stand after the name. */
  readonly states: readonly string[];
  /** The areas it leads to, best first, each once. */
  readonly leads: readonly Lead[];
  /** A city that its area is called after before all others. */
  readonly first?: boolean;
}

export interface Lead {
  readonly area: WageArea;
  readonly why?: Why;
}

export type Senses = ReadonlyMap<string, readonly Sense[]>;

export function gatherNames(tables: AreaTables): Senses {
  const senses = new Map<string, Sense[]>();
  const add = (name: string, sense: Sense) => {
    const key = keyOf(name);
    const known = senses.get(key);
    if (known) known.push(sense);
    else senses.set(key, [sense]);
  };
  for (const state of tables.states) add(state.name, stateSense(state));
  for (const area of tables.areas.values()) addArea(area, tables, add);
  const postal = new Map(tables.states.map((state) => [state.fips, state.postal]));
  for (const county of tables.counties.values()) {
    addCounty(county, postal.get(county.code.slice(0, 2)) ?? '', add);
  }
  for (const nickname of tables.nicknames) {
    add(nickname.name, {
      kind: 'nickname',
      states: nickname.state ? [nickname.state] : [],
      leads: nickname.areas.map((area) => ({
        area,
        why: { place: nickname.name, means: nickname.means },
      })),
    });
  }
  return senses;
}

type Add = (name: string, sense: Sense) => void;

export function stateSense(state: State): Sense {
  return { kind: 'state', states: [], leads: [{ area: state.area }] };
}

/** "Sussex Delaware nonmetropolitan area" is known without its last two words too. */
const nonmetropolitan = / nonmetropolitan area( \(\w+\))?$/;

function addArea(area: WageArea, tables: AreaTables, add: Add): void {
  const sense: Sense = { kind: 'area', states: [], leads: [{ area }] };
  if (area.kind === 'metropolitan') {
    const [cities = ''] = area.name.split(', ');
    const named = tables.cities.get(area.code) ?? [];
    if (!named.some(({ name }) => name === cities)) add(cities, { ...sense, states: area.states });
    for (const { name, state } of named) {
      const leads = [{ area, why: { place: name, state } }];
      add(name, { kind: 'title', states: [state], leads, first: name === named[0]?.name });
    }
  }
  if (area.kind === 'nonmetropolitan') {
    add(area.name, sense);
    const short = area.name.replace(nonmetropolitan, '');
    if (!tables.states.some(({ name }) => name === short)) add(short, sense);
  }
}

/** What a county may be called besides County, and what its people would call it all the same. */
const designations =
  / (County|Parish|City and Borough|Borough|Census Area|Municipality|Municipio|Planning Region|city)$/;

function addCounty({ name, area }: County, state: string, add: Add): void {
  const why = { place: name, state, county: name };
  const sense: Sense = { kind: 'county', states: [state], leads: [{ area, why }] };
  add(name, sense);
  const plain = name.replace(designations, '');
  if (plain === name) return;
  if (!/ (County|city)$/.test(name)) add(`${plain} County`, sense);
  if (name.endsWith('City and Borough')) add(`${plain} Borough`, sense);
  // A municipio is a town with all around it.
  if (name.endsWith('Municipio')) add(plain, { ...sense, kind: 'city' });
}
