import { DataFileError } from './reading';

/** A row of a table, by column; `fail` names the file, the row and the column. */
export interface TsvRow<C extends string> {
  readonly cells: Readonly<Record<C, string>>;
  fail(column: C, fault: string): never;
}

/**
 * Reads a table of data/: tab-separated UTF-8, a header line, one row a line, no quoting. Columns are
 * looked up by name, so that their order and further ones don't matter.
 * @param path inside data/, for messages
 * @throws {DataFileError} naming file, line and column
 */
export function readTsv<C extends string>(
  path: string,
  bytes: Uint8Array,
  columns: readonly C[],
): readonly TsvRow<C>[] {
  const [header = '', ...lines] = linesOf(bytes);
  const names = header.split('\t');
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    if (place < 0) throw new DataFileError(path, `no column "${column}"`);
    return place;
  });
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== names.length) {
      const fault = `row ${i + 1}: ${cells.length} cells, the header has ${names.length}`;
      throw new DataFileError(path, fault);
    }
    const named = {} as Record<C, string>;
    for (const [at, column] of columns.entries()) named[column] = cells[places[at] ?? -1] ?? '';
    return {
      cells: named,
      fail: (column, fault) => {
        throw new DataFileError(path, `row ${i + 1}, ${column}: ${fault}`);
      },
    };
  });
}

/** The names in a table's header. */
export function tsvHeader(bytes: Uint8Array): readonly string[] {
  return (linesOf(bytes)[0] ?? '').split('\t');
}

function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
