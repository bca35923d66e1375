import { inCodeBlock } from './blocks';
import { inComment } from './comments';
import { inField, isFrontMatter, isKey, isSetting } from './fields';
import { hasTags, isProseLanguage } from './languages';
import { standsAlone } from './token';
import type { Candidate, LineSource } from './types';

/** How much of the line before and after the letters is read for code spans and tags. */
const reach = 500;

/** Whether the letters are words that somebody reads: prose, or a comment among code. */
export function isProse(
  source: LineSource,
  line: number,
  { start, end }: Candidate,
  language: string,
): boolean {
  const text = source.line(line);
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const after = text.slice(end, end + reach);
  const around = before + text.slice(start, end) + after;
  if (!standsAlone(around, start - from, end - from, language)) return false;
  if (inCodeSpan(before, after, language) || inCommand(before)) return false;
  if (!isProseLanguage(language)) return inComment(source, line, start, language);
  if (inReference(before, after)) return false;
  if (hasTags(language) && inTag(before)) return false;
  if (language === 'csv') return true;
  if (isFrontMatter(source, line)) return !isKey(source, line, start);
  if (inField(text, start) || isSetting(source, line, start)) return false;
  return !inCodeBlock(source, line, language);
}

/** `$ claims edits --specialty CPB`, or the value of an option anywhere. */
function inCommand(before: string): boolean {
  return (
    /^\s{0,40}(?:\$|>>>|PS>) \S/.test(before) ||
    /(?:^|\s)--[a-z][a-z-]{1,30}[ =]["']?$/.test(before)
  );
}

/** `` `CMM` ``, ``` ``CMM`` ```: a run of backticks, the letters, a run of the same length. */
function inBackticks(before: string, after: string): boolean {
  let open = 0;
  for (let at = 0; at < before.length; ) {
    const run = runLength(before, at);
    if (run > 0) open = open === 0 ? run : open === run ? 0 : open;
    at += Math.max(1, run);
  }
  return open > 0 && after.includes('`'.repeat(open));
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === '`') end++;
  return end - at;
}

function inCodeSpan(before: string, after: string, language: string): boolean {
  if (inBackticks(before, after)) return !(isRst(language) && isLinkText(before, after));
  if (inCodeElement(before)) return true;
  if (language === 'latex' || language === 'tex') {
    return /\\(?:texttt|verb|url|href|label|ref|cite\w{0,8}|lstinline|includegraphics|input)\b[^{}]{0,40}[{|+!][^{}|+!]{0,200}$/.test(
      before,
    );
  }
  if (language === 'org')
    return /(?:^|\s)[=~][^=~]{0,200}$/.test(before) && /^[^=~]{0,200}[=~]/.test(after);
  if (/\{\{[^{}]{0,200}$/.test(before)) return true;
  return false;
}

function isRst(language: string): boolean {
  return language === 'restructuredtext' || language === 'rst';
}

/** `` `CHCE <https://…>`_ ``, `` `CHCE exam`_ ``: a reference, whose words are read. */
function isLinkText(before: string, after: string): boolean {
  if (!/(?:^|[\s(\-,])`[^`<]{0,200}$/.test(before)) return false;
  return /^[^`<]{0,200}(?:<[^`<>]{0,300}>)?`__?(?!\w)/.test(after);
}

const codeOpen = /<(pre|code|kbd|samp|var|tt|script|style)(?=[\s>])/gi;

/** An element of code that opens before the letters in their line and doesn't close. */
function inCodeElement(before: string): boolean {
  if (!before.includes('<')) return false;
  for (const { 1: name = '', index } of before.matchAll(codeOpen)) {
    if (!before.slice(index).toLowerCase().includes(`</${name.toLowerCase()}`)) return true;
  }
  return false;
}

/** The label of a link, footnote or reference definition: `[x][CMM]`, `[^CMM]`, `[CMM]: …`. */
function inReference(before: string, after: string): boolean {
  if (/\]\[[^[\]]{0,60}$/.test(before)) return true;
  if (/\]\([^()\s]{0,300}$/.test(before)) return true;
  if (/^\s{0,40}\.\. (?:_|\|)[^:]{0,80}$/.test(before)) return true;
  return /^\s{0,3}\[$/.test(before) && after.startsWith(']:');
}

function inTag(before: string): boolean {
  const open = before.lastIndexOf('<');
  return open >= 0 && before.indexOf('>', open) < 0 && /[A-Za-z/]/.test(before.charAt(open + 1));
}
