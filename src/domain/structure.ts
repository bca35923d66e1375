import markup from '../../data/language/markup.json';
import { commentScanner } from './structure/comments';
import { type Parsed, parseMarkup, tamed } from './structure/markup';
import { type Scanned, scanners, start } from './structure/scanners';
import type { LineLayout, LineSource, Mark } from './structure/types';

/** What is markup and what is text in a document: one pass for each version of it. */
export interface Structure {
  /** @param near a column that is asked about: of an endless line only a part is read */
  line(n: number, near: number): LineLayout;
}

/** Up to here a document is read as a whole; past it, only some lines around the one asked for. */
const parsedWhole = 64_000;
const scannedWhole = 1_000_000;
/** Lines that are read together in a document too long to be read as a whole. */
const slice = { lines: 64, before: 128, after: 64, columns: 2_000 };
/** Characters of an endless line that are read together, and what is read on either side of them. */
const piece = { size: 1_024, margin: 1_300 };

const none: LineLayout = { marks: [], heading: false, cells: [] };

interface Kept {
  readonly version: number | undefined;
  readonly language: string;
  readonly structure: Structure & Resumable;
}

/** What an older version leaves to the next one. */
interface Resumable {
  readonly parsed?: Parsed;
  readonly scanned?: ScannedLines;
}

const kept = new WeakMap<object, Kept>();

/** @returns the structure of a document's version, read from what has changed since the last one. */
export function structureOf(source: LineSource, language: string): Structure {
  const key = source.document ?? source;
  const last = kept.get(key);
  const same = last?.language === language;
  if (last && same && last.version === source.version) return last.structure;
  const structure = read(source, language, same ? last.structure : {});
  kept.set(key, { version: source.version, language, structure });
  return structure;
}

const proseLanguages = new Set(markup.prose.split(' '));
const readers: ReadonlyMap<string, string> = new Map(
  Object.entries(markup.readers).flatMap(([reader, names]) =>
    names.split(' ').map((name): [string, string] => [name, reader]),
  ),
);

export function isProseLanguage(language: string): boolean {
  return proseLanguages.has(language) || isTabular(language);
}

/** Rows of cells whose heads stand in the first line. */
export function isTabular(language: string): boolean {
  return /\b(?:csv|tsv)\b/.test(language);
}

export function readerOf(language: string): string {
  return isProseLanguage(language) ? (readers.get(language) ?? 'text') : 'code';
}

function read(source: LineSource, language: string, older: Resumable): Structure & Resumable {
  if (isTabular(language)) return { line: () => none };
  const reader = readerOf(language);
  const parses = reader === 'markdown' || reader === 'html';
  if (!isWithin(source, parses ? parsedWhole : scannedWhole))
    return slices(source, reader, language);
  return parses
    ? parsed(source, reader, older.parsed)
    : scanned(source, reader, language, older.scanned);
}

function isWithin(source: LineSource, most: number): boolean {
  if (source.lineCount > most / 8) return false;
  let size = 0;
  for (let n = 0; n < source.lineCount && size <= most; n++) size += source.line(n).length + 1;
  return size <= most;
}

// ── A whole document: parsed, or scanned as far as it is asked for ──

function parsed(
  source: LineSource,
  reader: 'markdown' | 'html',
  older?: Parsed,
): Structure & Resumable {
  const lines = Array.from({ length: source.lineCount }, (_, n) => source.line(n));
  const front = frontMatterEnd(source);
  // The metadata above is no Markdown: blank for the parser, offsets stay.
  const text = tamed(lines.map((line, n) => (n <= front ? ' '.repeat(line.length) : line)));
  const from: number[] = [];
  let at = 0;
  for (const line of lines) {
    from.push(at);
    at += line.length + 1;
  }
  const own = parseMarkup(reader, text, older);
  const layouts = new Map<number, LineLayout>();
  const line = (n: number) => {
    const layout = layouts.get(n) ?? layoutOf(own, from[n] ?? 0, (lines[n] ?? '').length);
    layouts.set(n, layout);
    return layout;
  };
  return { line, parsed: own };
}

function layoutOf({ reading }: Parsed, from: number, length: number): LineLayout {
  const to = from + length;
  const within = <T extends { readonly from: number; readonly to: number }>(all: readonly T[]) => {
    const found: T[] = [];
    for (let at = firstAfter(all, from); at < all.length; at++) {
      const one = all[at];
      if (!one || one.from >= to) break;
      found.push({
        ...one,
        from: Math.max(0, one.from - from),
        to: Math.min(length, one.to - from),
      });
    }
    return found;
  };
  // A stretch over lines is seen in its first one.
  const marks = within(reading.marks);
  const [first] = marks;
  if (first && (reading.marks[firstAfter(reading.marks, from)]?.from ?? 0) < from)
    marks[0] = { ...first, shown: '' };
  return { marks, heading: within(reading.headings).length > 0, cells: within(reading.cells) };
}

