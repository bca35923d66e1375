import { isAllCaps } from '../characters';
import { type Context, type Found, found, when } from './context';
import { isCredential, isCue, type Lexicon, type LexiconTerm, phraseWords } from './lexicon';
import { type Frame, frames, words as vocab } from './vocabulary';
import { gapAfter, isNear, type Window } from './window';

/** Phrases right before or after the letters: rows of data/language/credentials.json. */
export function ofFrames(context: Context): readonly Found[] {
  const { before, after, term, plural, shared, dotted } = context;
  const isNoun = term.also === 'noun';
  const holds: { readonly [only: string]: boolean } = {
    shared,
    plural,
    // A job description takes an article too.
    person: !isNoun,
    one: shared && !plural && !isNoun,
    two: term.text.length === 2 && (dotted || !isNoun),
    degree: term.degree && !plural,
  };
  return frames
    .filter(({ only }) => only === undefined || holds[only])
    .filter((frame) => !frame.before || frame.before.test(before))
    .filter((frame) => !frame.after || (frame.after.test(after) && isMeant(frame, context)))
    .map(({ name, weight, sure }): Found => [name, isSure(term, weight) ? sure : weight])
    .filter(([, weight]) => weight !== 0);
}

/** Letters that hardly mean anything else need nothing for them, and little counts against them. */
function isSure({ prior, ambiguous }: LexiconTerm, weight: number): boolean {
  return prior >= 1 || (weight < 0 && !ambiguous);
}

/** Whether what follows is what the frame takes it for. */
function isMeant({ weight }: Frame, { before, after, term }: Context): boolean {
  const next = /^ ([a-z-]+)/i.exec(after)?.[1]?.toLowerCase() ?? '';
  // `the CCM program`: what speaks for holders of some letters speaks for a thing in others.
  if (weight > 0) return !isCue(term, next);
  // `a CCS checks`: one article takes no plural, so that is a verb.
  return !(next.endsWith('s') && isOneOf.test(before));
}

const isOneOf = /\b(?:an?|one|each|every) (?:[a-z-]{3,14} )?$/i;

/** `Our DHA, Dr. Zebulon Kirk` */
const isNamed = /^, (?:(?:Dr|Prof|Ms|Mr|Mrs)\.? )?[A-Z][a-z’'-]+ (?:[A-Z]\. )?[A-Z][a-z’'-]+/;

