import { isCredential } from './candidates';
import { isAllCaps } from './characters';
import type { Lexicon, LexiconTerm } from './lexicon';
import { afterName } from './names';
import { besideIn, isSureNeighbour, type Neighbours } from './neighbours';
import { credentialWords, fieldWords } from './vocabulary';
import { moved, type Window, type Word } from './window';

const calls = new Set(
  `ask hire hires hired hiring consult become becomes became becoming is was as be being have need needs want
  wants seek seeks seeking by with am i'm she's he's`.split(/\s+/),
);
const schools = new Set(['university', 'college', 'school', 'institute']);

const actions = new Set(
  'may can must will should holds runs works earns needs leads manages knows who whose'.split(' '),
);
/** Capitalised for opening a sentence or being a job's grade, not as part of a name. */
const openers = new Set(
  `the this that these those our your their her his my any some each every many most few several both
  no one two three four five new senior junior lead staff chief deputy former active current certified
  also then and but for with without hire add earn earned hold holds get require required requires
  prefer preferred ask are is does can should must will may if when while since because about after
  before become choose choosing compare take pass passed renew study`.split(/\s+/),
);
const pronouns = new Set('she he her his'.split(' '));

/** Said of a person (`hire a CRIP`, `a CIA who`, `two MDs`) or of studies (`MD, Howard University`). */
export function ofUsage(window: Window, term: LexiconTerm): number {
  const { words, index, text, start, end } = window;
  const after = text.slice(end, end + 12);
  if (term.prior <= -0.5 && term.text.length < 4 && /^ \d/.test(after)) return -4;
  if (term.prior <= -2 && /^['’]s\b/.test(after)) return -2;
  if (term.prior <= -1.5 && isNamed(window)) return -2.5;
  if (/\d $/.test(text.slice(Math.max(0, start - 2), start)) && term.text === 'MPH') return -8;
  // Neither postal codes nor ordinary words are written with a small s.
  const plural = term.text.length === 2 && text.slice(start, end).endsWith('s') ? 5 : 0;
  const [article, verb] = [words[index - 1], words[index - 2]];
  const next = words.slice(index + 1).find((word) => word.start >= end)?.lower ?? '';
  const isA = /^(?:an?|every|each|another)$/.test(article?.lower ?? '');
  // A job description takes an article too.
  const noun = isA && term.text.length === 2 && term.text !== 'JD' ? 2 : 0;
  const person = actions.has(next)
    ? 3
    : isA && calls.has(verb?.lower ?? '')
      ? /^(?:with|by|have|has|need|needs)$/.test(verb?.lower ?? '')
        ? 1
        : 2
      : 0;
  const pronoun = isA && inSentence(window, pronouns) ? 1 : 0;
  return noun + plural + (isA || next.startsWith('who') ? person : 0) + pronoun + ofStudies(window);
}

/** `Penobscot CHC`: one capitalised word and no comma is the name of a place or body. */
function isNamed({ words, index, text, start }: Window): boolean {
  const [before, earlier] = [words[index - 1], words[index - 2]];
  if (!before || text.slice(before.end, start) !== ' ' || !/^[A-Z][a-z]{2,}$/.test(before.text)) {
    return false;
  }
  if (credentialWords.has(before.lower) || fieldWords.has(before.lower)) return false;
  const inName =
    /^[A-Z]/.test(earlier?.text ?? '') && text.slice(earlier?.end, before.start) === ' ';
  return !inName && !openers.has(before.lower);
}

function inSentence({ words, near: [from, to] }: Window, wanted: ReadonlySet<string>): boolean {
  return words.some((word) => word.start >= from && word.end <= to && wanted.has(word.lower));
}

/** `MD, Howard University`: a school within the next words of the sentence. */
function ofStudies({ words, text, end }: Window): number {
  const after = words.findIndex((word) => word.start >= end);
  if (after < 0 || !/^\)?,\s{1,2}$/.test(text.slice(end, words[after]?.start))) return 0;
  const school = words.slice(after, after + 5).find((word) => schools.has(word.lower));
  return school && !/[.\n]/.test(text.slice(end, school.start)) ? 4 : 0;
}

/** `DO NOT`, `IN OR OUT`, `CRIP WALK`: capitals beside the letters that are no credentials. */
export function ofCapitals(
  window: Window,
  lexicon: Lexicon,
  term: LexiconTerm,
  { beside }: Neighbours,
): number {
  if (term.prior > -1.5) return 0;
  const { words, index, text } = window;
  if (term.text === 'DO' && isOrder(window)) return -20;
  const isShouted = (word: Word | undefined) => {
    if (!word || !isAllCaps(word.text) || word.text.length < 2) return false;
    if (isCredential(lexicon, word.text)) return false;
    const gap = text.slice(Math.min(word.end, window.end), Math.max(word.start, window.start));
    return /^ {1,2}$/.test(gap);
  };
  if (isShouted(words[index + 1])) return term.text === 'DO' ? -20 : -8;
  return beside.length === 0 && isShouted(words[index - 1]) ? -8 : 0;
}

/** `// DO the fetch first`: a verb that opens its sentence. */
function isOrder({ text, start, end }: Window): boolean {
  if (
    !/(?:^|[\n.;:!?]|\/\/|--|[#*>-])[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 10), start))
  ) {
    return false;
  }
  return /^ (?!and\b|or\b|with\b|in\b|who\b|from\b|at\b|is\b|for\b|on\b|\w+s\b|degree|holder|earn|work|train|sign|prefer|requir)[a-z]{1,14}\b/.test(
    text.slice(end, end + 16),
  );
}

/** `the CMM exam`, `certified CMMs`. */
function hasCredentialWord({ words, index, text, start, end }: Window): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  const isOne = (word: Word | undefined) => word !== undefined && credentialWords.has(word.lower);
  return (
    (isOne(before) && text.slice(before?.end, start) === ' ') ||
    (isOne(after) && text.slice(end, after?.start) === ' ')
  );
}

const mostOccurrences = 3;

/** The same letters nearby in a place that settles them: writers keep to one meaning in a paragraph. */
export function ofDiscourse(window: Window, lexicon: Lexicon, term: LexiconTerm): number {
  // Two letters mean too much to be settled from elsewhere.
  if (term.text.length < 3) return 0;
  if (inSentence(window, term.cues)) return 0;
  let seen = 0;
  for (const [index, word] of window.words.entries()) {
    if (word.text !== term.text || index === window.index) continue;
    if (++seen > mostOccurrences) return 0;
    const other = moved(window, index);
    const settled =
      besideIn(other, lexicon).some(
        (text) => text !== term.text && isSureNeighbour(lexicon, text),
      ) ||
      afterName(other, lexicon) === 'strong' ||
      hasCredentialWord(other);
    if (!settled) continue;
    const gap = window.text.slice(
      Math.min(word.end, window.end),
      Math.max(word.start, window.start),
    );
    return /\n\s{0,4}(?:\n|[-*+•] |\d{1,2}[.)] )/.test(gap) ? 1 : term.prior <= -1 ? 1.5 : 2.5;
  }
  return 0;
}
