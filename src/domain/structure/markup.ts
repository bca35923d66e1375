import { type SyntaxNodeRef, type Tree, TreeFragment } from '@lezer/common';
import { parser as htmlParser } from '@lezer/html';
import { parser as commonMark, type InlineContext, Strikethrough, Table } from '@lezer/markdown';
import markup from '../../../data/language/markup.json';
import type { Cell, Mark } from './types';

/** What a parser says of a text: marks, headings and table cells, all with offsets in the text. */
export interface Reading {
  readonly marks: Mark[];
  readonly headings: { readonly from: number; readonly to: number }[];
  readonly cells: Cell[];
}

/** A text that was read, kept so that the next version of it is read from its first change on. */
export interface Parsed {
  readonly text: string;
  readonly tree: Tree;
  readonly reading: Reading;
}

const markdownParser = commonMark.configure([
  Table,
  Strikethrough,
  { defineNodes: ['Math'], parseInline: [{ name: 'Math', parse: parseMath, before: 'Escape' }] },
]);

/** `$x^2$`, `$$ … $$`; an amount of money has a space or a figure where a formula ends. */
function parseMath(cx: InlineContext, next: number, pos: number): number {
  if (next !== 36) return -1;
  const [math] =
    /^\$\$[^$]{1,800}\$\$|^\$(?=\S)[^$]{0,200}(?<=\S)\$(?!\d)/.exec(
      cx.slice(pos, Math.min(cx.end, pos + 900)),
    ) ?? [];
  return math ? cx.addElement(cx.elt('Math', pos, pos + math.length)) : -1;
}

/** More of them in a paragraph, or unclosed, are noise that a parser goes over again and again. */
const most = { marks: 600, quotes: 30 };
const unclosed = /(?:<[^<>]*){50,}/g;

/** Lines as one text, in which signs that nobody can have meant as markup are spaces. */
export function tamed(lines: readonly string[]): string {
  let marks = 0;
  const kept = lines.map((line) => {
    if (line.trim() === '') marks = 0;
    marks += line.match(/[[\]*_]/g)?.length ?? 0;
    const quotes = /^(?:\s*>)+/.exec(line)?.[0] ?? '';
    const bare =
      quotes.length > 2 * most.quotes
        ? ' '.repeat(quotes.length) + line.slice(quotes.length)
        : line;
    return marks > most.marks ? bare.replace(/[[\]*_]/g, ' ') : bare;
  });
  return kept.join('\n').replace(unclosed, (run) => run.replaceAll('<', ' '));
}

/** Reads Markdown or HTML; what an older version has in common with `text` isn't read again. */
export function parseMarkup(kind: 'markdown' | 'html', text: string, older?: Parsed): Parsed {
  const fragments = older ? unchanged(older, text) : [];
  const parser = kind === 'html' ? htmlParser : markdownParser;
  const tree = parser.parse(text, fragments);
  const reading: Reading = { marks: [], headings: [], cells: [] };
  if (kind === 'html') markHtml(tree, text, 0, reading, true);
  else markMarkdown(tree, text, reading);
  return { text, tree, reading };
}

function unchanged({ text: before, tree }: Parsed, text: string): readonly TreeFragment[] {
  const most = Math.min(before.length, text.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === text.charCodeAt(from)) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === text.at(-1 - same)) same++;
  const change = { fromA: from, toA: before.length - same, fromB: from, toB: text.length - same };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}

/** Nodes of Markdown that a reader doesn't see, sees as code, or sees without the node's own sign. */
const hidden =
  /^(?:(?:Comment|ProcessingInstruction)(?:Block)?|URL|LinkTitle|LinkLabel|LinkReference|FencedCode|CodeBlock)$/;
const literal = /^(?:InlineCode|Math)$/;
const signs = /^(?:Emphasis|Strikethrough|Link)Mark$/;
const blocks = /^(?:Paragraph|TableCell|\w+Heading\d)$/;

function markMarkdown(tree: Tree, text: string, reading: Reading): void {
  const { marks, headings } = reading;
  const closeCode = codePairs(marks);
  const inTable = tableOf(reading);
  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      const own = text.slice(from, Math.min(to, from + 200));
      const mark = (shown: string | undefined, silent: boolean) =>
        marks.push({ from, to, shown, silent });
      if (hidden.test(name)) return mark('', true) < 0;
      if (literal.test(name)) return mark(undefined, true) < 0;
      if (signs.test(name)) mark('', false);
      else if (name === 'Escape') mark(own.slice(1), false);
      else if (name === 'Entity') mark(characterOf(own), false);
      else if (name === 'HTMLBlock') {
        markHtml(htmlParser.parse(text.slice(from, to)), text.slice(from, to), from, reading);
      } else if (name === 'HTMLTag') {
        mark(shownTag(own), true);
        closeCode(own, from);
      } else if (/Heading\d$/.test(name)) headings.push({ from, to });
      inTable(name, node, own);
      if (blocks.test(name)) closeCode('', from);
      return true;
    },
  });
}

