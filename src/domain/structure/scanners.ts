import markup from '../../../data/language/markup.json';
import type { Mark } from './types';

/** What a line scanner carries from one line into the next: the block it stands in. */
export interface State {
  /** How the block is named or delimited; '' outside of one. */
  readonly block: string;
  /** Indentation of what opened the block, or of the paragraph above. */
  readonly indent: number;
  /** The line above is blank, or there is none. */
  readonly fresh: boolean;
}

export interface Scanned {
  readonly marks: readonly Mark[];
  readonly state: State;
  readonly heading?: boolean;
}

/** Reads one line in the state that the lines above left. */
export type Scanner = (line: string, state: State) => Scanned;

export const start: State = { block: '', indent: 0, fresh: true };

/** Longest part of a line that is looked at for inline markup. */
const reach = 20_000;

/** A whole line that a reader doesn't see. */
function silentLine(line: string): readonly Mark[] {
  return [{ from: 0, to: line.length, shown: '', silent: true }];
}

/** An inline rule: what it matches, what a reader sees of it, and where not all is silent, the group `text`. */
type Inline = readonly [pattern: RegExp, shown: string | undefined];

/** Marks of all rules, the earlier rule first where two overlap. */
function inline(line: string, rules: readonly Inline[]): readonly Mark[] {
  const marks: Mark[] = [];
  const text = line.slice(0, reach);
  const taken = new Uint8Array(text.length + 1);
  for (const [pattern, shown] of rules) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken[from] || taken[to - 1]) continue;
      taken.fill(1, from, to);
      // Words in the middle of what is taken away are words of the text.
      const kept = match.groups?.text;
      const middle = match.indices?.groups?.text?.[0] ?? to;
      marks.push({ from, to: middle, shown: kept === undefined ? shown : '', silent: true });
      if (kept !== undefined)
        marks.push({ from: middle + kept.length, to, shown: '', silent: true });
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

/** A line that a reader doesn't see, in a block that goes on below. */
function hide(line: string, block: string, indent = 0): Scanned {
  return { marks: silentLine(line), state: { block, indent, fresh: false } };
}

const outside = (fresh: boolean): State => ({ block: '', indent: 0, fresh });
/** In another voice: seen, but no words of the text. */
const asWritten = undefined;

// ── TeX ──

