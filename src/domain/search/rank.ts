import type { EntryKind } from '../model';
import type { WordIndex } from './inverted';
import { askedKinds, fillers, payWords } from './language';
import type { SearchRecord } from './records';
import type { Term } from './terms';
import { keysOf, wordsOf } from './words';

export interface Ranked {
  readonly record: SearchRecord;
  /** 0 … 1, higher is better. */
  readonly score: number;
}

/** Most records looked at for one query: what keeps a keystroke cheap among very many. */
const candidates = 8192;
/** Most records whose names are compared word by word. */
const finalists = 64;

/** Word → the terms it answers, with the quality of the match. */
type Answers = ReadonlyMap<number, readonly (readonly [term: number, quality: number])[]>;

/**
 * Records that answer enough of the terms, best first.
 * @param said all words of the query: those that aren't terms still tell two like names apart
 * @param least share of the query, by weight of its words, that a record has to answer
 */
export function rankRecords(
  terms: readonly Term[],
  index: WordIndex,
  records: readonly SearchRecord[],
  kinds: ReadonlySet<EntryKind> | undefined,
  least: number,
  said: ReadonlySet<string>,
): readonly Ranked[] {
  const answers = answersOf(terms);
  const covered: [r: number, coverage: number][] = [];
  for (const r of gather(terms, index)) {
    if (kinds && !kinds.has((records[r] as SearchRecord).kind)) continue;
    const coverage = cover(r, terms, answers, index, isPlace(records[r] as SearchRecord));
    if (coverage >= least) covered.push([r, coverage]);
  }
  covered.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const asking = new Set(terms.flatMap(({ key }) => askedKinds.get(key) ?? []));
  const asked = terms.filter((term) => !term.soft || term.matches.length > 0).length;
  return covered
    .slice(0, finalists)
    .map(([r, coverage]) => {
      const record = records[r] as SearchRecord;
      const close = asksKind(terms, record.kind)
        ? 1
        : closeness(record, asked, answers, index, said);
      const meant = (asking.has(record.kind) ? 0.1 : 0) - (record.remote ? 0.05 : 0);
      return { record, score: 0.7 * coverage + 0.3 * close + meant };
    })
    .sort((a, b) => b.score - a.score);
}

function isPlace({ kind }: SearchRecord): boolean {
  return kind === 'wage' || kind === 'metro';
}

/** "credentials": nothing but the kind is asked for. */
function asksKind(terms: readonly Term[], kind: EntryKind): boolean {
  return terms.every(({ key }) => askedKinds.get(key)?.includes(kind));
}

export function answersOf(terms: readonly Term[]): Answers {
  const answers = new Map<number, [number, number][]>();
  terms.forEach((term, t) => {
    for (const { word, quality } of term.matches) {
      const known = answers.get(word);
      if (known) known.push([t, quality]);
      else answers.set(word, [[t, quality]]);
    }
  });
  return answers;
}

/** Records with any of the words, those of the rarest term and of its best words first. */
function gather(terms: readonly Term[], index: WordIndex): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { matches } of [...terms].sort((a, b) => b.weight - a.weight)) {
    for (const { word } of [...matches].sort((a, b) => b.quality - a.quality)) {
      for (const r of index.recordsOf(word)) {
        if (found.size >= candidates) return found;
        found.add(r);
      }
    }
  }
  return found;
}

/** @param wholly whether a record that leaves a term unanswered is none: `new york times` is no place */
function cover(
  r: number,
  terms: readonly Term[],
  answers: Answers,
  index: WordIndex,
  wholly: boolean,
): number {
  const best = new Float64Array(terms.length);
  for (let i = index.starts[r] as number; i < (index.starts[r + 1] as number); i++) {
    for (const [t, quality] of answers.get(index.words[i] as number) ?? []) {
      const value = (quality * (index.weights[i] as number)) / 100;
      if (value > (best[t] as number)) best[t] = value;
    }
  }
  let met = 0;
  let all = 0;
  let missing = false;
  terms.forEach((term, t) => {
    const value = best[t] as number;
    if (wholly && value === 0 && !term.soft && !payWords.has(term.key)) missing = true;
    met += value * term.weight;
    all += term.soft ? value * term.weight : term.weight;
  });
  return all > 0 && !missing ? met / all : 0;
}

/** How much of the best-fitting name, and of the query, the two share (Dice's coefficient). */
function closeness(
  record: SearchRecord,
  asked: number,
  answers: Answers,
  index: WordIndex,
  said: ReadonlySet<string>,
): number {
  let best = 0;
  for (const name of record.names) {
    const keys = keysOf(name);
    const met = new Map<number, number>();
    let length = 0;
    let echoed = 0;
    for (const key of keys) {
      if (!fillers.has(key)) length += 1;
      else if (said.has(key)) echoed += 0.1;
      for (const [t, quality] of answers.get(index.vocabulary.id(key) ?? -1) ?? []) {
        met.set(t, Math.max(met.get(t) ?? 0, quality));
      }
    }
    const shared = [...met.values()].reduce((sum, quality) => sum + quality, 0);
    best = Math.max(best, (2 * shared + echoed) / (Math.max(1, length) + asked));
  }
  return best;
}

/** Places in a label where words of the query stand, in order. */
export function rangesIn(
  label: string,
  terms: readonly Term[],
  index: WordIndex,
): readonly (readonly [number, number])[] {
  const answers = answersOf(terms);
  return wordsOf(label).flatMap(({ key, raw, start, end }) => {
    const answered = answers.get(index.vocabulary.id(key) ?? -1);
    if (!answered) return [];
    const begun = answered
      .map(([t]) => (terms[t] as Term).key)
      .find((typed) => typed !== key && raw.toLowerCase().startsWith(typed));
    return [[start, begun ? start + begun.length : end] as const];
  });
}
