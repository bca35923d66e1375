import { isAllCaps, isHyphen, isLowercase, isWord } from '../characters';
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

/** Every whole-word occurrence of a term in `text`, right to be judged; steps over each character once. */
export function candidatesIn(lexicon: Lexicon, text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isWord(text.charCodeAt(at))) at++;
    else if (text.charAt(at + 1) === '.' && dottedAt(lexicon, text, at, found)) {
      at = found.at(-1)?.end ?? at + 1;
    } else {
      const end = chunkEnd(text, at);
      if (end - at <= longestChunk) found.push(...chunkCandidates(lexicon, text, at, end));
      at = end;
    }
  }
  return found;
}

const dotted = /^(?:[A-Z]\.){2,3}(?![A-Za-z0-9])/;

/** `M.D.`, `R.N.`: a full stop after each letter. */
function dottedAt(lexicon: Lexicon, text: string, at: number, found: Candidate[]): boolean {
  const spelling = dotted.exec(text.slice(at, at + 8))?.[0];
  if (!spelling || text.charAt(at - 1) === '.') return false;
  const term = spelling.replace(/\./g, '');
  if (!lexicon.terms.has(term)) return false;
  found.push({ start: at, end: at + spelling.length, term, plural: false });
  return true;
}

/** Words joined by single hyphens or slashes: `NE-BC`, `MBA/MHA`, `RN-to-BSN`. */
function chunkEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (isWord(text.charCodeAt(at))) at++;
    else if (isJoiner(text, at) && isWord(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

function isJoiner(text: string, at: number): boolean {
  return isHyphen(text.charCodeAt(at)) || text.charCodeAt(at) === 47;
}

function partsOf(text: string, from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isWord(text.charCodeAt(at))) continue;
    parts.push({ start, end: at, text: text.slice(start, at) });
    start = at + 1;
  }
  return parts;
}

function chunkCandidates(lexicon: Lexicon, text: string, from: number, to: number): Candidate[] {
  const parts = partsOf(text, from, to);
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
