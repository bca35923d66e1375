/**
 * The one door for data files: JSON text in, the model out, or an error that names file, row and
 * field. Used at build time and in tests; nothing that runs in the editor imports it.
 */
import type { AtlasData, WageEstimate } from './model';
import { type BundledEntry, crossCheck, type Tables } from './parse/checks';
import { checkWages } from './parse/money';
import { checkAreas } from './parse/places';
import { DataError, type Problem } from './parse/problems';
import { type Row, readRows } from './parse/rows';
import { entrySubjects } from './parse/subjects';
import { tableSubjects, wageHeader } from './parse/tables';

export { checkLanguage } from './parse/language';
export { DataError } from './parse/problems';

type Files = ReadonlyMap<string, string>;

/** Names of all data files, e.g. `wages.json`. */
export const dataFiles: readonly string[] = [
  ...Object.keys(tableSubjects),
  ...Object.keys(entrySubjects),
].map((subject) => `${subject}.json`);

/**
 * @param files JSON text of every file in `dataFiles`, by name without a folder.
 * @throws {DataError} when anything is missing, malformed or contradictory; lists every problem.
 */
export function parseAtlas(files: Files): AtlasData {
  const problems: Problem[] = [];
  const tables = readTables(files, problems);
  // A file that could not be read leaves its table empty: checks that look into it would only add
  // noise about rows that exist.
  if (problems.length === 0) {
    problems.push(...crossCheck(tables), ...checkWages(tables), ...checkAreas(tables));
  }
  if (problems.length > 0) throw new DataError(problems);
  return {
    sources: valuesOf(tables.sources),
    occupations: valuesOf(tables.occupations),
    areas: valuesOf(tables.areas),
    wages: valuesOf(tables.wages),
    projections: valuesOf(tables.projections),
    entries: valuesOf(tables.entries),
  };
}

function valuesOf<T>(rows: readonly Row<T>[]): readonly T[] {
  return rows.map((row) => row.value);
}

function readTables(files: Files, problems: Problem[]): Tables {
  const table = <K extends Exclude<keyof typeof tableSubjects, 'wages'>>(subject: K) =>
    readRows(files, subject, tableSubjects[subject], {}, problems).rows;
  return {
    sources: [...table('sources'), ...table('credential-sources')],
    occupations: table('occupations'),
    areas: table('areas'),
    projections: table('projections'),
    wages: readWages(files, problems),
    entries: readEntries(files, problems),
  };
}

/** Adds what a file's name says of all its rows: their kind, and in some files their group. */
function readEntries(files: Files, problems: Problem[]): readonly Row<BundledEntry>[] {
  return Object.entries(entrySubjects).flatMap(([subject, { row, ...implied }]) =>
    readRows(files, subject, row, {}, problems).rows.map(({ place, value }) => ({
      place,
      value: { ...value, ...implied } as BundledEntry,
    })),
  );
}

/** Each row gets the header's occupation, year, source and top code, and reasons in words. */
function readWages(files: Files, problems: Problem[]): readonly Row<WageEstimate>[] {
  const { header, rows } = readRows(files, 'wages', tableSubjects.wages, wageHeader, problems);
  if (!header) return [];
  const { occupation, year, source, topCode, withheldReasons } = header;
  return rows.map(({ place, value: { withheld, notes, ...figures } }) => {
    const reasons: Record<string, string> = {};
    for (const [key, reason] of Object.entries(withheld)) {
      const words = withheldReasons[reason];
      if (words === undefined) {
        problems.push({ ...place, field: `withheld.${key}`, text: `no reason "${reason}"` });
      } else reasons[key] = words;
    }
    const own = { ...figures, withheld: reasons, ...(notes.length > 0 && { notes }) };
    return { place, value: { ...own, occupation, year, source, topCode } };
  });
}
