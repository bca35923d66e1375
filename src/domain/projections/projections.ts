/** BLS employment projections of all occupations, read at the first question. */
import { once, type ReadData, readBundled } from '../reading';
import { readTsv, type TsvRow } from '../tsv';

const round = { from: 2024, to: 2034, source: 'bls-projections-2024-34' };
const path = 'projections/2024-34.tsv';
const columns = [
  'code',
  'type',
  'employment',
  'employment_projected',
  'change',
  'percent',
  'openings',
  'education',
  'experience',
  'training',
] as const;
type Row = TsvRow<(typeof columns)[number]>;

export interface EmploymentProjection {
  /** SOC code, as in the National Employment Matrix. */
  readonly occupation: string;
  /** A total over several occupations, rather than one. */
  readonly isSummary: boolean;
  readonly from: number;
  readonly to: number;
  /** Jobs in the first year and, projected, in the last; the release prints thousands to one decimal. */
  readonly jobs: number;
  readonly jobsProjected: number;
  readonly change: number;
  /** Growth over the whole period, per cent. */
  readonly percent: number;
  /** Openings a year on average, from growth and from people leaving the occupation. */
  readonly openings: number;
  /** In BLS's words, for an occupation: what is typically needed to enter. Undefined for a summary. */
  readonly education: string | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** Row of data/sources.json. */
  readonly source: string;
}

export interface Projections {
  /** `00-0000` for all occupations. Undefined where the matrix has no such occupation. @throws {DataFileError} */
  projection(occupation: string): Promise<EmploymentProjection | undefined>;
}

export function createProjections(read: ReadData): Projections {
  const table = once(async () => {
    const rows = readTsv(path, await readBundled(read, path), columns);
    return new Map(rows.map((row) => [row.cells.code, row]));
  });
  return {
    async projection(occupation) {
      const row = (await table()).get(occupation);
      return row && toProjection(row);
    },
  };
}

function toProjection(row: Row): EmploymentProjection {
  const { code, type, education, experience, training } = row.cells;
  return {
    occupation: code,
    isSummary: type === 'Summary',
    jobs: thousands(row, 'employment'),
    jobsProjected: thousands(row, 'employment_projected'),
    change: thousands(row, 'change'),
    percent: number(row, 'percent'),
    openings: thousands(row, 'openings'),
    education: education || undefined,
    experience: experience || undefined,
    training: training || undefined,
    ...round,
  };
}

function thousands(row: Row, column: (typeof columns)[number]): number {
  return Math.round(number(row, column) * 1000);
}

function number({ cells, fail }: Row, column: (typeof columns)[number]): number {
  const text = cells[column];
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : fail(column, `no number: "${text}"`);
}
