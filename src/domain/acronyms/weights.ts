import type { Meaning } from './definitions';
import type { Label } from './labels';
import type { Lexicon, LexiconTerm } from './lexicon';
import { afterName } from './names';
import { isSureNeighbour, type Neighbours } from './neighbours';
import { isPlace, isSurePlace } from './places';
import { postalCodes } from './vocabulary';
import { isApart, type Window } from './window';

/** Spelled-out meanings: one beside the letters decides; else the nearest of each side counts. */
export function ofMeanings(
  meanings: readonly Meaning[],
  { prior }: LexiconTerm,
  contested: boolean,
): number {
  const [direct] = meanings.filter((meaning) => meaning.direct);
  if (direct) return direct.sense ? 14 : -24;
  const own = meanings.find((meaning) => meaning.sense);
  const rival = meanings.find((meaning) => !meaning.sense);
  if (own && rival) return own.distance < rival.distance ? 3 : -3;
  // Spelled out for the same letters further on: two meanings are told apart here.
  if (own && contested) return 1;
  if (own) return own.attached && !own.before ? 2 : prior < -2 ? 5 : 6;
  if (!rival) return 0;
  if (rival.attached && !rival.before) return -1;
  if (rival.sentence) return rival.attached ? -6 : -7;
  // `The PMP … Who may check the prescription monitoring program`
  if (!rival.before && rival.paragraph && rival.distance < 60) return -4.5;
  // A meaning is spelled out before it is used, and for its own paragraph above all.
  return (rival.before ? (rival.attached ? -4 : -5) : -2.5) * (rival.paragraph ? 1 : 0.5);
}

/** After a person's name; `MD` after a place or beside other states is Maryland. */
export function ofPosition(
  window: Window,
  lexicon: Lexicon,
  { text }: LexiconTerm,
  { beside }: Neighbours,
): number {
  const plural = window.end - window.start > text.length;
  if (text === 'MD' && !plural && (beside.length === 0 ? isPlace(window) : isSurePlace(window))) {
    return -12;
  }
  if (isIssuerOf(window, lexicon, text)) return -20;
  if (beside.length === 0 && !plural && isIssuerAround(window, lexicon, text)) {
    return afterName(window, lexicon) === 'strong' ? 8 : -4;
  }
  const position = afterName(window, lexicon);
  return position === 'strong' ? 8 : position === 'weak' ? 3 : 0;
}

/** `CBCS (NHA)`: in brackets after a credential stands who issues it. */
function isIssuerOf(window: Window, lexicon: Lexicon, text: string): boolean {
  if (window.text.charAt(window.start - 1) !== '(') return false;
  const before = lexicon.terms.get(window.words[window.index - 1]?.text ?? '');
  return before?.senses.some(({ issuers }) => issuers.has(text)) ?? false;
}

/** Whether the paragraph names a credential that a body of these letters issues. */
function isIssuerAround(window: Window, lexicon: Lexicon, text: string): boolean {
  return window.words.some((word) => {
    const senses = lexicon.terms.get(word.text)?.senses ?? [];
    return (
      senses.some(({ issuers }) => issuers.has(text)) && !isApart(window, word.start, word.end)
    );
  });
}

/** A list of credentials, others in the sentence, unmistakable ones in the slice. */
export function ofNeighbours(
  lexicon: Lexicon,
  { prior }: LexiconTerm,
  { beside, near, around }: Neighbours,
): number {
  // Letters with rivals ask for evidence in their own sentence.
  const [inSentence, inSlice] = prior <= -2 ? [0.8, 0.25] : [1.4, 0.75];
  const company =
    Math.min(2, around.length) * inSlice + Math.min(2, near.length) ** 0.5 * inSentence;
  // Two such letters beside each other could both mean other things.
  const sure = beside.some(
    (text) =>
      isSureNeighbour(lexicon, text) &&
      (prior > -2 || text.length === 2 || (lexicon.terms.get(text)?.prior ?? 0) > -2),
  );
  if (sure) return 6 + company;
  return (beside.length > 0 ? 3 : 0) + company;
}

/** A heading speaks for its whole section, so it counts less for words and postal codes. */
export function ofLabel(label: Label, { prior, text }: LexiconTerm): number {
  if (label === 'none') return 0;
  if (label === 'heading') return prior < -2 ? 2 : 4;
  if (label === 'credentials') return 4;
  if (label === 'keys') return -8;
  return postalCodes.has(text) ? -20 : 0;
}
