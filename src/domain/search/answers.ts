import type { WordIndex } from './inverted';
import type { Term } from './terms';
import { wordsOf } from './words';

type Answer = readonly [term: number, quality: number];

/** Which terms of a query each word of the vocabulary answers. */
export interface Answers {
  of(word: number): readonly Answer[];
  /** One number for each term, all 0; the same array every time. */
  clean(): Float64Array;
}

const none: readonly Answer[] = [];

export function answersOf(terms: readonly Term[], index: WordIndex): Answers {
  const places = new Int32Array(index.vocabulary.size); // word → 1 + its place in `lists`
  const lists: Answer[][] = [];
  terms.forEach((term, t) => {
    for (const { word, quality } of term.matches) {
      const place = places[word] as number;
      if (place > 0) lists[place - 1]?.push([t, quality]);
      else places[word] = lists.push([[t, quality]]);
    }
  });
  const scratch = new Float64Array(terms.length);
  return {
    of: (word) => {
      const place = places[word] ?? 0;
      return place > 0 ? (lists[place - 1] as Answer[]) : none;
    },
    clean: () => scratch.fill(0),
  };
}

/** Finds the places in a label where words of the query stand, in order. */
export function createHighlighter(terms: readonly Term[], index: WordIndex) {
  const answers = answersOf(terms, index);
  return (label: string): readonly (readonly [start: number, end: number])[] =>
    wordsOf(label).flatMap(({ key, raw, start, end }) => {
      const answered = answers.of(index.vocabulary.id(key) ?? -1);
      if (answered.length === 0) return [];
      const begun = answered
        .map(([t]) => (terms[t] as Term).key)
        .find((typed) => typed !== key && raw.toLowerCase().startsWith(typed));
      return [[start, begun ? start + begun.length : end] as const];
    });
}
