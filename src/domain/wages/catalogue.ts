/**
 * What data/wages holds: `catalogue.tsv`, a line a file, with what tells a whole file from a cut or
 * altered one.
 */
import { DataFileError } from '../reading';

export const wageKinds = ['nation', 'states', 'areas', 'industries'] as const;
/** `nation`: a file a year. The others: a file for each major occupation group. `areas` are metropolitan and nonmetropolitan. */
export type WageKind = (typeof wageKinds)[number];

export interface CatalogueRow {
  /** May of that year. */
  readonly year: number;
  readonly kind: WageKind;
  /** Major occupation group, the first two digits of its SOC codes; `all` for the nation. */
  readonly group: string;
  readonly rows: number;
  readonly bytes: number;
  /** CRC-32 of the file. */
  readonly crc: number;
  /** Row of data/sources.json. */
  readonly source: string;
}

export const cataloguePath = 'wages/catalogue.tsv';
const columns = ['year', 'kind', 'group', 'rows', 'bytes', 'crc32', 'source'] as const;

export function wagePath({
  year,
  kind,
  group,
}: Pick<CatalogueRow, 'year' | 'kind' | 'group'>): string {
  return `wages/${year}/${kind === 'nation' ? kind : `${kind}-${group}`}.parquet`;
}

/** Major group that the rows of an occupation are filed under: `29` for 29-1141. */
export function groupOf(kind: WageKind, occupation: number): string {
  return kind === 'nation' ? 'all' : String(Math.floor(occupation / 10_000)).padStart(2, '0');
}

export function writeCatalogue(rows: readonly CatalogueRow[]): string {
  const line = ({ crc, ...row }: CatalogueRow) => {
    const crc32 = crc.toString(16).padStart(8, '0');
    return columns.map((column) => (column === 'crc32' ? crc32 : row[column])).join('\t');
  };
  return `${columns.join('\t')}\n${rows.map((row) => `${line(row)}\n`).join('')}`;
}

/** @throws {DataFileError} naming row and field */
export function readCatalogue(text: string): readonly CatalogueRow[] {
  const [header, ...lines] = text.split('\n').filter((line) => line !== '');
  if (header !== columns.join('\t')) throw new DataFileError(cataloguePath, 'it has no header');
  return lines.map((line, i) => readLine(line.split('\t'), i + 2));
}

function readLine(cells: readonly string[], line: number): CatalogueRow {
  const cell = (name: (typeof columns)[number]) => cells[columns.indexOf(name)] ?? '';
  const whole = (name: (typeof columns)[number], radix = 10) => {
    const value = Number.parseInt(cell(name), radix);
    if (Number.isSafeInteger(value)) return value;
    throw new DataFileError(cataloguePath, `line ${line}, ${name}: ${JSON.stringify(cell(name))}`);
  };
  const kind = wageKinds.find((one) => one === cell('kind'));
  if (!kind)
    throw new DataFileError(cataloguePath, `line ${line}, kind: ${JSON.stringify(cell('kind'))}`);
  return {
    year: whole('year'),
    kind,
    group: cell('group'),
    rows: whole('rows'),
    bytes: whole('bytes'),
    crc: whole('crc32', 16),
    source: cell('source'),
  };
}

/** CRC-32 as zip and PNG have it. */
export function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (let i = 0; i < bytes.length; i += 1) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
