import { strToU8, zipSync } from 'fflate';
import { createRelease, readFacts, writeFacts } from '../../../src/domain/import';
import type { ReadData } from '../../../src/domain/reading';
import {
  type CatalogueRow,
  cataloguePath,
  wagePath,
  writeCatalogue,
} from '../../../src/domain/wages/catalogue';
import { createWageStore, type WageStore } from '../../../src/domain/wages/store';

/** A file as the converters want it, in pieces that cut through lines. */
export function official(name: string, content: string | Uint8Array, piece = 7) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
  }
  return { name, bytes: pieces() };
}

export type Official = ReturnType<typeof official>;

export interface Converted {
  readonly rows: readonly CatalogueRow[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly store: WageStore;
}

/** What the converter makes of files, read back with the product's own reader. */
export async function converted(...files: readonly Official[]): Promise<Converted> {
  const release = createRelease();
  for (const file of files) await release.read(file);
  const written = [...release.write()];
  const rows = written.map(({ row }) => row);
  const all = new Map(written.map(({ row, bytes }) => [wagePath(row), bytes]));
  all.set(cataloguePath, strToU8(writeCatalogue(rows)));
  return { rows, files: all, store: createWageStore(reading(all)) };
}

export function reading(files: ReadonlyMap<string, Uint8Array>): ReadData {
  return async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error('no such file');
    return bytes;
  };
}

/** The table that an official file makes, as text. */
export async function factTable(file: Official): Promise<{ path: string; text: string }> {
  const table = await readFacts(file);
  return { path: table.path, text: writeFacts(table) };
}

/** A message, or what came instead of one. */
export async function messageOf(work: () => Promise<unknown>): Promise<string> {
  try {
    return `no error: ${JSON.stringify(await work())}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * A workbook of one sheet after an empty one. Texts are shared, numbers stand as they are; a cell that is
 * undefined is left out, as workbooks do with empty ones.
 */
export function workbook(rows: readonly (readonly (string | number | undefined)[])[]): Uint8Array {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === 'string'))];
  const cell = (value: string | number | undefined, at: string) => {
    if (value === undefined) return '';
    return typeof value === 'string'
      ? `<c r="${at}" t="s"><v>${texts.indexOf(value)}</v></c>`
      : `<c r="${at}"><v>${value}</v></c>`;
  };
  const sheet = (all: typeof rows) =>
    `<worksheet><sheetData>${all
      .map(
        (cells, r) =>
          `<row r="${r + 1}">${cells.map((one, c) => cell(one, `${letters(c)}${r + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const shared = texts.map((text) => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`).join('');
  return zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
    'xl/worksheets/sheet1.xml': strToU8(sheet([])),
    'xl/worksheets/sheet2.xml': strToU8(sheet(rows)),
  });
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
