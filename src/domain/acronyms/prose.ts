import { inCodeBlock } from './blocks';
import { inComment } from './comments';
import { hasTags, isProseLanguage } from './languages';
import { standsAlone } from './token';
import type { Candidate, LineSource } from './types';

/** How much of the line before and after the letters is read for code spans and tags. */
const reach = 500;
/** Front matter longer than this is not looked for. */
const frontMatterLines = 60;

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
  if (inCodeSpan(before, after, language)) return false;
  if (!isProseLanguage(language)) return inComment(source, line, start, language);
  if (inReference(before, after)) return false;
  if (hasTags(language) && inTag(before)) return false;
  return !isFrontMatterKey(source, line, before) && !inCodeBlock(source, line, language);
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
  if (inBackticks(before, after)) return true;
  if (/<(?:code|kbd|samp|var|tt|script|style)(?:\s[^<>]{0,200})?>[^<]{0,500}$/i.test(before)) {
    return true;
  }
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

/** The label of a link, footnote or reference definition: `[x][CMM]`, `[^CMM]`, `[CMM]: …`. */
function inReference(before: string, after: string): boolean {
  if (/\]\[[^[\]]{0,60}$/.test(before)) return true;
  if (/\]\([^()\s]{0,300}$/.test(before)) return true;
  return /^\s{0,3}\[$/.test(before) && after.startsWith(']:');
}

function inTag(before: string): boolean {
  const open = before.lastIndexOf('<');
  return open >= 0 && before.indexOf('>', open) < 0 && /[A-Za-z/]/.test(before.charAt(open + 1));
}

/** YAML or TOML at the top: keys are names in a program, values are the writer's words. */
function isFrontMatterKey(source: LineSource, line: number, before: string): boolean {
  if (line === 0 || line > frontMatterLines) return false;
  const mark = source.line(0).slice(0, 4).trimEnd();
  if (mark !== '---' && mark !== '+++') return false;
  for (let n = 1; n < line; n++) {
    if (source.line(n).slice(0, 4).trimEnd() === mark) return false;
  }
  return !/[:=]|^\s{0,40}-\s/.test(before);
}
