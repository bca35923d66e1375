import { alike } from './spelling';

/** A word of the index that a typed word may stand for; 1: the word itself. */
export interface Match {
  readonly word: number;
  readonly quality: number;
}

/** What is asked for: the words that answer it, and how much an answer counts. */
export interface Term {
  readonly key: string;
  readonly matches: readonly Match[];
  readonly weight: number;
  /** Helps where it is answered, and isn't missed where it is not. */
  readonly soft: boolean;
}

/**
 * Which words stand in which texts, to be found whole, by their beginning, or misspelt. Own code and
 * not minisearch: there a single letter takes 28 ms among 46,000 titles, here less than 1 ms.
 */
export interface WordIndex {
  /** @param weight how much the words count in this text, up to 1 */
  add(text: number, keys: readonly string[], weight: number): void;
  id(key: string): number | undefined;
  /** Number of texts with the word. */
  count(word: number): number;
  /** Number of texts. */
  size(): number;
  /** Words that begin with the key, the commonest first. */
  beginning(key: string, limit: number): readonly Match[];
  /** Words spelled alike, by fuse.js. */
  alike(key: string, open: boolean): readonly (Match & { readonly key: string })[];
  /** Texts that answer most, best first; each with the share of the terms' weight that it answers. */
  answering(terms: readonly Term[], limit: number): readonly (readonly [number, number])[];
}

interface Posting {
  readonly key: string;
  readonly texts: number[];
  readonly weights: number[];
  /** Whether the word stands anywhere that counts fully: only such words are found misspelt. */
  named: boolean;
}

export function createWordIndex(): WordIndex {
  const ids = new Map<string, number>();
  const postings: Posting[] = [];
  const byLetter = new Map<string, number[]>();
  let size = 0;
  const wordOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const word = postings.push({ key, texts: [], weights: [], named: false }) - 1;
    ids.set(key, word);
    const others = byLetter.get(key.charAt(0));
    if (others) others.push(word);
    else byLetter.set(key.charAt(0), [word]);
    return word;
  };
  const posting = (word: number) => postings[word] as Posting;
  return {
    add(text, keys, weight) {
      size = Math.max(size, text + 1);
      for (const key of keys) {
        const { texts, weights } = posting(wordOf(key));
        if (weight >= 0.9) posting(wordOf(key)).named = true;
        const last = texts.length - 1;
        if (texts[last] !== text) weights[texts.push(text) - 1] = weight;
        else weights[last] = Math.max(weights[last] as number, weight);
      }
    },
    id: (key) => ids.get(key),
    count: (word) => posting(word).texts.length,
    size: () => size,
    beginning: (key, limit) =>
      (byLetter.get(key.charAt(0)) ?? [])
        .filter((word) => posting(word).key.startsWith(key) && posting(word).key !== key)
        .sort((a, b) => posting(b).texts.length - posting(a).texts.length)
        .slice(0, limit)
        .map((word) => ({ word, quality: 0.7 + (0.25 * key.length) / posting(word).key.length })),
    alike: (key, open) => {
      const near = [key.charAt(0), key.charAt(1)].flatMap((letter) => byLetter.get(letter) ?? []);
      const named = near.filter((word) => posting(word).named).map((word) => posting(word).key);
      return alike(key, named, open).map(({ item, quality }) => ({
        word: wordOf(item),
        key: item,
        quality,
      }));
    },
    answering: (terms, limit) => best(cover(terms, size, posting), limit),
  };
}

/** For each text that answers anything, the share of the terms' weight that it answers. */
function cover(terms: readonly Term[], size: number, posting: (word: number) => Posting) {
  const met = new Float32Array(size);
  const asked = new Float32Array(size);
  const touched: number[] = [];
  const here = new Float32Array(size);
  for (const { matches, weight, soft } of terms) {
    const mine: number[] = [];
    for (const { word, quality } of matches) {
      const { texts, weights } = posting(word);
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i] as number;
        const value = quality * (weights[i] as number);
        if (here[text] === 0) mine.push(text);
        if (value > (here[text] as number)) here[text] = value;
      }
    }
    for (const text of mine) {
      if (met[text] === 0) touched.push(text);
      met[text] = (met[text] as number) + (here[text] as number) * weight;
      if (soft) asked[text] = (asked[text] as number) + (here[text] as number) * weight;
      here[text] = 0;
    }
  }
  const all = terms.reduce((sum, { soft, weight }) => sum + (soft ? 0 : weight), 0);
  return { touched, share: (t: number) => (met[t] as number) / (all + (asked[t] as number) || 1) };
}

function best({ touched, share }: ReturnType<typeof cover>, limit: number) {
  const found: [number, number][] = [];
  for (const text of touched) {
    const value = share(text);
    const full = found.length === limit;
    if (full && value <= (found.at(-1)?.[1] ?? 0)) continue;
    if (full) found.pop();
    let at = found.length;
    while (at > 0 && (found[at - 1] as [number, number])[1] < value) at -= 1;
    found.splice(at, 0, [text, value]);
  }
  return found;
}