/** Index of the first stretch that ends after `offset`; stretches are in order. */
function firstAfter(all: readonly { readonly to: number }[], offset: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface ScannedLines {
  readonly front: number;
  readonly lines: readonly string[];
  readonly found: readonly Scanned[];
}

function scanned(
  source: LineSource,
  reader: string,
  language: string,
  older?: ScannedLines,
): Structure & Resumable {
  const scan = scanners.get(reader) ?? commentScanner(language);
  const front = reader === 'code' ? -1 : frontMatterEnd(source);
  const lines: string[] = [];
  const found: Scanned[] = [];
  // Up to the first line that changed everything is as it was.
  let resumed = older?.front === front;
  const line = (n: number) => {
    for (let at = lines.length; at <= n; at++) {
      const text = source.line(at);
      resumed &&= older?.lines[at] === text;
      const before = found[at - 1]?.state ?? start;
      const again = resumed ? older?.found[at] : undefined;
      found.push(again ?? (at <= front ? { marks: [], state: start } : scan(text, before)));
      lines.push(text);
    }
    const { marks, heading = false } = found[n] ?? { marks: [] };
    return { marks, heading, cells: [] };
  };
  return { line, scanned: { front, lines, found } };
}

/** @returns the last line of the YAML or TOML at the top of a document, -1 where there is none. */
export function frontMatterEnd(source: LineSource): number {
  const mark = source.lineCount > 0 ? source.line(0).slice(0, 4).trimEnd() : '';
  if (mark !== '---' && mark !== '+++') return -1;
  const last = Math.min(source.lineCount, 2_000);
  for (let n = 1; n < last; n++) if (source.line(n).slice(0, 4).trimEnd() === mark) return n;
  return -1;
}

// ── A document too long for that ──

function slices(source: LineSource, reader: string, language: string): Structure {
  const chunks = new Map<string, Structure>();
  const remember = (key: string, make: () => Structure) => {
    const structure = chunks.get(key) ?? make();
    if (chunks.size > 8) chunks.clear();
    chunks.set(key, structure);
    return structure;
  };
  const readLines = (lines: readonly string[]) => {
    const part = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
    return reader === 'markdown' || reader === 'html'
      ? parsed(part, reader)
      : scanned(part, reader, language);
  };
  return {
    line: (n, near) => {
      if (near > slice.columns - 1 || source.line(n).length > slice.columns) {
        return pieceAt(source.line(n), n, near, remember, readLines);
      }
      const chunk = Math.floor(n / slice.lines) * slice.lines;
      const first = Math.max(0, chunk - slice.before);
      return remember(`${chunk}`, () => {
        const last = Math.min(source.lineCount, chunk + slice.lines + slice.after);
        const lines = Array.from({ length: last - first }, (_, at) =>
          source.line(first + at).slice(0, slice.columns),
        );
        return readLines(first > 0 ? closedAbove(lines, reader) : lines);
      }).line(n - first, 0);
    },
  };
}

/** Part of an endless line, as a paragraph of its own. */
function pieceAt(
  text: string,
  n: number,
  near: number,
  remember: (key: string, make: () => Structure) => Structure,
  readLines: (lines: readonly string[]) => Structure,
): LineLayout {
  const middle = Math.floor(near / piece.size) * piece.size;
  const from = Math.max(0, middle - piece.margin);
  const { marks } = remember(`${n}:${middle}`, () =>
    readLines([text.slice(from, middle + piece.size + piece.margin)]),
  ).line(0, 0);
  const moved = marks.map(
    (mark): Mark => ({ ...mark, from: mark.from + from, to: mark.to + from }),
  );
  return { ...none, marks: moved };
}

/** A slice may begin within a fence or comment: what can only be its end is opened above it. */
function closedAbove(lines: string[], reader: string): readonly string[] {
  if (reader === 'code') {
    const end = lines.findIndex((line) => /\*\/|\/\*/.test(line));
    const inside =
      /^\s*\*[\s/]/.test(lines[0] ?? '') || (end >= 0 && !(lines[end] ?? '').includes('/*'));
    return inside ? [`/* ${lines[0]}`, ...lines.slice(1)] : lines;
  }
  const fences = lines.filter((line) => /^\s{0,3}(?:```|~~~)/.test(line));
  const [first = '', second = ''] = fences.map((line) => line.trim());
  // A bare fence and then one that names a language: the first one closes.
  const closes = /^(?:`+|~+)$/.test(first) && /^(?:`+|~+)\w/.test(second);
  return closes ? [first, ...lines.slice(1)] : lines;
}
