import { isCredential } from './candidates';
import type { Lexicon, LexiconTerm } from './lexicon';
import { companions } from './vocabulary';
import type { Window, Word } from './window';

/** Credentials beside the letters, and in the rest of the window. */
export interface Neighbours {
  /** In one list with the letters: commas, slashes, `and`, `or`, a space. */
  readonly beside: readonly string[];
  /** Unmistakable terms in the same sentence. */
  readonly near: readonly string[];
  /** Unmistakable terms elsewhere in the window, each once. */
  readonly around: readonly string[];
}

const joins = new Set(
  'and or & soon then later now once also a an one two three four five few many some several other most six seven eight nine ten plus x with with both the'.split(
    ' ',
  ),
);
const separators = /^[\s,;/&+|*_~"“”'()[\]>.•–—-]{0,10}$/;

export function neighboursOf(window: Window, lexicon: Lexicon, term: LexiconTerm): Neighbours {
  const [from, to] = window.near;
  const near = new Set<string>();
  const around = new Set<string>();
  for (const word of window.words) {
    const known = lexicon.terms.get(word.text);
    if (!known || known.text === term.text || known.prior < -1.5) continue;
    if (known.prior >= -0.5) around.add(known.text);
    if (word.start >= from && word.end <= to) near.add(known.text);
  }
  const beside = besideIn(window, lexicon).filter((text) => text !== term.text);
  return { beside, near: [...near], around: [...around] };
}

/** Credentials next to the letters on either side. */
export function besideIn(window: Window, lexicon: Lexicon): readonly string[] {
  return [...besideOn(window, lexicon, -1), ...besideOn(window, lexicon, 1)];
}

/** The nearest word on a side, over separators and joining words, when it is a credential. */
function besideOn(window: Window, lexicon: Lexicon, step: 1 | -1): readonly string[] {
  const { words, text } = window;
  let edge = overRemark(text, step === 1 ? window.end : window.start, step);
  let at = step === 1 ? firstFrom(window, edge) : lastBefore(window, edge);
  for (let skipped = 0; skipped < 4; skipped++, at += step) {
    const word = words[at];
    if (!word) return [];
    const gap = step === 1 ? text.slice(edge, word.start) : text.slice(word.end, edge);
    const remark = step === 1 ? -1 : gap.indexOf(')');
    if (remark >= 0 && remark < 2 && skipped < 2) {
      edge = overRemark(text, word.end + remark + 1, step);
      at = lastBefore(window, edge) + 1;
      continue;
    }
    // `four CHCs) | CHES`: a remark that ends its cell.
    if (/\)[^|]*\||"[;,]?\s*\n\s*(?:\/\/|#|--)/.test(gap)) return [];
    if (!separators.test(gap) || /\n\s{0,8}\n/.test(gap) || /\.\s/.test(gap)) return [];
    const spelled = spelling(lexicon, word);
    if (spelled) return [spelled];
    if (!joins.has(word.lower) && !/^\d{1,2}$/.test(word.text)) return [];
    edge = step === 1 ? word.end : word.start;
  }
  return [];
}

const longestRemark = 60;

/** Steps over `(AAPC, 2018)` next to `edge`, so that lists with remarks are still lists. */
function overRemark(text: string, edge: number, step: 1 | -1): number {
  if (step === 1) {
    if (!/^ ?\(/.test(text.slice(edge, edge + 2))) return edge;
    const close = text.indexOf(')', edge);
    return close >= 0 && close - edge < longestRemark ? close + 1 : edge;
  }
  const before = text.slice(Math.max(0, edge - longestRemark), edge).trimEnd();
  if (!before.endsWith(')')) return edge;
  const open = before.lastIndexOf('(');
  return open >= 0 ? Math.max(0, edge - longestRemark) + open : edge;
}

function firstFrom({ words, index }: Window, edge: number): number {
  let at = index;
  while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < edge) at++;
  return at;
}

function lastBefore({ words, index }: Window, edge: number): number {
  let at = index - 1;
  while ((words[at]?.end ?? 0) > edge) at--;
  return at;
}

/** Hyphenated words are split at the hyphen when only a part is known: `RN-prepared`. */
function spelling(lexicon: Lexicon, { text }: Word): string | undefined {
  for (const part of [text, ...text.split('-')]) {
    if (part.length > 1 && isCredential(lexicon, part)) return part.replace(/(?<=[A-Z])s$/, '');
  }
  return undefined;
}

/** Letters that are degrees or titles for sure when they stand in a list. */
export function isSureNeighbour(lexicon: Lexicon, text: string): boolean {
  return companions.has(text) ? text.length > 2 : lexicon.terms.has(text);
}
