import {
  count,
  figure,
  notAvailable,
  percent,
  signedCount,
  signedPercent,
  signedUsd,
  usdPerHour,
} from './format';
import { signedMoney } from './lens';

/** What a column holds; numbers stay numbers until a cell is worded. */
export type ColumnType =
  | 'text'
  | 'usd'
  | 'usdDifference'
  /** US dollars an hour, with cents. */
  | 'hourlyUsd'
  | 'hourlyUsdDifference'
  | 'percent'
  | 'percentDifference'
  | 'count'
  | 'decimal'
  | 'countDifference'
  | 'rank';

export interface Column {
  /** Key in JSON, e.g. `p10`. */
  readonly id: string;
  readonly header: string;
  readonly type: ColumnType;
  /** Unit and year, e.g. `annual US dollars, May 2023`; empty where there is none. */
  readonly unit: string;
}

/** Number or text; null: withheld; undefined: the source has no such figure. */
export type Cell = string | number | null | undefined;

/** A table as it is copied, exported and drawn. */
export interface Table {
  /** Name of an exported file: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Source and year of the figures. */
  readonly citation: string;
  /** What must be known to read the table: why figures are withheld, corrections. */
  readonly notes: readonly string[];
}

/** A cell in words. */
export function cellText(cell: Cell, type: ColumnType): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return notAvailable();
  if (cell === undefined) return figure(undefined);
  switch (type) {
    case 'usd':
      return figure(cell);
    case 'usdDifference':
      return signedUsd(cell);
    case 'hourlyUsd':
      return usdPerHour(cell);
    case 'hourlyUsdDifference':
      return signedMoney(cell, { pay: 'hour' });
    case 'decimal':
      return String(cell);
    case 'percent':
      return percent(cell);
    case 'percentDifference':
      return signedPercent(cell);
    case 'countDifference':
      return signedCount(cell);
    default:
      return count(cell);
  }
}

/** Header with its unit, for texts that leave the page: `Median (annual US dollars, May 2023)`. */
export function headerText({ header, unit }: Column): string {
  return unit ? `${header} (${unit})` : header;
}

export function isNumeric(type: ColumnType): boolean {
  return type !== 'text';
}