/** `<code>…</code>` within a paragraph; without its end tag it is only talked about. */
function codePairs(marks: Mark[]) {
  let open: { readonly name: string; readonly at: number } | undefined;
  return (tag: string, from: number) => {
    const [, slash, name = ''] = /^<(\/?)([a-z0-9]+)/i.exec(tag.toLowerCase()) ?? [];
    if (tag === '') open = undefined;
    else if (!slash && !open && codeTags.has(name)) open = { name, at: marks.length - 1 };
    else if (slash && open?.name === name) {
      const [first] = marks.splice(open.at);
      if (first) marks.push({ from: first.from, to: from + tag.length, shown: ' ', silent: true });
      open = undefined;
    }
  };
}

/** The head of each cell's column; empty cells are no nodes, so the bars are counted. */
function tableOf({ cells }: Reading) {
  let heads = new Map<number, string>();
  let [row, column, isHead] = [0, 0, false];
  return (name: string, { from, to }: SyntaxNodeRef, own: string) => {
    if (name === 'TableHeader' || name === 'TableRow') {
      [row, column, isHead] = [from, 0, name === 'TableHeader'];
      if (isHead) heads = new Map();
    } else if (name === 'TableDelimiter' && from > row) column++;
    else if (name === 'TableCell') {
      if (isHead) heads.set(column, own);
      else cells.push({ from, to, head: heads.get(column) ?? '' });
    }
  };
}

const codeTags = new Set(markup.html.code.split(' '));
const tagShown = new Map(
  markup.html.shown.flatMap(({ tags, as }) => tags.split(' ').map((tag) => [tag, as])),
);
const characters = new Map(Object.entries(markup.html.characters));

function shownTag(tag: string): string {
  const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return tag.startsWith('</') && /^(?:t[dhr]|li|d[td])$/.test(name)
    ? ''
    : (tagShown.get(name) ?? '');
}

function characterOf(reference: string): string {
  return characters.get(reference.slice(1, -1)) ?? ' ';
}

const unseen = /^(?:Comment|DoctypeDecl|ProcessingInst)$/;
/** Their text goes on to the end of the document when it isn't closed. */
const rawText = /^(?:script|style|textarea)$/;
const tags = /^(?:OpenTag|CloseTag|SelfClosingTag|MismatchedCloseTag)$/;

/** @param whole a document of its own, whose last element may still be open */
function markHtml(tree: Tree, text: string, at: number, reading: Reading, whole = false): void {
  const rows = htmlRows(text, at, reading);
  tree.iterate({
    enter: (node) => {
      const { name, from, to } = node;
      const mark = (shown: string, silent: boolean) =>
        reading.marks.push({ from: at + from, to: at + to, shown, silent });
      if (unseen.test(name)) return mark('', true) < 0;
      if (tags.test(name)) return mark(shownTag(text.slice(from, to)), true) < 0;
      if (/^(?:Entity|Character)Reference$/.test(name))
        mark(characterOf(text.slice(from, to)), false);
      if (name !== 'Element') return true;
      const tag = /^<([a-z0-9]+)/i.exec(text.slice(from, from + 20))?.[1]?.toLowerCase() ?? '';
      const closed = node.node.lastChild?.name === 'CloseTag';
      if (codeTags.has(tag) && (closed || (whole && rawText.test(tag)))) {
        return mark(' ', true) < 0;
      }
      if (/^h[1-6]$/.test(tag)) reading.headings.push({ from: at + from, to: at + to });
      rows(tag, node);
      return true;
    },
  });
}

/** Heads of an HTML table: the last row of `<th>` cells above. */
function htmlRows(text: string, at: number, { cells }: Reading) {
  let heads: string[] = [];
  let [column, fresh] = [0, false];
  return (tag: string, { from, to }: SyntaxNodeRef) => {
    if (tag === 'table') heads = [];
    if (tag === 'tr') [column, fresh] = [0, true];
    if (tag === 'th') {
      if (fresh) heads = [];
      fresh = false;
      heads[column++] = text.slice(from, Math.min(to, from + 200)).replace(/<[^<>]*>?/g, ' ');
    }
    if (tag === 'td') cells.push({ from: at + from, to: at + to, head: heads[column++] ?? '' });
  };
}
