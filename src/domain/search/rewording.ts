import { elsewhere, weak } from './common';
import { fillers } from './language';
import { tellingWords } from './terms';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** Sides of "this vs that", "difference between this and that". */
export function sidesOf(query: string): readonly string[] {
  const [, compared] = /\b(?:compare|difference between)\s(.*)/i.exec(query) ?? [];
  return compared
    ? compared.split(/\s(?:vs?\.?|versus|and|or|with|to)\s/i)
    : query.split(/\s(?:vs?\.?|versus)\s/i);
}

/** Sides of "this or that", bare: they are sides only if each is a name. */
export function choicesOf(query: string): readonly string[] {
  const parts = query.split(/\s(?:or|than)\s/i);
  if (parts.length < 2) return [];
  return parts.map((side) =>
    wordsOf(side)
      .filter(({ key }) => !fillers.has(key) && !weak.has(key))
      .map(({ raw }) => raw)
      .join(' '),
  );
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
