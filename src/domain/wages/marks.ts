/**
 * Why a figure isn't printed, in the publisher's own sign: a footnote of the flat files (4, 5, 8) or
 * a symbol of the tables. Words for them are chosen in `present`.
 */
export const marks = [
  '4', // paid by the hour or by the year only, so the other one isn't reported
  '5', // at or above the top code
  '8', // estimate not released
  '*', // wage estimate not available
  '**', // employment estimate not available
  '#', // at or above the top code
  '~', // under 0.5 % of the establishments report it
  '*annual', // a * in a row marked ANNUAL: only annual wages are released
  '*hourly', // a * in a row marked HOURLY: only hourly wages are released
  '-', // withheld; the copy of the release doesn't keep which mark it had
] as const;
export type Mark = (typeof marks)[number];

const known: ReadonlySet<string> = new Set(marks);

export function isMark(text: string): text is Mark {
  return known.has(text);
}

/** A withheld figure that BLS says is at or above its top code, not below it. */
export function isTopCoded(mark: Mark | undefined): boolean {
  return mark === '5' || mark === '#';
}

/** Marks of a row by figure column: `hourly_p90=5 annual_p90=5`; empty when all is printed. */
export function writeMarks(byColumn: Iterable<readonly [column: string, mark: string]>): string {
  return [...byColumn].map(([column, mark]) => `${column}=${mark}`).join(' ');
}

/** @throws Error when the text isn't what `writeMarks` writes */
export function readMarks(text: string): ReadonlyMap<string, Mark> {
  if (text === '') return new Map();
  return new Map(
    text.split(' ').map((one) => {
      const at = one.indexOf('=');
      const mark = one.slice(at + 1);
      if (at < 1 || !isMark(mark)) throw new Error(`no mark of a figure: ${one}`);
      return [one.slice(0, at), mark];
    }),
  );
}

/**
 * The top code of a release: BLS prints no wage at or above it where it marks one so. US dollars.
 * BLS's technical notes: $100.00 an hour until May 2021, $115.00 from May 2022.
 */
export function topCode(year: number): { readonly annual: number; readonly hourly: number } {
  return year < 2022 ? { annual: 208_000, hourly: 100 } : { annual: 239_200, hourly: 115 };
}
