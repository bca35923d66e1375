/** Official tables other than wages, each made into a readable one of data/. */

import { unpacked } from '../gzip';
import { ImportError, type SourceFile } from '../source';
import { readSeparated, readSheets, type TableRow, wholeOf } from '../tableRows';
import { crosswalk } from './crosswalk';
import { onetTables } from './onet';
import { consumerPrices, priceParities } from './prices';
import { projections } from './projections';
import { type Sheet, sheetWith } from './sheet';

/** How one table is made. */
export interface Conversion {
  /** Columns that its input has. */
  readonly needs: readonly (string | RegExp)[];
  /** @throws {ImportError} naming file, line and column */
  convert(sheet: Sheet): FactTable;
}

export interface FactTable {
  /** Inside data/. */
  readonly path: string;
  /** Row of data/sources.json. */
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const conversions: readonly Conversion[] = [
  projections,
  priceParities,
  consumerPrices,
  crosswalk,
  ...onetTables,
];

/** Whether a file makes one of these tables. @throws {ImportError} when a workbook can't be opened */
export async function isFactFile(file: SourceFile): Promise<boolean> {
  return (await recognized(file)) !== undefined;
}

/**
 * The table that an official file makes.
 * @throws {ImportError} naming file, line and column; also when it is none of these files
 */
export async function readFacts(file: SourceFile): Promise<FactTable> {
  const found = await recognized(file);
  if (!found) throw new ImportError(file.name, 1, undefined, 'no official table that is known');
  return found.conversion.convert(found.sheet);
}

/** Large files are wages, and these tables small. */
const mostBytes = 20_000_000;

async function recognized(file: SourceFile) {
  const bytes = await wholeOf({ name: file.name, bytes: upTo(mostBytes, unpacked(file.bytes)) });
  if (bytes.length > mostBytes) return undefined;
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const sheets = isWorkbook ? readSheets(file.name, bytes) : textSheet(file.name, bytes);
  for (const rows of sheets) {
    for (const conversion of conversions) {
      const sheet = sheetWith(file.name, rows, conversion.needs);
      if (sheet) return { conversion, sheet };
    }
  }
  return undefined;
}

/** Read no further than its header when that is none of these tables'. */
function textSheet(name: string, bytes: Uint8Array): readonly (readonly TableRow[])[] {
  const text = new TextDecoder().decode(bytes);
  const header = readSeparated(name, text.slice(0, text.search(/[\r\n]|$/)));
  const known = conversions.some(({ needs }) => sheetWith(name, header, needs));
  return known ? [readSeparated(name, text)] : [];
}

async function* upTo(most: number, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let count = 0;
  for await (const piece of bytes) {
    count += piece.length;
    yield piece;
    if (count > most) return;
  }
}

export function writeFacts({ columns, rows }: FactTable): string {
  return [columns, ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}
