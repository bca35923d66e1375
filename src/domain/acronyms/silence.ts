import type { Meaning } from './definitions';
import type { LexiconTerm } from './lexicon';
import { serviceNouns } from './things';
import { careerWords, credentialWords } from './vocabulary';
import type { Window } from './window';

/** What has been found for the letters, apart from the talk of the field around them. */
export interface Grounds {
  readonly meanings: number;
  readonly position: number;
  readonly label: number;
  readonly usage: number;
  readonly syntax: number;
  readonly discourse: number;
  /** Words of the credential's own subject, where no other meaning is spelled out. */
  readonly subject: number;
  /** Credentials in the same sentence. */
  readonly company: number;
}

/**
 * Letters with another common meaning need something of a credential in their own sentence: a holder,
 * a list, a word about certification or hiring. Talk of the field alone has them often enough.
 */
export function ofSilence(window: Window, term: LexiconTerm, grounds: Grounds): number {
  if (!term.ambiguous || term.prior > -1) return 0;
  const holders = /^ (?:firm|society|chapter|licen|badge|board|wife|husband|salary|salaries)/;
  if (holders.test(window.text.slice(window.end, window.end + 12))) return 0;
  if (Object.values(grounds).some((weight) => weight > 0)) return 0;
  const issuers = term.senses.flatMap((sense) => [...sense.issuers]);
  const [from, to] = window.near;
  const speaks = window.words.some(
    ({ start, end, lower, text }) =>
      start >= from &&
      end <= to &&
      (end <= window.start || start >= window.end) &&
      (credentialWords.has(lower) || careerWords.has(lower) || issuers.includes(text)),
  );
  return speaks ? 0 : -1.5;
}

/** `the new CCM service`, where another meaning is spelled out as well. */
export function ofService({ text, end }: Window, meanings: readonly Meaning[]): number {
  if (meanings.every(({ sense }) => sense)) return 0;
  const noun = /^ ([a-z]{3,12})/.exec(text.slice(end, end + 16))?.[1] ?? '';
  return serviceNouns.has(noun) ? -6 : 0;
}
