import type { Atlas } from '../atlas';
import type { EntryKind } from '../model';
import { inSlices, type Pause } from '../slices';
import { add, type Language } from '../text/language';
import { readTerms } from '../text/terms';
import { createWordIndex, type Term, type WordIndex } from '../text/wordIndex';
import { keysOf, squeeze, type Word } from '../text/words';
import { type Compare, createComparer } from './likeness';
import { createRecorder, type GuideRecord, weights } from './records';

/** Entries whose names are compared word by word. */
const finalists = 200;
/** For a letter or two, which half of them begin with. */
const few = 40;
/** Share of a query that an entry has to answer: all but its least telling words. */
const enough = 0.55;
/** How like a question is to one that the entry is known to answer, to answer it too. */
const alikeEnough = 0.8;
/** A single word is like too many. */
const alikeAlone = 0.95;
const nearlyNamed = 0.8;
const kindBonus = 0.2;

export interface GuideHit {
  readonly record: GuideRecord;
  /** 0 and up, higher is better. */
  readonly score: number;
  /** Answers enough of the query, rather than being merely near. */
  readonly answers: boolean;
  /** Is known to answer a question much like it; `wholly`: that very question. */
  readonly settled: boolean;
  readonly wholly: boolean;
  /** How like the query is to a name or question of the entry, up to 1. */
  readonly likeness: number;
}

export interface GuideIndex {
  /** Entries whose letters or name are the query. */
  called(query: string): readonly GuideRecord[];
  /** Entries that share telling words with the query, best first. */
  rank(
    words: readonly Word[],
    how: { readonly typing: boolean; readonly beside?: (word: Word) => boolean },
    kinds?: ReadonlySet<EntryKind>,
  ): readonly GuideHit[];
  readonly index: WordIndex;
}

const noTables = () => ({
  index: createWordIndex(),
  records: [] as GuideRecord[],
  codes: new Map<string, GuideRecord[]>(),
  names: new Map<string, GuideRecord[]>(),
  questions: new Map<string, [GuideRecord, number][]>(),
});
type Tables = ReturnType<typeof noTables>;

export async function indexGuide(
  atlas: Atlas,
  language: Language,
  pause?: Pause,
): Promise<GuideIndex> {
  const tables = noTables();
  const { index, codes, names, questions } = tables;
  const recordOf = createRecorder(atlas);
  await inSlices(atlas.data.entries, (entry) => addRecord(tables, recordOf(entry)), pause);
  const comparing = createComparer(index, language);
  const owns = ({ codes: own }: GuideRecord, query: string) =>
    own.some((code) => squeeze(code) === squeeze(query));
  return {
    index,
    called: (query) => {
      const found = codes.get(query) ?? names.get(squeeze(query)) ?? [];
      // What has the query as its own letters goes before what is merely called so.
      return [...found].sort((a, b) => Number(owns(b, query)) - Number(owns(a, query)));
    },
    rank: (words, how, kinds) => {
      const terms = readTerms(words, { language, index, spelling: true, ...how });
      const known = questions.get(words.map(({ key }) => key).join(' ')) ?? [];
      const exact = known.toSorted((a, b) => b[1] - a[1]).map(([record]) => record);
      const allowed = exact.filter(({ kind }) => !kinds || kinds.has(kind)).map(asAsked);
      if (terms.every(({ soft }) => soft)) return allowed;
      const fillers = words.map(({ key }) => key).filter((key) => language.is(key, 'filler'));
      const compare = comparing(terms, new Set(fillers));
      const asking = new Set(terms.flatMap(({ key }) => language.kinds(key)));
      const hits = ranked(tables, terms, compare, asking, kinds);
      return [...allowed, ...hits.filter(({ record }) => !exact.includes(record))];
    },
  };
}

function addRecord({ index, records, codes, names, questions }: Tables, record: GuideRecord): void {
  const at = records.push(record) - 1;
  for (const code of record.codes) add(codes, code, record);
  for (const name of record.names) {
    add(names, squeeze(name), record);
    index.add(at, keysOf(name), weights.name);
  }
  for (const [question, how] of record.asked) {
    index.add(at, keysOf(question), weights.asked);
    add(questions, keysOf(question).join(' '), [record, how]);
  }
  for (const [weight, text] of record.fields) index.add(at, keysOf(text), weight);
}

function ranked(
  { index, records }: Tables,
  terms: readonly Term[],
  compare: Compare,
  asking: ReadonlySet<EntryKind>,
  kinds?: ReadonlySet<EntryKind>,
): readonly GuideHit[] {
  const least = terms.length > 1 ? alikeEnough : alikeAlone;
  const brief = terms.length === 1 && (terms[0]?.key.length ?? 0) < 3;
  const most = brief ? few : kinds ? finalists * 4 : finalists;
  const hits = index.answering(terms, most).flatMap(([at, share]) => {
    const record = records[at];
    if (!record || (kinds && !kinds.has(record.kind))) return [];
    return [judge(record, share, compare, { asked: asking.has(record.kind), least })];
  });
  return hits.sort((a, b) => b.score - a.score);
}

function asAsked(record: GuideRecord): GuideHit {
  return { record, score: 2, answers: true, settled: true, wholly: true, likeness: 1 };
}

function judge(
  record: GuideRecord,
  share: number,
  compare: Compare,
  { asked, least }: { readonly asked: boolean; readonly least: number },
): GuideHit {
  const named = Math.max(...record.names.map(compare));
  const known = Math.max(0, ...record.asked.map(([question, how]) => compare(question) * how));
  const settled = known >= least;
  // A name or a question that is nearly the query itself says more than all its words do.
  const close = settled || named >= nearlyNamed;
  const bonus = asked ? kindBonus : 0;
  const likeness = Math.max(named, known);
  const score = bonus + (close ? 1 + likeness : 0.6 * share + 0.4 * named);
  const wholly = known >= alikeAlone;
  return { record, score, answers: close || share >= enough, settled, wholly, likeness };
}
