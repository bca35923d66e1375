/** Gathers rows into columns, file by file, and hands each file over sorted and ready to be written. */
import { groupOf, type WageKind } from '../wages/catalogue';
import { figures } from '../wages/figures';
import { writeMarks } from '../wages/marks';
import { ImportError } from './source';
import type { WageRow } from './wageRows';

/**
 * The rows of one wage file, in its order: by occupation, then area; where an occupation has hundreds
 * of areas or industries, then by mean wage, so that neighbours differ little and pack into fewer bits.
 */
export interface WageColumns {
  readonly year: number;
  readonly kind: WageKind;
  /** Major occupation group, e.g. `29`; `all` for the nation, which is one file. */
  readonly group: string;
  readonly occupation: Int32Array;
  readonly area: Int32Array;
  /** Industries only. */
  readonly industry: readonly string[] | undefined;
  /** By figure; `noNumber` where none is printed. */
  readonly values: readonly Int32Array[];
  /** As `writeMarks` has them. */
  readonly marks: readonly string[];
}

interface Growing {
  readonly year: number;
  readonly kind: WageKind;
  readonly group: string;
  rows: number;
  /** Occupation, area, then the figures, row after row. */
  cells: Int32Array;
  readonly industry: string[];
  readonly marks: string[];
}

const width = 2 + figures.length;
const mean = 2 + figures.findIndex(({ key }) => key === 'mean');

export interface Gatherer {
  add(row: WageRow): void;
  /**
   * The files in order, each let go of as soon as the next one is asked for.
   * @throws {ImportError} when two rows say different things of one occupation, area and industry
   */
  files(): Iterable<WageColumns>;
}

export function createGatherer(): Gatherer {
  const files = new Map<string, Growing>();
  const shared = new Map<string, string>();
  const fileOf = ({ year, kind, occupation }: WageRow): Growing => {
    const group = groupOf(kind, occupation);
    const name = `${year}/${kind}-${group}`;
    let file = files.get(name);
    if (!file) {
      const cells = new Int32Array(width * 64);
      file = { year, kind, group, rows: 0, cells, industry: [], marks: [] };
      files.set(name, file);
    }
    return file;
  };
  return {
    add(row) {
      const file = fileOf(row);
      const at = file.rows * width;
      if (at + width > file.cells.length) {
        const larger = new Int32Array(file.cells.length * 2);
        larger.set(file.cells);
        file.cells = larger;
      }
      file.cells[at] = row.occupation;
      file.cells[at + 1] = row.area;
      file.cells.set(row.values, at + 2);
      if (row.kind === 'industries') file.industry.push(row.industry);
      file.marks.push(interned(shared, marksOf(row)));
      file.rows += 1;
    },
    *files() {
      for (const name of [...files.keys()].sort()) {
        const file = files.get(name);
        files.delete(name);
        if (file) yield sorted(file);
      }
    },
  };
}

function marksOf({ marks }: WageRow): string {
  if (marks.every((mark) => mark === '')) return '';
  return writeMarks(
    marks.flatMap((mark, i) => (mark ? [[figures[i]?.column ?? '', mark] as const] : [])),
  );
}

function interned(shared: Map<string, string>, text: string): string {
  const known = shared.get(text);
  if (known === undefined) shared.set(text, text);
  return known ?? text;
}

function sorted(file: Growing): WageColumns {
  const { cells, rows, year, kind, group } = file;
  const cell = (row: number, column: number) => cells[row * width + column] ?? 0;
  const order = Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) =>
      cell(a, 0) - cell(b, 0) ||
      cell(a, 1) - cell(b, 1) ||
      compareText(file.industry[a] ?? '', file.industry[b] ?? ''),
  );
  const kept = withoutRepeats(file, order);
  const many = kind === 'areas' || kind === 'industries';
  if (many) kept.sort((a, b) => cell(a, 0) - cell(b, 0) || cell(a, mean) - cell(b, mean));
  const column = (index: number) => {
    const values = new Int32Array(kept.length);
    for (const [at, row] of kept.entries()) values[at] = cells[row * width + index] ?? 0;
    return values;
  };
  return {
    year,
    kind,
    group,
    occupation: column(0),
    area: column(1),
    industry: kind === 'industries' ? kept.map((row) => file.industry[row] ?? '') : undefined,
    values: figures.map((_, i) => column(2 + i)),
    marks: kept.map((row) => file.marks[row] ?? ''),
  };
}

/**
 * Two inputs may hold the same row, one of them in less detail: the fuller one stays, when they agree
 * in every figure that both have.
 */
function withoutRepeats(file: Growing, order: readonly number[]): number[] {
  const kept: number[] = [];
  for (const row of order) {
    const before = kept.at(-1);
    if (before === undefined || !sameRow(file, before, row)) kept.push(row);
    else kept[kept.length - 1] = fuller(file, before, row);
  }
  return kept;
}

function sameRow({ cells, industry }: Growing, a: number, b: number): boolean {
  return (
    cells[a * width] === cells[b * width] &&
    cells[a * width + 1] === cells[b * width + 1] &&
    industry[a] === industry[b]
  );
}

function fuller(file: Growing, a: number, b: number): number {
  const numbers = (row: number) => file.cells.subarray(row * width + 2, (row + 1) * width);
  const [x, y] = [numbers(a), numbers(b)];
  for (const [i, { column }] of figures.entries()) {
    const [one, other] = [x[i] ?? 0, y[i] ?? 0];
    if (one !== other && one >= 0 && other >= 0) {
      const code = file.cells[a * width];
      const words = `occupation ${code}, area ${file.cells[a * width + 1]} has ${one} and ${other}`;
      throw new ImportError(`${file.year} ${file.kind}`, undefined, column, words);
    }
  }
  const known = (row: number, figuresOf: Int32Array) =>
    figuresOf.reduce((sum, value) => sum + Number(value >= 0), 0) +
    (file.marks[row] ?? '').split('=').length;
  return known(b, y) > known(a, x) ? b : a;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
