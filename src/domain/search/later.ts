import { keysOf } from './words';

/** Makes a value when it is first asked for, so that loading the module costs nothing. */
export function later<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export interface WordSet {
  has(key: string): boolean;
}

/** Keys of words written in one text. */
export function wordSet(words: string): WordSet {
  const set = later(() => new Set(keysOf(words)));
  return { has: (key) => set().has(key) };
}
