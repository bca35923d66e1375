import markup from '../../../data/language/markup.json';
import { type Scanned, type Scanner, type State, start } from './scanners';
import type { Mark } from './types';

/** How comments are written in a programming language. */
interface CommentStyle {
  readonly line: readonly string[];
  readonly block?: readonly string[];
  /** Quotes of strings that end with their line. */
  readonly quotes: string;
  /** Quotes of texts that run over lines; a docstring is one that opens its line. */
  readonly long?: readonly string[];
}

const styles: ReadonlyMap<string, CommentStyle> = new Map(
  markup.comments.flatMap(({ languages, ...style }) =>
    languages.split(' ').map((language): [string, CommentStyle] => [language, style]),
  ),
);

/** Everything but comments and docstrings is silent; C's comments where the language isn't known. */
export function commentScanner(language: string): Scanner {
  const style = styles.get(language) ?? styles.get('*') ?? { line: [], quotes: '' };
  return (line, state) => scanComments(line, state, style);
}

/** How much of one line is read. */
const reach = 4000;
const docstring = 'doc ';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function scanComments(whole: string, before: State, style: CommentStyle): Scanned {
  const line = whole.slice(0, reach);
  const comments: Stretch[] = [];
  let until = before.block;
  let from = 0;
  for (let at = 0; at < line.length; ) {
    const opened = until === '' ? opening(line, at, style) : undefined;
    if (until === '' && !opened) {
      at = afterString(line, at, style);
      continue;
    }
    if (opened) [from, until] = [at + opened.length, opened.until];
    const end = until.replace(docstring, '');
    const to = line.indexOf(end, opened ? from : at);
    const stop = to < 0 ? line.length : to;
    if (isRead(until, style)) comments.push({ from, to: stop });
    at = stop + (to < 0 ? 0 : end.length);
    if (to >= 0 || until === '\n') until = '';
    if (until !== '') break;
  }
  // What isn't read of an endless line is no comment.
  return { marks: around(comments, line, whole.length), state: { ...start, block: until } };
}

/** A comment's text is read, a long string's isn't. */
function isRead(until: string, style: CommentStyle): boolean {
  return until === '\n' || until.startsWith(docstring) || until === style.block?.[1];
}

function opening(text: string, at: number, style: CommentStyle) {
  const [open, until = ''] = style.block ?? [];
  if (open && text.startsWith(open, at)) return { length: open.length, until };
  // `#` in `a#b` or `$#` and `//` in `https://` open nothing.
  const tied = at > 0 && !/[\s;{}(),]/.test(text.charAt(at - 1)) && text[at] !== '/';
  const mark = tied ? undefined : style.line.find((one) => text.startsWith(one, at));
  if (mark) return text.charAt(at - 1) === ':' ? undefined : { length: mark.length, until: '\n' };
  const long = style.long?.find((quote) => text.startsWith(quote, at));
  if (!long) return undefined;
  const opensLine = long.length === 3 && /^\s{0,200}[rRuU]?$/.test(text.slice(0, at));
  return { length: long.length, until: opensLine ? docstring + long : long };
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

/** Code keeps its words as evidence; the sign before a comment's line is no bullet. */
function around(comments: readonly Stretch[], line: string, length: number): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  const code = (to: number) => {
    if (to <= at) return;
    const text = line.slice(at, to);
    marks.push({ from: at, to, shown: /^\s*\W{1,3}$/.test(text) ? '' : undefined, silent: true });
  };
  for (const { from, to } of comments) {
    const words = line.slice(from, to);
    if (isCode(words)) continue;
    const sign = /^[ \t]*(?:[*/!#-]{1,3}(?=\s))?[ \t]?/.exec(words)?.[0].length ?? 0;
    code(from + sign);
    at = from + sign;
    for (const { 0: tag, index } of words.matchAll(technical)) {
      marks.push({ from: from + index, to: from + index + tag.length, shown: '', silent: true });
    }
    at = to;
  }
  code(length);
  return marks.sort((a, b) => a.from - b.from);
}

/** `{@code RN}`, `@param CMM`, `<see cref="CMM"/>`. */
const technical =
  /`[^`]{1,200}`|\{@[^{}]*\}?|@[a-z]{2,20} {1,3}(?:\{[^{}]{0,80}\} {1,3})?\w+|<\/?[A-Za-z][^<>]{0,200}>/g;

const directive = new RegExp(`^\\W{0,6}(?:${markup.directives.replaceAll(' ', '|')})(?:[ :-]|$)`);

/** Code that was commented out: it compares, assigns or ends like a statement. */
function isCode(comment: string): boolean {
  const words = comment.trimEnd();
  if (directive.test(words)) return true;
  // A sentence may end its line with a semicolon.
  if (/[;{]$/.test(words)) return !/(?:\b[A-Za-z]{1,14},? ){4}/.test(words);
  return /[=!]==?|=>|&&|\|\||:=|\breturn\b.{0,80};/.test(words);
}
