import { type LexiconTerm, phraseWords, stem } from './lexicon';
import { isNearerTo } from './phrases';
import { careerWords, credentialWords, fieldWords } from './vocabulary';
import { othersOf, type Window, type Word } from './window';

/** How much a word counts by where it stands: next to the letters, in their sentence, elsewhere. */
type Reach = 'beside' | 'close' | 'sentence' | 'slice';

interface Found {
  credential: number;
  career: number;
  issuer: number;
  /** Words that describe the credential, in the sentence. */
  own: number;
  /** Two such words in a row: `risk adjustment`, `internal audit`. */
  pairs: number;
  nearCues: number;
  farCues: number;
  readonly fields: Set<string>;
}

const credentialWeight = { beside: 4, close: 3, sentence: 2, slice: 0.5 };

/** Words about certification, the issuer, the credential's subject and the field, less a rival's words. */
export function ofWords(window: Window, term: LexiconTerm): number {
  const found: Found = {
    credential: 0,
    career: 0,
    issuer: 0,
    own: 0,
    pairs: 0,
    nearCues: 0,
    farCues: 0,
    fields: new Set(),
  };
  const hard = term.prior <= -2;
  const issuers = new Set(term.senses.flatMap((sense) => [...sense.issuers]));
  const others = othersOf(window);
  let previousOwn = false;
  let pairFar = 0;
  for (const [index, word] of window.words.entries()) {
    if (word.end > window.start && word.start < window.end) continue;
    const reach = reachOf(window, word, index);
    const own = countWord(found, word, reach, term, issuers, window, others);
    if (own && previousOwn) {
      if (reach === 'slice') pairFar = 0.5;
      else found.pairs++;
    }
    previousOwn = own;
  }
  const field = (found.fields.size >= 4 ? 1.75 : found.fields.size > 0 ? 1 : 0) * (hard ? 0.5 : 1);
  const subject = Math.min(2, found.own * 0.7) + Math.max(pairFar, Math.min(3, found.pairs * 2.5));
  const against = Math.min(6, found.nearCues * 2.5) + Math.min(2, found.farCues);
  const evidence = Math.max(found.credential, found.career) + subject + field;
  // Words and household names turn up in any talk of the field: that alone doesn't make a credential.
  const capped = term.prior <= -4 ? Math.min(3, evidence) : evidence;
  return capped + found.issuer - against;
}

function reachOf(window: Window, word: Word, index: number): Reach {
  const [from, to] = window.near;
  if (word.start < from || word.end > to) return 'slice';
  const gap = Math.max(window.start - word.end, word.start - window.end);
  if (gap <= 2) return 'beside';
  return Math.abs(index - window.index) <= 4 ? 'close' : 'sentence';
}

/** @returns whether the word is one that describes the credential. */
function countWord(
  found: Found,
  word: Word,
  reach: Reach,
  term: LexiconTerm,
  issuers: ReadonlySet<string>,
  window: Window,
  others: readonly Word[],
): boolean {
  const near = reach !== 'slice';
  const { lower } = word;
  if (credentialWords.has(lower)) {
    found.credential = Math.max(found.credential, credentialWeight[reach]);
  }
  if (near && careerWords.has(lower)) found.career = 1.5;
  if (fieldWords.has(lower)) found.fields.add(lower);
  if (issuers.has(word.text) && word.text !== term.text) {
    found.issuer = Math.max(found.issuer, near ? 5 : 1.5);
  }
  const parts = phraseWords(lower);
  if (parts.some((part) => isCue(term, part))) {
    // Beside another occurrence of the letters it tells that one from these.
    const attached = isNearerTo(others, window, word.start, word.end);
    if (near && !attached) found.nearCues++;
    else found.farCues += near ? 0.7 : 0.3;
  }
  const own = parts.some((part) => term.senses.some(({ stems }) => stems.has(stem(part))));
  if (own && near) found.own++;
  return own;
}

/** Whether the sentence holds a word of another meaning that belongs to these letters. */
export function isContested(window: Window, term: LexiconTerm): boolean {
  const [from, to] = window.near;
  const others = othersOf(window);
  return window.words.some(
    ({ start, end, lower }) =>
      start >= from &&
      end <= to &&
      phraseWords(lower).some((part) => isCue(term, part)) &&
      !isNearerTo(others, window, start, end),
  );
}

export function isCue({ cues }: LexiconTerm, word: string): boolean {
  return cues.has(word) || cues.has(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
}
