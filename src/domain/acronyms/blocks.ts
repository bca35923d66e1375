import type { LineSource } from './types';

/** How far back a fence, an environment or the top of a document is looked for. */
const lookBack = 120;
/** How much of a line is read to tell what it opens. */
const reach = 200;

/** Whether a line lies in a fenced, indented or otherwise marked block of code, or opens one. */
export function inCodeBlock(source: LineSource, line: number, language: string): boolean {
  const head = (n: number) => source.line(n).slice(0, reach);
  switch (language) {
    case 'latex':
    case 'tex':
      return inMarked(head, line, latexOpen, latexClose);
    case 'org':
      return inMarked(head, line, orgOpen, orgClose);
    case 'asciidoc':
      return inAlternating(head, line, /^(?:-{4,}|\.{4,}|\+{4,})\s*$/);
    case 'restructuredtext':
      return inDirective(head, line);
    case 'html':
    case 'plaintext':
      return inHtmlCode(head, line);
    default:
      return inAlternating(head, line, fence) || inHtmlCode(head, line) || isIndented(head, line);
  }
}

type Head = (n: number) => string;

const fence = /^[\s>]{0,12}(?:[-*+]\s{1,4}|\d{1,3}[.)]\s{1,4})?(?:```|~~~)/;
const latexOpen = /\\begin\{(?:verbatim|lstlisting|minted|alltt|Verbatim)/;
const latexClose = /\\end\{(?:verbatim|lstlisting|minted|alltt|Verbatim)/;
const orgOpen = /^\s{0,20}#\+begin_(?:src|example)/i;
const orgClose = /^\s{0,20}#\+end_(?:src|example)/i;

/**
 * Fences open and close by turns. One with a language after it certainly opens, so the count can
 * start there; else it starts at the top or as far back as is looked.
 */
function inAlternating(head: Head, line: number, mark: RegExp): boolean {
  if (mark.test(head(line))) return true;
  let count = 0;
  for (let n = line - 1; n >= 0 && line - n <= lookBack; n--) {
    const text = head(n);
    if (!mark.test(text)) continue;
    count++;
    if (/(?:```|~~~)\s{0,4}[^\s`~]/.test(text)) break;
  }
  return count % 2 === 1;
}

function inMarked(head: Head, line: number, open: RegExp, close: RegExp): boolean {
  for (let n = line - 1; n >= 0 && line - n <= lookBack; n--) {
    if (close.test(head(n))) return false;
    if (open.test(head(n))) return true;
  }
  return false;
}

const htmlOpen = /<(?:script|style|pre|code|svg|kbd|samp|textarea)[\s>]/i;
const htmlClose = /<\/(?:script|style|pre|code|svg|kbd|samp|textarea)/i;

/** An element of code opened on an earlier line; one within the line is the line's own matter. */
function inHtmlCode(head: Head, line: number): boolean {
  for (let n = line - 1; n >= 0 && line - n <= lookBack; n--) {
    const text = head(n);
    if (htmlClose.test(text)) return false;
    if (htmlOpen.test(text)) return true;
  }
  return false;
}

/** Four spaces or a tab make code in Markdown, unless they continue a list or a paragraph. */
function isIndented(head: Head, line: number): boolean {
  const indented = /^(?: {4}|\t)/;
  if (!indented.test(head(line))) return false;
  let blankAbove = line === 0;
  for (let n = line - 1; n >= 0 && line - n <= 40; n--) {
    const text = head(n);
    if (text.trim() === '') blankAbove = true;
    else if (!indented.test(text)) return blankAbove && !startsItem(text);
    else blankAbove = false;
  }
  return blankAbove;
}

function startsItem(text: string): boolean {
  return /^\s{0,3}(?:[-*+]\s|\d{1,3}[.)]\s|\[\^|:\s| \S)/.test(text);
}

const rstCode =
  /^\s{0,40}\.\. (?:code|code-block|sourcecode|parsed-literal|literalinclude|math|raw|highlight|graphviz|toctree|autoclass|autofunction)::/;

/** reStructuredText: the less indented lines above say whether what follows is code. */
function inDirective(head: Head, line: number): boolean {
  let own = indentOf(head(line));
  for (let n = line - 1; n >= 0 && own > 0 && line - n <= lookBack; n--) {
    const text = head(n);
    if (text.trim() === '' || indentOf(text) >= own) continue;
    if (rstCode.test(text)) return true;
    if (text.trimEnd().endsWith('::') && !text.trimStart().startsWith('..')) return true;
    own = indentOf(text);
  }
  return false;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
