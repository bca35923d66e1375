/** BLS's own words for the footnotes of a flat file (oe.footnote), held against what the product says of them. */
import { topCode } from '../wages/marks';
import { unpacked } from './gzip';
import { ImportError, type SourceFile } from './source';
import { readSeparated, wholeOf } from './tableRows';

/** Footnotes that stand in for a value. */
const marks = ['4', '5', '8'];

/** Whether a first line is the header of the footnotes. */
export function isFootnotes(header: string): boolean {
  return /^footnote_code\s+footnote_text\s*$/.test(header);
}

/**
 * @returns the text of each footnote that is a mark
 * @throws {ImportError} when one is missing, or the top code isn't the one that `topCode` has for the newest release
 */
export async function readFootnotes(file: SourceFile): Promise<ReadonlyMap<string, string>> {
  const text = new TextDecoder().decode(
    await wholeOf({ name: file.name, bytes: unpacked(file.bytes) }),
  );
  const rows = readSeparated(file.name, text);
  const words = new Map(rows.map(({ cells: [code = '', words = ''] }) => [code, words]));
  for (const mark of marks) {
    if (!words.has(mark))
      throw new ImportError(file.name, undefined, undefined, `no footnote ${mark}`);
  }
  const { annual, hourly } = topCode(Number.POSITIVE_INFINITY);
  const amounts = [`$${hourly.toFixed(2)}`, `$${annual.toLocaleString('en-US')}`];
  const line = rows.find(({ cells }) => cells[0] === '5')?.line;
  if (!amounts.every((amount) => words.get('5')?.includes(amount))) {
    const fault = `the top code isn’t ${amounts.join(' an hour and ')}: change topCode first`;
    throw new ImportError(file.name, line, 'footnote_text', fault);
  }
  return new Map(marks.map((mark) => [mark, words.get(mark) ?? '']));
}
