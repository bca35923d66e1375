import { isTabular } from '../structure';
import { textReader } from '../structure/text';
import type { LineSource } from '../structure/types';

/** A word of the window. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** The slice of the document that a decision may rest on; the letters stand at `start`-`end`. */
export interface Window {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** Index in `words` of the first word of the letters. */
  readonly index: number;
  /** Stretch around the letters that is one sentence, cell or list item. */
  readonly near: readonly [from: number, to: number];
}

const linesBefore = 40;
const linesAfter = 15;
const charactersBefore = 1100;
const charactersAfter = 500;
const sentenceReach = 160;

export function windowAt(
  source: LineSource,
  line: number,
  start: number,
  end: number,
  language: string,
): Window {
  const shown = textReader(source, language);
  let before = shown(line, Math.max(0, start - charactersBefore), start);
  for (let n = line - 1; n >= 0 && line - n <= linesBefore; n--) {
    const room = charactersBefore - before.length;
    if (room <= 0) break;
    const length = source.line(n).length;
    before = `${shown(n, Math.max(0, length - room), length)}\n${before}`;
  }
  let after = shown(line, end, end + charactersAfter);
  for (let n = line + 1; n < source.lineCount && n - line <= linesAfter; n++) {
    const room = charactersAfter - after.length;
    if (room <= 0) break;
    after += `\n${shown(n, 0, room)}`;
  }
  const letters = source.line(line).slice(start, end).replace(/\./g, '');
  const text = before + letters + after;
  const at = before.length;
  const words = wordsOf(text);
  const index = words.findIndex((word) => word.end > at);
  return {
    text,
    start: at,
    end: at + letters.length,
    words,
    index,
    near: isTabular(language)
      ? cell(text, at, at + letters.length)
      : sentenceOf(text, at, at + letters.length),
  };
}

const mostOthers = 3;

/** The nearest other occurrences of the letters, a few on each side: a bound on repeated letters. */
export function othersOf({ words, index, text, start, end }: Window): readonly Word[] {
  const own = text.slice(start, end).replace(/(?<=[A-Z])s$/, '');
  const found: Word[] = [];
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let at = index + step; at >= 0 && at < words.length && seen < mostOthers; at += step) {
      const word = words[at];
      if (word && (word.text === own || word.text === `${own}s`)) {
        found.push(word);
        seen++;
      }
    }
  }
  return found;
}

/** Apostrophes and hyphens belong to a word when letters stand on both sides. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: text, index: start }) => {
    return { start, end: start + text.length, text, lower: text.toLowerCase() };
  });
}

/** The field of a CSV row; a quote opens or closes it, commas part the others. */
function cell(text: string, start: number, end: number): readonly [number, number] {
  const row = text.lastIndexOf('\n', start - 1) + 1;
  let from = row;
  let quoted = false;
  for (let at = row; at < start; at++) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === ',' && !quoted) from = at + 1;
  }
  let to = end;
  while (to < text.length && text[to] !== '\n' && (quoted ? text[to] !== '"' : text[to] !== ','))
    to++;
  return [from, to];
}

/** Letters that stand alone, as in a heading, are told of in the sentence after them. */
function sentenceOf(text: string, start: number, end: number): readonly [number, number] {
  const [from, to] = sentence(text, start, end);
  const alone = !/[\p{L}\p{N}]/u.test(text.slice(from, start) + text.slice(end, to));
  const next = alone ? /^[^\p{L}|]{1,12}(?=\p{L})/u.exec(text.slice(to))?.[0].length : undefined;
  return next === undefined ? [from, to] : [from, sentence(text, to + next, to + next)[1]];
}

function sentence(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  while (from > 0 && start - from < sentenceReach && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < sentenceReach && !endsSentence(text, to)) to++;
  return [from, to];
}

/** A full stop before a capital, a blank line, or a line break before a bullet, row or heading. */
function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '\n')
    return /^\s{0,8}(?:$|\n|[-*+|#>•│├└]|\d{1,3}[.)])/.test(text.slice(at + 1, at + 12));
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  return /^["”’)*_]{0,2}\s{1,12}["“(*_]{0,2}[A-Z]/.test(text.slice(at + 1, at + 18));
}

/** Whether a blank line parts the letters from what stands at `start`-`end`. */
export function isApart(window: Window, start: number, end: number): boolean {
  const from = start < window.start ? end : window.end;
  return /\n[ \t]{0,8}\n/.test(window.text.slice(from, Math.max(start, window.start)));
}

/** Whether a stretch stands nearer to another occurrence of the letters than to this one. */
export function isNearerTo(
  others: readonly Word[],
  window: Window,
  start: number,
  end: number,
): boolean {
  const own = Math.max(start - window.end, window.start - end);
  return others.some((word) => Math.max(start - word.end, word.start - end) < own);
}

export function gapAfter({ words, text }: Window, index: number): string {
  const [word, next] = [words[index], words[index + 1]];
  return word && next ? text.slice(word.end, next.start) : '';
}

export function isNear({ near: [from, to] }: Window, { start, end }: Word): boolean {
  return start >= from && end <= to;
}
