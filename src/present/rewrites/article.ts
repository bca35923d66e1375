import type { Edit, Stretch } from './stretch';

/** What may stand between an article and its word: spaces, one line break, marks that open something. */
const article =
  /(?<![\p{L}\p{N}'’.-])(an?)((?:[^\S\n]|~|&nbsp;)+|[^\S\n]*\n[^\S\n]*(?:(?:>|\/{2,3}|#|\*|--|;|%)[^\S\n]+)?)((?:[*_"“‘'`]|\{|<[A-Za-z][^<>]{0,100}>|\\[A-Za-z]{1,20}\*?)*)$/iu;

/** The change of an article right before a place, so that it agrees with what will stand there. */
export function articleEdit(stretch: Stretch, start: number, next: string): Edit | undefined {
  const before = stretch.text.slice(Math.max(0, start - 160), start);
  const found = article.exec(before);
  const written = found?.[1];
  const wanted = articleOf(next);
  if (!found || !written || !wanted || written.toLowerCase() === wanted) return undefined;
  // `Plan A`: amid a sentence a capital is a name, not an article.
  if (written === 'A' && /[\p{L}\p{N},] $/u.test(before.slice(0, found.index))) return undefined;
  const at = start - before.length + found.index;
  return stretch.edit(at, at + written.length, inCaseOf(written, wanted));
}

function inCaseOf(written: string, wanted: string): string {
  if (written === 'AN') return wanted.toUpperCase();
  return written.startsWith('A') ? `A${wanted.slice(1)}` : wanted;
}

/** `an` before a vowel that is heard; undefined for letters that some say as a word: `FACHE`. */
function articleOf(next: string): 'a' | 'an' | undefined {
  const word = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
  const spelled = /\p{Lu}.*\p{Lu}/u.test(word);
  if (!spelled) return /^[AEIO]/i.test(word) ? 'an' : 'a';
  if (/^[FHLMNRSX](?:[AEIOU]\p{Lu}{2}|HRM)/u.test(word)) return undefined;
  return /^[AEFHILMNORSX]/i.test(word) ? 'an' : 'a';
}
