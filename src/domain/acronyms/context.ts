import type { Company } from './company';
import type { Lexicon, LexiconTerm } from './lexicon';
import type { Meaning } from './meanings';
import { type EvidenceName, weightOf } from './vocabulary';
import type { Window } from './window';

/** All that a decision reads. */
export interface Context {
  readonly window: Window;
  readonly lexicon: Lexicon;
  readonly term: LexiconTerm;
  readonly meanings: readonly Meaning[];
  readonly company: Company;
  /** The head of the letters' column, a short heading above, and the line before the letters. */
  readonly head: string;
  readonly heading: string;
  readonly line: string;
  readonly plural: boolean;
  /** Spelled with full stops, as only degrees and licences are. */
  readonly dotted: boolean;
  /** Up to some sixty characters on either side, a line's end within a paragraph as a space. */
  readonly before: string;
  readonly after: string;
  /** The letters mean something else as often. */
  readonly shared: boolean;
}

/** A piece of evidence and what it adds to the sum. */
export type Found = readonly [name: string, weight: number];

/** Letters that mostly mean something else ask for more. */
export function isHard({ prior }: LexiconTerm): boolean {
  return prior <= -2;
}

export function found(name: EvidenceName, term: LexiconTerm, times = 1): readonly Found[] {
  return [[name, weightOf(name, isHard(term)) * times]];
}

export function when(
  holds: boolean,
  name: EvidenceName,
  term: LexiconTerm,
  times = 1,
): readonly Found[] {
  return holds ? found(name, term, times) : [];
}
