import { groupBy } from '../groupBy';
import type { Institution } from './model';
import { plainWords, type Vocabulary } from './vocabulary';

/** Institutions that some plain words in a row name; none when the words could be anything else. */
export type NamedInstitutions = (words: readonly string[]) => readonly Institution[];

/** More names than these share the words: they tell nobody apart. A system has up to 40 campuses. */
const most = { oneWord: 4, moreWords: 40 };

interface Name {
  readonly institution: Institution;
  /** Of the whole name, without a leading "the". */
  readonly words: readonly string[];
  /** How many of them stand before the campus: "Ohio State University-Main Campus" has 3. */
  readonly head: number;
}

/**
 * Words name an institution when they begin its name and leave out no more than "University" and the
 * campus: `johns hopkins`, `ohio state`. With such a word among them, more may be left out: `university
 * of alabama`. A system is named as its campuses call it too: `penn state`. A city's name alone is the
 * city. The index of names is made at the first question.
 */
export function institutionNames(
  institutions: readonly Institution[],
  vocabulary: Vocabulary,
): NamedInstitutions {
  const isSchool = (word: string) => vocabulary.get(word)?.kind === 'school';
  let index: Index | undefined;
  return (words) => {
    index ??= indexNames(institutions);
    if (words.every((word) => vocabulary.has(word)) || index.cities.has(words.join(' '))) return [];
    const [first = ''] = words;
    const begun = (index.byFirst.get(first) ?? []).filter(({ words: name }) =>
      words.every((word, i) => name[i] === word),
    );
    const whole = begun.filter((name) => name.words.slice(words.length, name.head).every(isSchool));
    const found = whole.length === 0 && words.some(isSchool) ? begun : whole;
    const limit = words.length === 1 ? most.oneWord : most.moreWords;
    return begun.length <= limit ? found.map(({ institution }) => institution) : [];
  };
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Name[]>;
  readonly cities: ReadonlySet<string>;
}

function indexNames(institutions: readonly Institution[]): Index {
  const called = systemNames(institutions);
  const names = institutions.flatMap((institution): Name[] => {
    const system = systemOf(institution);
    const short = called.get(system);
    const head = plainWords(system).length;
    return [
      { institution, words: plainWords(withoutThe(institution)), head },
      ...(short ? [{ institution, words: short, head: short.length }] : []),
    ];
  });
  const cities = institutions.map(({ city }) => plainWords(city).join(' '));
  return {
    byFirst: groupBy(names, ({ words: [first = ''] }) => first),
    cities: new Set(cities),
  };
}

/** The name before the campus: of "Ohio State University-Main Campus" the university's. */
function systemOf(institution: Institution): string {
  return withoutThe(institution).replace(/[-,].*$/, '');
}

function withoutThe({ name }: Institution): string {
  return name.replace(/^the\s+/i, '');
}

/** What several campuses of a system call it: of "…-Penn State Altoona" and the others `penn state`. */
function systemNames(institutions: readonly Institution[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [system, all] of groupBy(institutions, systemOf)) {
    const campuses = all.map(({ name }) => plainWords(name.slice(name.indexOf('-') + 1)));
    const starts = groupBy(
      campuses.filter(({ length }) => length > 2),
      ([one = '', two = '']) => `${one} ${two}`,
    );
    const own = plainWords(system).slice(0, 2).join(' ');
    const [shared] = [...starts].filter(([start, { length }]) => length > 1 && start !== own);
    if (shared) found.set(system, shared[0].split(' '));
  }
  return found;
}
