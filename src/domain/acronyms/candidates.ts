import { isAllCaps, isLowercase } from '../characters';
import { isCredential, type Lexicon } from './lexicon';
import type { Candidate } from './types';
import { words } from './vocabulary';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longer runs of hyphens and slashes are paths or ids, not letters after a name. */
const longestChunk = 80;
const longestPart = 30;

/** Capitals with full stops, `M.D.`; or words joined by single hyphens or slashes: `MBA/MHA`, `RN-to-BSN`. */
const chunks =
  /(?<![.\p{L}\p{N}])(?:[A-Z]\.){2,3}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011/][\p{L}\p{M}\p{N}]+)*/gu;

/** Every whole-word occurrence of a term in `text`, right to be judged. */
export function candidatesIn(lexicon: Lexicon, text: string): readonly Candidate[] {
  return [...text.matchAll(chunks)].flatMap(({ 0: chunk, index: start }): Candidate[] => {
    if (chunk.length > longestChunk) return [];
    if (!chunk.includes('.')) return chunkCandidates(lexicon, text, start, chunk);
    const term = chunk.replaceAll('.', '');
    const candidate = { start, end: start + chunk.length, term, plural: false };
    return lexicon.terms.has(term) ? [candidate] : [];
  });
}

function partsOf(chunk: string, from: number): readonly Part[] {
  return [...chunk.matchAll(/[^-\u2010\u2011/]+/g)].map(({ 0: text, index }) => ({
    start: from + index,
    end: from + index + text.length,
    text,
  }));
}

function chunkCandidates(lexicon: Lexicon, text: string, from: number, chunk: string): Candidate[] {
  const parts = partsOf(chunk, from);
  if (parts.some((part) => part.text.length > longestPart)) return [];
  const found: Candidate[] = [];
  for (let first = 0; first < parts.length; first++) {
    const match = longestMatch(lexicon, text, parts, first);
    if (!match) continue;
    const { candidate, last } = match;
    if (fits(lexicon, text, parts, first - 1, -1) && fits(lexicon, text, parts, last + 1, 1)) {
      found.push(candidate);
    }
    first = last;
  }
  return found;
}

function longestMatch(lexicon: Lexicon, text: string, parts: readonly Part[], first: number) {
  const start = parts[first]?.start ?? 0;
  for (let last = Math.min(parts.length - 1, first + 2); last >= first; last--) {
    const end = parts[last]?.end ?? 0;
    const spelling = text.slice(start, end).replace(/[\u2010\u2011]/g, '-');
    if (lexicon.terms.has(spelling)) {
      return { candidate: { start, end, term: spelling, plural: false }, last };
    }
    const singular = spelling.slice(0, -1);
    if (spelling.endsWith('s') && isAllCaps(singular.slice(-1)) && lexicon.terms.has(singular)) {
      return { candidate: { start, end, term: singular, plural: true }, last };
    }
  }
  return undefined;
}

/**
 * What a hyphen or slash ties to the term: another credential, its issuer, or an ordinary word
 * (`CMM-certified`, `RN-to-BSN`, `RN/Supervisor`). `CPC-H`, `CMM-2` and `docs/CMM` are other things.
 */
function fits(
  lexicon: Lexicon,
  text: string,
  parts: readonly Part[],
  index: number,
  step: 1 | -1,
): boolean {
  const [near, far] = [parts[index], parts[index + step]];
  if (!near) return true;
  if (isCredential(lexicon, near.text)) return true;
  // `RN-NE-BC`: two parts are one credential; `HRCI-SPHR`: its issuer.
  const [first, last] = step === 1 ? [near, far] : [far, near];
  if (first && last && isCredential(lexicon, text.slice(first.start, last.end))) return true;
  if (step === -1 && lexicon.issuers.has(near.text)) return true;
  const joiner = text.charAt(step === 1 ? near.start - 1 : near.end);
  return !/\d/.test(near.text) && isOrdinary(near.text, joiner, parts.length, step);
}

function isOrdinary(word: string, joiner: string, parts: number, step: 1 | -1): boolean {
  if (joiner === '/') return word === 'w' || (parts === 2 && /^\p{Lu}./u.test(word));
  if (isLowercase(word)) return (step === 1 ? words.compoundEnds : words.compoundStarts).has(word);
  return word.length > 3 && !isAllCaps(word);
}
