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

export function createLexicon(
  tables: AreaTables,
  words: Vocabulary,
  towns: readonly TownTable[],
  complete: boolean,
): Lexicon {
  const senses = gatherNames(tables);
  const states = stateForms(tables.states);
  const rural = [...tables.areas.values()].filter(({ kind }) => kind === 'nonmetropolitan');
  return {
    words,
    complete,
    named: (key) => [...(senses.get(key) ?? []), ...towns.flatMap((table) => table.named(key))],
    state: (key) => states.get(key),
    zip(zip) {
      for (const table of towns) {
        const found = table.zip(zip);
        if (found) return found;
      }
      const state = tables.states.find(({ zips }) =>
        zips.some(([first, last]) => zip >= first && zip <= last),
      );
      return state && stateSense(state);
    },
    area: (code) => tables.areas.get(code),
    nonmetropolitan: (state) => rural.filter(({ states: [own] }) => own === state),
    abroad: (key) => tables.abroad.get(key),
    namesake: (key) => tables.namesakes.get(key),
  };
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
