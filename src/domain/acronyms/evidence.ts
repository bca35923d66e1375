import { isAllCaps } from '../characters';
import { type Company, isSureNeighbour } from './company';
import { isCredential, isCue, type Lexicon, type LexiconTerm, phraseWords } from './lexicon';
import { type Meaning, rivalWords } from './meanings';
import { isAfterName, isPlace, isSurePlace } from './names';
import { type EvidenceName, frames, words as vocab, weightOf } from './vocabulary';
import { gapAfter, isApart, isNear, type Window, type Word } from './window';
import { type Found, wordsAgainst, wordsFor } from './words';

/** All that a decision reads. */
export interface Context {
  readonly window: Window;
  readonly lexicon: Lexicon;
  readonly term: LexiconTerm;
  readonly meanings: readonly Meaning[];
  readonly company: Company;
  /** The head of the letters' column, a short heading above, and the line before the letters. */
  readonly head: string;
  readonly heading: string;
  readonly line: string;
  readonly plural: boolean;
  /** Spelled with full stops, as only degrees and licences are. */
  readonly dotted: boolean;
  /** Up to some sixty characters on either side, a line's end within a paragraph as a space. */
  readonly before: string;
  readonly after: string;
  /** The letters mean something else as often. */
  readonly shared: boolean;
}

const found = (name: EvidenceName, share = 1): readonly Found[] => [[name, weightOf(name) * share]];
const when = (holds: boolean, name: EvidenceName, share = 1) => (holds ? found(name, share) : []);

/** The evidence, piece by piece; each reads one thing and knows nothing of the others. */
export const evidence: { readonly [reads: string]: (context: Context) => readonly Found[] } = {
  letters: ({ term, dotted }) => [
    ['prior', dotted ? (term.dotted ?? Math.max(term.prior, 2)) : term.prior],
  ],
  meanings: ofMeanings,
  position: ofPosition,
  list: ofList,
  company: ({ term, company: { near, around } }) => [
    ...when(
      near.length > 0,
      'credential in the sentence',
      Math.min(2, near.length) ** 0.5 * (term.prior <= -2 ? 0.6 : 1),
    ),
    ...when(
      around.length > 0,
      'credential around',
      Math.min(2, around.length) * (term.prior <= -2 ? 0.35 : 1),
    ),
  ],
  label: ofLabel,
  words: ({ window, term }) => wordsFor(window, term),
  cues: ({ window, term }) => wordsAgainst(window, term),
  frames: ofFrames,
  school: ({ window, before }) => when(isSchoolAfter(window) || isSchoolBefore(before), 'a school'),
  person: ofPerson,
  body: ofBody,
  form: ofForm,
  capitals: ofCapitals,
  abroad: ofAbroad,
};

/** A name spelled out: one beside the letters decides; else the nearest of each side counts. */
function ofMeanings({ meanings }: Context): readonly Found[] {
  const [direct] = meanings.filter((meaning) => meaning.direct);
  if (direct)
    return found(
      direct.told === 'like'
        ? 'like name beside'
        : direct.told
          ? 'own name beside'
          : 'other name beside',
    );
  const own = meanings.find(({ told }) => told);
  const other = meanings.find(({ told }) => !told);
  if (own && other)
    return found(own.distance < other.distance ? 'own name nearer' : 'other name nearer');
  if (own) return found('own name');
  if (!other) return [];
  // Told of the same letters further on: two meanings are told apart.
  if (other.attached && !other.before) return [];
  if (other.sentence) return found('other name in the sentence');
  if (!other.paragraph) return found('other name far');
  if (!other.before) return found('other name below');
  return found('other name above');
}

