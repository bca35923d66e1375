/** An official table as rows of named cells. */
import { ImportError } from '../source';
import type { TableRow } from '../tableRows';

export interface Sheet {
  readonly name: string;
  /** As the file has them, blanks tidied. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** @throws {ImportError} when the table has no such column */
  cell(column: string): string;
  /** A cell that has to look like this. @throws {ImportError} naming file, line and column */
  like(column: string, pattern: RegExp): string;
}

/** The table with all these columns that begins within the first rows; undefined when there is none. */
export function sheetWith(
  name: string,
  rows: readonly TableRow[],
  needs: readonly (string | RegExp)[],
): Sheet | undefined {
  const at = rows.slice(0, 20).findIndex(({ cells }) => {
    const columns = cells.map(tidy);
    return needs.every((one) => columns.some((column) => isNamed(column, one)));
  });
  const header = rows[at];
  if (!header) return undefined;
  const columns = header.cells.map(tidy);
  return { name, columns, rows: rows.slice(at + 1).map((row) => rowOf(name, columns, row)) };
}

function rowOf(name: string, columns: readonly string[], { line, cells }: TableRow): SheetRow {
  const cell = (column: string) => {
    const at = columns.indexOf(column);
    if (at < 0) throw new ImportError(name, 1, column, 'the header lacks it');
    return tidy(cells[at] ?? '');
  };
  return {
    cell,
    like(column, pattern) {
      const value = cell(column);
      if (pattern.test(value)) return value;
      throw new ImportError(
        name,
        line,
        column,
        `${JSON.stringify(value)} isn’t what belongs there`,
      );
    },
  };
}

export function isNamed(column: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? column === name : name.test(column);
}

function tidy(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
