/** Tables as rows of text cells, whatever file they come in. */
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { ImportError, type SourceFile } from './source';

export interface TableRow {
  /** 1-based, as a person counts: the header is usually 1. */
  readonly line: number;
  /** Trimmed text of each cell. */
  readonly cells: readonly string[];
}

/** Rows of a comma- or tab-separated file, quoted cells among them. @throws {ImportError} */
export function readSeparated(name: string, text: string): readonly TableRow[] {
  const delimiter = /^[^\n]*\t/.test(text) ? '\t' : ',';
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    ...(delimiter === '\t' ? { quoteChar: '\0' } : {}),
  });
  const [fault] = errors;
  if (fault) throw new ImportError(name, (fault.row ?? 0) + 1, undefined, fault.message);
  return data
    .map((cells, i) => ({ line: i + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/**
 * Rows of the sheets of a workbook (.xlsx), sheet by sheet; a row keeps its number in the sheet.
 * Styles, formulas and formats are not read: a cell is what is stored in it.
 * @throws {ImportError}
 */
export function* readSheets(name: string, bytes: Uint8Array): Iterable<readonly TableRow[]> {
  const files = unzip(name, bytes);
  const strings = sharedStrings(files.get('xl/sharedStrings.xml'));
  const sheets = [...files.keys()]
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort((a, b) => sheetNumber(a) - sheetNumber(b));
  if (sheets.length === 0) throw new ImportError(name, undefined, undefined, 'no sheet in it');
  for (const path of sheets) yield sheetRows(name, files.get(path), strings);
}

export async function wholeOf(file: SourceFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.bytes) pieces.push(piece);
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function unzip(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    const wanted = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/;
    return new Map(
      Object.entries(unzipSync(bytes, { filter: (entry) => wanted.test(entry.name) })),
    );
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    throw new ImportError(name, undefined, undefined, `no workbook that can be opened: ${fault}`);
  }
}

function sheetNumber(path: string): number {
  return Number(/\d+/.exec(path)?.[0] ?? 0);
}

function sharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const all: string[] = [];
  let text: string | undefined;
  let inText = false;
  parseXml(bytes, {
    open: (tag) => {
      if (tag === 'si') text = '';
      inText = tag === 't';
    },
    text: (more) => {
      if (inText && text !== undefined) text += more;
    },
    close: (tag) => {
      if (tag === 'si') all.push((text ?? '').trim());
      inText = false;
    },
  });
  return all;
}

function sheetRows(
  name: string,
  bytes: Uint8Array | undefined,
  strings: readonly string[],
): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [line, column, type, value, inValue] = [0, 0, '', '', false];
  parseXml(bytes, {
    open: (tag, attribute) => {
      if (tag === 'row') {
        line = Number(attribute('r') ?? line + 1);
        cells = [];
      } else if (tag === 'c') {
        column = columnOf(attribute('r')) ?? cells.length;
        type = attribute('t') ?? '';
        value = '';
      }
      inValue = tag === 'v' || tag === 't';
    },
    text: (more) => {
      if (inValue) value += more;
    },
    close: (tag) => {
      inValue = false;
      if (tag === 'c') {
        if (type === 's' && strings[Number(value)] === undefined) {
          throw new ImportError(name, line, undefined, 'a cell names a text that isn’t there');
        }
        cells[column] = type === 's' ? (strings[Number(value)] ?? '') : value.trim();
      } else if (tag === 'row') {
        rows.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
      }
    },
  });
  return rows;
}

/** 0-based column of a cell's address: `AB12` → 27. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Handlers {
  readonly open: (tag: string, attribute: (name: string) => string | undefined) => void;
  readonly text: (text: string) => void;
  readonly close: (tag: string) => void;
}

function parseXml(bytes: Uint8Array | undefined, { open, text, close }: Handlers): void {
  if (!bytes) return;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), (key) => attributes[key]));
  parser.on('text', text);
  parser.on('closetag', ({ name }) => close(localName(name)));
  const decoder = new TextDecoder();
  const piece = 1 << 20;
  for (let at = 0; at < bytes.length; at += piece) {
    parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
