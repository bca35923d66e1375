/** Places half typed or misspelt, put right before a query is read. */
import type { WageArea } from '../places/model';
import type { Scan } from './scan';
import { createWordIndex } from './wordIndex';
import { fold, keysOf, stem, type Word } from './words';

/** The query with its places put right; the query itself when there is nothing to mend. */
export type Mend = (found: Scan, isKnown: (key: string) => boolean) => string;

/** Shorter beginnings could be the beginning of anything. */
const shortestBeginning = 3;

/** @param areas the nation and the states first, then the others, larger ones first */
export function createMend(areas: readonly WageArea[]): Mend {
  const names = areas.flatMap(namesOf);
  const folded = names.map(fold);
  const index = createWordIndex();
  for (const [at, name] of names.entries()) index.add(at, keysOf(name), 1);
  return (found, isKnown) => {
    const { query, rest, words } = found;
    const strange = rest.filter(({ key }) => !isKnown(key));
    const last = words.at(-1);
    if (
      last &&
      rest.includes(last) &&
      last.end === query.length &&
      !isKnown(stem(fold(last.raw)))
    ) {
      const begun = completion(words, query, folded);
      if (begun) return query.slice(0, begun.start) + names[begun.name];
    }
    return strange.reduceRight((text, word) => {
      const [meant] = index.alike(word.key, false);
      return meant ? text.slice(0, word.start) + meant.key + text.slice(word.end) : text;
    }, query);
  };
}

/** The name that the longest end of the query begins. */
function completion(words: readonly Word[], query: string, names: readonly string[]) {
  for (const { start } of words.slice(-3)) {
    const tail = fold(query.slice(start));
    const name =
      tail.length < shortestBeginning ? -1 : names.findIndex((one) => one.startsWith(tail));
    if (name >= 0) return { start, name };
  }
  return undefined;
}

/** A state; of a metropolitan area each of its cities. */
function namesOf({ kind, name }: WageArea): readonly string[] {
  if (kind === 'state') return [name];
  return kind === 'metropolitan' ? (name.split(', ')[0] ?? '').split('-') : [];
}
