import type { Language } from '../text/language';
import { rarity, weightOf } from '../text/terms';
import type { Term, WordIndex } from '../text/wordIndex';
import { keysOf } from '../text/words';

/** How much a word that only joins others counts: it tells "why" from "how". */
const filler = 0.3;

/** A name cut into words: their numbers in the index and what they tell; of fillers the keys. */
interface CutName {
  readonly words: readonly (readonly [word: number, weight: number])[];
  readonly fillers: readonly string[];
  readonly weight: number;
}

/** How much of a name and of what is asked the two share, by weight (Dice's coefficient). */
export type Compare = (name: string) => number;

/** @returns compares names with the terms and the joining words of a query */
export function createComparer(index: WordIndex, language: Language) {
  const names = new Map<string, CutName>();
  const cut = (name: string): CutName => {
    const known = names.get(name);
    if (known) return known;
    const keys = keysOf(name);
    const fillers = keys.filter((key) => language.is(key, 'filler'));
    const words = keys.flatMap((key) => {
      if (language.is(key, 'filler')) return [];
      const word = index.id(key) ?? -1;
      return [
        [word, rarity(word < 0 ? 1 : index.count(word), index) * weightOf(key, language)] as const,
      ];
    });
    const weight = words.reduce((sum, [, own]) => sum + own, fillers.length * filler);
    names.set(name, { words, fillers, weight });
    return { words, fillers, weight };
  };
  return (terms: readonly Term[], said: ReadonlySet<string>): Compare => {
    const answered = bestTerms(terms);
    const asked = terms.reduce((sum, { weight }) => sum + weight, said.size * filler);
    return (name) => {
      const { words, fillers, weight } = cut(name);
      const met = new Map<number, number>();
      for (const [word, own] of words) {
        const [t, quality] = answered.get(word) ?? [-1, 0];
        const both = quality * (own + (terms[t]?.weight ?? 0));
        if (both > (met.get(t) ?? 0)) met.set(t, both);
      }
      let shared = 0;
      for (const both of met.values()) shared += both;
      for (const key of fillers) if (said.has(key)) shared += 2 * filler;
      return shared / (weight + asked || 1);
    };
  };
}

/** A word answers one term, the one it fits best: "executive" isn't both halves of "chief exec". */
function bestTerms(terms: readonly Term[]) {
  const answered = new Map<number, readonly [term: number, quality: number]>();
  terms.forEach(({ matches }, t) => {
    for (const { word, quality } of matches) {
      if (quality > (answered.get(word)?.[1] ?? 0)) answered.set(word, [t, quality]);
    }
  });
  return answered;
}