const tex = markup.latex;
const one = (words: string) => `(?:${words.replaceAll(' ', '|')})`;
const texCode = one(`${tex.code} ${tex.math}`);
/** How a block that goes on in the next line is told from other marks. */
const opens = ' \n';
const texInline: readonly Inline[] = [
  [/(?<!\\)%.*$/g, ''],
  [/\\verb\*?([^A-Za-z\s*])[^\n]*?\1/g, asWritten],
  [
    /\\(?:lstinline|mintinline)(?:\[[^\]]{0,300}\])?(?:\{\w+\})?(?:([^A-Za-z\s{[])[^\n]*?\1|\{[^{}]*\})/g,
    ' ',
  ],
  [new RegExp(`\\\\begin\\{(${texCode}\\*?)\\}.*?\\\\end\\{\\1\\}`, 'g'), ' '],
  [/\\\(.{0,400}?\\\)|\\\[.{0,400}?\\\]|(?<!\\)\$\$[^$]+\$\$|(?<!\\)\$[^$]+(?<!\\)\$/g, asWritten],
  [
    new RegExp(`\\\\begin\\{${texCode}\\*?\\}.*$|(?<!\\\\)(?:\\\\\\[|\\\\\\(|\\$\\$).*$`, 'g'),
    opens,
  ],
  [new RegExp(`\\\\${one(tex.arguments)}\\*?(?:\\[[^\\]]{0,300}\\])*(?:\\{[^{}]*\\})+`, 'g'), ' '],
  [new RegExp(`\\\\${one(tex.first)}\\{[^{}]*\\}`, 'g'), ''],
  [new RegExp(`\\\\(?:sub)*${one(tex.headings)}\\*?(?=\\{)`, 'g'), '\n\n# '],
  [/\\item\b ?/g, '\n- '],
  [/\\\\/g, '\n'],
  [/\\(?=[&%$#_])/g, ''],
  [/\\[A-Za-z]+\*?(?:\[[^\]]{0,40}\])?/g, ''],
  [/[{}]/g, ''],
  [/~/g, ' '],
  [/ & /g, ' | '],
  [/ ?---? ?/g, ' — '],
];
const texEnds: ReadonlyMap<string, string> = new Map([
  ['\\[', '\\]'],
  ['$$', '$$'],
  ['\\(', '\\)'],
]);
const texHeading = new RegExp(`^\\s*\\\\(?:sub)*${one(tex.headings)}\\b`);

function scanLatex(line: string, state: State): Scanned {
  const end = state.block ? line.indexOf(state.block) : 0;
  if (end < 0) return { marks: silentLine(line), state };
  const from = end + state.block.length;
  const rest = inline(' '.repeat(from) + line.slice(from), texInline);
  const marks = from > 0 ? [...silentLine(line.slice(0, from)), ...rest] : rest;
  const open = rest.find(({ shown }) => shown === opens);
  if (!open) return { marks, state: outside(false), heading: texHeading.test(line) };
  const sign = line.slice(open.from, open.from + 2);
  const name = /^\\begin(\{[^{}]*\})/.exec(line.slice(open.from))?.[1];
  const block = name ? `\\end${name}` : (texEnds.get(sign) ?? '');
  return { marks, state: { block, indent: 0, fresh: false } };
}

// ── AsciiDoc ──

const adocCode = new RegExp(
  `^\\[(?:${one(markup.asciidoc.code).slice(3, -1)})\\b[^\\]]{0,300}\\]\\s*$|^\\[[,%]`,
);
const adocDelimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```\S*)\s*$/;
const adocInline: readonly Inline[] = [
  [/`+[^`]+`+/g, asWritten],
  [/(?<![\w+])(\++)(?! )[^+]+?\1(?![\w+])/g, asWritten],
  [
    new RegExp(
      `\\b(?:${markup.asciidoc.macros.replaceAll(' ', '|')}):\\w*\\[[^\\]]{0,300}\\]`,
      'g',
    ),
    asWritten,
  ],
  [
    /<<[^<>,]*>>|\[\[[^\]]{0,300}\]\]|\[#[^\]]{0,300}\]|\banchor:[^[\s]{0,300}\[[^\]]{0,300}\]/g,
    '',
  ],
  [/<<[^<>,]*, ?(?<text>[^<>]*)>>/dg, ''],
  [
    /\b(?:link|xref|https?|mailto|image|include|footnoteref):[^[\s]{0,300}\[(?<text>[^\]]{0,300})\]/dg,
    '',
  ],
];

function scanAsciidoc(line: string, { block, fresh }: State): Scanned {
  const bare = line.trimEnd();
  if (block.length > 2) return hide(line, bare === block ? '' : block);
  if (adocDelimiter.test(bare)) return hide(line, bare.replace(/^```.*/, '```'));
  if (bare === '') return { marks: [], state: outside(true) };
  if (adocCode.test(bare)) return hide(line, '[');
  // A paragraph that `[source]` stands over, or one that begins with a space and is no list's item.
  const literal = fresh && /^\s+(?!(?:[*.-]+|\d+\.) |\S.*::(?: |$))\S/.test(line);
  if (block !== '' || literal) return hide(line, block || ' ');
  if (/^\/\/(?!\/)|^\[[^\]]{0,300}\]$/.test(bare)) {
    return { marks: silentLine(line), state: outside(fresh) };
  }
  return { marks: inline(line, adocInline), state: outside(false), heading: /^={1,6} /.test(line) };
}

// ── reStructuredText ──

const rstCode = new RegExp(
  `^\\s*\\.\\. (?:${markup.restructuredtext.code.replaceAll(' ', '|')})::`,
);
const rstInline: readonly Inline[] = [
  [/``[^`]+``/g, asWritten],
  [/:[\w:+.-]{1,60}:`[^`]+`/g, ''],
  [/`(?<text>[^`<>]+?)(?: ?<[^`<>]+>)?`__?(?!\w)/dg, ''],
  [/`[^`]+`/g, asWritten],
  [/(?<!\w)_`(?<text>[^`]+)`/dg, ''],
];

function scanRst(line: string, { block, indent, fresh }: State): Scanned {
  const bare = line.trim();
  const own = line.length - line.trimStart().length;
  const inDoctest = block === '>>>';
  if (bare === '')
    return { marks: [], state: inDoctest ? outside(true) : { block, indent, fresh: true } };
  if (inDoctest || (block !== '' && own > indent)) return hide(line, block, indent);
  if (fresh && bare.startsWith('>>> ')) return hide(line, '>>>', own);
  if (/^\.\. (?:_|\|)/.test(bare)) return hide(line, '');
  // Code, or a comment: explicit markup that is no directive, target or footnote.
  if (rstCode.test(line) || /^\.\.(?:$| (?!\[|[\w:.+-]+::))/.test(bare))
    return hide(line, '..', own);
  const literal = bare.endsWith('::') && !bare.startsWith('..');
  const state = literal ? { block: '::', indent: own, fresh: false } : outside(false);
  return { marks: inline(line, rstInline), state };
}

// ── Org, and text without markup of its own ──

const orgOpen = new RegExp(`^\\s*#\\+begin_(${markup.org.code.replaceAll(' ', '|')})\\b`, 'i');
const orgInline: readonly Inline[] = [
  [/(?<![^\s({"'-])([=~])(?=\S)[^=~]+?\1(?![\w])/g, asWritten],
  [/\[\[[^\]]{0,300}\]\[(?<text>[^\]]{0,300})\]\]/dg, ''],
  [/\[\[[^\]]{0,300}\]\]/g, ''],
  [/\\\(.{0,400}?\\\)|\$[^$\s](?:[^$]*[^$\s])?\$(?!\d)/g, asWritten],
];

function scanOrg(line: string, { block }: State): Scanned {
  const bare = line.trim().toLowerCase();
  if (block !== '') return hide(line, bare.startsWith(block) ? '' : block);
  const name = orgOpen.exec(bare)?.[1];
  if (name) return hide(line, `#+end_${name}`);
  if (/^:(?:properties|logbook):$/.test(bare)) return hide(line, ':end:');
  if (/^\s*(?:: |# )/.test(line)) return hide(line, '');
  return { marks: inline(line, orgInline), state: outside(false), heading: /^\*+ /.test(line) };
}

const textInline: readonly Inline[] = [[/(?<!`)(`{1,4})(?!`)[^`]{1,400}\1(?!`)/g, asWritten]];

function scanText(line: string, { block }: State): Scanned {
  const fence = /^\s{0,8}(```+|~~~+)/.exec(line)?.[1] ?? '';
  const bare = line.trim();
  if (block !== '') return hide(line, fence.startsWith(block) && bare === fence ? '' : block);
  if (fence !== '' && !bare.slice(fence.length).includes('`')) return hide(line, fence);
  const heading = /^={2,6}[^=]+={2,6}\s*$/.test(line);
  return { marks: inline(line, textInline), state: outside(false), heading };
}

export const scanners: ReadonlyMap<string, Scanner> = new Map([
  ['latex', scanLatex],
  ['asciidoc', scanAsciidoc],
  ['restructuredtext', scanRst],
  ['org', scanOrg],
  ['text', scanText],
]);
