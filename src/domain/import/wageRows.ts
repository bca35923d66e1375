import type { WageKind } from '../wages/catalogue';
import { figures, noNumber } from '../wages/figures';

/** One row of a release: an occupation in an area, or in an industry of the nation. */
export interface WageRow {
  /** May of that year. */
  readonly year: number;
  readonly kind: WageKind;
  /** SOC code without its dash, as a number: 291141. */
  readonly occupation: number;
  /** BLS area code as a number: 12420 stands for `0012420`. */
  readonly area: number;
  /** BLS industry code; `000000` for all industries. */
  readonly industry: string;
  /** By figure, as whole numbers (see `figures`); `noNumber` where none is printed. */
  readonly values: ArrayLike<number>;
  /** By figure; empty where the figure is printed or the file has none. */
  readonly marks: readonly string[];
}

/** Takes rows as a reader comes upon them. The row is only valid during the call. */
export type OnRow = (row: WageRow) => void;

/** Digits of a printed figure as a whole number, undefined when it is none or has too many decimals. */
export function wholeOf(text: string, figure: number): number | undefined {
  const decimals = figures[figure]?.decimals ?? 0;
  const number = Number(text.replaceAll(',', ''));
  if (!/^-?\d[\d,]*(\.\d+)?$/.test(text) || number < 0) return undefined;
  const whole = Math.round(number * 10 ** decimals);
  // Workbooks hold doubles such as 75.790000000000006; anything further off has lost a digit.
  return Math.abs(number * 10 ** decimals - whole) < 1e-4 ? whole : undefined;
}

export const noValues = (): Int32Array => new Int32Array(figures.length).fill(noNumber);