/** `A CMA rooms patients`; `the auditor, a CIA, asked`. */
export function ofPerson({
  before,
  after,
  term,
  plural,
  shared,
  dotted,
}: Context): readonly Found[] {
  if (!shared || plural || (term.also === 'noun' && !dotted)) return [];
  const closes = /^[*_”"]{0,3}(?:[,.;:?!)\n]|$)/.test(after) || vocab.closers.has(nextOf(after));
  const told = closes && /[a-z)], an? ["“*_]{0,2}$/.test(before);
  return [
    ...when(isOneOf.test(before) && (closes || isVerb(after)), 'one of them', term),
    ...when(told, 'apposition', term),
    ...when(
      isNamed.test(after) && /\b(?:our|the|my|her|his|their)\s$/i.test(before),
      'named after',
      term,
    ),
  ];
}

function nextOf(after: string): string {
  return /^ ([a-z]+)/.exec(after)?.[1] ?? '';
}

/** A verb of the third person or of the past, unless it's the name of a thing. */
function isVerb(after: string): boolean {
  const [, verb = ''] = /^[*_]{0,2} ([a-z]{2,14}(?:s|ed))\b(?! of)/.exec(after) ?? [];
  return verb !== '' && !/ss$|^(?:is|was|has|as|this|its)$/.test(verb) && !vocab.things.has(verb);
}

/** `MD, Howard University`; `JD from Cobalt Law School`; `Ross University - MD`. */
export function ofSchool({
  window: { words, text, end },
  before,
  term,
}: Context): readonly Found[] {
  const [, name = ''] = /([A-Z][\w’' ]{4,50})(?: [-–—|]|:) ?$/.exec(before) ?? [];
  const isBefore = phraseWords(name).some((word) => vocab.schools.has(word));
  const from = /^(?:\)?(?:,| ?:| [-–—|])|\.? (?:degree )?(?:from|at|in \w{2,12} from))\s{1,2}/;
  const first = words.findIndex((word) => word.start >= end);
  const school = words
    .slice(first, first < 0 ? 0 : first + 8)
    .find(({ lower, text: word }) => vocab.schools.has(lower) && word !== lower);
  const isAfter = from.test(text.slice(end, end + 40)) && school !== undefined;
  const isOne = isAfter && !/[.;]\s|\n\n/.test(text.slice(end + 1, school.start));
  return when(isBefore || isOne, 'a school', term);
}

/** `the mechanics' CMRP`, `a CCM from the Construction Management Association`: another body's. */
export function ofBody({ before, after, term }: Context): readonly Found[] {
  const owner = /([A-Za-z]{3,20})['’]s? ["“*_]{0,2}$/.exec(before)?.[1] ?? '';
  const from = /^ (?:of|from|by) (?:the|its|their) ([A-Za-z][\w ’']{3,60})/.exec(after)?.[1] ?? '';
  const initials = from.replace(/\b[a-z]\w*|[^A-Z]/g, '');
  const issued = term.senses.some(({ issuers }) => issuers.has(initials));
  const words = phraseWords(issued ? owner : `${owner} ${from}`).slice(0, 5);
  const isOther = words.some((word) => isCue(term, word));
  return when(isOther, 'owner of another meaning', term);
}

/** How the letters are written and what is tied to them. */
export function ofForm({
  term,
  window,
  before,
  after,
  plural,
  company,
}: Context): readonly Found[] {
  const alone = term.prior <= -1.5 && company.beside.length === 0;
  return [
    ...when(plural && term.text.length === 2, 'plural of two letters', term),
    ...when(term.also === 'unit' && /\d $/.test(before), 'a figure of speed', term),
    ...when(term.ambiguous && term.text.length < 4 && /^ \d/.test(after), 'number after', term),
    ...when(term.prior <= -2 && /^['’]s\b/.test(after), 'possessive', term),
    ...when(alone && isPartOfName(window, nextOf(after.toLowerCase())), 'part of a name', term),
  ];
}

/** `Penobscot CHC`: one capitalised word and no comma is the name of a place or body. */
function isPartOfName(window: Window, next: string): boolean {
  const { words, index } = window;
  const [before, earlier] = [words[index - 1], words[index - 2]];
  const isTalkedOf = vocab.credential.has(next) || vocab.studies.has(next.replace(/s$/, ''));
  if (isTalkedOf || !before || gapAfter(window, index - 1) !== ' ') return false;
  if (!/^[A-Z][a-z]{2,}$/.test(before.text)) return false;
  const groups = [vocab.credential, vocab.field, vocab.openers];
  const inName = /^[A-Z]/.test(earlier?.text ?? '') && gapAfter(window, index - 2) === ' ';
  return !inName && !groups.some((group) => group.has(before.lower));
}

/** `DO NOT`, `CRIP WALK`: capitals beside the letters that are no credentials. */
export function ofCapitals({ term, window, lexicon, company }: Context): readonly Found[] {
  if (term.prior > -1.5) return [];
  if (term.also === 'verb' && isOrder(window)) return found('an order', term);
  const next = isShouted(window, lexicon, term, 1);
  if (next) return found(term.also === 'verb' ? 'an order' : 'in capitals', term);
  const alone = company.beside.length === 0;
  return when(alone && isShouted(window, lexicon, term, -1), 'in capitals', term);
}

function isShouted(window: Window, lexicon: Lexicon, term: LexiconTerm, step: 1 | -1): boolean {
  const word = window.words[window.index + step];
  const gap = gapAfter(window, step === 1 ? window.index : window.index - 1);
  if (!word || word.text.length < 2 || !isAllCaps(word.text) || !/^ {1,2}$/.test(gap)) return false;
  if (isCredential(lexicon, word.text) || lexicon.issuers.has(word.text)) return false;
  // A heading in capitals: `THE CPC EXAM`.
  const inHeading = vocab.small.has(word.lower) || vocab.credential.has(word.lower);
  return term.also === 'verb' || !inHeading;
}

/** `// DO the fetch first`: a verb that opens its sentence. */
function isOrder({ text, start, end }: Window): boolean {
  const opens = /(?:^|[\n.;:!?]|\/\/|--|[#*>-])[ \t]{0,8}$/;
  const next = nextOf(text.slice(end, end + 16));
  if (next === '' || !opens.test(text.slice(Math.max(0, start - 10), start))) return false;
  const joins = vocab.small.has(next) && !/^(?:the|an?)$/.test(next);
  return !joins && !next.endsWith('s') && !vocab.credential.has(next);
}

/** Another country or language, which has bodies of its own by these letters. */
export function ofAbroad({ term, window, shared, company }: Context): readonly Found[] {
  if (!term.ambiguous || company.beside.length > 0) return [];
  const near = window.words.filter((word) => isNear(window, word));
  const isAbroad = near.some(({ lower }) => vocab.foreign.has(lower.replace(/['’]s$/, '')));
  const foreign = near.filter(({ text }) => vocab.functionWords.has(text)).length;
  const isForeign = shared && foreign > 3 && foreign * 4 > near.length;
  return [...when(isAbroad, 'abroad', term), ...when(isForeign, 'foreign prose', term)];
}
