/** Everything that words are looked up in. Towns are in it once they are read. */
import { gatherNames, type Sense, stateSense } from './gazetteer';
import type { WageArea } from './model';
import { keyOf } from './names';
import type { AreaTables, State } from './tables';
import type { TownTable } from './townTable';
import type { Vocabulary } from './vocabulary';

/** How a state is written behind a town. */
export interface StateForm {
  readonly state: State;
  readonly as: 'name' | 'postal' | 'abbreviation';
}

export interface Lexicon {
  named(key: string): readonly Sense[];
  /** By name, postal code or abbreviation. */
  state(key: string): StateForm | undefined;
  zip(zip: number): Sense | undefined;
  area(code: string): WageArea | undefined;
  nonmetropolitan(state: string): readonly WageArea[];
  /** A place abroad that is meant whatever bears its name here. */
  abroad(key: string): string | undefined;
  /** A place abroad that is meant before a town here. */
  namesake(key: string): string | undefined;
  readonly words: Vocabulary;
  /** All towns are in it. */
  readonly complete: boolean;
}

/** Of all but the smaller towns. */
export function createLexicon(tables: AreaTables, words: Vocabulary, cities: TownTable): Lexicon {
  const senses = gatherNames(tables);
  const states = stateForms(tables.states);
  const rural = [...tables.areas.values()].filter(({ kind }) => kind === 'nonmetropolitan');
  return {
    words,
    complete: false,
    named: (key) => [...(senses.get(key) ?? []), ...cities.named(key)],
    state: (key) => states.get(key),
    zip: (zip) => cities.zip(zip) ?? stateOfZip(tables.states, zip),
    area: (code) => tables.areas.get(code),
    nonmetropolitan: (state) => rural.filter(({ states: [own] }) => own === state),
    abroad: (key) => tables.abroad.get(key),
    namesake: (key) => tables.namesakes.get(key),
  };
}

export function withTowns(lexicon: Lexicon, towns: TownTable): Lexicon {
  return {
    ...lexicon,
    complete: true,
    named: (key) => [...lexicon.named(key), ...towns.named(key)],
    zip: (zip) => towns.zip(zip) ?? lexicon.zip(zip),
  };
}

/** The territories, of which no town is known by its ZIP codes. */
function stateOfZip(states: readonly State[], zip: number): Sense | undefined {
  const state = states.find(({ zips }) =>
    zips.some(([first, last]) => zip >= first && zip <= last),
  );
  return state && stateSense(state);
}

function stateForms(states: readonly State[]): ReadonlyMap<string, StateForm> {
  const forms = new Map<string, StateForm>();
  for (const state of states) {
    for (const name of state.abbreviations) forms.set(keyOf(name), { state, as: 'abbreviation' });
    forms.set(keyOf(state.name), { state, as: 'name' });
    forms.set(keyOf(state.postal), { state, as: 'postal' });
  }
  return forms;
}
