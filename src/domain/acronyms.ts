/**
 * Finds credentials in text: right every time, silent otherwise.
 *
 * 1. Letters. Whole words in the term's exact case, joined by hyphens or slashes only to other
 *    credentials or to words that say somebody holds them: `NE-BC`, `CIPP/US`, `CMMs`, `M.D.`,
 *    `CMM-certified`; not `CMM_ID`, `#CMM`, `CMM-sync`, `docs/CMM`. The longest term wins (`CPC-A`
 *    over `CPC`).
 * 2. Place. Prose only: not fences, literal or indented blocks, code spans and elements, addresses,
 *    paths, tags and their attributes, targets, settings, the names of fields, options and
 *    front-matter keys, nor values that only a program reads. In programming languages only comments
 *    and docstrings, unless they hold code or orders to a tool.
 * 3. Evidence, read from the text without its markup. Each term starts from a prior: above nothing for
 *    letters that mean little else (FACHE), below for letters shared with another thing (CMM), far
 *    below for words, postal codes and household names (MD, DO, CIA). Added to it: the name spelled
 *    out, a place after a person's name, another credential beside it, a heading, label or column that
 *    says so, the issuer, words about certification, the field, the grammar of a person (`our DHA,
 *    Dr. Kirk`; `a CMM who`; `studying for the CMRP`). Taken from it: another meaning spelled out (told
 *    by its first letters even when we don't know it), words of that meaning unless they stand nearer
 *    to the same letters elsewhere, the grammar of a thing (`CCM module`; `CHC, Inc.`; `CHPC, the
 *    computing center`), a column of keys, capitals around it, ZIP codes. Letters that
 *    share another common meaning and have nothing of a credential in their own sentence lose more still.
 *    Above nothing it is a credential. The same evidence puts the meanings of shared letters in order.
 *
 * A decision reads a bounded slice: 1100 characters or 40 lines before, 500 or 15 after, and at most
 * 120 lines back for a fence or comment. So a hover costs the same in a document of any size.
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

/** Candidates of a line that touch a character. */
function candidatesAt(
  lexicon: Lexicon,
  source: LineSource,
  { line, character }: Position,
): Candidate[] {
  if (line < 0 || line >= source.lineCount) return [];
  const from = Math.max(0, character - reach);
  return candidatesIn(lexicon, source.line(line).slice(from, from + 2 * reach))
    .map(({ start, end, ...rest }) => ({ ...rest, start: start + from, end: end + from }))
    .filter(({ start, end }) => start <= character && character <= end);
}

/** @returns the credential at a position, if the letters there are one. */
export function findAt(
  lexicon: Lexicon,
  source: LineSource,
  position: Position,
  languageId: string,
): Span | undefined {
  for (const candidate of candidatesAt(lexicon, source, position)) {
    if (!isProse(source, position.line, candidate, languageId)) continue;
    const decision = decide(lexicon, source, position.line, candidate, languageId);
    if (decision && decision.sum > least) return decision.span;
  }
  return undefined;
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
    for (const candidate of candidatesIn(lexicon, source.line(line))) {
      if (!isProse(source, line, candidate, languageId)) continue;
      const decision = decide(lexicon, source, line, candidate, languageId);
      if (decision) yield decision;
    }
  }
}

/** Whether a credential could stand at a position: prose, or prose within code such as a comment. */
export function isProseAt(source: LineSource, position: Position, languageId: string): boolean {
  const { line, character } = position;
  const letter = { start: Math.max(0, character - 1), end: character };
  return isProse(source, line, letter, languageId);
}
