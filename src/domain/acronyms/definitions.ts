import { initialsOf, matchBackward, matchForward, small } from './initials';
import type { LexiconTerm, Sense } from './lexicon';
import { stem } from './lexicon';
import { isApart, type Window, type Word } from './window';

/** A spelled-out meaning beside or near the letters. */
export interface Meaning {
  /** The glossary's sense, or undefined: the letters mean something else. */
  readonly sense: Sense | undefined;
  /** Beside these letters, as in `Certified Medical Manager (CMM)`. */
  readonly direct: boolean;
  /** Comes before the letters in the document. */
  readonly before: boolean;
  readonly distance: number;
  readonly sentence: boolean;
  /** Spelled out for another occurrence of the letters. */
  readonly attached: boolean;
  /** No blank line between. */
  readonly paragraph: boolean;
}

/** Letters repeated more often than this in a slice are a table or noise. */
const mostOccurrences = 12;

/** `Words Here (WH)`, `WH (words here)`, `WH means words here`: told by their first letters. */
export function definitionsIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  const letters = [...term.text.toLowerCase()].filter((letter) => letter >= 'a' && letter <= 'z');
  const found: Meaning[] = [];
  let looked = 0;
  window.words.forEach((word, index) => {
    if (word.text !== term.text && word.text !== `${term.text}s`) return;
    if (index !== window.index && ++looked > mostOccurrences) return;
    const phrase = phraseBefore(window, index, letters) ?? phraseAfter(window, index, letters);
    if (!phrase && !bodyBefore(window, index, term)) return;
    found.push({
      sense: phrase && senseNamed(term, phrase),
      direct: index === window.index,
      attached: index !== window.index,
      before: word.start <= window.start,
      distance: Math.abs(word.start - window.start),
      sentence: word.start >= window.near[0] && word.end <= window.near[1],
      paragraph: !isApart(window, word.start, word.end),
    });
  });
  return found;
}

const bracketBefore = /^\s{0,2}[“"'*_]{0,3}(?:[([]|,? or |, | [-–—] |: ?)\s?(?:the )?[“"'*_]{0,3}$/;
const bracketAfter =
  /^[”"'*_]{0,3}\s{0,2}(?:[([=:]|,? (?:also )?(?:means|meant|stands for|is short for|refers to|is|as in|or)\b|, | [-–—])[\s“"'*_]{0,4}$/;

function between(window: Window, left: Word | undefined, right: Word | undefined): string {
  return left && right ? window.text.slice(left.end, right.start).replace(/\n/g, ' ') : '';
}

/** The words before a bracket whose first letters are the term's, walked from the last to the first. */
function phraseBefore(window: Window, index: number, letters: readonly string[]) {
  const { words } = window;
  const last = words[index - 1];
  if (!bracketBefore.test(between(window, last, words[index]))) return undefined;
  const bracketed = /[([]/.test(between(window, last, words[index]));
  if (letters.length < 3 && !bracketed) return undefined;
  const initials = initialsOf(words.slice(Math.max(0, index - letters.length - 4), index));
  return matchBackward(initials, letters, bracketed);
}

function phraseAfter(window: Window, index: number, letters: readonly string[]) {
  const { words } = window;
  let first = index + 1;
  // `CCM module (chronic care management)`: a noun may stand between.
  if (
    /^ [a-z]+$/.test(window.text.slice(words[index]?.end, words[first]?.end)) &&
    /^ \($/.test(between(window, words[first], words[first + 1]))
  ) {
    return matchForward(initialsOf(words.slice(first + 1, first + letters.length + 5)), letters);
  }
  let gap = between(window, words[index], words[first]);
  // `means the common carotid artery`: connecting words belong to the gap.
  while (
    first < index + 5 &&
    /^(?:also|means|meant|stands|for|is|short|refers|to|or|the|a|an|as|in|was)$/.test(
      words[first]?.lower ?? '',
    )
  ) {
    first++;
    gap = window.text.slice(words[index]?.end ?? 0, words[first]?.start ?? 0).replace(/\n/g, ' ');
  }
  const joined = gap.replace(/\b(?:the|a|an) $/, '');
  if (!bracketAfter.test(joined.slice(0, 40)) || (letters.length < 3 && !/[([=]/.test(joined))) {
    return undefined;
  }
  return matchForward(initialsOf(words.slice(first, first + letters.length + 4)), letters);
}

const bodies = new Set(
  `association society agency act administration authority commission council alliance company
  committee board center centre department institute program programme ministry federation`.split(
    /\s+/,
  ),
);

/** `a hospital association (MHA)`: a body is named, and no sense's name ends like it. */
function bodyBefore(window: Window, index: number, term: LexiconTerm): boolean {
  const last = window.words[index - 1];
  if (!last || !bodies.has(last.lower)) return false;
  if (!/^\s\($/.test(window.text.slice(last.end, window.words[index]?.start))) return false;
  return !term.senses.some(({ names }) => names.some((name) => name.at(-1) === last.lower));
}

/** The sense whose name the phrase is, give or take a word of a long one; none for a known rival. */
function senseNamed(term: LexiconTerm, phrase: readonly string[]): Sense | undefined {
  const spelled = phrase.join(' ');
  if (term.rivals.some((rival) => rival.join(' ') === spelled)) return undefined;
  const stems = new Set(phrase.map(stem));
  let best: Sense | undefined;
  let most = 0.79;
  for (const sense of term.senses) {
    for (const name of sense.names) {
      const content = name.filter((word) => !small.has(word));
      const share = content.filter((word) => stems.has(stem(word))).length / content.length;
      if (share > most) [best, most] = [sense, share];
    }
  }
  return best;
}
