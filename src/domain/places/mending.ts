/** Places half typed or misspelt, put right before a query is read. */
import type { Language } from '../text/language';
import { createWordIndex } from '../text/wordIndex';
import { fold, type Word, wordsOf } from '../text/words';
import type { PlaceSpan, WageArea } from './model';

/** A query cut into words: the places in it, and the words that mean nothing yet. */
export interface Cut {
  readonly query: string;
  readonly words: readonly Word[];
  readonly places: readonly PlaceSpan[];
  readonly rest: readonly Word[];
}

/** The query with its places put right; the query itself when there is nothing to mend. */
export type Mend = (cut: Cut, known: Known) => string;

/** What isn't a place after all. */
export interface Known {
  isWord(key: string): boolean;
  beginsWord(key: string): boolean;
}

/** Shorter beginnings could be the beginning of anything. */
const shortestBeginning = 3;
/** So much of a word is more likely misspelt than half typed. */
const longEnough = 8;

/** @param areas in the order of their size within a kind */
export function createMend(areas: Iterable<WageArea>, language: Language): Mend {
  const list = [...areas];
  const named = (kind: WageArea['kind']) =>
    list.filter((area) => area.kind === kind).flatMap(namesOf);
  const pay = language.words('pay');
  const names = [...named('state'), ...pay, ...named('metropolitan')];
  const states = named('state').length;
  const words = states + pay.length;
  const folded = names.map(fold);
  const index = createWordIndex();
  const order = new Map<string, number>();
  const namesWith = new Map<string, (readonly string[])[]>();
  for (const [at, name] of names.entries()) {
    // Whole: "illinois" loses nothing that its misspelling would keep.
    const keys = name.split(/[^\p{L}]+/u).map(fold);
    index.add(at, keys, 1);
    for (const key of keys) {
      if (!order.has(key)) order.set(key, at);
      namesWith.set(key, [...(namesWith.get(key) ?? []), keys]);
    }
  }
  // The rest of a name has to stand there too: "new yrok" is New York, "atlantis" no Atlantic City.
  const fits = (key: string, said: ReadonlySet<string>) =>
    (namesWith.get(key) ?? []).some((keys) => keys.every((one) => one === key || said.has(one)));
  const nearest = (word: string, said: ReadonlySet<string>) =>
    [...index.alike(word, false)]
      .filter(({ key }) => fits(key, said))
      .sort((a, b) => b.quality - a.quality || (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))[0]
      ?.key;
  return ({ query, rest, words: said, places }, { isWord, beginsWord }) => {
    const last = said.at(-1);
    const loose = last && (rest.includes(last) || last.key.length < 2);
    const open = loose && last.end === query.length ? last : undefined;
    const begun = open && completion(said, query, folded);
    // "texa" is what is compared of "Texas", and no word that anybody means.
    const state = begun && begun.name < states && wordsOf(names[begun.name] ?? '').at(-1);
    const word = begun && isWord(open.key) && !(state && state.key === open.key);
    if (begun && (open.key.length < shortestBeginning || !word)) {
      // A word about pay is completed after a place: "ohio sal".
      const { start, name } = begun;
      const other =
        name < words ? places.length === 0 : start === open.start && beginsWord(open.key);
      const long = start === 0 || query.length - start > shortestBeginning;
      if ((name < states && long) || !other) return query.slice(0, start) + names[name];
    }
    const isOpen = ({ key }: Word) => key.length < longEnough && beginsWord(key);
    const all = new Set(said.map(({ raw }) => fold(raw)));
    return rest
      .filter((word) => !language.everyday(word.key) && !isWord(word.key))
      .filter((word) => word !== open || !isOpen(word))
      .reduceRight((text, { raw, start, end }) => {
        const meant = nearest(fold(raw), all);
        return meant ? text.slice(0, start) + meant + text.slice(end) : text;
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
