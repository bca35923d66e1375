import { columnHead, headingAbove } from '../structure/labels';
import type { LineSource } from '../structure/types';
import { companyOf } from './company';
import { type Context, type Found, when } from './context';
import { evidence } from './evidence';
import type { Lexicon } from './lexicon';
import { meaningsIn } from './meanings';
import type { Candidate, Span } from './types';
import { general } from './vocabulary';
import { windowAt } from './window';
import { rankSenses } from './words';

/** A decision with what it rests on. */
export interface Decision {
  readonly span: Span;
  readonly found: readonly Found[];
  /** What the evidence comes to; above `least` it is a credential. */
  readonly sum: number;
}

/** A hair's breadth more for than against isn't enough. */
export const least = 0.05;

/** Weighs the evidence for and against a credential. */
export function decide(
  lexicon: Lexicon,
  source: LineSource,
  line: number,
  candidate: Candidate,
  language: string,
): Decision | undefined {
  const term = lexicon.terms.get(candidate.term);
  if (!term) return undefined;
  const { start, end, plural } = candidate;
  const window = windowAt(source, line, start, end, language);
  const context: Context = {
    window,
    lexicon,
    term,
    meanings: meaningsIn(window, term),
    company: companyOf(window, lexicon, term),
    head: columnHead(source, line, start, language),
    heading: headingAbove(source, line, language),
    line: source.line(line).slice(Math.max(0, start - 400), start),
    plural,
    dotted: end - start > candidate.term.length + 1,
    before: flat(window.text.slice(Math.max(0, window.start - 60), window.start)),
    after: flat(window.text.slice(window.end, window.end + 70)),
    shared: term.ambiguous && term.prior <= -1,
  };
  const pieces = evidence.flatMap((weigh) => weigh(context));
  const all = [...pieces, ...ofSilence(context, pieces)];
  const sum = all.reduce((total, [, weight]) => total + weight, 0);
  const entries = rankSenses(lexicon, window, term, context.meanings, context.company);
  const text = source.line(line).slice(start, end);
  return { span: { line, start, end, text, plural, entries }, found: all, sum };
}

/** A line's end within a paragraph is a space. */
function flat(text: string): string {
  return text.replace(/[ \t]{0,8}\n[ \t]{0,12}(?=[^\s|*#>+-])/g, ' ');
}

/**
 * Letters with another common meaning need something of a credential in their own sentence: a holder,
 * a list, a word about certification or hiring. Talk of the field alone has them often enough.
 */
function ofSilence({ shared, dotted, term }: Context, pieces: readonly Found[]): readonly Found[] {
  const speaks = pieces.some(([name, weight]) => weight > 0 && !general.has(name));
  return when(shared && !dotted && !speaks, 'silence', term);
}
