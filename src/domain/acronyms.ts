/**
 * Finds credentials in text: right every time, silent otherwise.
 *
 * 1. Letters (candidates). Whole words in the term's exact case; a hyphen or slash may tie them to
 *    other credentials or to words of holding: `NE-BC`, `CMMs`, `M.D.`, `CMM-certified`, not `CMM_ID`.
 * 2. Place (../structure). Prose only: no code, markup, addresses, keys or settings; in programming
 *    languages comments and docstrings.
 * 3. Evidence (evidence, grammar, words), read from the text without its markup: each piece adds to or
 *    takes from what the letters are worth alone. Above nothing it is a credential. The same evidence
 *    puts the meanings of shared letters in order. Words, phrases and weights are rows of
 *    data/language/credentials.json, what letters mean elsewhere stands in data/credentials.json, and
 *    `npm run explain -- "a text"` shows what decided.
 *
 * A decision reads 1100 characters or 40 lines before the letters, 500 or 15 after, and the structure
 * of its document, which is kept; so a hover costs the same in a document of any size.
 */
import { candidatesIn } from './acronyms/candidates';
import { type Decision, decide, least } from './acronyms/judge';
import type { Lexicon } from './acronyms/lexicon';
import type { Candidate, Position, Span } from './acronyms/types';
import { isProse } from './structure/prose';
import type { LineSource } from './structure/types';

export { type Decision, least } from './acronyms/judge';
export { buildLexicon, type Lexicon } from './acronyms/lexicon';
export type { Position, Span } from './acronyms/types';
export type { LineSource } from './structure/types';

/** Longer than any term with what may be joined to it. */
const reach = 160;

/** @returns the credential at a position, if the letters there are one. */
export function findAt(
  lexicon: Lexicon,
  source: LineSource,
  { line, character }: Position,
  languageId: string,
): Span | undefined {
  if (line < 0 || line >= source.lineCount) return undefined;
  const from = Math.max(0, character - reach);
  const touching = candidatesIn(lexicon, source.line(line).slice(from, from + 2 * reach))
    .map(({ start, end, ...rest }) => ({ ...rest, start: start + from, end: end + from }))
    .filter(({ start, end }) => start <= character && character <= end);
  for (const { span, sum } of judged(lexicon, source, line, touching, languageId)) {
    if (sum > least) return span;
  }
  return undefined;
}

function* judged(
  lexicon: Lexicon,
  source: LineSource,
  line: number,
  candidates: readonly Candidate[],
  languageId: string,
): Generator<Decision, void> {
  for (const candidate of candidates) {
    if (!isProse(source, line, candidate, languageId)) continue;
    const decision = decide(lexicon, source, line, candidate, languageId);
    if (decision) yield decision;
  }
}

interface Lines {
  readonly from?: number;
  readonly to?: number;
}

/**
 * Every credential of a document, or of its lines `from` up to but not including `to`, in reading
 * order; lines are read one by one as they are asked for.
 */
export function* findAll(
  lexicon: Lexicon,
  source: LineSource,
  languageId: string,
  lines: Lines = {},
): Generator<Span, void> {
  for (const { span, sum } of decisions(lexicon, source, languageId, lines)) {
    if (sum > least) yield span;
  }
}

/** What was decided, and on what evidence, of all letters that are words of the text. */
export function* decisions(
  lexicon: Lexicon,
  source: LineSource,
  languageId: string,
  { from = 0, to = source.lineCount }: Lines = {},
): Generator<Decision, void> {
  for (let line = from; line < Math.min(to, source.lineCount); line++) {
    yield* judged(lexicon, source, line, candidatesIn(lexicon, source.line(line)), languageId);
  }
}

/** Whether a credential could stand at a position: prose, or prose within code such as a comment. */
export function isProseAt(source: LineSource, position: Position, languageId: string): boolean {
  const { line, character } = position;
  const letter = { start: Math.max(0, character - 1), end: character };
  return isProse(source, line, letter, languageId);
}
