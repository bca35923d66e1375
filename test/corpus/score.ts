import { buildLexicon, findAll, type Lexicon } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';

/** A document of the corpus with its marks still in it. */
export interface MarkedDocument {
  /** Folder it stands in: `resume`, `news`, … */
  readonly kind: string;
  readonly name: string;
  readonly content: string;
}

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly entry: string;
}

export interface Fault {
  readonly document: string;
  readonly line: number;
  readonly text: string;
  readonly fault: 'missed' | 'false' | 'other sense first';
  readonly around: string;
}

export interface Tally {
  readonly kind: string;
  readonly documents: number;
  readonly marked: number;
  readonly found: number;
  readonly right: number;
  readonly recall: number;
  readonly precision: number;
  readonly faults: readonly Fault[];
}

const languages: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['mdx', 'mdx'],
  ['txt', 'plaintext'],
  ['rst', 'restructuredtext'],
  ['adoc', 'asciidoc'],
  ['tex', 'latex'],
  ['html', 'html'],
  ['csv', 'csv'],
  ['org', 'org'],
  ['ts', 'typescript'],
  ['js', 'javascript'],
  ['py', 'python'],
  ['sh', 'shellscript'],
  ['yml', 'yaml'],
  ['rb', 'ruby'],
  ['cs', 'csharp'],
  ['kt', 'kotlin'],
]);

export function languageOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return languages.get(ending) ?? ending;
}

/**
 * Short inputs of one kind, parted by lines such as `=== markdown: a fence of 130 lines`: the language
 * of what follows and, where it helps, what it shows.
 */
export function casesOf(kind: string, content: string): readonly MarkedDocument[] {
  return content
    .split(/^=== /m)
    .slice(1)
    .map((input, at) => {
      const [head = '', ...lines] = input.replace(/\n$/, '').split('\n');
      const [language = ''] = head.split(':');
      return { kind, name: `${at + 1}.${language}`, content: lines.join('\n') };
    });
}

/** Takes `«text|entry»` marks out of a document. */
export function unmark(content: string): { lines: readonly string[]; marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const lines = content.split('\n').map((marked, line) => {
    let clean = '';
    for (const piece of marked.split(/(«[^»]*»)/)) {
      if (!piece.startsWith('«')) clean += piece;
      else {
        const [text = '', entry = `credential.${text.replace(/\//g, '-')}`] = piece
          .slice(1, -1)
          .split('|');
        marks.push({ line, start: clean.length, text, entry });
        clean += text;
      }
    }
    return clean;
  });
  return { lines, marks };
}

/** A mark is met when the same letters are found and the marked sense comes first. */
function scoreDocument(lexicon: Lexicon, document: MarkedDocument) {
  const { lines, marks } = unmark(document.content);
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  const spans = [...findAll(lexicon, source, languageOf(document.name))];
  const place = (at: { line: number; start: number; text: string }) =>
    `${at.line}:${at.start}:${at.text}`;
  const marked = new Map(marks.map((mark) => [place(mark), mark]));
  const faults: Fault[] = [];
  const report = (at: { line: number; start: number; text: string }, fault: Fault['fault']) =>
    faults.push({
      document: `${document.kind}/${document.name}`,
      line: at.line + 1,
      text: at.text,
      fault,
      around: (lines[at.line] ?? '').slice(Math.max(0, at.start - 40), at.start + 50),
    });
  let right = 0;
  for (const span of spans) {
    const mark = marked.get(place(span));
    marked.delete(place(span));
    if (!mark) report(span, 'false');
    else if (span.entries[0] === mark.entry) right++;
    else report(span, 'other sense first');
  }
  for (const mark of marked.values()) report(mark, 'missed');
  return { marked: marks.length, found: spans.length, right, faults };
}

/** Recall and precision of each kind of document, and of all under the kind `all`. */
export function scoreCorpus(
  credentials: readonly CredentialEntry[],
  documents: readonly MarkedDocument[],
): readonly Tally[] {
  const lexicon = buildLexicon(credentials);
  const kinds = [...new Set(documents.map(({ kind }) => kind))].sort();
  const tally = (kind: string, of: readonly MarkedDocument[]): Tally => {
    const scores = of.map((document) => scoreDocument(lexicon, document));
    const sum = (key: 'marked' | 'found' | 'right') => scores.reduce((n, s) => n + s[key], 0);
    const [marked, found, right] = [sum('marked'), sum('found'), sum('right')];
    return {
      kind,
      documents: of.length,
      marked,
      found,
      right,
      recall: marked === 0 ? 1 : right / marked,
      precision: found === 0 ? 1 : right / found,
      faults: scores.flatMap((score) => score.faults),
    };
  };
  return [
    ...kinds.map((kind) =>
      tally(
        kind,
        documents.filter((document) => document.kind === kind),
      ),
    ),
    tally('all', documents),
  ];
}
