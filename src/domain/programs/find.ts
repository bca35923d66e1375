import { groupBy } from '../groupBy';
import type { LevelTotal, Program, ProgramFilter } from './model';
import { noPlaces, type ProgramPlaces } from './near';
import type { ProgramTables } from './tables';

/** Programs that a filter lets through, most awards first. */
export function findPrograms(
  tables: ProgramTables,
  filter: ProgramFilter,
  places: ProgramPlaces = noPlaces,
): readonly Program[] {
  const { cips, levels, states, institutions, areas } = filter;
  const lets = (wanted: readonly string[]) => {
    const set = new Set(wanted);
    return (value: string) => set.size === 0 || set.has(value);
  };
  const [cip, level, state, unitid] = [lets(cips), lets(levels), lets(states), lets(institutions)];
  const near = new Set(areas);
  return tables.programs.filter(
    ({ field, level: { code }, institution }) =>
      cip(field.cip) &&
      level(code) &&
      state(institution.state) &&
      unitid(institution.unitid) &&
      (near.size === 0 || places.liesIn(institution, near)),
  );
}

/** Number of institutions and of awards by level, in the order of the levels. */
export function sumLevels(
  { levels }: Pick<ProgramTables, 'levels'>,
  programs: readonly Program[],
): readonly LevelTotal[] {
  const byLevel = groupBy(programs, (program) => program.level.code);
  return levels.flatMap((level) => {
    const some = byLevel.get(level.code);
    return some ? [{ level, ...sum(some) }] : [];
  });
}

/** What one state adds up to. */
export interface StateSum {
  /** Postal code. */
  readonly state: string;
  readonly programs: number;
  readonly institutions: number;
  readonly awards: number;
}

/** By state, most awards first. */
export function sumStates(programs: readonly Program[]): readonly StateSum[] {
  return [...groupBy(programs, (program) => program.institution.state)]
    .map(([state, some]) => ({ state, programs: some.length, ...sum(some) }))
    .sort((a, b) => b.awards - a.awards || (a.state < b.state ? -1 : 1));
}

/** An institution counts once, however many programs it has. */
export function sum(programs: readonly Program[]): { institutions: number; awards: number } {
  return {
    institutions: new Set(programs.map((program) => program.institution.unitid)).size,
    awards: programs.reduce((total, program) => total + program.awards, 0),
  };
}
