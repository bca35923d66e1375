import type { Atlas } from '../atlas';
import type { Entry, EntryId, EntryKind } from '../model';
import { inSlices, type Pause } from '../slices';
import { add, type Language } from './language';
import { readTerms, weightOf } from './terms';
import { createWordIndex, type Term, type WordIndex } from './wordIndex';
import { keysOf, squeeze, type Word } from './words';

/** How much a word counts by where it stands in an entry. */
const weights = { name: 1, asked: 0.85, detail: 0.75, kind: 0.9, text: 0.4 } as const;
/** Entries whose names are compared word by word. */
const finalists = 200;
/** Share of a query that an entry has to answer: all but its least telling words. */
const enough = 0.55;
/** How like a question is to one that the entry is known to answer, to answer it too. */
const alikeEnough = 0.8;
/** A single word is like too many. */
const alikeAlone = 0.95;
const nearlyNamed = 0.8;
const filler = 0.3;
const kindBonus = 0.1;

/** What search knows of an entry of the guide. */
export interface GuideRecord {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly label: string;
  /** Label, letters and everything else it is called. */
  readonly names: readonly string[];
  /** Questions that it is known to answer, with how well: 1 best. */
  readonly asked: readonly (readonly [question: string, how: number])[];
  /** The rest, by weight. */
  readonly fields: readonly (readonly [weight: number, text: string])[];
  /** Acronyms, as written. */
  readonly codes: readonly string[];
}

export interface GuideHit {
  readonly record: GuideRecord;
  /** 0 and up, higher is better. */
  readonly score: number;
  /** Answers enough of the query, rather than being merely near. */
  readonly answers: boolean;
  /** Is known to answer a question much like it; `wholly`: that very question. */
  readonly settled: boolean;
  readonly wholly: boolean;
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

/** Every entry but the wages: those are read out of a query, not looked up. */
export function recordsOf(atlas: Atlas): readonly GuideRecord[] {
  const asked = new Map<EntryId, [string, number][]>();
  for (const { answers, asked: questions } of atlas.data.questions) {
    for (const [at, id] of answers.entries()) {
      for (const one of questions) add(asked, id, [one, 1 - at / 50] as [string, number]);
    }
  }
  const kindWords = new Map<EntryKind, string>();
  for (const { kind, words } of atlas.data.words) if (kind) kindWords.set(kind, words.join(' '));
  return atlas.data.entries.map((entry) => {
    const codes = 'acronym' in entry && entry.acronym ? [entry.acronym] : [];
    return {
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      names: [entry.label, ...codes, ...entry.aliases],
      asked: asked.get(entry.id) ?? [],
      fields: [
        [weights.detail, detailOf(entry, atlas)],
        [weights.kind, `${kindWords.get(entry.kind) ?? ''} ${groupOf(entry)}`],
        [weights.text, [entry.summary, ...entry.points].join(' ')],
      ],
      codes,
    };
  });
}

function groupOf(entry: Entry): string {
  if (entry.kind === 'credential') return entry.credentialKind;
  // `driver` names a group of topics, and to everyone else a trade.
  return 'group' in entry && entry.group !== 'driver' ? entry.group : '';
}

function detailOf(entry: Entry, atlas: Atlas): string {
  if (entry.kind === 'degree') return [entry.level, ...(entry.studies ?? [])].join(' ');
  if (entry.kind === 'metro')
    return entry.states.map((code) => atlas.area(code)?.name ?? '').join(' ');
  if (entry.kind !== 'credential') return '';
  const issuers = (entry.links.issuedBy ?? []).map((id) => atlas.entry(id));
  const named = issuers.map((one) =>
    one?.kind === 'organization' ? `${one.acronym ?? ''} ${one.label}` : '',
  );
  return [entry.certifies, ...named].join(' ');
}

export async function indexGuide(
  records: readonly GuideRecord[],
  language: Language,
  pause?: Pause,
): Promise<GuideIndex> {
  const index = createWordIndex();
  const codes = new Map<string, GuideRecord[]>();
  const names = new Map<string, GuideRecord[]>();
  const questions = new Map<string, [GuideRecord, number][]>();
  await inSlices(
    records,
    (record, at) => {
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
    },
    pause,
  );
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
      const known = [...(questions.get(words.map(({ key }) => key).join(' ')) ?? [])];
      const exact = known.sort((a, b) => b[1] - a[1]).map(([record]) => record);
      const allowed = exact.filter(({ kind }) => !kinds || kinds.has(kind)).map(asAsked);
      if (terms.every(({ soft }) => soft)) return allowed;
      const fillers = words.map(({ key }) => key).filter((key) => language.is(key, 'filler'));
      const least = terms.length > 1 ? alikeEnough : alikeAlone;
      const asking = new Set(terms.flatMap(({ key }) => language.kinds(key)));
      const compare = comparer(terms, new Set(fillers), index, language);
      const ranked = index
        .answering(terms, kinds ? finalists * 4 : finalists)
        .flatMap(([at, share]) => {
          const record = records[at];
          if (!record || (kinds && !kinds.has(record.kind)) || exact.includes(record)) return [];
          return [judge(record, share, compare, { asked: asking.has(record.kind), least })];
        })
        .sort((a, b) => b.score - a.score);
      return [...allowed, ...ranked];
    },
  };
}

function asAsked(record: GuideRecord): GuideHit {
  return { record, score: 2, answers: true, settled: true, wholly: true };
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
  const score = close ? 1 + Math.max(named, known) : 0.6 * share + 0.4 * named + bonus;
  return { record, score, answers: close || share >= enough, settled, wholly: known >= alikeAlone };
}

type Compare = (name: string) => number;

/** How much of a name and of the query the two share, by weight (Dice's coefficient). */
function comparer(
  terms: readonly Term[],
  fillers: ReadonlySet<string>,
  index: WordIndex,
  language: Language,
): Compare {
  const answered = new Map<number, (readonly [term: number, quality: number])[]>();
  terms.forEach(({ matches }, t) => {
    for (const { word, quality } of matches) {
      answered.set(word, [...(answered.get(word) ?? []), [t, quality]]);
    }
  });
  const asked = terms.reduce((sum, { weight }) => sum + weight, fillers.size * filler);
  return (name) => {
    const met = new Map<number, number>();
    let echoed = 0;
    let own = 0;
    for (const key of keysOf(name)) {
      if (language.is(key, 'filler')) {
        own += filler;
        if (fillers.has(key)) echoed += filler;
        continue;
      }
      const word = index.id(key) ?? -1;
      const count = word < 0 ? 1 : index.count(word);
      const weight = Math.log(1 + index.size() / Math.max(1, count)) * weightOf(key, language);
      own += weight;
      // A word answers one term: "executive" isn't both halves of "chief exec".
      const [best] = [...(answered.get(word) ?? [])].sort((a, b) => b[1] - a[1]);
      const [t, quality] = best ?? [-1, 0];
      const both = quality * (weight + (terms[t]?.weight ?? 0));
      if (both > (met.get(t) ?? 0)) met.set(t, both);
    }
    const shared = [...met.values()].reduce((sum, both) => sum + both, 2 * echoed);
    return shared / (own + asked || 1);
  };
}
