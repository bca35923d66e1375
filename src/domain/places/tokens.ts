/** A query as words that know where they stand. */
import { fold, shortForm } from './names';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** In the form that names are compared in. */
  readonly word: string;
  /** The same without a possessive: `oregon` for "Oregon's"; otherwise as `word`. */
  readonly base: string;
  /** Written in capitals only. */
  readonly capitals: boolean;
  /** What stands before it, blanks, dots and quotes aside: `,`, `/`, `-`, `$`, or nothing. */
  readonly before: string;
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[.'’‘`ʻ´](?=[\p{L}\p{N}]))*/gu;
const possessive = /['’]s$/i;

export function tokensOf(text: string): readonly Token[] {
  let end = 0;
  return [...text.matchAll(word)].map(({ 0: written, index }) => {
    const before = text.slice(end, index).replace(/[\s.'’‘"“”]+/g, '');
    end = index + written.length;
    const base = possessive.test(written) ? written.slice(0, -2) : written;
    return {
      start: index,
      end,
      word: shortForm(fold(written)),
      base: shortForm(fold(base)),
      capitals: written === written.toUpperCase() && /\p{L}/u.test(written),
      before,
    };
  });
}
