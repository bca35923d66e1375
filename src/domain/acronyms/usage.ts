import { isAllCaps } from './characters';
import type { Lexicon, LexiconTerm } from './lexicon';
import { afterName } from './names';
import { besideIn, isSureNeighbour, type Neighbours } from './neighbours';
import { moved, type Window } from './window';

const calls = new Set(
  `ask hire hires hired hiring consult become becomes became becoming is was as be need needs want
  wants seek seeks seeking by with am i'm she's he's`.split(/\s+/),
);
const schools = new Set(['university', 'college', 'school', 'institute', 'academy']);

/** Said of a person (`hire a CRIP`, `a CIA who`) or of studies (`MD, Howard University`). */
export function ofUsage(window: Window): number {
  const { words, index, text } = window;
  const [article, verb] = [words[index - 1], words[index - 2]];
  const after = words.findIndex((word) => word.start >= window.end);
  const person =
    (/^an?$/.test(article?.lower ?? '') && calls.has(verb?.lower ?? '')) ||
    words[after]?.lower === 'who' ||
    words[after]?.lower === 'whose';
  const studies =
    after > 0 &&
    /^[,)]?[,\s]{1,3}(?:from )?$/.test(text.slice(window.end, words[after]?.start)) &&
    words
      .slice(after, after + 5)
      .some((word) => schools.has(word.lower) && !/[.\n]/.test(text.slice(window.end, word.start)));
  return (person ? 2 : 0) + (studies ? 4 : 0);
}

/** `DO NOT`, `IN OR OUT`, `CRIP WALK`: capitals beside the letters that are no credentials. */
export function ofCapitals(window: Window, term: LexiconTerm, { beside }: Neighbours): number {
  if (term.prior > -2 || beside.length > 0) return 0;
  const { words, index, text } = window;
  const shouted = [words[index - 1], words[index + 1]].some((word) => {
    if (!word || !isAllCaps(word.text) || word.text.length < 2) return false;
    const gap = text.slice(Math.min(word.end, window.end), Math.max(word.start, window.start));
    return /^\s{1,2}$/.test(gap);
  });
  return shouted ? -8 : 0;
}

const mostOccurrences = 3;

/** The same letters nearby in a place that settles them: writers keep to one meaning in a paragraph. */
export function ofDiscourse(window: Window, lexicon: Lexicon, term: LexiconTerm): number {
  // Two letters mean too much to be settled from elsewhere.
  if (term.text.length < 3) return 0;
  let seen = 0;
  for (const [index, word] of window.words.entries()) {
    if (word.text !== term.text || index === window.index) continue;
    if (++seen > mostOccurrences) return 0;
    const other = moved(window, index);
    const settled =
      besideIn(other, lexicon).some(
        (text) => text !== term.text && isSureNeighbour(lexicon, text),
      ) || afterName(other, lexicon) === 'strong';
    if (!settled) continue;
    const gap = window.text.slice(
      Math.min(word.end, window.end),
      Math.max(word.start, window.start),
    );
    return /\n\s{0,4}\n/.test(gap) ? 1 : 4;
  }
  return 0;
}
