import type { Meaning } from './definitions';
import type { Label } from './labels';
import type { Lexicon, LexiconTerm } from './lexicon';
import { afterName, isPlace } from './names';
import { isSureNeighbour, type Neighbours } from './neighbours';
import type { Window } from './window';

/** Spelled-out meanings: one beside the letters decides; else the nearest of each side counts. */
export function ofMeanings(meanings: readonly Meaning[], { prior }: LexiconTerm): number {
  const [direct] = meanings.filter((meaning) => meaning.direct);
  if (direct) return direct.sense ? 14 : -14;
  const own = meanings.find((meaning) => meaning.sense);
  const rival = meanings.find((meaning) => !meaning.sense);
  if (own && rival) return own.distance < rival.distance ? 3 : -3;
  if (own) return prior < -2 ? 5 : 6;
  if (!rival) return 0;
  if (rival.sentence) return -7;
  // A meaning is spelled out before it is used, and for its own paragraph above all.
  return (rival.before ? -5 : -2.5) * (rival.paragraph ? 1 : 0.5);
}

/** After a person's name; `MD` after a place or beside other states is Maryland. */
export function ofPosition(
  window: Window,
  lexicon: Lexicon,
  { text }: LexiconTerm,
  { beside }: Neighbours,
): number {
  if (text === 'MD' && beside.length === 0 && isPlace(window)) return -12;
  const position = afterName(window, lexicon);
  return position === 'strong' ? 8 : position === 'weak' ? 3 : 0;
}

/** A list of credentials, others in the sentence, unmistakable ones in the slice. */
export function ofNeighbours(
  lexicon: Lexicon,
  { prior }: LexiconTerm,
  { beside, near, around }: Neighbours,
): number {
  const weight = prior < -1.5 ? 0.6 : 1;
  const company = weight * (Math.min(2, around.length) * 0.75 + (near.length > 0 ? 1.5 : 0));
  if (beside.some((text) => isSureNeighbour(lexicon, text))) return 6 + company;
  return (beside.length > 0 ? 3 : 0) + company;
}

/** A heading speaks for its whole section, so it counts less for words and postal codes. */
export function ofLabel(label: Label, { prior }: LexiconTerm): number {
  if (label === 'none') return 0;
  if (label === 'heading') return prior < -2 ? 2 : 4;
  return label === 'credentials' ? 4 : -20;
}
