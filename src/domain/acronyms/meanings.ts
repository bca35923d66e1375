import { isAllCaps } from '../characters';
import { type LexiconTerm, phraseWords, type Sense, stem } from './lexicon';
import { words as known } from './vocabulary';
import { isApart, isNearerTo, othersOf, type Window, type Word } from './window';

/** Another thing, or words so like a sense's name that a credential is meant. */
export type Told = Sense | 'like' | undefined;

/** A meaning that is spelled out beside or near the letters. */
export interface Meaning {
  /** Undefined: the letters mean something else. */
  readonly told: Told;
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

/** Meanings of the term that the window spells out, nearest first. */
export function meaningsIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  const all = [
    ...definitionsIn(window, term),
    ...phrasesIn(window, term),
    ...spelledIn(window, term),
  ];
  return all.sort((a, b) => Number(b.direct) - Number(a.direct) || a.distance - b.distance);
}

function meaningAt(window: Window, told: Told, start: number, end: number): Meaning {
  return {
    told,
    direct: false,
    attached: false,
    before: start <= window.start,
    distance: Math.max(0, start - window.end, window.start - end),
    sentence: start >= window.near[0] && end <= window.near[1],
    paragraph: !isApart(window, start, end),
  };
}

/** Letters repeated more often than this in a slice are a table or noise. */
const mostOccurrences = 12;

/** `Words Here (WH)`, `WH (words here)`, `WH means words here`: told by their first letters. */
function definitionsIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  const letters = lettersOf(term);
  const plural = `${term.text}s`;
  const found: Meaning[] = [];
  let looked = 0;
  for (const [index, word] of window.words.entries()) {
    const own = index === window.index;
    if (word.text !== term.text && word.text !== plural) continue;
    if (!own && ++looked > mostOccurrences) break;
    const told = definitionOf(window, index, term, letters);
    if (told === undefined) continue;
    const meaning = meaningAt(window, told || undefined, word.start, word.end);
    found.push({ ...meaning, direct: own, attached: !own });
  }
  return found;
}

/** What the letters at `index` are told to mean, `false` for another thing, undefined if nothing. */
function definitionOf(
  window: Window,
  index: number,
  term: LexiconTerm,
  letters: readonly string[],
): Told | false {
  const phrase = phraseBefore(window, index, letters) ?? phraseAfter(window, index, letters);
  if (phrase) return toldBy(term, phrase) ?? false;
  return bodyBefore(window, index, term) ? false : undefined;
}

function lettersOf({ text }: LexiconTerm): readonly string[] {
  return text.toLowerCase().match(/[a-z]/g) ?? [];
}

/** A capitalised run of words before the letters that spells them: `Cursor Next Line … (default 1) (CNL)`. */
function spelledIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  if (!/^[A-Z]{3,}$/.test(term.text)) return [];
  const run = new RegExp(
    `\\b${[...term.text].map((letter) => `${letter}[a-z]+`).join('[ -]')}\\b`,
    'g',
  );
  const from = Math.max(0, window.start - 240);
  const last = [...window.text.slice(from, window.start).matchAll(run)].at(-1);
  if (!last) return [];
  const told = toldBy(term, phraseWords(last[0]));
  return [meaningAt(window, told, from + last.index, from + last.index + last[0].length)];
}

