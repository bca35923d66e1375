import { elsewhere, weak } from './common';
import { tellingWords } from './terms';
import type { Vocabulary } from './vocabulary';

/** Sides of "this vs that", "difference between this and that". */
export function sidesOf(query: string): readonly string[] {
  const [, compared] = /\b(?:compare|difference between)\s(.*)/i.exec(query) ?? [];
  return compared
    ? compared.split(/\s(?:vs?\.?|versus|and|or|with|to)\s/i)
    : query.split(/\s(?:vs?\.?|versus)\s/i);
}

/** The query with words that nothing is called put right, as far as they resemble one. */
export function correct(query: string, vocabulary: Vocabulary): string {
  let corrected = query;
  for (const { key, start, end } of [...tellingWords(query)].reverse()) {
    if (vocabulary.id(key) !== undefined || elsewhere.has(key) || weak.has(key)) continue;
    const [best] = vocabulary.alike(key, false);
    if (best) {
      corrected = corrected.slice(0, start) + vocabulary.key(best.word) + corrected.slice(end);
    }
  }
  return corrected;
}
