import type { CredentialEntry, EntryId } from '../../domain/model';
import { type Named, type Names, namesIn } from './names';

/** Marks that format what they stand around, in any of the languages. */
const markup = /<\/?[A-Za-z][^<>]{0,200}>|\\[A-Za-z]+\*?|&#?\w{2,8};/g;
/** Words that join letters to what they stand for, or say what kind of thing both are. */
const joining =
  /\b(?:i\.e\.|e\.g\.|a\.k\.a\.|aka|or|the|an?|also|known|as|called|abbreviated|short|for|stands?|means?|is|are|simply|credential|designation|certification|certificate|examination|exam|title|degree|licen[sc]e|program(?:me)?)(?!\w)/gi;
const longestGap = 120;

/** Whether what stands between a name and its letters says that one is the other. */
export function joins(gap: string): boolean {
  if (gap.length > longestGap || /\n\s*\n/.test(gap) || (gap.match(/\n/g)?.length ?? 0) > 1) {
    return false;
  }
  const bare = gap.replace(markup, ' ').replace(joining, ' ');
  return /^[^\p{L}\p{N}.!?]*$/u.test(bare);
}

/** Whether letters at `start`-`end` have a name of theirs beside them, before or behind. */
export function isGlossed(
  names: Names,
  text: string,
  [start, end]: readonly [number, number],
  meanings: readonly EntryId[],
): boolean {
  return namesIn(names, text, meanings).some((name) =>
    name.end <= start
      ? joins(text.slice(name.end, start))
      : name.start >= end && joins(text.slice(end, name.start)),
  );
}

/** A credential's letters as they may be written: `CMM`, `CMMs`, `M.D.`, `ACM-RN`. */
export function writings({ acronym, aliases }: CredentialEntry): readonly string[] {
  const dotted = /^[A-Z]{2,3}$/.test(acronym) ? [[...acronym, ''].join('.')] : [];
  return [acronym, ...dotted, ...aliases.filter((alias) => /^[A-Z]+-[A-Z]+$/.test(alias))];
}

/** The letters that stand beside a full name, and the stretch that goes when the name does. */
export interface Beside {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** In front of the name, which stands in the brackets then. */
  readonly before: boolean;
}

const opened = '(?:[*_"“‘\'`]|<[A-Za-z][^<>]{0,100}>|\\\\[A-Za-z]+\\*?\\{)*';
const closed =
  '(?:[*_"”’\'`®™}]|</[A-Za-z]+>|&(?:reg|trade);|\\\\text(?:registered|trademark)(?:\\{\\})?)*';
const pause = '(?:[^\\S\\n]|~|&nbsp;)*(?:\\n[^\\S\\n]*(?:(?:>|/{2,3}|#|\\*|--|;|%)[^\\S\\n]+)?)?';

/**
 * The letters in brackets behind a name, or in front of a name in brackets; `'apart'` when they stand
 * beside it in another way, that can't be cut off cleanly; undefined when they don't.
 */
export function lettersBeside(text: string, name: Named): Beside | 'apart' | undefined {
  const letters = `(${writings(name.credential).map(escaped).join('|')})(s?)`;
  const [before, after] = [text.slice(0, name.start), text.slice(name.end)];
  const behind = new RegExp(
    `^(${closed})(${pause}(?:\\(${opened}${letters}${closed}\\)|\\[${opened}${letters}${closed}\\](?![(\\[])))`,
  ).exec(after);
  if (behind) {
    const [, kept = '', cut = '', round, roundS, square, squareS] = behind;
    const start = name.end + kept.length;
    const written = `${round ?? square}${roundS ?? squareS}`;
    return { letters: written, start, end: start + cut.length, before: false };
  }
  const front = new RegExp(
    `(?<![\\p{L}\\p{N}])${letters}${closed}(${pause}\\(${opened})$`,
    'u',
  ).exec(before);
  const close = new RegExp(`^${closed}\\)`).exec(after);
  if (front && close) {
    const [, written = '', plural = '', cut = ''] = front;
    const [start, end] = [name.start - cut.length, name.end + close[0].length];
    return { letters: written + plural, start, end, before: true };
  }
  return standsBeside(text, name, letters) ? 'apart' : undefined;
}

function standsBeside(text: string, name: Named, letters: string): boolean {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(word)].some(({ 0: found, index }) => {
    const end = index + found.length;
    return end <= name.start
      ? joins(text.slice(end, name.start))
      : index >= name.end && joins(text.slice(name.end, index));
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
