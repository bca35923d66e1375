import type { EntryKind } from '../model';
import { type Answers, answersOf } from './answers';
import { subject } from './asking';
import type { WordIndex } from './inverted';
import { askedKinds } from './kinds';
import { payWords } from './language';
import { wordSet } from './later';
import type { SearchRecord } from './records';
import type { Term } from './terms';

/** Records by number, best first, with a score of 0 and up, higher is better. */
export type Ranked = readonly (readonly [r: number, score: number])[];

export interface Ranking {
  readonly records: readonly SearchRecord[];
  readonly kinds: ReadonlySet<EntryKind> | undefined;
  /** Share of the query, by weight of its words, that a record has to answer. */
  readonly least: number;
  /** Whether a place counts even if part of the query is about something else. */
  readonly loose: boolean;
  /** All words of the query: those that aren't terms still tell two like names apart. */
  readonly said: ReadonlySet<string>;
}

/** Most records looked at for one query: what keeps a keystroke cheap among very many. */
const candidates = 8192;
/** Most records whose names are compared word by word. */
const finalists = 64;

/** Records that answer enough of the terms. */
export function rankRecords(terms: readonly Term[], index: WordIndex, how: Ranking): Ranked {
  const answers = answersOf(terms, index);
  const asking = new Set(terms.flatMap(({ key }) => askedKinds().get(key) ?? []));
  const asked = terms.filter((term) => !term.soft || term.matches.length > 0).length;
  const scored = bestCovered(terms, answers, index, how).map(([r, coverage]) => {
    const { kind, remote } = how.records[r] as SearchRecord;
    const close = asksKind(terms, kind) ? 1 : closeness(r, asked, answers, index, how.said);
    const meant = (asking.has(kind) ? 0.1 : 0) - (remote ? 0.05 : 0);
    return [r, 0.7 * coverage + 0.3 * close + meant] as const;
  });
  return scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** The records that answer the largest share of the query, best first. */
function bestCovered(
  terms: readonly Term[],
  answers: Answers,
  index: WordIndex,
  { records, kinds, least, loose }: Ranking,
): readonly (readonly [r: number, coverage: number])[] {
  const best: [number, number][] = [];
  const sparing = loose ? anything : besidePlaces(terms);
  for (const r of gather(terms, index, records.length)) {
    const record = records[r] as SearchRecord;
    if (kinds && !kinds.has(record.kind)) continue;
    const coverage = cover(r, terms, answers, index, isPlace(record) ? sparing : anything);
    const full = best.length === finalists;
    if (coverage < least || (full && coverage <= (best.at(-1)?.[1] ?? 0))) continue;
    if (full) best.pop();
    let at = best.length;
    while (at > 0 && (best[at - 1] as [number, number])[1] < coverage) at -= 1;
    best.splice(at, 0, [r, coverage]);
  }
  return best;
}

/** Records with any of the words, those of the rarest term and of its best words first. */
function gather(terms: readonly Term[], index: WordIndex, size: number): readonly number[] {
  const found: number[] = [];
  const seen = new Uint8Array(size);
  for (const { matches } of [...terms].sort((a, b) => b.weight - a.weight)) {
    for (const { word } of [...matches].sort((a, b) => b.quality - a.quality)) {
      for (const r of index.recordsOf(word)) {
        if (seen[r]) continue;
        if (found.length === candidates) return found;
        seen[r] = 1;
        found.push(r);
      }
    }
  }
  return found;
}

/** @param sparing whether a term may be left unanswered; a record that leaves another one is none */
function cover(
  r: number,
  terms: readonly Term[],
  answers: Answers,
  index: WordIndex,
  sparing: (term: Term) => boolean,
): number {
  const best = answers.clean();
  for (let i = index.starts[r] as number; i < (index.starts[r + 1] as number); i++) {
    for (const [t, quality] of answers.of(index.words[i] as number)) {
      const value = (quality * (index.weights[i] as number)) / 100;
      if (value > (best[t] as number)) best[t] = value;
    }
  }
  let met = 0;
  let all = 0;
  for (let t = 0; t < terms.length; t++) {
    const { soft, weight } = terms[t] as Term;
    const value = best[t] as number;
    if (value === 0 && !sparing(terms[t] as Term)) return 0;
    met += value * weight;
    all += soft ? value * weight : weight;
  }
  return all > 0 ? met / all : 0;
}

const asksJobs = wordSet('job work employment employed hire hiring');

const anything = () => true;

/**
 * What a place may leave unanswered: "new york times" is no place. A question about pay or jobs may
 * hold the occupation and everyday words as well.
 */
function besidePlaces(terms: readonly Term[]): (term: Term) => boolean {
  const asked = terms.some(({ key }) => payWords.has(key) || asksJobs.has(key));
  return ({ key, soft, idle }) =>
    payWords.has(key) ||
    (soft && !idle) ||
    (asked && (idle || subject.has(key) || asksJobs.has(key)));
}

function isPlace({ kind }: SearchRecord): boolean {
  return kind === 'wage' || kind === 'metro';
}

/** "credentials": nothing but the kind is asked for. */
function asksKind(terms: readonly Term[], kind: EntryKind): boolean {
  return terms.every(({ key }) => askedKinds().get(key)?.includes(kind));
}

/** How much of the best-fitting name, and of the query, the two share (Dice's coefficient). */
function closeness(
  r: number,
  asked: number,
  answers: Answers,
  index: WordIndex,
  said: ReadonlySet<string>,
): number {
  let closest = 0;
  for (const { words, telling, fillers } of index.namesOf(r)) {
    const met = answers.clean();
    for (const word of words) {
      for (const [t, quality] of answers.of(word)) met[t] = Math.max(met[t] as number, quality);
    }
    const shared = met.reduce((sum, quality) => sum + quality, 0);
    const echoed = fillers.length > 0 ? fillers.filter((key) => said.has(key)).length * 0.1 : 0;
    closest = Math.max(closest, (2 * shared + echoed) / (Math.max(1, telling) + asked));
  }
  return closest;
}
