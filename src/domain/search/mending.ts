/** Places half typed or misspelt, put right before a query is read. */
import type { WageArea } from '../places/model';
import type { Language } from './language';
import type { Scan } from './scan';
import { createWordIndex } from './wordIndex';
import { fold, type Word } from './words';

/** The query with its places put right; the query itself when there is nothing to mend. */
export type Mend = (found: Scan, isKnown: (key: string) => boolean) => string;

/** Shorter beginnings could be the beginning of anything. */
const shortestBeginning = 3;

/** @param areas in the order of their size within a kind */
export function createMend(areas: Iterable<WageArea>, language: Language): Mend {
  const list = [...areas];
  const names = ['state', 'metropolitan'].flatMap((kind) =>
    list.filter((area) => area.kind === kind).flatMap(namesOf),
  );
  const folded = names.map(fold);
  const index = createWordIndex();
  const order = new Map<string, number>();
  for (const [at, name] of [...names, ...language.words('pay')].entries()) {
    // Whole: "illinois" loses nothing that its misspelling would keep.
    const keys = name.split(/[^\p{L}]+/u).map(fold);
    index.add(at, keys, 1);
    for (const key of keys) if (!order.has(key)) order.set(key, at);
  }
  return ({ query, rest, words }, isKnown) => {
    const strange = rest.filter(({ key }) => !language.everyday(key) && !isKnown(key));
    const last = words.at(-1);
    const begun =
      last &&
      (strange.includes(last) || (last.key.length < shortestBeginning && rest.includes(last))) &&
      last.end === query.length &&
      completion(words, query, folded);
    if (begun) return query.slice(0, begun.start) + names[begun.name];
    return strange.reduceRight((text, { raw, start, end }) => {
      const [meant] = [...index.alike(fold(raw), false)].sort(
        (a, b) => b.quality - a.quality || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0),
      );
      return meant ? text.slice(0, start) + meant.key + text.slice(end) : text;
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
