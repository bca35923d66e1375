import { subject } from './asking';
import { elsewhere, isYear, weak } from './common';
import type { WordIndex } from './inverted';
import { afterHow, fillers, wordsNotCodes } from './language';
import { synonyms } from './synonyms';
import type { Likeness } from './vocabulary';
import { fold, type Word, wordsOf } from './words';

/** A word of the query and the words of the vocabulary it may stand for. */
export interface Term {
  readonly key: string;
  readonly matches: readonly Likeness[];
  /** How telling the word is: rare words tell more. */
  readonly weight: number;
  /** The beginning of a word still being typed; helps, but is not asked for. */
  readonly soft: boolean;
  /** An everyday word: asks for nothing on its own. */
  readonly idle: boolean;
}

/** Most completions of an unfinished word that are looked at. */
const completions = 256;

export interface Reading {
  /** How many times the usual number of spelling errors is forgiven. */
  readonly allowance: number;
  /** Whether the last word may be unfinished. */
  readonly typing: boolean;
  /** Whether the words of the occupation are everyday words. */
  readonly onSubject: boolean;
}

/** Words of a query that say what is looked for. */
export function tellingWords(query: string): readonly Word[] {
  const words = wordsOf(query);
  const telling = words.filter((word, i) => !isFiller(word, words[i - 1]));
  return telling;
}

function isFiller({ key, raw }: Word, before: Word | undefined): boolean {
  if (before?.key === 'how' && afterHow.has(key)) return true;
  return fillers.has(key) && !isShouted(key, raw);
}

/** `OR` and `IN` in capitals are meant as codes. */
function isShouted(key: string, raw: string): boolean {
  return wordsNotCodes.has(key) && raw === raw.toUpperCase();
}

export function readTerms(query: string, index: WordIndex, size: number, how: Reading): Term[] {
  const words = tellingWords(query);
  const seen = new Set<string>();
  return words.flatMap((word) => {
    if (seen.has(word.key)) return [];
    seen.add(word.key);
    return [readTerm(word, words.length, query, index, size, how)];
  });
}

function readTerm(
  { key, raw, start, end }: Word,
  among: number,
  query: string,
  index: WordIndex,
  size: number,
  how: Reading,
): Term {
  const open = how.typing && end === query.length;
  const idle =
    end - start < query.length &&
    (weak.has(key) || isYear(key) || (how.onSubject && subject.has(key)));
  const soft = idle || (open && /^[a-z]{1,2}$/.test(key) && among > 1);
  // `la` or `co` in a sentence is a word of something else, and no state.
  const foreign = among > 1 && !open && wordsNotCodes.has(key) && !isShouted(key, raw);
  const matches = foreign ? [] : expand(key, open ? fold(raw) : undefined, index, how.allowance);
  const known = open || index.vocabulary.id(key) !== undefined;
  const weight = known ? weigh(matches, index, size) : Math.log(1 + size);
  return { key, matches, weight, soft, idle };
}

/**
 * The word itself, what it begins, what it means; only if no name has that, what it resembles.
 * @param typed the word as it stands there, if it is still being typed: `cars` doesn't begin `care`
 */
function expand(
  key: string,
  typed: string | undefined,
  index: WordIndex,
  allowance: number,
): Likeness[] {
  const { vocabulary } = index;
  const open = typed !== undefined;
  const known = vocabulary.id(key);
  const found: Likeness[] = known === undefined ? [] : [{ word: known, quality: 1 }];
  const short: Likeness[] = [];
  if (open || key.length > 3) {
    const begun = vocabulary.beginning(typed ?? key, completions);
    if (open) found.push(...begun);
    else short.push(...begun.filter(({ word }) => vocabulary.named(word)).map(shortened));
  }
  // An abbreviation doesn't bring its synonyms: `physics` isn't a doctor because of `physician`.
  const settled = known !== undefined || (open && found.some(({ word }) => vocabulary.named(word)));
  if (!settled && !elsewhere.has(key)) found.push(...vocabulary.alike(key, open, allowance));
  return withMeanings(found, short, index);
}

/** A finished word is seldom an abbreviation: it counts for less than one that is being typed. */
function shortened({ word, quality }: Likeness): Likeness {
  return { word, quality: quality * 0.75 };
}

function withMeanings(
  found: readonly Likeness[],
  bare: readonly Likeness[],
  index: WordIndex,
): Likeness[] {
  const best = new Map<number, number>();
  const keep = (word: number, quality: number) => {
    if (index.recordsOf(word).length === 0) return;
    best.set(word, Math.max(best.get(word) ?? 0, quality));
  };
  for (const { word, quality } of bare) keep(word, quality);
  for (const { word, quality } of found) {
    keep(word, quality);
    for (const other of synonyms().get(index.vocabulary.key(word)) ?? []) {
      const meant = index.vocabulary.id(other);
      if (meant !== undefined) keep(meant, quality * 0.85);
    }
  }
  return [...best].map(([word, quality]) => ({ word, quality }));
}

function weigh(matches: readonly Likeness[], index: WordIndex, size: number): number {
  const best = Math.max(0, ...matches.map(({ quality }) => quality));
  const close = matches.filter(({ quality }) => quality > best - 0.2);
  const count = close.reduce((sum, { word }) => sum + index.recordsOf(word).length, 0);
  return Math.log(1 + size / Math.max(1, count));
}