/** After a person's name; `MD` after a place or beside other states is Maryland. */
function ofPosition({ window, lexicon, term, plural, company, after }: Context): readonly Found[] {
  const alone = company.beside.length === 0;
  const isState = vocab.postalCodes.has(term.text) && !plural;
  if (isState && (alone ? isPlace(window) : isSurePlace(window))) return found('a place');
  if (isIssuerOf(window, lexicon, term.text)) return found('an issuer');
  const named = isAfterName(window, lexicon, term, rivalWords(term));
  if (alone && !plural && !named && isIssuerAround(window, lexicon, term.text)) {
    return found('issuer around');
  }
  // `K. Lisle, ACM Trans.`: the name of a thing goes on.
  const goesOn = term.prior <= -3 && term.text.length > 2 && /^ [A-Z][a-z]/.test(after);
  return when(named && !goesOn, 'after a name');
}

/** `CBCS (NHA)`: in brackets after a credential stands who issues it. */
function isIssuerOf(window: Window, lexicon: Lexicon, text: string): boolean {
  if (window.text.charAt(window.start - 1) !== '(') return false;
  const before = lexicon.terms.get(window.words[window.index - 1]?.text ?? '');
  return before?.senses.some(({ issuers }) => issuers.has(text)) ?? false;
}

/** Whether the paragraph names a credential that a body of these letters issues. */
function isIssuerAround(window: Window, lexicon: Lexicon, text: string): boolean {
  if (!lexicon.issuers.has(text)) return false;
  return window.words.some((word) => {
    const senses = lexicon.terms.get(word.text)?.senses ?? [];
    return (
      senses.some(({ issuers }) => issuers.has(text)) && !isApart(window, word.start, word.end)
    );
  });
}

function ofList({ window, lexicon, term, company: { beside } }: Context): readonly Found[] {
  // Two such letters beside each other could both mean other things.
  const sure = beside.some(
    (text) =>
      isSureNeighbour(lexicon, text) &&
      (term.prior > -2 || text.length === 2 || (lexicon.terms.get(text)?.prior ?? 0) > -2),
  );
  if (beside.length > 0) return found(sure ? 'in a list' : 'in a list of shared letters');
  return when(term.text.length === 2 && isTiedToClinician(window), 'beside a clinician');
}

/** `Nurse + MD`, `physician or NP`. */
function isTiedToClinician({ text, start, end }: Window): boolean {
  const before = /([a-z]+) ?(?:[+&/]| and| or) ?$/i.exec(text.slice(Math.max(0, start - 24), start));
  const after = /^ ?(?:[+&/]|and |or ) ?([a-z]+)/i.exec(text.slice(end, end + 24));
  return [before, after].some((match) => vocab.clinicians.has(match?.[1]?.toLowerCase() ?? ''));
}

/** A heading speaks for its whole section, so it counts less for words and postal codes. */
function ofLabel({ head, heading, line, term }: Context): readonly Found[] {
  const says = (text: string, group: ReadonlySet<string>) =>
    phraseWords(text).some((word) => group.has(word));
  if (says(head, vocab.label)) return found('labelled');
  if (says(head, vocab.places)) {
    return when(vocab.postalCodes.has(term.text), 'a column of places');
  }
  if (says(head, vocab.keys) && phraseWords(head).length < 3) return found('a key');
  const label = phraseWords(isLabel.exec(line)?.[1] ?? '').slice(-4);
  if (label.some((word) => vocab.label.has(word))) return found('labelled');
  return when(says(heading, vocab.label), 'under a heading', term.prior < -2 ? 0.5 : 1);
}

