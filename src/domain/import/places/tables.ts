/** Reads the tables that places are made from, row by row, and says where one is wrong. */
import { eachLine } from '../lines';
import { ImportError, type SourceFile, shown } from '../source';

/** One row's fields by column, with a way to refuse it. */
export interface TableRow<Column extends string> {
  readonly line: number;
  get(column: Column): string;
  /** The error of a field of this row. */
  fault(column: Column, text: string): ImportError;
}

const text = new TextDecoder();

/** A table whose first line names its columns; others than those asked for are left alone. */
export async function readTable<Column extends string>(
  file: SourceFile,
  columns: readonly Column[],
  onRow: (row: TableRow<Column>) => void,
): Promise<void> {
  let at: Map<Column, number> | undefined;
  await eachLine(file, (bytes, start, end, line) => {
    const fields = text.decode(bytes.subarray(start, end)).split('\t');
    if (at) onRow(rowOf(file.name, line, fields, at));
    else at = columnsOf(file.name, fields, columns);
  });
  if (!at) throw new ImportError(file.name, 1, undefined, 'the file is empty');
}

/** GeoNames' files have no header: columns are known by their number, counted from 1. */
export async function readHeaderless<Column extends string>(
  file: SourceFile,
  width: number,
  columns: Readonly<Record<Column, number>>,
  onRow: (row: TableRow<Column>) => void,
): Promise<void> {
  const at = new Map(names(columns).map((name) => [name, columns[name] - 1]));
  await eachLine(file, (bytes, start, end, line) => {
    const fields = text.decode(bytes.subarray(start, end)).split('\t');
    if (fields.length !== width) {
      const found = `${fields.length} columns where ${width} belong`;
      throw new ImportError(file.name, line, undefined, found);
    }
    onRow(rowOf(file.name, line, fields, at));
  });
}

function names<Column extends string>(columns: Readonly<Record<Column, number>>): Column[] {
  return Object.keys(columns) as Column[];
}

function columnsOf<Column extends string>(
  file: string,
  header: readonly string[],
  columns: readonly Column[],
): Map<Column, number> {
  const found = header.map((name) => name.trim());
  return new Map(
    columns.map((column) => {
      const index = found.indexOf(column);
      if (index < 0) throw new ImportError(file, 1, column, `missing among ${found.join(', ')}`);
      return [column, index];
    }),
  );
}

function rowOf<Column extends string>(
  file: string,
  line: number,
  fields: readonly string[],
  at: ReadonlyMap<Column, number>,
): TableRow<Column> {
  const get = (column: Column) => fields[at.get(column) ?? -1]?.trim() ?? '';
  return {
    line,
    get,
    fault: (column, fault) => new ImportError(file, line, column, `${shown(get(column))} ${fault}`),
  };
}
