import type { Atlas } from '../../domain/atlas';
import { findPrograms } from '../../domain/programs/find';
import { anyProgram, type Program, type ProgramFilter } from '../../domain/programs/model';
import type { ProgramPlaces } from '../../domain/programs/near';
import type { Untold } from '../../domain/programs/query';
import type { ProgramTables } from '../../domain/programs/tables';

/** What every surface needs to tell of programs. */
export interface ProgramContext {
  readonly atlas: Atlas;
  readonly tables: ProgramTables;
  readonly places: ProgramPlaces;
  /** Postal code of the reader's state. */
  readonly home: string | undefined;
}

/** Programs looked for, and what was asked of them that the counts don't tell. */
export interface ProgramView {
  readonly filter: ProgramFilter;
  readonly untold: readonly Untold[];
}

export function viewOf(filter: Partial<ProgramFilter>): ProgramView {
  return { filter: { ...anyProgram, ...filter }, untold: [] };
}

export function programsOf(context: ProgramContext, filter: ProgramFilter): readonly Program[] {
  return findPrograms(context.tables, filter, context.places);
}

/** A state's name: `Ohio`; its postal code when it has none here. */
export function stateName({ atlas, tables }: ProgramContext, postal: string): string {
  return atlas.area(postal)?.name ?? tables.territories.get(postal) ?? postal;
}

/** Postal code of a state or territory, by name or code in any case; undefined for what is none. */
export function statePostal({ atlas, tables }: ProgramContext, text: string): string | undefined {
  const area = atlas.area(text);
  if (area?.kind === 'state') return area.postal;
  const same = (name: string) => name.toLowerCase() === text.trim().toLowerCase();
  return [...tables.territories].find(([postal, name]) => same(postal) || same(name))?.[0];
}

/** Whether a filter names a place, so that its list is one that a person reads whole. */
export function hasPlace({ states, areas, institutions }: ProgramFilter): boolean {
  return states.length + areas.length + institutions.length > 0;
}
