import type { Meaning } from './definitions';
import { type Label, labelOf } from './labels';
import type { Lexicon, LexiconTerm } from './lexicon';
import { type Neighbours, neighboursOf } from './neighbours';
import { meaningsIn } from './phrases';
import { rankSenses } from './senses';
import { ofService, ofSilence } from './silence';
import { ofSyntax } from './syntax';
import type { Candidate, LineSource, Span } from './types';
import { ofCapitals, ofDiscourse, ofUsage } from './usage';
import { ofLabel, ofMeanings, ofNeighbours, ofPosition } from './weights';
import { type Window, windowAt } from './window';
import { isContested, ofWords } from './words';

/** What speaks for (above 0) and against a credential, by kind of evidence. */
export interface Weights {
  readonly prior: number;
  readonly meanings: number;
  readonly position: number;
  readonly neighbours: number;
  readonly label: number;
  readonly words: number;
  readonly usage: number;
  readonly syntax: number;
  readonly capitals: number;
  readonly discourse: number;
  /** Nothing in the sentence speaks for a credential, or a service of another meaning does. */
  readonly silence: number;
}

/** What the evidence must come to: a hair's breadth more for than against isn't enough. */
const least = 0.05;

/** A credential when what speaks for it outweighs what speaks against it. */
export function judge(
  lexicon: Lexicon,
  source: LineSource,
  line: number,
  candidate: Candidate,
  language: string,
): Span | undefined {
  const term = lexicon.terms.get(candidate.term);
  if (!term) return undefined;
  const { start, end, plural } = candidate;
  const window = windowAt(source, line, start, end, language);
  const meanings = meaningsIn(window, term);
  const neighbours = neighboursOf(window, lexicon, term);
  const label = labelOf(source, line, start, language);
  const weights = weigh(lexicon, window, term, { meanings, neighbours, label }, candidate);
  if (Object.values(weights).reduce((sum, weight) => sum + weight, 0) <= least) return undefined;
  const text = source.line(line).slice(start, end);
  const entries = rankSenses(lexicon, window, term, meanings, neighbours);
  return { line, start, end, text, plural, entries };
}

interface Evidence {
  readonly meanings: readonly Meaning[];
  readonly neighbours: Neighbours;
  readonly label: Label;
}

export function weigh(
  lexicon: Lexicon,
  window: Window,
  term: LexiconTerm,
  { meanings, neighbours, label }: Evidence,
  { start, end, term: { length } }: Candidate,
): Weights {
  const dotted = end - start > length + 1;
  const weights = {
    // Nothing but a degree or licence is spelled with full stops, save a person's initials.
    prior: dotted ? Math.max(term.prior, term.text === 'JD' ? -2 : 2) : term.prior,
    meanings: ofMeanings(meanings, term, isContested(window, term)),
    position: ofPosition(window, lexicon, term, neighbours),
    neighbours: ofNeighbours(lexicon, term, neighbours),
    label: ofLabel(label, term),
    words: ofWords(window, term),
    usage: ofUsage(window, term),
    syntax: ofSyntax(window, lexicon, term, neighbours),
    capitals: ofCapitals(window, lexicon, term, neighbours),
    discourse: meanings.some((meaning) => !meaning.sense) ? 0 : ofDiscourse(window, lexicon, term),
  };
  const { meanings: told, position, label: head, usage, syntax, discourse } = weights;
  const company = neighbours.beside.length + neighbours.near.length;
  const subject = weights.words >= 3 && meanings.every(({ sense }) => sense) ? 1 : 0;
  const grounds = {
    meanings: told,
    position,
    label: head,
    usage,
    syntax,
    discourse,
    subject,
    company,
  };
  const silence = dotted ? 0 : ofSilence(window, term, grounds) + ofService(window, meanings);
  return { ...weights, silence };
}
