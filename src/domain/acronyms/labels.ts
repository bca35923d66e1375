import { phraseWords } from './lexicon';
import { keyLabels } from './things';
import type { LineSource } from './types';
import { labelWords, placeLabels } from './vocabulary';

/** What a column's head, a label or a heading says of the letters below it. */
export type Label = 'credentials' | 'heading' | 'places' | 'keys' | 'none';

const headerReach = 40;
const headingReach = 14;
const cellReach = 400;

export function labelOf(source: LineSource, line: number, start: number, language: string): Label {
  const text = source.line(line);
  const before = text.slice(Math.max(0, start - cellReach), start);
  const column = columnLabel(source, line, before, language);
  if (column !== 'none') return column;
  if (isCredentialLabel(before)) return 'credentials';
  return hasCredentialHeading(source, line) ? 'heading' : 'none';
}

function columnLabel(source: LineSource, line: number, before: string, language: string): Label {
  if (/^\s{0,40}<(?:tr|td)\b/i.test(before)) return labelOfWords(htmlHead(source, line, before));
  const mark = /csv|tsv/.test(language) ? (language.includes('tsv') ? '\t' : ',') : '|';
  if (mark === '|' && !before.includes('|')) return 'none';
  const head = headerOf(source, line, mark);
  if (head === undefined) return 'none';
  const cell = cells(head, mark)[cells(before, mark).length - 1] ?? '';
  return labelOfWords(phraseWords(cell.slice(0, 80)));
}

/** The row above the rule of dashes, or a file's first line. */
function headerOf(source: LineSource, line: number, mark: string): string | undefined {
  if (mark !== '|') return line > 0 ? source.line(0).slice(0, cellReach) : undefined;
  for (let n = line - 1; n > 0 && line - n <= headerReach; n--) {
    const text = source.line(n).slice(0, cellReach);
    if (!text.includes('|')) return undefined;
    if (/^[\s|:-]{3,}$/.test(text)) return source.line(n - 1).slice(0, cellReach);
  }
  return undefined;
}

/** Words at the head of an HTML table's column, where a row of heads stands in one line. */
function htmlHead(source: LineSource, line: number, before: string): readonly string[] {
  const column = before.match(/<t[dh]\b/gi)?.length ?? 0;
  for (let n = line - 1; n >= 0 && line - n <= headerReach; n--) {
    const text = source.line(n).slice(0, cellReach);
    if (/<table\b/i.test(text) && !/<th\b/i.test(text)) return [];
    const heads = text.split(/<th\b[^<>]{0,200}>/i);
    if (heads.length > 1) return phraseWords((heads[column] ?? '').replace(/<.*/, '').slice(0, 80));
  }
  return [];
}

/** Quoted cells of a CSV may hold the mark. */
function cells(text: string, mark: string): readonly string[] {
  const found: string[] = [''];
  let quoted = false;
  for (const letter of text) {
    if (letter === '"' && mark !== '|') quoted = !quoted;
    if (letter === mark && !quoted) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

function labelOfWords(words: readonly string[]): Label {
  if (words.some((word) => labelWords.has(word) || /^(?:letters|exams?)$/.test(word)))
    return 'credentials';
  if (words.some((word) => placeLabels.has(word))) return 'places';
  return words.length < 3 && words.some((word) => keyLabels.has(word)) ? 'keys' : 'none';
}

/** `Certifications: CMM, CPC`; also in bold. */
function isCredentialLabel(before: string): boolean {
  const colon = before.lastIndexOf(':');
  if (colon < 0 || before.length - colon > 80) return false;
  const words = phraseWords(before.slice(Math.max(0, colon - 40), colon)).slice(-4);
  return words.some((word) => labelWords.has(word));
}

function hasCredentialHeading(source: LineSource, line: number): boolean {
  for (let n = line - 1; n >= 0 && line - n <= headingReach; n--) {
    const text = source.line(n).slice(0, 120);
    const words = phraseWords(text);
    if (words.length === 0 || words.length > 6) continue;
    if (!isHeading(text)) continue;
    return words.some((word) => labelWords.has(word));
  }
  return false;
}

function isHeading(text: string): boolean {
  const bare = text.trim();
  if (/^(?:#{1,6}\s|={1,6}\s|\*\*[^*]{1,80}\*\*:?$|<h\d|\\(?:sub)?section)/.test(bare)) return true;
  return (
    (bare === bare.toUpperCase() && !/[,|]/.test(bare)) ||
    (bare.endsWith(':') && !/^[-*+]/.test(bare))
  );
}
