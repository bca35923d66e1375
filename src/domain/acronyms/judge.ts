import { isAllCaps } from './characters';
import { labelOf } from './labels';
import { type Lexicon, type LexiconTerm, phraseWords, stem } from './lexicon';
import { afterName, isPlace } from './names';
import { isSureNeighbour, type Neighbours, neighboursOf } from './neighbours';
import { type Meaning, meaningsIn } from './phrases';
import { rankSenses } from './senses';
import type { Candidate, LineSource, Span } from './types';
import { careerWords, credentialWords, fieldWords } from './vocabulary';
import { type Window, windowAt } from './window';

/** Weighs what speaks for and against a credential; more than nothing is a credential. */
export function judge(
  lexicon: Lexicon,
  source: LineSource,
  line: number,
  candidate: Candidate,
  language: string,
): Span | undefined {
  const term = lexicon.terms.get(candidate.term);
  if (!term) return undefined;
  const { start, end, plural } = candidate;
  const window = windowAt(source, line, start, end);
  const meanings = meaningsIn(window, term);
  const neighbours = neighboursOf(window, lexicon, term);
  const score =
    term.prior +
    ofMeanings(meanings, term) +
    ofPosition(window, lexicon, term, neighbours) +
    ofNeighbours(lexicon, neighbours) +
    ofLabel(labelOf(source, line, start, language)) +
    ofWords(window, term) +
    ofCapitals(window, term, neighbours);
  if (score <= 0) return undefined;
  const text = source.line(line).slice(start, end);
  return { line, start, end, text, plural, entries: rankSenses(lexicon, window, term, meanings, neighbours) };
}

/** Spelled-out meanings: the one beside the letters decides; else the nearest of each side counts. */
function ofMeanings(meanings: readonly Meaning[], { prior }: LexiconTerm): number {
  const direct = meanings.find((meaning) => meaning.direct);
  if (direct) return direct.sense ? 14 : -14;
  const own = meanings.find((meaning) => meaning.sense);
  const rival = meanings.find((meaning) => !meaning.sense);
  const forIt = own ? (prior < -2 ? 5 : 6) : 0;
  const against = rival ? (rival.before ? 6 : 3) : 0;
  if (own && rival) return own.distance < rival.distance ? 3 : -4;
  return forIt - against;
}

function ofPosition(window: Window, lexicon: Lexicon, { text }: LexiconTerm, beside: Neighbours) {
  const position = afterName(window, lexicon);
  if (text === 'MD' && isPlace(window) && beside.beside.length === 0) return -10;
  return position === 'strong' ? 8 : position === 'weak' ? 3 : 0;
}

function ofNeighbours(lexicon: Lexicon, { beside, around }: Neighbours): number {
  const nearby = Math.min(2, around.length);
  if (beside.some((text) => isSureNeighbour(lexicon, text))) return 6 + nearby;
  return (beside.length > 0 ? 3 : 0) + nearby * 0.75;
}

function ofLabel(label: 'credentials' | 'places' | 'none'): number {
  if (label === 'none') return 0;
  return label === 'credentials' ? 4 : -8;
}

function ofWords(window: Window, term: LexiconTerm): number {
  const [from, to] = window.near;
  const seen = { credential: 0, career: 0, own: 0, issuer: 0, cue: 0 };
  const fields = new Set<string>();
  for (const [index, word] of window.words.entries()) {
    if (word.end > window.start && word.start < window.end) continue;
    const near = word.start >= from && word.end <= to;
    const close = Math.abs(index - window.index) <= 4;
    const weight = near ? (close ? 3 : 2) : 0.5;
    if (credentialWords.has(word.lower)) seen.credential = Math.max(seen.credential, weight);
    if (careerWords.has(word.lower)) seen.career = Math.max(seen.career, near ? 1.5 : 0);
    if (fieldWords.has(word.lower)) fields.add(word.lower);
    if (term.senses.some(({ issuers }) => issuers.has(word.text) && word.text !== term.text)) {
      seen.issuer = Math.max(seen.issuer, near ? 4 : 1.5);
    }
    for (const part of phraseWords(word.lower)) {
      if (near && term.senses.some(({ stems }) => stems.has(stem(part)))) seen.own++;
      if (isCue(term, part)) seen.cue += near ? 2.5 : 0.75;
    }
  }
  const field = fields.size >= 4 ? 1.75 : fields.size > 0 ? 1 : 0;
  const evidence = Math.max(seen.credential, seen.career) + seen.issuer + Math.min(2, seen.own * 0.7);
  return evidence + field - Math.min(7, seen.cue);
}

function isCue({ cues }: LexiconTerm, word: string): boolean {
  return cues.has(word) || (word.endsWith('s') && cues.has(word.slice(0, -1)));
}

/** `DO NOT`, `IN OR OUT`, `CRIP WALK`: capitals beside the letters that are no credentials. */
function ofCapitals(window: Window, term: LexiconTerm, { beside }: Neighbours): number {
  if (term.prior > -2 || beside.length > 0) return 0;
  const { words, index, text } = window;
  const shouted = [words[index - 1], words[index + 1]].some((word) => {
    if (!word || !isAllCaps(word.text) || word.text.length < 2) return false;
    const gap = text.slice(Math.min(word.end, window.end), Math.max(word.start, window.start));
    return /^\s{1,2}$/.test(gap);
  });
  return shouted ? -8 : 0;
}
