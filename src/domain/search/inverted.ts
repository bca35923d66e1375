import { fillers } from './language';
import type { SearchRecord } from './records';
import { weights } from './records';
import { synonyms } from './synonyms';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { keysOf } from './words';

/** Which words stand in which record, and the other way round; flat arrays, so that size is cheap. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  /** Records with the word, those that have it in a name first. */
  recordsOf(word: number): Uint32Array;
  /** Words of record `r`: `words[starts[r]]` up to `words[starts[r + 1]]`, with weights × 100. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
  readonly weights: Uint8Array;
  /** Names of a record, cut into words. */
  namesOf(r: number): readonly Name[];
}

export interface Name {
  readonly words: readonly number[];
  /** How many of them say something. */
  readonly telling: number;
  readonly fillers: readonly string[];
}

export function indexWords(records: readonly SearchRecord[]): WordIndex {
  const ids = new Map<string, number>();
  const pairs = growing();
  const starts = new Uint32Array(records.length + 1);
  const slots: number[] = []; // word → 1 + its place in `pairs`, valid if within this record
  records.forEach((record, r) => {
    const start = pairs.length();
    const add = (text: string, weight: number) => {
      for (const key of keysOf(text)) {
        const word = idOf(ids, key);
        const slot = slots[word] ?? 0;
        if (slot > start) pairs.raise(slot - 1, weight);
        else slots[word] = pairs.push(word, weight);
      }
    };
    for (const name of record.names) add(name, weights.name * 100);
    for (const [weight, text] of record.fields) add(text, weight * 100);
    starts[r + 1] = pairs.length();
  });
  const { words, weights: weighed } = pairs.done();
  for (const key of synonyms().keys()) idOf(ids, key);
  const postings = post(ids.size, starts, words, weighed);
  const vocabulary = createVocabulary(ids, namedWords(ids, words, weighed));
  const namesOf = nameCutter(records, ids);
  return { vocabulary, recordsOf: postings, starts, words, weights: weighed, namesOf };
}

/** Cuts names when they are first compared: of very many records, few ever are. */
function nameCutter(
  records: readonly SearchRecord[],
  ids: ReadonlyMap<string, number>,
): WordIndex['namesOf'] {
  const cut: (readonly Name[] | undefined)[] = [];
  const cutOne = (name: string): Name => {
    const keys = keysOf(name);
    const said = keys.filter((key) => fillers.has(key));
    return {
      words: keys.map((key) => ids.get(key) ?? 0),
      telling: keys.length - said.length,
      fillers: said,
    };
  };
  return (r) => {
    cut[r] ??= (records[r] as SearchRecord).names.map(cutOne);
    return cut[r];
  };
}

function idOf(ids: Map<string, number>, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

/** Words that stand in a name, and those that mean one. */
function namedWords(
  ids: ReadonlyMap<string, number>,
  words: Uint32Array,
  weighed: Uint8Array,
): Uint8Array {
  const named = new Uint8Array(ids.size);
  for (let i = 0; i < words.length; i++) {
    if ((weighed[i] as number) >= weights.kind * 100) named[words[i] as number] = 1;
  }
  for (const key of synonyms().keys()) named[ids.get(key) as number] = 1;
  return named;
}

function growing() {
  let words = new Uint32Array(4096);
  let weighed = new Uint8Array(4096);
  let used = 0;
  const grow = () => {
    const larger = new Uint32Array(words.length * 2);
    larger.set(words);
    words = larger;
    const heavier = new Uint8Array(larger.length);
    heavier.set(weighed);
    weighed = heavier;
  };
  return {
    length: () => used,
    push(word: number, weight: number): number {
      if (used === words.length) grow();
      words[used] = word;
      weighed[used] = weight;
      used += 1;
      return used;
    },
    raise(at: number, weight: number): void {
      if ((weighed[at] as number) < weight) weighed[at] = weight;
    },
    done: () => ({ words: words.slice(0, used), weights: weighed.slice(0, used) }),
  };
}

/** Turns record → words round into word → records, by counting. */
function post(
  size: number,
  starts: Uint32Array,
  words: Uint32Array,
  weighed: Uint8Array,
): WordIndex['recordsOf'] {
  const bounds = new Uint32Array(size + 1);
  for (const word of words) bounds[word + 1] = (bounds[word + 1] as number) + 1;
  for (let i = 1; i <= size; i++) bounds[i] = (bounds[i] as number) + (bounds[i - 1] as number);
  const next = bounds.slice(0, size);
  const posted = new Uint32Array(words.length);
  const fill = (inName: boolean) => {
    for (let r = 0; r + 1 < starts.length; r++) {
      for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
        if ((weighed[i] as number) >= weights.name * 100 !== inName) continue;
        const word = words[i] as number;
        const at = next[word] as number;
        posted[at] = r;
        next[word] = at + 1;
      }
    }
  };
  fill(true);
  fill(false);
  return (word) => posted.subarray(bounds[word], bounds[word + 1]);
}
