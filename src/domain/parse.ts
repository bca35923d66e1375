/**
 * The one door for data files: JSON text in, the model out, or an error that names file, row and
 * field. Used at build time and in tests; nothing that runs in the editor imports it.
 */
import type * as v from 'valibot';
import type { AtlasData } from './model';
import { type BundledEntry, crossCheck, type Tables } from './parse/checks';
import { checkAreas } from './parse/places';
import { DataError, type Problem } from './parse/problems';
import { checkRequirements, readHeader, requirementSubjects } from './parse/requirements';
import { type Row, readRows } from './parse/rows';
import { entrySubjects } from './parse/subjects';
import { languageSubjects, tableSubjects } from './parse/tables';

export { checkLanguage } from './parse/language';
export { DataError } from './parse/problems';

type Files = ReadonlyMap<string, string>;

/** Names of all data files, e.g. `wages.json`. */
export const dataFiles: readonly string[] = [
  ...Object.keys(tableSubjects),
  ...Object.keys(languageSubjects),
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
    problems.push(...crossCheck(tables), ...checkAreas(tables));
    problems.push(...checkRequirements(tables));
  }
  if (problems.length > 0) throw new DataError(problems);
  return {
    sources: valuesOf(tables.sources),
    occupations: valuesOf(tables.occupations),
    areas: valuesOf(tables.areas),
    projections: valuesOf(tables.projections),
    words: valuesOf(tables.words),
    synonyms: valuesOf(tables.synonyms),
    questions: valuesOf(tables.questions),
    phrases: valuesOf(tables.phrases),
    requirements: valuesOf(tables.requirements),
    licenses: valuesOf(tables.licenses),
    accreditors: valuesOf(tables.accreditors),
    entries: valuesOf(tables.entries),
  };
}

function valuesOf<T>(rows: readonly Row<T>[]): readonly T[] {
  return rows.map((row) => row.value);
}

function readTables(files: Files, problems: Problem[]): Tables {
  const table = <K extends keyof typeof tableSubjects>(subject: K) =>
    readRows(files, subject, tableSubjects[subject], {}, problems).rows;
  const language = <K extends keyof typeof languageSubjects>(subject: K) =>
    readRows(files, subject, languageSubjects[subject], {}, problems).rows;
  return {
    words: language('language-words'),
    synonyms: language('language-synonyms'),
    questions: language('language-questions'),
    phrases: language('language-phrases'),
    sources: [...table('sources'), ...table('credential-sources')],
    occupations: table('occupations'),
    areas: table('areas'),
    projections: table('projections'),
    requirements: readDated(files, 'credential-requirements', problems),
    licenses: readDated(files, 'licenses', problems),
    accreditors: readDated(files, 'accreditors', problems),
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

/** Each row gets the month in which its pages were read. */
function readDated<K extends keyof typeof requirementSubjects>(
  files: Files,
  subject: K,
  problems: Problem[],
): readonly Row<v.InferOutput<(typeof requirementSubjects)[K]> & { readonly read: string }>[] {
  const { header, rows } = readRows(
    files,
    subject,
    requirementSubjects[subject],
    readHeader,
    problems,
  );
  return header ? rows.map(({ place, value }) => ({ place, value: { ...value, ...header } })) : [];
}
