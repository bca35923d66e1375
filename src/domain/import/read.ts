/** Official wage files of any known form, read into one stream of rows. */
import { isFlatFile, readFlatFile } from './flatFile';
import { unpacked } from './gzip';
import { peek } from './lines';
import type { SourceFile } from './source';
import { readSeparated, readSheets, type TableRow, wholeOf } from './tableRows';
import type { OnRow } from './wageRows';
import { isWageHeader, readWageTable } from './wageTable';

/** Reads a file's rows. @throws {ImportError} naming file, line and column */
export type ReadRows = (onRow: OnRow) => Promise<void>;

/**
 * What reads a flat file (oe.data.*), a table (CSV, TSV) or a workbook; gzipped ones too. Undefined
 * when the file holds no OEWS wages, so that another reader may know it.
 * @throws {ImportError} when a workbook can't be opened
 */
export async function wageReader(file: SourceFile): Promise<ReadRows | undefined> {
  const [head, bytes] = await peek(unpacked(file.bytes), hasLine);
  const source = { name: file.name, bytes };
  if (head[0] === 0x50 && head[1] === 0x4b) return workbookReader(source);
  const [header = ''] = new TextDecoder().decode(head).split(/\r?\n/, 1);
  if (isFlatFile(header)) return (onRow) => readFlatFile(source, onRow);
  const cells = header.split(header.includes('\t') ? '\t' : ',');
  if (!isWageHeader(cells.map((cell) => cell.replaceAll('"', '')))) return undefined;
  return async (onRow) => {
    const text = new TextDecoder().decode(await wholeOf(source));
    readWageTable(file.name, readSeparated(file.name, text), onRow);
  };
}

async function workbookReader(file: SourceFile): Promise<ReadRows | undefined> {
  for (const rows of readSheets(file.name, await wholeOf(file))) {
    const start = headerRow(rows);
    if (start >= 0) return async (onRow) => readWageTable(file.name, rows.slice(start), onRow);
  }
  return undefined;
}

function headerRow(rows: readonly TableRow[]): number {
  return rows.slice(0, 20).findIndex(({ cells }) => isWageHeader(cells));
}

/** The header is in it, or what can't be one. */
function hasLine(head: Uint8Array): boolean {
  return head.includes(10) || head.length > 65_536;
}
