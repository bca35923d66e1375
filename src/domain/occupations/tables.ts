import { DataFileError, type ReadData } from '../reading';
import { inSlices, type Pause } from '../slices';

export const levels = ['major', 'minor', 'broad', 'detailed'] as const;

/** An occupation or group of the Standard Occupational Classification that wages are published for. */
export interface OccupationTitle {
  /** SOC code, e.g. `29-1141`; `00-0000` for all occupations. */
  readonly code: string;
  readonly title: string;
  readonly level: (typeof levels)[number];
  /** Jobs in the nation, May 2025; only puts the larger of two occupations first. */
  readonly employment: number | undefined;
}

export interface Industry {
  /** BLS's code, e.g. `622000`; `000000` for all industries. */
  readonly code: string;
  readonly name: string;
  /** BLS's display level, 0 (all) to 5. */
  readonly level: number;
}

/** @throws {DataFileError} naming file, row and field */
export async function readOccupations(read: ReadData): Promise<readonly OccupationTitle[]> {
  const path = 'titles/occupations.tsv';
  return (await readTable(read, path, 4)).map(([code = '', title = '', level, jobs], at) => {
    if (!/^\d\d-\d{4}$/.test(code)) throw new DataFileError(path, `row ${at + 2}, code: ${code}`);
    const known = levels.find((one) => one === level);
    if (!known) throw new DataFileError(path, `row ${at + 2}, level: ${level}`);
    return { code, title, level: known, employment: jobs ? Number(jobs) : undefined };
  });
}

export async function readIndustries(read: ReadData): Promise<readonly Industry[]> {
  const rows = await readTable(read, 'titles/industries.tsv', 3);
  return rows.map(([code = '', name = '', level]) => ({ code, name, level: Number(level) }));
}

/** Calls back with each job title and the occupation that O*NET files it under, in slices. */
export async function eachJobTitle(
  read: ReadData,
  use: (occupation: string, title: string) => void,
  pause?: Pause,
): Promise<void> {
  const path = 'titles/jobtitles.tsv';
  const lines = linesOf(await read(path));
  await inSlices(
    lines,
    (line, at) => use(...(cellsOf(path, line, at, 2) as [string, string])),
    pause,
  );
}

async function readTable(read: ReadData, path: string, columns: number) {
  return linesOf(await read(path)).map((line, at) => cellsOf(path, line, at, columns));
}

/** Lines below the header. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).trimEnd().split('\n').slice(1);
}

function cellsOf(path: string, line: string, at: number, columns: number): readonly string[] {
  const cells = line.split('\t');
  if (cells.length === columns) return cells;
  throw new DataFileError(path, `row ${at + 2}: ${cells.length} cells instead of ${columns}`);
}
