/** The tables of places: a header, one row a line, tab separated, nothing quoted. */
import { DataFileError } from '../reading';

export type Row<Column extends string> = Readonly<Record<Column, string>>;

/** Every column named, in the table's order; a row with other fields is an error that names it. */
export function parseTable<Column extends string>(
  path: string,
  text: string,
  columns: readonly Column[],
): readonly Row<Column>[] {
  return linesOf(path, text, columns).map((line, index) => {
    const fields = line.split('\t');
    if (fields.length !== columns.length) {
      const missing = columns[fields.length] ?? 'none';
      throw rowError(
        path,
        index,
        missing,
        `${fields.length} fields where ${columns.length} belong`,
      );
    }
    const row = {} as Record<Column, string>;
    for (let i = 0; i < columns.length; i += 1) row[columns[i] as Column] = fields[i] ?? '';
    return row;
  });
}

/** The rows as lines, for tables that are too large to split before a row is asked for. */
export function linesOf(path: string, text: string, columns: readonly string[]): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.shift() !== columns.join('\t')) {
    throw new DataFileError(path, `its first line should name ${columns.join(', ')}`);
  }
  return lines;
}

/** @param index of the row, from 0 */
export function rowError(path: string, index: number, field: string, fault: string): DataFileError {
  return new DataFileError(path, `row ${index + 1}, field ${field}: ${fault}`);
}
