import type { Language } from './language';
import type { Match, Term, WordIndex } from './wordIndex';
import { fold, type Word } from './words';

/** Most completions of an unfinished word that are looked at. */
const completions = 40;
const everyday = 0.2;
/** "certification" beside "billing": which kind, not which one. */
const ofKind = 0.5;

export interface TermReading {
  readonly language: Language;
  readonly index: WordIndex;
  /** The last word may be unfinished. */
  readonly typing: boolean;
  /** Whether to read misspelt words. */
  readonly spelling: boolean;
  /** Words that help where they are answered, and aren't missed elsewhere: a place. */
  readonly beside?: (word: Word) => boolean;
}

/** What the words of a query may stand for in an index; words that only join others are left out. */
export function readTerms(words: readonly Word[], how: TermReading): readonly Term[] {
  const { language, index } = how;
  const said = words.filter(({ key }) => !language.is(key, 'filler'));
  const terms = new Map<string, Term>();
  for (const word of said) {
    const { key } = word;
    const open = how.typing && word === words.at(-1);
    const matches = expand(word, open, how);
    const idle = language.is(key, 'weak') || /^\d+$/.test(key) || how.beside?.(word);
    const short = open && key.length < 3 && said.length > 1;
    const soft = said.length > 1 && Boolean(idle || short);
    const weight =
      weigh(matches, index) * (soft ? everyday : language.is(key, 'kind') ? ofKind : 1);
    terms.set(key, { key, matches, weight, soft });
  }
  return [...terms.values()];
}

/** How much a word tells by what sort of word it is. */
export function weightOf(key: string, language: Language): number {
  if (language.is(key, 'weak')) return everyday;
  return language.is(key, 'kind') ? ofKind : 1;
}

/** The word itself, what it means, what it begins; only if that is nothing, what it resembles. */
function expand({ key, raw }: Word, open: boolean, how: TermReading): readonly Match[] {
  const { index } = how;
  const best = new Map<number, number>();
  const keep = (word: number, quality: number) => {
    if (index.count(word) > 0) best.set(word, Math.max(best.get(word) ?? 0, quality));
  };
  const meant = (from: string, quality: number) => {
    for (const other of how.language.meanings(from)) {
      const word = index.id(other);
      if (word !== undefined) keep(word, quality * 0.85);
    }
  };
  const own = index.id(key);
  // "hims" may be a plural, or the beginning of HIMSS.
  if (own !== undefined) keep(own, open && key !== fold(raw) ? 0.85 : 1);
  meant(key, 1);
  // As it stands there: `cars` doesn't begin `care`.
  if (open)
    for (const { word, quality } of index.beginning(fold(raw), completions)) keep(word, quality);
  if (best.size === 0 && key.length > 3) {
    // A finished word is seldom an abbreviation: "psych facility".
    for (const { word, quality } of index.beginning(key, completions)) keep(word, 0.75 * quality);
  }
  if (best.size === 0 && how.spelling) {
    // As it stands there, too: "procces" loses its last letter as if it were a plural.
    for (const { word, key: other, quality } of [key, fold(raw)].flatMap((one) =>
      index.alike(one, open),
    )) {
      keep(word, quality);
      meant(other, quality);
    }
  }
  return [...best].map(([word, quality]) => ({ word, quality }));
}

/** Rare words tell more; a word that stands nowhere tells most. */
function weigh(matches: readonly Match[], index: WordIndex): number {
  const most = Math.max(0, ...matches.map(({ quality }) => quality));
  const close = matches.filter(({ quality }) => quality > most - 0.2);
  const count = close.reduce((sum, { word }) => sum + index.count(word), 0);
  return rarity(count, index);
}

/** Rare words tell more: `count` texts of the index have it. */
export function rarity(count: number, index: WordIndex): number {
  return Math.log(1 + index.size() / Math.max(1, count));
}