/** `Certifications: CMM, CPC`; `Degree (e.g., MD)`. */
const isLabel =
  /([^:()]{1,40})(?::[^:]{0,78}|,? \(?(?:e\.g\.|i\.e\.|such as|like|for example),? ?[^()]{0,40})$/;

/** Phrases right before or after the letters; what speaks for a holder is wanted for shared letters only. */
function ofFrames({ before, after, term, plural, shared, dotted }: Context): readonly Found[] {
  const applies: { readonly [only: string]: boolean } = {
    shared,
    plural,
    person: term.also !== 'noun',
    degree: term.degree && !plural,
    one: shared && !plural && term.also !== 'noun',
    two: term.text.length === 2 && (dotted || term.also !== 'noun'),
  };
  return frames.flatMap((frame): Found[] => {
    const sure = frame.weight > 0 ? term.prior >= 1 : term.prior >= 1 || !term.ambiguous;
    const weight = sure ? frame.sure : frame.weight;
    if (weight === 0 || (frame.only !== undefined && !applies[frame.only])) return [];
    if ((frame.before && !frame.before.test(before)) || (frame.after && !frame.after.test(after)))
      return [];
    // `the CCM program`: what speaks for holders of some speaks for a thing in others.
    const next = /^ ([a-z-]+)/i.exec(after)?.[1]?.toLowerCase() ?? '';
    if (weight > 0 && frame.after && isCue(term, next)) return [];
    // `a CCS checks`: one article takes no plural, so that is a verb.
    const isVerb = weight < 0 && frame.after && /^ [a-z]+s\b/.test(after) && isOneOf.test(before);
    return isVerb ? [] : [[frame.name, weight]];
  });
}

const isOneOf = /\b(?:an?|one|each|every) (?:[a-z-]{3,14} )?$/i;
/** `Ross University Medical School - MD` */
function isSchoolBefore(before: string): boolean {
  const [, name = ''] = /([A-Z][\w’' ]{4,50})(?: [-–—|]|:) ?$/.exec(before) ?? [];
  return name.split(' ').some((word) => vocab.schools.has(word.toLowerCase()));
}

const isClosed =
  /^[*_”"]{0,3}(?:[,.;:?!)]|$|\n| (?:who|to|for|with|at|in|on|and|or|from|by|can|will|must|may|when|if|because|before|after|about|as|while|every|all)\b)/;

/** The phrase ends, or a verb follows that isn't the name of a thing: `A CMA rooms patients`. */
function isAct(after: string): boolean {
  if (isClosed.test(after)) return true;
  const [, verb = ''] = /^[*_]{0,2} ([a-z]{2,14}(?:s|ed))\b(?! of)/.exec(after) ?? [];
  return verb !== '' && !/ss$|^(?:is|was|has|as|this|its)$/.test(verb) && !vocab.things.has(verb);
}

/** `A CMA rooms patients`; `the auditor, a CIA, asked`. */
function ofPerson({ before, after, term, plural, shared, dotted }: Context): readonly Found[] {
  // A job description takes an article too.
  if (!shared || plural || (term.also === 'noun' && !dotted)) return [];
  return [
    ...when(isOneOf.test(before) && isAct(after), 'one of them'),
    ...when(/[a-z)], an? ["“*_]{0,2}$/.test(before) && isClosed.test(after), 'apposition'),
  ];
}

/** `MD, Howard University`; `JD from Cobalt Law School`; `NP: Riverbend College`. */
function isSchoolAfter({ words, text, end }: Window): boolean {
  const first = words.findIndex((word) => word.start >= end);
  const from =
    /^(?:\)?(?:,| :|:| [-–—|])|\.? (?:degree )?(?:from|at|in \w{2,12} from))\s{1,2}/.test(
      text.slice(end, end + 40),
    );
  if (first < 0 || !from) return false;
  const school = words
    .slice(first, first + 8)
    .find(({ lower, text: word }) => vocab.schools.has(lower) && word !== lower);
  return school !== undefined && !/[.;]\s|\n\n/.test(text.slice(end + 1, school.start));
}

/** `the mechanics' CMRP`, `a CCM from the Construction Management Association`: another body's. */
function ofBody({ before, after, term }: Context): readonly Found[] {
  const owner = /([A-Za-z]{3,20})['’]s? ["“*_]{0,2}$/.exec(before)?.[1] ?? '';
  const from = /^ (?:of|from|by) (?:the|its|their) ([A-Za-z][\w ’']{3,60})/.exec(after)?.[1] ?? '';
  const initials = from.replace(/\b[a-z]\w*|[^A-Z]/g, '');
  const issued = term.senses.some(({ issuers }) => issuers.has(initials));
  const words = phraseWords(issued ? owner : `${owner} ${from}`).slice(0, 5);
  return when(
    words.some((word) => isCue(term, word)),
    'owner of another meaning',
  );
}

/** How the letters are written and what is tied to them. */
function ofForm({ term, window, before, after, plural, company }: Context): readonly Found[] {
  const hard = term.prior <= -1.5;
  const next = window.words[window.index + 1]?.lower ?? '';
  const isTalkedOf = vocab.credential.has(next) || vocab.studies.has(next.replace(/s$/, ''));
  return [
    ...when(plural && term.text.length === 2, 'plural of two letters'),
    ...when(term.also === 'unit' && /\d $/.test(before), 'a figure of speed'),
    ...when(term.prior <= -2 && /^['’]s\b/.test(after), 'possessive'),
    ...when(
      hard && company.beside.length === 0 && isPartOfName(window) && !isTalkedOf,
      'part of a name',
    ),
  ];
}

/** `Penobscot CHC`: one capitalised word and no comma is the name of a place or body. */
function isPartOfName(window: Window): boolean {
  const { words, index, text, start } = window;
  const [before, earlier] = [words[index - 1], words[index - 2]];
  if (!before || text.slice(before.end, start) !== ' ' || !/^[A-Z][a-z]{2,}$/.test(before.text))
    return false;
  if (vocab.credential.has(before.lower) || vocab.field.has(before.lower)) return false;
  const inName =
    /^[A-Z]/.test(earlier?.text ?? '') && text.slice(earlier?.end, before.start) === ' ';
  return !inName && !vocab.openers.has(before.lower);
}

/** `DO NOT`, `CRIP WALK`: capitals beside the letters that are no credentials. */
function ofCapitals({ term, window, lexicon, company }: Context): readonly Found[] {
  if (term.prior > -1.5) return [];
  const { words, index, text, end, start } = window;
  const isVerb = term.also === 'verb';
  if (
    isVerb &&
    /(?:^|[\n.;:!?]|\/\/|--|[#*>-])[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 10), start))
  ) {
    const next = /^ ([a-z]+)/.exec(text.slice(end, end + 16))?.[1] ?? '';
    const isJoin = vocab.small.has(next) && !/^(?:the|an?)$/.test(next);
    if (next && !next.endsWith('s') && !isJoin && !vocab.credential.has(next))
      return found('an order');
  }
  const isShouted = (word: Word | undefined) => {
    if (!word || !isAllCaps(word.text) || word.text.length < 2 || lexicon.issuers.has(word.text))
      return false;
    // A heading in capitals: `THE CPC EXAM`.
    if (!isVerb && (vocab.small.has(word.lower) || vocab.credential.has(word.lower))) return false;
    const gap = text.slice(Math.min(word.end, end), Math.max(word.start, start));
    return !isCredential(lexicon, word.text) && /^ {1,2}$/.test(gap);
  };
  if (isShouted(words[index + 1])) return found('in capitals', isVerb ? 2.5 : 1);
  return when(company.beside.length === 0 && isShouted(words[index - 1]), 'in capitals');
}

/** Another country or language, or strange letters in one list: `CCA, ICA, ECA`. */
function ofAbroad({ term, window, lexicon, company }: Context): readonly Found[] {
  if (!term.ambiguous || company.beside.length > 0) return [];
  const { words, index } = window;
  const near = words.filter((word) => isNear(window, word));
  const isAbroad = near.some(({ lower }) => vocab.foreign.has(lower.replace(/['’]s$/, '')));
  const foreign = near.filter(({ text }) => vocab.functionWords.has(text)).length;
  return [
    ...when(isAbroad, 'abroad'),
    ...when(term.prior <= -1 && foreign > 3 && foreign * 4 > near.length, 'foreign prose'),
  ];
}
