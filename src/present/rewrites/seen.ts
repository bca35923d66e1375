import type { LineSource, Position } from '../../domain/acronyms';

/** How far the edges of a comment, a front matter or a preamble are looked for, lines. */
const reach = 500;

/** Commands of LaTeX whose arguments are keys, definitions or notes to a program. */
const keyCommand =
  /\\(?:new(?:acronym|command|glossaryentry)|renewcommand|def|acro(?:def)?|acrodefplural|DeclareAcronym|acronym|[Gg]ls\w*|ac[slfp]*|acr\w*|index|label|hypersetup|pdfbookmark|bibitem|cite\w*)\*?(?:\[[^\]]*\])*(?:\{[^{}]*\})*\{[^{}]*$/;

/** Parts of a line that a page doesn't show: the text of an image, the title of a link, a definition. */
const hidden =
  /!\[[^\]]*$|image::?[^\s[]*\[[^\]]*$|\]\([^()]*["'][^"']*$|<title[^<>]*>[^<]*$|^\s{0,3}\[[^\]^][^\]]*\]:\s/i;

/** Whether a reader of the finished text sees what stands at a place, given that it is prose. */
export function isSeen(source: LineSource, position: Position, language: string): boolean {
  const line = source.line(position.line);
  const before = line.slice(Math.max(0, position.character - reach), position.character);
  if (hidden.test(before) || inFrontMatter(source, position.line)) return false;
  switch (language) {
    case 'latex':
    case 'tex':
      if (/(?<!\\)%/.test(before) || keyCommand.test(before)) return false;
      return !inPreamble(source, position.line, before);
    case 'git-commit':
    case 'git-rebase':
      return !line.startsWith('#');
    case 'restructuredtext':
      return !/^\s*\.\.\s+(?![\w-]+::|_|\[|\|)/.test(line);
    case 'asciidoc':
      return !/^\/\/(?!\/)/.test(line);
    case 'mdx':
      return !isOpen(source, position, '{/*', '*/}') && !isOpen(source, position, '<!--', '-->');
    default:
      return !isOpen(source, position, '<!--', '-->');
  }
}

/** Whether the nearest of two marks before a place is the one that opens. */
function isOpen(source: LineSource, { line, character }: Position, open: string, close: string) {
  for (let n = line; n >= 0 && line - n <= reach; n--) {
    const text = n === line ? source.line(n).slice(0, character) : source.line(n);
    const [opens, closes] = [text.lastIndexOf(open), text.lastIndexOf(close)];
    if (opens >= 0 || closes >= 0) return opens > closes;
  }
  return false;
}

function inFrontMatter(source: LineSource, line: number): boolean {
  const fence = source.line(0).trimEnd();
  if (fence !== '---' && fence !== '+++') return false;
  for (let n = 1; n < Math.min(source.lineCount, reach); n++) {
    if (source.line(n).trimEnd() === fence) return line <= n;
  }
  return false;
}

/** Before `\begin{document}` only the title and its like are shown. */
function inPreamble(source: LineSource, line: number, before: string): boolean {
  if (/\\(?:title|subtitle|author|date|abstract)\b/.test(before)) return false;
  for (let n = line + 1; n < source.lineCount && n - line <= reach; n++) {
    if (source.line(n).includes('\\begin{document}')) return true;
  }
  return false;
}
