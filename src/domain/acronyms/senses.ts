import type { EntryId } from '../model';
import type { Meaning } from './definitions';
import { type Lexicon, type LexiconTerm, phraseWords, type Sense, stem } from './lexicon';
import type { Neighbours } from './neighbours';
import type { Window } from './window';

/** Meanings of shared letters, the one with the most evidence here first; file order breaks ties. */
export function rankSenses(
  lexicon: Lexicon,
  window: Window,
  term: LexiconTerm,
  meanings: readonly Meaning[],
  neighbours: Neighbours,
): readonly EntryId[] {
  if (term.senses.length < 2) return term.entries;
  const company = stemsOf(lexicon, neighbours);
  // The field's own sense comes first in the file: another takes more than a stray word.
  const scored = term.senses.map((sense, at) => ({
    id: sense.id,
    score:
      (at === 0 ? 0.2 : 0) +
      ofMeanings(meanings, sense) +
      ofWords(window, sense) +
      ofCompany(company, sense, term),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

function ofMeanings(meanings: readonly Meaning[], sense: Sense): number {
  const nearest = meanings.find((meaning) => meaning.sense);
  if (nearest?.sense !== sense) return 0;
  if (nearest.direct) return 20;
  return (nearest.distance < 150 ? 6 : 3) * (nearest.attached ? 0.5 : 1);
}

/** Issuers named, and words that describe the sense: beside the letters they count most. */
function ofWords(window: Window, sense: Sense): number {
  const [from, to] = window.near;
  const far = new Set<string>();
  let score = 0;
  for (const [index, word] of window.words.entries()) {
    const near = word.start >= from && word.end <= to;
    if (sense.issuers.has(word.text)) score += near ? 8 : 2;
    for (const part of phraseWords(word.lower)) {
      const found = stem(part);
      if (!sense.stems.has(found)) continue;
      if (!near) far.add(found);
      else if (index === window.index - 1 && /['’]s?$/.test(word.lower)) score += 6;
      else score += Math.abs(index - window.index) <= 3 ? 2 : 1;
    }
  }
  return score + far.size * 0.25;
}

/** What the credentials beside the letters are about: an accountant's stand with an accountant's. */
function stemsOf(lexicon: Lexicon, { beside }: Neighbours): ReadonlySet<string> {
  const terms = beside.map((text) => lexicon.terms.get(text));
  return new Set(terms.flatMap((term) => term?.senses.flatMap(({ stems }) => [...stems]) ?? []));
}

/** Stems that tell no healthcare credential from another. */
const common = new Set(['healt', 'care']);

function ofCompany(company: ReadonlySet<string>, sense: Sense, term: LexiconTerm): number {
  const own = [...sense.stems].filter(
    (one) =>
      company.has(one) && !common.has(one) && !term.senses.every(({ stems }) => stems.has(one)),
  );
  return own.length * 2.5;
}
