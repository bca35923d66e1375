import type { EntryId } from '../model';
import type { Company } from './company';
import { isCue, type Lexicon, type LexiconTerm, phraseWords, type Sense, stem } from './lexicon';
import type { Meaning } from './meanings';
import { type EvidenceName, words as vocab, weightOf } from './vocabulary';
import { isNear, isNearerTo, othersOf, type Window, type Word } from './window';

/** A piece of evidence and what it adds to the sum. */
export type Found = readonly [name: string, weight: number];

/** How much a word counts by where it stands: next to the letters, in their sentence, elsewhere. */
type Reach = 'beside' | 'close' | 'in the sentence' | 'around';

function reachOf(window: Window, word: Word, index: number): Reach {
  if (!isNear(window, word)) return 'around';
  const gap = Math.max(window.start - word.end, word.start - window.end);
  if (gap <= 2) return 'beside';
  return Math.abs(index - window.index) <= 4 ? 'close' : 'in the sentence';
}

/** Words about certification, the issuer, the credential's subject and the field. */
export function wordsFor(window: Window, term: LexiconTerm): readonly Found[] {
  const best = new Map<string, Found>();
  const add = (kind: string, name: EvidenceName, times = 1) => {
    const weight = weightOf(name) * times;
    if (weight > (best.get(kind)?.[1] ?? 0)) best.set(kind, [name, weight]);
  };
  const issuers = new Set(term.senses.flatMap((sense) => [...sense.issuers]));
  const fields = new Set<string>();
  let [own, pairs, previous] = [0, 0, false];
  for (const [index, word] of window.words.entries()) {
    if (word.end > window.start && word.start < window.end) {
      // `HRCI-PHR`
      if (word.text.split('-').some((part) => issuers.has(part))) add('issuer', 'issuer named');
      continue;
    }
    const reach = reachOf(window, word, index);
    const near = reach !== 'around';
    if (vocab.credential.has(word.lower)) add('talk', `credential word ${reach}`);
    if (near && vocab.career.has(word.lower)) add('talk', 'career word');
    if (vocab.field.has(word.lower)) fields.add(word.lower);
    if (issuers.has(word.text) && word.text !== term.text) {
      add('issuer', near ? 'issuer named' : 'issuer named around');
    }
    if (near && term.senses.some(({ signs }) => signs.has(word.lower)))
      add('sign', 'sign of the sense');
    const describes = phraseWords(word.lower).some((part) => term.subject.has(stem(part)));
    if (describes && near) own++;
    if (describes && near && previous) pairs++;
    previous = describes;
  }
  if (own > 0) add('subject', 'subject word', Math.min(3, own));
  if (pairs > 0) add('pairs', 'subject words together');
  // Letters with many rivals turn up in any talk of the field.
  const share = term.prior <= -2 ? 0.5 : 1;
  if (fields.size > 0) add('field', fields.size > 3 ? 'the field, densely' : 'the field', share);
  return capped([...best.values()], term);
}

/** Words and household names turn up anywhere: talk alone doesn't make a credential. */
function capped(found: readonly Found[], { prior }: LexiconTerm): readonly Found[] {
  const most = 3;
  const sum = found.reduce((total, [, weight]) => total + weight, 0);
  return prior > -4 || sum <= most ? found : [['words in all', most]];
}

/** Words that speak for another meaning, less where they stand by the same letters elsewhere. */
export function wordsAgainst(window: Window, term: LexiconTerm): readonly Found[] {
  const others = othersOf(window);
  let [near, far] = [0, 0];
  for (const word of window.words) {
    if (!phraseWords(word.lower).some((part) => isCue(term, part))) continue;
    const own = isNear(window, word) && !isNearerTo(others, window, word.start, word.end);
    if (own) near++;
    else far++;
  }
  const found: Found[] = [];
  if (near > 0)
    found.push([
      'cue of another meaning',
      weightOf('cue of another meaning') * Math.min(2.4, near),
    ]);
  if (far > 0) found.push(['cue around', weightOf('cue around') * Math.min(6, far)]);
  return found;
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
