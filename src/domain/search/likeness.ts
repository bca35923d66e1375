import type { Language } from '../text/language';
import { weightOf } from '../text/terms';
import type { Term, WordIndex } from '../text/wordIndex';
import { keysOf } from '../text/words';

/** How much a word that only joins others counts: it tells "why" from "how". */
const filler = 0.3;

export type Compare = (name: string) => number;

/** How much of a name and of the query the two share, by weight (Dice's coefficient). */
export function comparer(
  terms: readonly Term[],
  fillers: ReadonlySet<string>,
  index: WordIndex,
  language: Language,
): Compare {
  const answered = new Map<number, (readonly [term: number, quality: number])[]>();
  terms.forEach(({ matches }, t) => {
    for (const { word, quality } of matches) {
      answered.set(word, [...(answered.get(word) ?? []), [t, quality]]);
    }
  });
  const asked = terms.reduce((sum, { weight }) => sum + weight, fillers.size * filler);
  return (name) => {
    const met = new Map<number, number>();
    let echoed = 0;
    let own = 0;
    for (const key of keysOf(name)) {
      if (language.is(key, 'filler')) {
        own += filler;
        if (fillers.has(key)) echoed += filler;
        continue;
      }
      const word = index.id(key) ?? -1;
      const count = word < 0 ? 1 : index.count(word);
      const weight = Math.log(1 + index.size() / Math.max(1, count)) * weightOf(key, language);
      own += weight;
      // A word answers one term: "executive" isn't both halves of "chief exec".
      const [best] = [...(answered.get(word) ?? [])].sort((a, b) => b[1] - a[1]);
      const [t, quality] = best ?? [-1, 0];
      const both = quality * (weight + (terms[t]?.weight ?? 0));
      if (both > (met.get(t) ?? 0)) met.set(t, both);
    }
    const shared = [...met.values()].reduce((sum, both) => sum + both, 2 * echoed);
    return shared / (own + asked || 1);
  };
}
