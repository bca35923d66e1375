import { type CommentStyle, commentStyle } from './languages';
import type { LineSource } from './types';

/** How far back the beginning of a comment is looked for. */
const lookBackLines = 120;
const lookBackCharacters = 6000;
/** How much of one line is read. */
const lineReach = 2000;

interface State {
  /** What ends the text that the scanner stands in: a comment or a long string. */
  readonly until: string;
  readonly comment: boolean;
}

/** Whether the letters stand in a comment or docstring, in words rather than in code put aside. */
export function inComment(
  source: LineSource,
  line: number,
  start: number,
  language: string,
): boolean {
  const style = commentStyle(language);
  if (!style) return false;
  const text = source.line(line);
  const from = Math.max(0, start - lineReach);
  const state = stateBefore(source, line, style);
  const scanned = scanLine(text.slice(from, start), state, style);
  const rest = text.slice(scanned.openedAt + from, start + lineReach / 4);
  return scanned.comment && !isCode(rest) && !inBraceTag(text.slice(from, start));
}

function stateBefore(source: LineSource, line: number, style: CommentStyle): State | undefined {
  let first = line;
  let characters = 0;
  while (first > 0 && line - first < lookBackLines && characters < lookBackCharacters) {
    first--;
    characters += source.line(first).length;
  }
  let state: State | undefined;
  if (first > 0 && style.block?.[0] === '/*' && /^\s{0,40}\*\s/.test(source.line(first))) {
    state = { until: '*/', comment: true };
  }
  for (let n = first; n < line; n++) {
    state = scanLine(source.line(n).slice(0, lineReach), state, style).state;
  }
  return state;
}

interface Scanned {
  /** State that goes on into the next line. */
  readonly state: State | undefined;
  /** Whether the end of the scanned text is within a comment. */
  readonly comment: boolean;
  readonly openedAt: number;
}

function scanLine(text: string, before: State | undefined, style: CommentStyle): Scanned {
  let state = before;
  let openedAt = 0;
  let at = 0;
  while (at < text.length) {
    if (state) {
      if (text.startsWith(state.until, at)) {
        at += state.until.length;
        state = undefined;
      } else at++;
      continue;
    }
    const opened = opening(text, at, style);
    if (!opened) at = afterString(text, at, style);
    else if (opened === 'line') return { state: undefined, comment: true, openedAt: at };
    else {
      openedAt = at;
      at += opened.length;
      state = opened.state;
    }
  }
  return { state, comment: state?.comment ?? false, openedAt };
}

function opening(text: string, at: number, style: CommentStyle) {
  const [open, close] = style.block ?? [];
  if (open && close && text.startsWith(open, at)) {
    return { length: open.length, state: { until: close, comment: true } };
  }
  // `#` in `a#b` or `$#` and `//` in `https://` open nothing.
  const tied = at > 0 && !/[\s;{}(),]/.test(text.charAt(at - 1));
  if (style.line.some((mark) => text.startsWith(mark, at)) && !(tied && text[at] !== '/')) {
    return text.charAt(at - 1) === ':' ? undefined : 'line';
  }
  const long = style.long?.find((quote) => text.startsWith(quote, at));
  if (!long) return undefined;
  const docstring = long.length === 3 && /^\s{0,200}[rRuU]?$/.test(text.slice(0, at));
  return { length: long.length, state: { until: long, comment: docstring } };
}

/** Steps over a string that starts at `at` and ends in this line; else over one character. */
function afterString(text: string, at: number, style: CommentStyle): number {
  const quote = text.charAt(at);
  if (!style.quotes.includes(quote)) return at + 1;
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end + 1;
  }
  return text.length;
}

const directive =
  /^\W{0,6}(?:eslint|tslint|prettier|biome-ignore|istanbul|c8|v8|noqa|pylint|mypy|type|nosec|pragma|globals?|go|nolint|rubocop|shellcheck|jshint|@ts|sourceMappingURL)(?:[ :-]|$)/;

/** Code that was commented out: it compares, assigns or ends like a statement. */
function isCode(comment: string): boolean {
  const end = comment.search(/\*\/|\n/);
  const words = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
  if (directive.test(words)) return true;
  // A sentence may end its line with a semicolon.
  if (/[;{]$/.test(words)) return !/(?:\b[A-Za-z]{1,14},? ){4}/.test(words);
  return /[=!]==?|=>|&&|\|\||:=|\breturn\b.{0,80};/.test(words);
}

/** `{@code RN}`, `{@link CMM}`, `@param CMM`. */
function inBraceTag(before: string): boolean {
  if (/@[a-z]{2,20} {1,3}(?:\{[^{}]{0,80}\} {1,3})?$/.test(before)) return true;
  const open = before.lastIndexOf('{@');
  return open >= 0 && before.indexOf('}', open) < 0;
}
