import language from '../../../data/language/credentials.json';
import markup from '../../../data/language/markup.json';
import { isHyphen, isSpace, isWord } from '../characters';
import { frontMatterEnd, isProseLanguage, isTabular, readerOf, structureOf } from '../structure';
import type { LineSource } from './types';

/** How much of the line before and after the letters is read. */
const reach = 500;

/** Whether the letters are words that somebody reads: prose, or a comment among code. */
export function isProse(
  source: LineSource,
  line: number,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): boolean {
  const text = source.line(line);
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const around = text.slice(from, end + reach);
  if (!standsAlone(around, start - from, end - from, language)) return false;
  const { marks } = structureOf(source, language).line(line, start);
  if (marks.some((mark) => mark.silent && mark.from < end && start < mark.to)) return false;
  if (!isProseLanguage(language) || isTabular(language)) return true;
  if (line > 0 && line <= frontMatterEnd(source)) return !isKey(source, line, start);
  if (/^\s{0,40}(?:\$|>>>|PS>) \S/.test(before) || isArgument.test(before)) return false;
  // Attributes that go on in the next line look like settings.
  if (readerOf(language) === 'html') return true;
  return !inField(text, start) && !isSetting(source, line, start);
}

/** The value of a command's option anywhere, and what a template fills in. */
const isArgument = /(?:^|\s)--[a-z][a-z-]{1,30}[ =]["']?$|\{\{[^{}]{0,200}$/;

/** Longest stretch on either side that is looked at to tell a path or address. */
const addressReach = 200;
const edges = new Set('()[]<>"“”‘’`|{},;\'*');

/**
 * Whether the letters at `start`-`end` stand as a word of a sentence: not part of an identifier, a
 * variable, a handle, a path, a web or mail address.
 */
function standsAlone(text: string, start: number, end: number, language: string): boolean {
  return (
    !joinedBefore(text, start, end, language) &&
    !joinedAfter(text, end, language) &&
    !isAddress(token(text, start, end))
  );
}

/** What ties letters to the text before them: names, variables, calls, arrows, handles, settings. */
const tiedBefore = [
  /[\p{L}\p{N}]\.$|\.\.$/u,
  /[A-Z_]\($/,
  /::$|[-=]>$/,
  /(?<!^\s*=*|==)=$/,
  /(?<!~)~$|[$@#\\%^&]$/,
];

function joinedBefore(text: string, start: number, end: number, language: string): boolean {
  const last = text.charAt(start - 1);
  if (last === '_') return !isEmphasis(text, start, end);
  // A command's argument in TeX; elsewhere a template or an expression.
  if (last === '{') return readerOf(language) !== 'latex' || text.charAt(start - 2) === '$';
  if (isHyphen(last.charCodeAt(0))) return isOption(text, start - 1);
  const before = text.slice(Math.max(0, start - 12), start);
  return tiedBefore.some((pattern) => pattern.test(before));
}

/** `--RN`, `-RN` as an option of a command; an em dash typed as `--` has a word before it. */
function isOption(text: string, hyphen: number): boolean {
  const first = text.charAt(hyphen - 1) === '-' ? hyphen - 1 : hyphen;
  const before = text.charCodeAt(first - 1);
  return !isWord(before) && first !== 0 && !isSpace(text.charCodeAt(first - 2));
}

function isEmphasis(text: string, start: number, end: number): boolean {
  let first = start - 1;
  while (text.charAt(first - 1) === '_' || text.charAt(first - 1) === '*') first--;
  return !isWord(text.charCodeAt(first - 1)) && !/^[A-Za-z0-9]/.test(afterEmphasis(text, end));
}

function afterEmphasis(text: string, end: number): string {
  let at = end;
  while (text.charAt(at) === '_') at++;
  return at === end ? '' : text.charAt(at);
}

/** The same after them; `FAAPL(Hon)`, `== CCS ==` and the term of a list, `CISA:: …`, are words. */
const tiedAfter = [
  /^\.[\p{L}\p{N}]|^_[\p{L}\p{N}_]/u,
  /^(?:::(?=\S)|:?\/\/|->|\[)/,
  /^\((?![A-Z][a-z]{1,9}\.?\))/,
  /^=(?!={1,5}\s*$|\s*$)/,
  /^[@%$^#]/,
];

function joinedAfter(text: string, end: number, language: string): boolean {
  const after = text.slice(end, end + 16);
  if (after.startsWith('\\')) return readerOf(language) !== 'latex';
  return tiedAfter.some((pattern) => pattern.test(after));
}

/** The run without spaces, brackets or quotes around the letters, cut at `addressReach`. */
function token(text: string, start: number, end: number): string {
  let first = start;
  let last = end;
  while (first > 0 && start - first < addressReach && !isEdge(text, first - 1)) first--;
  while (last < text.length && last - end < addressReach && !isEdge(text, last)) last++;
  return text.slice(first, last);
}

function isEdge(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || edges.has(text.charAt(at));
}

function isAddress(token: string): boolean {
  if (token.includes('://') || token.startsWith('www.') || token.startsWith('mailto:')) return true;
  if (token.indexOf('@') > 0) return true;
  if (!token.includes('/')) return false;
  const segments = token.replace(/[.:!?]{1,3}$/, '').split('/');
  const [first = ''] = segments;
  if (first === '' || first === '.' || first === '..' || first === '~') return true;
  return segments.length > 4 || segments.some((segment) => segment.includes('.'));
}

/** Options and keys whose values a program reads: `:class: CHFM`, `slug: CMRP-manager`. */
const technical = new Set(markup.technical.split(' '));
/** Keys whose value is a name in a program when it's one word. */
const names = new Set(markup.names.split(' '));
/** Fields that hold a writer's words, however short. */
const worded = new Set(language.words.label.split(' '));

function isTechnical(key: string): boolean {
  return (
    technical.has(key) || /[-_](?:url|id|key|slug|path|file|class|dir)$|^(?:url|id)[-_]/.test(key)
  );
}

/** `:CHC-F: fellow`: a field's name is never a word of the text; `:team: CCM` is a setting too. */
function inField(text: string, start: number): boolean {
  const [all, name = ''] = /^\s{0,40}:([^\s:][^:]{0,60}):(?=\s|$)/.exec(text.slice(0, 120)) ?? [];
  if (all === undefined) return false;
  if (start < all.length || isTechnical(name.toLowerCase())) return true;
  // `:team: CCM`: a word for a word is a setting; `:degree: MHA` isn't.
  return /^[a-z-]+$/.test(name) && !worded.has(name) && isOneWord(text.slice(all.length));
}

function isOneWord(value: string): boolean {
  return /^\s{0,8}\S+\s*$/.test(value.slice(0, 100));
}

/** In metadata: keys are names in a program, and so are the values of some. */
function isKey(source: LineSource, line: number, start: number): boolean {
  const text = source.line(line).slice(0, 400);
  const separator = text.slice(0, start).search(/[:=]/);
  if (separator < 0) return !/^\s{0,40}-\s/.test(text) || isTechnical(parentKey(source, line));
  const key = text
    .slice(0, separator)
    .replace(/^\s{0,40}(?:- )?/, '')
    .trim()
    .toLowerCase();
  const value = text.slice(separator + 1);
  // One word of several joined parts is an id: `slug: CMRP-manager`.
  return (
    isTechnical(key) ||
    (names.has(key) && isOneWord(value)) ||
    /^\s*["']?[A-Za-z]+(?:-[a-z0-9]+)+["']?\s*$/.test(value)
  );
}

/** The key whose list an item `- CMM` belongs to. */
function parentKey(source: LineSource, line: number): string {
  for (let n = line - 1; n > 0 && line - n < 20; n--) {
    const match = /^\s{0,20}([\w-]{1,40})\s{0,2}:\s*$/.exec(source.line(n).slice(0, 80));
    if (match) return (match[1] ?? '').toLowerCase();
  }
  return '';
}

/** Settings among prose: `max_cmm = 3`, `"key": …`, `name: value` under `[section]` or `parent:`. */
function isSetting(source: LineSource, line: number, start: number): boolean {
  const text = source.line(line).slice(0, 200);
  if (/^\s{0,40}"[\w.-]{1,40}"\s?:/.test(text)) return true;
  if (/^\s{0,40}[A-Za-z]\w{0,40}(?:[._]\w{1,40}){0,6}\s?=(?!=)\s?/.test(text)) {
    return !/^\s{0,40}[A-Za-z]{1,10}\s?=\s[a-z]+ [a-z]/.test(text);
  }
  if (!/^\s{0,40}-?\s?[A-Za-z][\w.-]{0,40}\s?:\s\S/.test(text)) return false;
  if (/^\s{0,40}-?\s?[A-Z]/.test(text)) return /^\s/.test(text) && underSection(source, line);
  return start < text.indexOf(':') || underSection(source, line);
}

function underSection(source: LineSource, line: number): boolean {
  const indent = (text: string) => text.length - text.trimStart().length;
  for (let n = line - 1; n >= 0 && line - n < 12; n--) {
    const text = source.line(n).slice(0, 80);
    if (/^\s{0,40}\[[\w. -]{1,40}\]\s*$/.test(text)) return true;
    // A mapping's parent: a lower-case key alone, with what belongs to it further in.
    if (/^\s{0,40}[a-z][\w-]{0,40}:\s*$/.test(text))
      return indent(text) < indent(source.line(line));
    if (!/^\s{0,40}(?:-\s)?[A-Za-z][\w.-]{0,40}\s?[:=]/.test(text)) return false;
  }
  return false;
}