const bracketBefore = /^\s{0,2}[“"'*_]{0,3}(?:[([]|,? or |, | [-–—] |: ?)\s?(?:the )?[“"'*_]{0,3}$/;
const bracketAfter =
  /^[”"'*_]{0,3}\s{0,2}(?:[([=:]|,? (?:also )?(?:means|meant|stands for|is short for|refers to|is|as in|or)\b|, | [-–—])[\s“"'*_]{0,4}$/;
const connecting = /^(?:also|means|meant|stands|for|is|short|refers|to|or|the|a|an|as|in|was)$/;

function between(window: Window, left: Word | undefined, right: Word | undefined): string {
  return left && right ? window.text.slice(left.end, right.start).replace(/\n/g, ' ') : '';
}

/** The words before a bracket whose first letters are the term's, walked from the last to the first. */
function phraseBefore(window: Window, index: number, letters: readonly string[]) {
  const { words } = window;
  const gap = between(window, words[index - 1], words[index]);
  const bracketed = /[([]/.test(gap);
  if (!opens(words[index - 1], letters.at(-1)) || !bracketBefore.test(gap)) return undefined;
  if (letters.length < 3 && !bracketed) return undefined;
  const parts = partsOf(words.slice(Math.max(0, index - letters.length - 4), index));
  const phrase = spelling(parts.reverse(), [...letters].reverse());
  return phrase && wordsOnly(phrase.reverse(), bracketed);
}

function phraseAfter(window: Window, index: number, letters: readonly string[]) {
  const { words, text } = window;
  let first = index + 1;
  const from = words[index]?.end ?? 0;
  const phraseAt = (at: number) => {
    if (!opens(words[at], letters[0])) return undefined;
    const phrase = spelling(partsOf(words.slice(at, at + letters.length + 4)), letters);
    return phrase && wordsOnly(phrase, false);
  };
  // `CCM module (chronic care management)`: a noun may stand between.
  if (/^ [a-z]+ \($/.test(text.slice(from, words[first + 1]?.start))) return phraseAt(first + 1);
  // `means the common carotid artery`: connecting words belong to the gap.
  while (first < index + 5 && connecting.test(words[first]?.lower ?? '')) first++;
  const gap = text
    .slice(from, words[first]?.start)
    .replace(/\n/g, ' ')
    .replace(/\b(?:the|a|an) $/, '');
  if (!bracketAfter.test(gap.slice(0, 40)) || (letters.length < 3 && !/[([=]/.test(gap)))
    return undefined;
  return phraseAt(first);
}

/** Hyphenated words are spelled part by part: coordinate-measuring machine. */
function partsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ text }) => (text.includes('-') ? text.split('-') : text));
}

/** Whether a word can be the first of those that spell the letters: most can't. */
function opens(word: Word | undefined, letter = ' '): boolean {
  return word !== undefined && (word.lower.includes(letter) || known.small.has(word.lower));
}

/** The first of `parts` whose initials are the letters, small words left out. */
function spelling(parts: readonly string[], letters: readonly string[]): string[] | undefined {
  let letter = 0;
  for (const [at, part] of parts.entries()) {
    const word = part.toLowerCase();
    if (word.startsWith(letters[letter] ?? ' ')) letter++;
    else if (!known.small.has(word)) return undefined;
    if (letter === letters.length) return parts.slice(0, at + 1);
  }
  return undefined;
}

/** Lower-case words, unless they are acronyms themselves: `CPC or CCS-P, CPMA` spells nothing out. */
function wordsOnly(words: readonly string[], bracketed: boolean): readonly string[] | undefined {
  const inCapitals = words.every(isAllCaps) && words.some((word) => word.length > 5);
  const capitals = words.filter((word) => isAllCaps(word) && word.length < 6).length;
  // `AWS Certificate Manager` has a name's one.
  const acronyms = capitals > (bracketed && words.length > 2 && isAllCaps(words[0] ?? '') ? 1 : 0);
  return acronyms && !inCapitals ? undefined : words.map((word) => word.toLowerCase());
}

/** `a hospital association (MHA)`: a body is named, and no sense's name ends like it. */
function bodyBefore(window: Window, index: number, term: LexiconTerm): boolean {
  const last = window.words[index - 1];
  if (term.prior >= 1 || !last || !known.bodies.has(last.lower)) return false;
  if (!/^\s\($/.test(window.text.slice(last.end, window.words[index]?.start))) return false;
  return !term.senses.some(({ names }) => names.some((name) => name.at(-1) === last.lower));
}

/** The sense whose name the phrase is, give or take a word of a long one; none for a known rival. */
function toldBy(term: LexiconTerm, phrase: readonly string[]): Told {
  const spelled = phrase.join(' ');
  if (term.rivals.some((rival) => rival.join(' ') === spelled)) return undefined;
  const stems = new Set(phrase.map(stem));
  let best: Sense | undefined;
  let most = 0.79;
  for (const sense of term.senses) {
    for (const name of sense.names) {
      const content = name.filter((word) => !known.small.has(word));
      const share = content.filter((word) => stems.has(stem(word))).length / content.length;
      if (share > most) [best, most] = [sense, share];
    }
  }
  return best ?? (isLike(term, phrase) ? 'like' : undefined);
}

/** `clinical documentation improvement professional` for a CDIP: most words are of its subject. */
function isLike(term: LexiconTerm, phrase: readonly string[]): boolean {
  const [first = ''] = phrase;
  const last = phrase.at(-1) ?? '';
  const named = known.credential.has(first) || known.degrees.has(first);
  const thing =
    !named && (known.things.has(last) || known.bodies.has(last) || known.services.has(last));
  if (thing && !known.studies.has(last)) return false;
  const content = phrase.filter((word) => !known.small.has(word) && !known.everywhere.has(word));
  // Four letters join `billing` and `biller`, whose place in a name is the same.
  const subject = new Set([...term.subject].map((one) => one.slice(0, 4)));
  const own = content.filter((word) => subject.has(word.slice(0, 4)));
  return content.length > 0 && own.length / content.length > 0.5;
}

/** Full names of senses and of other meanings, anywhere in the window. */
function phrasesIn(window: Window, term: LexiconTerm): readonly Meaning[] {
  const others = othersOf(window);
  const text = window.text.toLowerCase();
  const at = (phrase: readonly string[], told: Told) =>
    [...text.matchAll(patternOf(phrase))].map(({ 0: { length }, index: start }): Meaning => {
      const end = start + length;
      const gap = window.text.slice(end, window.start);
      const direct = end < window.start && gap.length < 60 && /^\w*\s?[([][“"*_]{0,3}$/.test(gap);
      const attached = !direct && isNearerTo(others, window, start, end);
      return { ...meaningAt(window, told, start, end), direct, attached };
    });
  const own = term.senses.flatMap((sense) => sense.names.flatMap((name) => at(name, sense)));
  return [...own, ...term.rivals.flatMap((rival) => at(rival, undefined))];
}

const patterns = new Map<string, RegExp>();

/** The words in a row, each with a plural s or without, however they are parted. */
function patternOf(phrase: readonly string[]): RegExp {
  const key = phrase.join(' ');
  const pattern =
    patterns.get(key) ??
    new RegExp(`(?<![a-z0-9])${phrase.join('s?[^a-z0-9]{1,3}')}s?(?![a-z0-9])`, 'g');
  patterns.set(key, pattern);
  return pattern;
}

/** Words of the meaning's own name: a name of somebody can't hold them. */
export function rivalWords(term: LexiconTerm): ReadonlySet<string> {
  return new Set(term.rivals.flat().flatMap(phraseWords));
}
