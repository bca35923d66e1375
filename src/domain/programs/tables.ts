import { groupBy } from '../groupBy';
import { DataFileError, once, type ReadData } from '../reading';
import { institutionNames, type NamedInstitutions } from './institutionNames';
import type { AwardLevel, Field, FieldCode, Institution, LevelTotal, Program } from './model';
import {
  type AwardRow,
  awardRows,
  crosswalkRows,
  fieldRows,
  institutionRows,
  leadRows,
  levelRows,
  type TotalRow,
  territoryRows,
  totalRows,
} from './rows';
import { readVocabulary, type Vocabulary } from './vocabulary';

/** Everything about programs, joined and indexed; plain values that never change. */
export interface ProgramTables {
  /** Year in which the academic year of `awards` ends: 2024 for July 2023 to June 2024. */
  readonly year: number;
  /** Most awards first, then by name of the institution. */
  readonly programs: readonly Program[];
  readonly institutions: readonly Institution[];
  /** In reading order, those with programs by institution first. */
  readonly fields: readonly Field[];
  readonly levels: readonly AwardLevel[];
  readonly vocabulary: Vocabulary;
  field(cip: FieldCode): Field | undefined;
  level(code: string): AwardLevel | undefined;
  institution(unitid: string): Institution | undefined;
  /** What one institution gives, most awards first. */
  programsOf(unitid: string): readonly Program[];
  /** Institutions whose names hold these plain words, when the words tell them from others. */
  readonly named: NamedInstitutions;
  /** The published totals of a field, where the field isn't kept by institution. */
  totals(cip: FieldCode): readonly LevelTotal[];
  /** Names of the territories with programs, by postal code. */
  readonly territories: ReadonlyMap<string, string>;
}

/**
 * Reads the tables at the first call, once; a read that failed is tried again at the next.
 * @throws {DataFileError} when a table is missing or malformed
 */
export function openPrograms(read: ReadData): () => Promise<ProgramTables> {
  return once(() => readTables(read));
}

const names = [
  'institutions',
  'programs',
  'totals',
  'crosswalk',
  'fields',
  'levels',
  'leads',
  'territories',
  'words',
] as const;

async function readTables(read: ReadData): Promise<ProgramTables> {
  const files = await Promise.all(names.map((name) => read(`programs/${name}.tsv`)));
  const bytes = Object.fromEntries(names.map((name, i) => [name, files[i] ?? new Uint8Array()]));
  return join(bytes as Bytes);
}

type Bytes = Readonly<Record<(typeof names)[number], Uint8Array>>;

function join(bytes: Bytes): ProgramTables {
  const { year, rows } = awardRows(bytes.programs);
  const institutions = institutionRows(bytes.institutions);
  const levels = levelRows(bytes.levels);
  const fields = joinFields(bytes, new Set(rows.map((row) => row.cip)));
  const levelOf = byKey(levels, (level) => level.code);
  const fieldOf = byKey(fields, (field) => field.cip);
  const institutionOf = byKey(institutions, (institution) => institution.unitid);
  const programs = joinPrograms(rows, { institutionOf, fieldOf, levelOf });
  const byInstitution = groupBy(programs, (program) => program.institution.unitid);
  const totals = joinTotals(totalRows(bytes.totals, year), levelOf);
  const vocabulary = readVocabulary(bytes.words);
  return {
    year,
    programs,
    institutions,
    fields,
    levels,
    vocabulary,
    named: institutionNames(institutions, vocabulary),
    field: (cip) => fieldOf.get(cip),
    level: (code) => levelOf.get(code),
    institution: (unitid) => institutionOf.get(unitid),
    programsOf: (unitid) => byInstitution.get(unitid) ?? [],
    totals: (cip) => totals.get(cip) ?? [],
    territories: territoryRows(bytes.territories),
  };
}

function joinFields(bytes: Bytes, counted: ReadonlySet<string>): readonly Field[] {
  const crosswalk = groupBy(crosswalkRows(bytes.crosswalk), (row) => row.cip);
  const leads = groupBy(leadRows(bytes.leads), (row) => row.cip);
  return fieldRows(bytes.fields).map(({ cip, label, about }) => {
    const rows = crosswalk.get(cip) ?? [];
    const [first] = rows;
    if (!first) throw new DataFileError('programs/crosswalk.tsv', `no row for the field ${cip}`);
    return {
      cip,
      label,
      about,
      title: first.title,
      // The crosswalk says "no match" with an occupation of its own.
      occupations: rows
        .filter((row) => row.occupation !== '99-9999')
        .map((row) => ({ code: row.occupation, title: row.occupation_title })),
      leads: (leads.get(cip) ?? []).map(({ entry, words }) => ({ entry, words })),
      byInstitution: counted.has(cip),
    };
  });
}

interface Keys {
  readonly institutionOf: ReadonlyMap<string, Institution>;
  readonly fieldOf: ReadonlyMap<string, Field>;
  readonly levelOf: ReadonlyMap<string, AwardLevel>;
}

function joinPrograms(rows: readonly AwardRow[], keys: Keys): readonly Program[] {
  const programs = rows.map(({ unitid, cip, level: code, awards, awardsBefore }, i) => {
    const institution = keys.institutionOf.get(unitid);
    const field = keys.fieldOf.get(cip);
    const level = keys.levelOf.get(code);
    if (institution && field && level) return { institution, field, level, awards, awardsBefore };
    const unknown = !institution ? `unitid: ${unitid}` : !field ? `cip: ${cip}` : `level: ${code}`;
    throw new DataFileError('programs/programs.tsv', `row ${i + 1}, ${unknown} is not known`);
  });
  return programs.sort(byAwards);
}

function byAwards(a: Program, b: Program): number {
  if (a.awards !== b.awards) return b.awards - a.awards;
  const [x, y] = [a.institution.name, b.institution.name];
  return x < y ? -1 : Number(x > y);
}

function joinTotals(
  rows: readonly TotalRow[],
  levelOf: ReadonlyMap<string, AwardLevel>,
): ReadonlyMap<FieldCode, readonly LevelTotal[]> {
  const byField = groupBy(rows, (row) => row.cip);
  const toTotal = ({ cip, level: code, ...counts }: TotalRow): LevelTotal => {
    const level = levelOf.get(code);
    if (level) return { level, ...counts };
    throw new DataFileError('programs/totals.tsv', `${cip}, level: ${code} is not known`);
  };
  return new Map([...byField].map(([cip, some]) => [cip, some.map(toTotal)]));
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}
