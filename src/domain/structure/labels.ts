import { isTabular, structureOf } from '../structure';
import type { LineSource } from './types';

const headerReach = 40;
const headingReach = 14;
const cellReach = 400;

/** The head of a place's column: told by the markup, the row above dashes, or a file's first line. */
export function columnHead(
  source: LineSource,
  line: number,
  start: number,
  language: string,
): string {
  const { cells } = structureOf(source, language).line(line, start);
  const cell = cells.findLast(({ from, to }) => from <= start && start < to);
  if (cell) return cell.head;
  const before = source.line(line).slice(Math.max(0, start - cellReach), start);
  const mark = isTabular(language) ? (/tsv/.test(language) ? '\t' : ',') : '|';
  if (mark === '|' && !before.includes('|')) return '';
  const head = mark === '|' ? rowAboveDashes(source, line) : line > 0 ? source.line(0) : '';
  const own = cellsOf(before, mark).length - 1;
  return cellsOf(head.slice(0, cellReach), mark)[own]?.slice(0, 80) ?? '';
}

function rowAboveDashes(source: LineSource, line: number): string {
  for (let n = line - 1; n > 0 && line - n <= headerReach; n--) {
    const text = source.line(n).slice(0, cellReach);
    if (!text.includes('|')) return '';
    if (/^[\s|:+-]{3,}$/.test(text)) return source.line(n - 1);
  }
  return '';
}

/** Quoted cells of a CSV may hold the mark. */
function cellsOf(text: string, mark: string): readonly string[] {
  const found: string[] = [''];
  let quoted = false;
  for (const letter of text) {
    if (letter === '"' && mark !== '|') quoted = !quoted;
    if (letter === mark && !quoted) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** The words of a short heading a few lines above, '' where there is none. */
export function headingAbove(source: LineSource, line: number, language: string): string {
  const structure = structureOf(source, language);
  for (let n = line - 1; n >= 0 && line - n <= headingReach; n--) {
    const text = source
      .line(n)
      .slice(0, 120)
      .replace(/<[^<>]*>?/g, ' ')
      .trim();
    const words = text.match(/[A-Za-z0-9]+/g)?.length ?? 0;
    if (words === 0 || words > 6) continue;
    if (structure.line(n, 0).heading || looksLikeHeading(text)) return text;
  }
  return '';
}

/** A line in bold, in capitals, or with a colon at its end stands over what follows. */
function looksLikeHeading(text: string): boolean {
  if (/^(?:\*\*[^*]{1,80}\*\*:?|={1,6} .*)$/.test(text)) return true;
  const capitals = text === text.toUpperCase() && !/[,|]/.test(text);
  return capitals || (text.endsWith(':') && !/^[-*+]/.test(text));
}
