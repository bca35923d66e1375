import { DataFileError, type ReadData } from '../reading';
import { inSlices, type Pause } from '../slices';
import { readTsv } from '../tsv';

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

/** @throws {DataFileError} naming file, row and column */
export async function readOccupations(read: ReadData): Promise<readonly OccupationTitle[]> {
  const path = 'titles/occupations.tsv';
  const rows = readTsv(path, await read(path), ['code', 'title', 'level', 'employment']);
  return rows.map(({ cells: { code, title, level, employment }, fail }) => {
    const known = levels.find((one) => one === level) ?? fail('level', `"${level}" is no level`);
    return { code, title, level: known, employment: employment ? Number(employment) : undefined };
  });
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
    (line, at) => {
      const [occupation = '', titles = ''] = cellsOf(path, line, at, 2);
      for (const title of titles.split('|')) use(occupation, title);
    },
    pause,
  );
}

/** Job titles that O*NET files under an occupation; splits no more of the table than its line. */
export async function jobTitlesOf(read: ReadData, occupation: string): Promise<readonly string[]> {
  const text = new TextDecoder().decode(await read('titles/jobtitles.tsv'));
  const mark = `\n${occupation}\t`;
  const at = text.indexOf(mark);
  if (at < 0) return [];
  const end = text.indexOf('\n', at + mark.length);
  return text.slice(at + mark.length, end < 0 ? undefined : end).split('|');
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
