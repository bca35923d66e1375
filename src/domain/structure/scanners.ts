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
type Inline = readonly [pattern: RegExp, shown: string | ((all: string) => string)];

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
      const as = typeof shown === 'string' ? shown : shown(match[0]);
      // Words in the middle of what is taken away are words of the text.
      const kept = match.groups?.text;
      const middle = match.indices?.groups?.text?.[0] ?? to;
      marks.push({ from, to: middle, shown: kept === undefined ? as : '', silent: true });
      if (kept !== undefined)
        marks.push({ from: middle + kept.length, to, shown: '', silent: true });
    }
  }
  return marks.sort((a, b) => a.from - b.from);
}

const outside = (fresh: boolean, indent = 0): State => ({ block: '', indent, fresh });
const indentOf = (line: string) => line.length - line.trimStart().length;
/** In another voice: seen, but no words of the text. */
const asWritten = (all: string) => all;

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
    /\\(?:lstinline|mintinline)(?:\[[^\]]*\])?(?:\{\w+\})?(?:([^A-Za-z\s{[])[^\n]*?\1|\{[^{}]*\})/g,
    ' ',
  ],
  [new RegExp(`\\\\begin\\{(${texCode}\\*?)\\}.*?\\\\end\\{\\1\\}`, 'g'), ' '],
  [/\\\(.*?\\\)|\\\[.*?\\\]|(?<!\\)\$\$[^$]+\$\$|(?<!\\)\$[^$]+(?<!\\)\$/g, asWritten],
  [
    new RegExp(`\\\\begin\\{${texCode}\\*?\\}.*$|(?<!\\\\)(?:\\\\\\[|\\\\\\(|\\$\\$).*$`, 'g'),
    opens,
  ],
  [new RegExp(`\\\\${one(tex.arguments)}\\*?(?:\\[[^\\]]*\\])*(?:\\{[^{}]*\\})+`, 'g'), ' '],
  [new RegExp(`\\\\${one(tex.first)}\\{[^{}]*\\}`, 'g'), ''],
  [new RegExp(`\\\\(?:sub)*${one(tex.headings)}\\*?(?=\\{)`, 'g'), '\n\n# '],
  [/\\item\b ?/g, '\n- '],
  [/\\\\/g, '\n'],
  [/\\[&%$#_]/g, (all) => all.slice(1)],
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
  `^\\[(?:${one(markup.asciidoc.code).slice(3, -1)})\\b[^\\]]*\\]\\s*$|^\\[[,%]`,
);
const adocDelimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```\S*)\s*$/;
const adocInline: readonly Inline[] = [
  [/`+[^`]+`+/g, asWritten],
  [/(?<![\w+])(\++)(?! )[^+]+?\1(?![\w+])/g, asWritten],
  [
    new RegExp(`\\b(?:${markup.asciidoc.macros.replaceAll(' ', '|')}):\\w*\\[[^\\]]*\\]`, 'g'),
    asWritten,
  ],
  [/<<[^<>,]*>>|\[\[[^\]]*\]\]|\[#[^\]]*\]|\banchor:[^[\s]*\[[^\]]*\]/g, ''],
  [/<<[^<>,]*, ?(?<text>[^<>]*)>>/dg, ''],
  [/\b(?:link|xref|https?|mailto|image|include|footnoteref):[^[\s]*\[(?<text>[^\]]*)\]/dg, ''],
];

function scanAsciidoc(line: string, { block, fresh }: State): Scanned {
  const bare = line.trimEnd();
  if (adocDelimiter.test(bare) && (block === '' || block === ' ' || block === '[')) {
    return {
      marks: silentLine(line),
      state: { block: bare.replace(/^```.*/, '```'), indent: 0, fresh: false },
    };
  }
  if (block.length > 2) {
    return {
      marks: silentLine(line),
      state: bare === block ? outside(false) : { block, indent: 0, fresh: false },
    };
  }
  if (bare === '') return { marks: [], state: outside(true) };
  if (adocCode.test(bare))
    return { marks: silentLine(line), state: { block: '[', indent: 0, fresh } };
  const literal = fresh && /^\s+(?!(?:[*.-]+|\d+\.) |\S.*::(?: |$))\S/.test(line);
  if (block !== '' || literal) {
    return { marks: silentLine(line), state: { block: block || ' ', indent: 0, fresh: false } };
  }
  if (/^\/\/(?!\/)|^\[[^\]]*\]$/.test(bare))
    return { marks: silentLine(line), state: outside(fresh) };
  const continued = /^\+$/.test(bare) || /^\s*(?:[*.-]+|\d+\.) /.test(line);
  return {
    marks: inline(line, adocInline),
    state: outside(false, continued ? 1 : 0),
    heading: /^={1,6} /.test(line),
  };
}

// ── reStructuredText ──

const rstCode = new RegExp(
  `^\\s*\\.\\. (?:${markup.restructuredtext.code.replaceAll(' ', '|')})::`,
);
const rstInline: readonly Inline[] = [
  [/``[^`]+``/g, asWritten],
  [/:[\w:+.-]+:`[^`]+`/g, ''],
  [/`(?<text>[^`<>]+?)(?: ?<[^`<>]+>)?`__?(?!\w)/dg, ''],
  [/`[^`]+`/g, asWritten],
  [/(?<!\w)_`(?<text>[^`]+)`/dg, ''],
];

function scanRst(line: string, { block, indent, fresh }: State): Scanned {
  const bare = line.trim();
  const own = indentOf(line);
  if (bare === '')
    return { marks: [], state: block === '>>>' ? outside(true) : { block, indent, fresh: true } };
  if (block === '>>>') return { marks: silentLine(line), state: { block, indent, fresh: false } };
  // A directive's options stand right below it and aren't its content.
  if ((block === 'code' || block === '..') && own > indent) {
    return { marks: silentLine(line), state: { block, indent, fresh: false } };
  }
  if (fresh && bare.startsWith('>>> '))
    return { marks: silentLine(line), state: { block: '>>>', indent: own, fresh: false } };
  if (rstCode.test(line))
    return { marks: silentLine(line), state: { block: 'code', indent: own, fresh: false } };
  if (/^\.\. (?:_|\|)/.test(bare)) return { marks: silentLine(line), state: outside(false) };
  if (/^\.\.(?:$| (?!\[|[\w:.+-]+::))/.test(bare)) {
    return { marks: silentLine(line), state: { block: '..', indent: own, fresh: false } };
  }
  const literal = bare.endsWith('::') && !bare.startsWith('..');
  const state = literal ? { block: 'code', indent: own, fresh: false } : outside(false);
  return { marks: inline(line, rstInline), state };
}

// ── Org, and text without markup of its own ──

const orgOpen = new RegExp(`^\\s*#\\+begin_(${markup.org.code.replaceAll(' ', '|')})\\b`, 'i');
const orgInline: readonly Inline[] = [
  [/(?<![^\s({"'-])([=~])(?=\S)[^=~]+?\1(?![\w])/g, asWritten],
  [/\[\[[^\]]*\]\[(?<text>[^\]]*)\]\]/dg, ''],
  [/\[\[[^\]]*\]\]/g, ''],
  [/\\\(.*?\\\)|\$[^$\s](?:[^$]*[^$\s])?\$(?!\d)/g, asWritten],
];

function scanOrg(line: string, { block }: State): Scanned {
  const inside = block !== '';
  if (inside) {
    const end =
      block === ':end:' ? /^\s*:end:\s*$/i.test(line) : line.trim().toLowerCase().startsWith(block);
    return {
      marks: silentLine(line),
      state: end ? outside(false) : { block, indent: 0, fresh: false },
    };
  }
  const name = orgOpen.exec(line)?.[1]?.toLowerCase();
  if (name)
    return { marks: silentLine(line), state: { block: `#+end_${name}`, indent: 0, fresh: false } };
  if (/^\s*:(?:properties|logbook):\s*$/i.test(line))
    return { marks: silentLine(line), state: { block: ':end:', indent: 0, fresh: false } };
  if (/^\s*(?:: |# )/.test(line)) return { marks: silentLine(line), state: outside(false) };
  return { marks: inline(line, orgInline), state: outside(false), heading: /^\*+ /.test(line) };
}

const textInline: readonly Inline[] = [[/(?<!`)(`{1,4})(?!`)[^`]{1,400}\1(?!`)/g, asWritten]];

function scanText(line: string, { block }: State): Scanned {
  const fence = /^\s{0,8}(```+|~~~+)/.exec(line)?.[1] ?? '';
  if (block !== '') {
    const closed = fence.startsWith(block) && line.trim() === fence;
    return {
      marks: silentLine(line),
      state: closed ? outside(false) : { block, indent: 0, fresh: false },
    };
  }
  const opens = fence !== '' && !line.trim().slice(fence.length).includes('`');
  if (opens) return { marks: silentLine(line), state: { block: fence, indent: 0, fresh: false } };
  return {
    marks: inline(line, textInline),
    state: outside(false),
    heading: /^={2,6}[^=]+={2,6}\s*$/.test(line),
  };
}

export const scanners: ReadonlyMap<string, Scanner> = new Map([
  ['latex', scanLatex],
  ['asciidoc', scanAsciidoc],
  ['restructuredtext', scanRst],
  ['org', scanOrg],
  ['text', scanText],
]);
