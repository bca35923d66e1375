/**
 * Occupations by the names people use: title, code, abbreviation, and O*NET's job titles. A title
 * that is filed under several occupations gives all of them, the largest first.
 */
import { once, type ReadData } from '../reading';
import { inSlices, type Pause } from '../slices';
import { add, type Language } from '../text/language';
import { readTerms } from '../text/terms';
import { createWordIndex, type WordIndex } from '../text/wordIndex';
import { keysOf, wordsOf } from '../text/words';
import { eachJobTitle, type OccupationTitle, readOccupations } from './tables';

export type { OccupationTitle } from './tables';

export interface Occupations {
  /** Adds the job titles, in slices; until then only published titles are found. @throws {DataFileError} */
  whole(): Promise<void>;
  /** Every occupation and group, in the order of their codes. */
  readonly all: readonly OccupationTitle[];
  get(code: string): OccupationTitle | undefined;
  /** Codes of the occupations that are called so, best first; `keys` are those of words.ts. */
  named(keys: string): readonly string[];
  /** Whether a word stands in any name. */
  knows(key: string): boolean;
  /**
   * Occupations that a text may mean, best first; none when it is about something else.
   * @param limit 50 unless told
   */
  find(query: string, limit?: number): readonly OccupationTitle[];
}

/** A name of an occupation: the one it is published under, or a job title. */
interface Name {
  readonly code: string;
  readonly length: number;
  readonly own: boolean;
}

interface Names {
  readonly exact: Map<string, string[]>;
  readonly list: Name[];
  readonly index: WordIndex;
}

/** Reads the published titles and indexes them, in slices that no keystroke waits for. */
export async function prepareOccupations(
  read: ReadData,
  language: Language,
  pause?: Pause,
): Promise<Occupations> {
  const all = await readOccupations(read);
  const byCode = new Map(all.map((one) => [one.code, one]));
  const names = noNames();
  await inSlices(
    all,
    ({ code, title }) => {
      for (const name of ownNames(title)) addName(names, code, name, true);
    },
    pause,
  );
  const jobs = (code: string) => byCode.get(code)?.employment ?? 0;
  const named = (keys: string) => {
    const said = language.phrases(keys).filter(({ slot }) => slot === 'occupation');
    const codes = said.flatMap(({ values }) => values);
    if (codes.length > 0) return codes;
    return [...(names.exact.get(keys) ?? [])].sort((a, b) => jobs(b) - jobs(a));
  };
  const addJob = (code: string, title: string) => {
    for (const name of jobNames(title)) addName(names, code, name, false);
  };
  return {
    whole: once(() => eachJobTitle(read, addJob, pause)),
    all,
    get: (code) => byCode.get(code),
    named,
    knows: (key) => names.index.id(key) !== undefined,
    find: (query, limit = 50) => {
      const coded = byCodeIn(query, all);
      if (coded) return coded.slice(0, limit);
      const codes = new Set([
        ...named(keysOf(query).join(' ')),
        ...recall(query, names, byCode, language),
      ]);
      return [...codes].slice(0, limit).flatMap((code) => byCode.get(code) ?? []);
    },
  };
}

/** By code, whole or begun, with or without its dash or O*NET's suffix. */
function byCodeIn(query: string, all: readonly OccupationTitle[]) {
  const typed = /^\s*(\d\d)-?(\d{0,4})(?:\.\d{0,2})?\s*$/.exec(query);
  if (!typed) return undefined;
  const start = `${typed[1]}-${typed[2]}`;
  return all.filter(({ code }) => code.startsWith(start));
}

function noNames(): Names {
  return { exact: new Map(), list: [], index: createWordIndex() };
}

function addName({ exact, list, index }: Names, code: string, text: string, own: boolean): void {
  const keys = keysOf(text);
  if (keys.length === 0) return;
  add(exact, keys.join(' '), code);
  index.add(list.push({ code, length: new Set(keys).size, own }) - 1, keys, 1);
}

/** A title whole; of "Plumbers, Pipefitters, and Steamfitters" and of "…, Except …" the parts too. */
function ownNames(title: string): readonly string[] {
  const [main = '', ...rest] = title.split(/,? (?:Except|All Other)\b/);
  const parts = main.split(/, (?:and )?| and /);
  const single = parts.length > 1 && parts.every((part) => !part.includes(' '));
  return [...new Set([title, ...(rest.length > 0 ? [main] : []), ...(single ? parts : [])])];
}

/** "CEO (Chief Executive Officer)" is two names. */
function jobNames(title: string): readonly string[] {
  const [, outer, inner] = /^(.*?)\s*\(([^)]*)\)\s*$/.exec(title) ?? [];
  return outer && inner ? [outer, inner] : [title];
}

const candidates = 200;
/** Share of a query's words, by weight, that a name has to have. */
const least = 0.7;

function recall(
  query: string,
  { list, index }: Names,
  byCode: ReadonlyMap<string, OccupationTitle>,
  language: Language,
): readonly string[] {
  const terms = readTerms(wordsOf(query), {
    language,
    index,
    typing: !/\s$/.test(query),
    spelling: true,
  });
  const best = new Map<string, number>();
  for (const [at, share] of index.answering(terms, candidates)) {
    const name = list[at];
    if (!name || share < least) continue;
    const close = Math.min(terms.length, name.length) / Math.max(terms.length, name.length);
    const jobs = byCode.get(name.code)?.employment ?? 0;
    const score = share + 0.4 * close + (name.own ? 0.2 : 0) + Math.log10(1 + jobs) / 60;
    if (score > (best.get(name.code) ?? 0)) best.set(name.code, score);
  }
  return [...best].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
