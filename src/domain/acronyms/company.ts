import { isCredential, type Lexicon, type LexiconTerm } from './lexicon';
import { words as vocab } from './vocabulary';
import { isNear, type Window, type Word } from './window';

/** Credentials beside the letters, and in the rest of the window. */
export interface Company {
  /** In one list with the letters: commas, slashes, `and`, `or`, a space. */
  readonly beside: readonly string[];
  /** Unmistakable terms in the same sentence. */
  readonly near: readonly string[];
  /** Unmistakable terms elsewhere in the window, each once. */
  readonly around: readonly string[];
}

const separators = /^[\s,;/&+|*_~"“”'()[\]>.•·–—-]{0,10}$/;

export function companyOf(window: Window, lexicon: Lexicon, term: LexiconTerm): Company {
  const near = new Set<string>();
  const around = new Set<string>();
  for (const word of window.words) {
    const { text } = word;
    for (const part of text.includes('-') ? [text, ...text.split('-')] : [text]) {
      const known = lexicon.terms.get(part);
      if (!known || known.text === term.text || known.prior < -1.5) continue;
      if (known.prior >= -0.5) around.add(known.text);
      if (isNear(window, word)) near.add(known.text);
    }
  }
  // `RN-to-BSN`, `MD-PhD`: what the letters are tied to.
  const tied = (window.words[window.index]?.text ?? '')
    .split('-')
    .filter((part) => isCredential(lexicon, part));
  const sides = [...tied, ...besideOn(window, lexicon, -1), ...besideOn(window, lexicon, 1)];
  return {
    beside: sides.filter((text) => text !== term.text),
    near: [...near],
    around: [...around],
  };
}

/** The nearest word on a side, over separators, remarks and joining words, when it is a credential. */
function besideOn(window: Window, lexicon: Lexicon, step: 1 | -1): readonly string[] {
  const { text, start, end } = window;
  let edge = overRemark(text, step === 1 ? end : start, step);
  for (let skipped = 0; skipped < 4; skipped++) {
    const word = wordBeyond(window, edge, step);
    if (!word) return [];
    const gap = text.slice(Math.min(edge, word.end), Math.max(edge, word.start));
    const remark = step === -1 && skipped < 2 && /^.?\)/s.exec(gap);
    const spelled = spellingOf(lexicon, word);
    if (remark) edge = overRemark(text, word.end + remark[0].length, step);
    else if (!isListGap(gap, word, step)) return [];
    else if (spelled || !isJoin(word)) return spelled ? [spelled] : [];
    else edge = step === 1 ? word.end + Number(word.lower === 'vs') : word.start;
  }
  return [];
}

function isJoin({ text, lower }: Word): boolean {
  return vocab.joins.has(lower) || /^\d{1,2}$/.test(text);
}

/** What parts the members of a list; a full stop doesn't, save that of `vs.`. */
function isListGap(gap: string, word: Word, step: 1 | -1): boolean {
  // `four CHCs) | CHES`: a remark that ends its cell.
  if (/\)[^|]*\||"[;,]?\s*\n\s*(?:\/\/|#|--)|\n\s{0,8}\n/.test(gap)) return false;
  const stops = step === -1 && word.lower === 'vs' ? gap.slice(1) : gap;
  return separators.test(gap) && !/\.\s/.test(stops);
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

/** The next word of a side that stands beyond `edge`. */
function wordBeyond({ words, index }: Window, edge: number, step: 1 | -1): Word | undefined {
  if (step === 1) return words.slice(index).find((word) => word.start >= edge);
  return words.slice(Math.max(0, index - 12), index).findLast((word) => word.end <= edge);
}

/** Hyphenated words are split at the hyphen when only a part is known: `RN-prepared`. */
function spellingOf(lexicon: Lexicon, { text }: Word): string | undefined {
  return [text, ...text.split('-')]
    .find((part) => part.length > 1 && isCredential(lexicon, part))
    ?.replace(/(?<=[A-Z])s$/, '');
}

/** Letters that are degrees or titles for sure when they stand in a list. */
export function isSureNeighbour(lexicon: Lexicon, text: string): boolean {
  return vocab.companions.has(text) ? text.length > 2 : lexicon.terms.has(text);
}
