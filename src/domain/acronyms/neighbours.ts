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
  'and or & a an one two three four five six seven eight nine ten plus x with with both the'.split(
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
    if (!known || known.text === term.text || known.prior < -0.5) continue;
    around.add(known.text);
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
  let edge = step === 1 ? window.end : window.start;
  let at = step === 1 ? firstAfter(window) : window.index - 1;
  for (let skipped = 0; skipped < 3; skipped++, at += step) {
    const word = words[at];
    if (!word) return [];
    const gap = step === 1 ? text.slice(edge, word.start) : text.slice(word.end, edge);
    if (!separators.test(gap) || /\n\s{0,8}\n/.test(gap) || /\.\s/.test(gap)) return [];
    const spelled = spelling(lexicon, word);
    if (spelled) return [spelled];
    if (!joins.has(word.lower) && !/^\d{1,2}$/.test(word.text)) return [];
    edge = step === 1 ? word.end : word.start;
  }
  return [];
}

function firstAfter(window: Window): number {
  let at = window.index;
  while ((window.words[at]?.start ?? Number.POSITIVE_INFINITY) < window.end) at++;
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
