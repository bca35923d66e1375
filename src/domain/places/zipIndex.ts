/** Finds the row that holds a ZIP code, in a table whose last column has them. */
import { rowError } from './tsv';

/** ZIP codes have five digits. */
const codes = 100_000;

export interface ZipPlace {
  readonly row: number;
  /** Which of the row's counties, from 0. */
  readonly county: number;
}

/**
 * The column has ranges such as `75023-75026 75074;75252`, county by county.
 * @throws {DataFileError} when one of them is none, or stands twice
 */
export function indexZips(
  path: string,
  lines: readonly string[],
): (zip: number) => ZipPlace | undefined {
  const rows = new Int32Array(codes); // from 1; 0 is none
  const counties = new Uint8Array(codes);
  for (const [row, line] of lines.entries()) {
    const groups = line.slice(line.lastIndexOf('\t') + 1).split(';');
    for (const [county, group] of groups.entries()) {
      for (const range of rangesOf(group)) {
        const [first, last] = range;
        if (!(last >= first) || rows[first] || rows[last]) {
          throw rowError(path, row, 'zips', `"${group}" has what is no ZIP code, or stands twice`);
        }
        rows.fill(row + 1, first, last + 1);
        counties.fill(county, first, last + 1);
      }
    }
  }
  return (zip) => {
    const row = rows[zip];
    return row ? { row: row - 1, county: counties[zip] ?? 0 } : undefined;
  };
}

/** @returns numbers, NaN where there is no number */
export function rangesOf(group: string): readonly (readonly [first: number, last: number])[] {
  if (group === '') return [];
  return group.split(' ').map((range) => {
    const first = Number(range.slice(0, 5));
    return [first, range.length === 5 ? first : Number(range.slice(6))];
  });
}
