import type { EntryId } from '../model';
import type { Company } from './company';
import { type Context, type Found, found } from './context';
import { isCue, type Lexicon, type LexiconTerm, phraseWords, type Sense, stem } from './lexicon';
import type { Meaning } from './meanings';
import { type EvidenceName, words as vocab, weightOf } from './vocabulary';
import { isNear, isNearerTo, othersOf, type Window, type Word } from './window';

/** How much a word counts by where it stands: next to the letters, in their sentence, elsewhere. */
type Reach = 'beside' | 'close' | 'in the sentence' | 'around';

function reachOf(window: Window, word: Word, index: number): Reach {
  if (!isNear(window, word)) return 'around';
  const gap = Math.max(window.start - word.end, word.start - window.end);
  if (gap <= 2) return 'beside';
  return Math.abs(index - window.index) <= 4 ? 'close' : 'in the sentence';
}

/** Words about certification, the issuer, the credential's subject and the field. */
export function wordsFor({ window, term }: Context): readonly Found[] {
  const issuers = new Set(term.senses.flatMap((sense) => [...sense.issuers]));
  const signs = new Set(term.senses.flatMap((sense) => [...sense.signs]));
  const all = window.words.map((word, index) => ({ word, reach: reachOf(window, word, index) }));
  const others = all.filter(({ word }) => word.end <= window.start || word.start >= window.end);
  const near = others.filter(({ reach }) => reach !== 'around').map(({ word }) => word);
  const reaches = new Set(
    others.filter(({ word }) => vocab.credential.has(word.lower)).map(({ reach }) => reach),
  );
  const talk = byReach.find((reach) => reaches.has(reach));
  const isCareer = near.some(({ lower }) => vocab.career.has(lower));
  const isIssuer = ({ text }: Word) => text !== term.text && issuers.has(text);
  // `HRCI-PHR`
  const tied = window.words[window.index]?.text.split('-').some((part) => issuers.has(part));
  const isNamed = tied || near.some(isIssuer);
  const pieces = [
    ...best(talk && (`credential word ${talk}` as const), isCareer && 'career word'),
    ...best(
      isNamed && 'issuer named',
      others.some(({ word }) => isIssuer(word)) && 'issuer named around',
    ),
    ...best(near.some(({ lower }) => signs.has(lower)) && 'sign of the sense'),
  ].flatMap((name) => found(name, term));
  return capped(
    [
      ...pieces,
      ...ofSubject(near, term),
      ...ofField(
        others.map(({ word }) => word),
        term,
      ),
    ],
    term,
  );
}

const byReach: readonly Reach[] = ['beside', 'close', 'in the sentence', 'around'];

/** The weightier of two pieces of one kind. */
function best(...names: readonly (EvidenceName | false | undefined)[]): readonly EvidenceName[] {
  const held = names.filter((name) => name !== false && name !== undefined);
  return held.sort((a, b) => weightOf(b, false) - weightOf(a, false)).slice(0, 1);
}

/** Words of the sentence that describe the credential, and whether two of them stand in a row. */
function ofSubject(near: readonly Word[], term: LexiconTerm): readonly Found[] {
  const own = near.map(({ lower }) =>
    phraseWords(lower).some((part) => term.subject.has(stem(part))),
  );
  const count = own.filter(Boolean).length;
  const inRow = own.some((describes, at) => describes && own[at + 1]);
  return [
    ...(count > 0 ? found('subject word', term, Math.min(3, count)) : []),
    ...(inRow ? found('subject words together', term) : []),
  ];
}

function ofField(others: readonly Word[], term: LexiconTerm): readonly Found[] {
  const fields = new Set(others.map(({ lower }) => lower).filter((word) => vocab.field.has(word)));
  if (fields.size === 0) return [];
  return found(fields.size > 3 ? 'the field, densely' : 'the field', term);
}

/** Words and household names turn up anywhere: talk alone doesn't make a credential. */
function capped(pieces: readonly Found[], term: LexiconTerm): readonly Found[] {
  const sum = pieces.reduce((total, [, weight]) => total + weight, 0);
  const [, most] = found('words in all', term)[0] ?? ['', 0];
  return term.prior > -4 || sum <= most ? pieces : [['words in all', most]];
}

/** Words that speak for another meaning, less where they stand by the same letters elsewhere. */
export function wordsAgainst({ window, term }: Context): readonly Found[] {
  const others = othersOf(window);
  const cues = window.words.filter(({ lower }) =>
    phraseWords(lower).some((part) => isCue(term, part)),
  );
  const near = cues.filter(
    (word) => isNear(window, word) && !isNearerTo(others, window, word.start, word.end),
  ).length;
  const far = cues.length - near;
  return [
    ...(near > 0 ? found('cue of another meaning', term, Math.min(2.4, near)) : []),
    ...(far > 0 ? found('cue around', term, Math.min(6, far)) : []),
  ];
}

/** Meanings of shared letters, the one with the most evidence here first; file order breaks ties. */
export function rankSenses(
  lexicon: Lexicon,
  window: Window,
  term: LexiconTerm,
  meanings: readonly Meaning[],
  { beside }: Company,
): readonly EntryId[] {
  if (term.senses.length < 2) return term.entries;
  const company = new Set(
    beside
      .flatMap((text) => lexicon.terms.get(text)?.senses ?? [])
      .flatMap(({ stems }) => [...stems]),
  );
  // The field's own sense comes first in the file: another takes more than a stray word.
  const scored = term.senses.map((sense, at) => ({
    id: sense.id,
    score:
      (at === 0 ? 0.2 : 0) +
      ofMeanings(meanings, sense) +
      ofSenseWords(window, sense) +
      ofCompany(company, sense, term),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

function ofMeanings(meanings: readonly Meaning[], sense: Sense): number {
  const nearest = meanings.find(({ told }) => told && told !== 'like');
  if (nearest?.told !== sense) return 0;
  if (nearest.direct) return 20;
  return (nearest.distance < 150 ? 6 : 3) * (nearest.attached ? 0.5 : 1);
}

/** Issuers named, and words that describe the sense: beside the letters they count most. */
function ofSenseWords(window: Window, sense: Sense): number {
  const far = new Set<string>();
  let score = 0;
  for (const [index, word] of window.words.entries()) {
    const near = isNear(window, word);
    if (sense.issuers.has(word.text)) score += near ? 8 : 2;
    for (const part of phraseWords(word.lower)) {
      const found = stem(part);
      if (sense.signs.has(part)) score += near ? 3 : 1.5;
      if (!sense.stems.has(found)) continue;
      if (!near) far.add(found);
      else if (index === window.index - 1 && /['’]s?$/.test(word.lower)) score += 6;
      else score += Math.abs(index - window.index) <= 3 ? 2 : 1;
    }
  }
  return score + far.size * 0.25;
}

/** What the credentials beside the letters are about: an accountant's stand with an accountant's. */
function ofCompany(company: ReadonlySet<string>, sense: Sense, term: LexiconTerm): number {
  const own = [...sense.stems].filter(
    (one) =>
      company.has(one) &&
      !vocab.common.has(one) &&
      !term.senses.every(({ stems }) => stems.has(one)),
  );
  return own.length * 2.5;
}
