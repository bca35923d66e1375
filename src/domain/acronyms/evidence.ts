import { isSureNeighbour } from './company';
import { type Context, type Found, found, when } from './context';
import { ofAbroad, ofBody, ofCapitals, ofForm, ofFrames, ofPerson, ofSchool } from './grammar';
import { type Lexicon, phraseWords } from './lexicon';
import { rivalWords } from './meanings';
import { isAfterName, isPlace, isSurePlace } from './names';
import { type EvidenceName, words as vocab } from './vocabulary';
import { isApart, type Window } from './window';
import { wordsAgainst, wordsFor } from './words';

const all = [
  ofLetters,
  ofMeanings,
  ofPosition,
  ofList,
  ofCompany,
  ofLabel,
  wordsFor,
  wordsAgainst,
  ofFrames,
  ofPerson,
  ofSchool,
  ofBody,
  ofForm,
  ofCapitals,
  ofAbroad,
];

/** The evidence, piece by piece: each reads one thing and knows nothing of the others. */
export const evidence: readonly ((context: Context) => readonly Found[])[] = all;

/** What the letters are worth alone; nothing but a degree or licence is spelled with full stops. */
function ofLetters({ term, dotted }: Context): readonly Found[] {
  return [['prior', dotted ? (term.dotted ?? Math.max(term.prior, 2)) : term.prior]];
}

/** A name spelled out: one beside the letters decides; else the nearest of each side counts. */
function ofMeanings({ meanings, term }: Context): readonly Found[] {
  const direct = meanings.find((meaning) => meaning.direct);
  if (direct) return found(besideName(direct.told), term);
  const own = meanings.find(({ told }) => told);
  const other = meanings.find(({ told }) => !told);
  if (!own) return other ? ofOtherName(other, term) : [];
  if (!other) return found('own name', term);
  return found(own.distance < other.distance ? 'own name nearer' : 'other name nearer', term);
}

function besideName(told: unknown): EvidenceName {
  if (!told) return 'other name beside';
  return told === 'like' ? 'like name beside' : 'own name beside';
}

function ofOtherName(
  { attached, before, sentence, paragraph }: Context['meanings'][number],
  term: Context['term'],
): readonly Found[] {
  // Told of the same letters further on: two meanings are told apart.
  if (attached && !before) return [];
  if (sentence) return found('other name in the sentence', term);
  if (!paragraph) return found('other name far', term);
  return found(before ? 'other name above' : 'other name below', term);
}

/** After a person's name; `MD` after a place or beside other states is Maryland. */
function ofPosition({ window, lexicon, term, plural, company, after }: Context): readonly Found[] {
  const alone = company.beside.length === 0;
  if (vocab.postalCodes.has(term.text) && !plural) {
    if (alone ? isPlace(window) : isSurePlace(window)) return found('a place', term);
  }
  if (isIssuerOf(window, lexicon, term.text)) return found('an issuer', term);
  if (isAfterName(window, lexicon, term, rivalWords(term))) {
    // `K. Lisle, ACM Trans.`: the name of a thing goes on.
    const goesOn = term.prior <= -3 && term.text.length > 2 && /^ [A-Z][a-z]/.test(after);
    return when(!goesOn, 'after a name', term);
  }
  const around = alone && !plural && isIssuerAround(window, lexicon, term.text);
  return when(around, 'issuer around', term);
}

/** `CBCS (NHA)`: in brackets after a credential stands who issues it. */
function isIssuerOf(window: Window, lexicon: Lexicon, text: string): boolean {
  if (window.text.charAt(window.start - 1) !== '(') return false;
  return issues(lexicon, text, window.words[window.index - 1]?.text);
}

/** Whether the paragraph names a credential that a body of these letters issues. */
function isIssuerAround(window: Window, lexicon: Lexicon, text: string): boolean {
  if (!lexicon.issuers.has(text)) return false;
  return window.words.some(
    (word) => issues(lexicon, text, word.text) && !isApart(window, word.start, word.end),
  );
}

function issues(lexicon: Lexicon, body: string, credential = ''): boolean {
  const senses = lexicon.terms.get(credential)?.senses ?? [];
  return senses.some(({ issuers }) => issuers.has(body));
}

/** Other credentials, or a clinician, in one list with the letters. */
function ofList({ window, lexicon, term, company: { beside } }: Context): readonly Found[] {
  // Two such letters beside each other could both mean other things.
  const isSure = (text: string) =>
    isSureNeighbour(lexicon, text) &&
    (term.prior > -2 || text.length === 2 || (lexicon.terms.get(text)?.prior ?? 0) > -2);
  if (beside.some(isSure)) return found('in a list', term);
  if (beside.length > 0) return found('in a list of shared letters', term);
  return when(term.text.length === 2 && isTiedToClinician(window), 'beside a clinician', term);
}

/** `Nurse + MD`, `physician or NP`. */
function isTiedToClinician({ text, start, end }: Window): boolean {
  const before = /([a-z]+) ?(?:[+&/]| and| or) ?$/i.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  const after = /^ ?(?:[+&/]|and |or ) ?([a-z]+)/i.exec(text.slice(end, end + 24));
  return [before, after].some((match) => vocab.clinicians.has(match?.[1]?.toLowerCase() ?? ''));
}

/** Unmistakable credentials in the sentence and in the slice. */
function ofCompany({ term, company: { near, around } }: Context): readonly Found[] {
  const inSentence = Math.min(2, near.length) ** 0.5;
  return [
    ...when(inSentence > 0, 'credential in the sentence', term, inSentence),
    ...when(around.length > 0, 'credential around', term, Math.min(2, around.length)),
  ];
}

/** A column's head, a label in the line, or a heading that speaks for its whole section. */
function ofLabel({ head, heading, line, term }: Context): readonly Found[] {
  const column = phraseWords(head);
  const says = (words: readonly string[], group: ReadonlySet<string>) =>
    words.some((word) => group.has(word));
  if (says(column, vocab.label)) return found('labelled', term);
  if (says(column, vocab.places)) {
    return when(vocab.postalCodes.has(term.text), 'a column of places', term);
  }
  if (column.length < 3 && says(column, vocab.keys)) return found('a key', term);
  const label = phraseWords(isLabel.exec(line)?.[1] ?? '').slice(-4);
  if (says(label, vocab.label)) return found('labelled', term);
  return when(says(phraseWords(heading), vocab.label), 'under a heading', term);
}

/** `Certifications: CMM, CPC`; `Degree (e.g., MD)`. */
const isLabel =
  /([^:()]{1,40})(?::[^:]{0,78}|,? \(?(?:e\.g\.|i\.e\.|such as|like|for example),? ?[^()]{0,40})$/;
