import type { Institution } from './model';
import type { Vocabulary } from './vocabulary';
import { plainWords } from './vocabulary';

/** Institutions whose names hold some words in a row, when those words tell them from others. */
export type NamedInstitutions = (words: readonly string[]) => readonly Institution[];

/** Words that begin a name may fit a system with many campuses; words inside one, or one alone, few. */
const most = { atStart: 40, elsewhere: 8 };

interface Name {
  readonly institution: Institution;
  readonly words: readonly string[];
}

/** The index of names is made at the first question. */
export function institutionNames(
  institutions: readonly Institution[],
  vocabulary: Vocabulary,
): NamedInstitutions {
  let index: ReadonlyMap<string, readonly Name[]> | undefined;
  return (words) => {
    index ??= indexNames(institutions);
    // `community college` and `university of` name nobody.
    if (words.every((word) => vocabulary.has(word))) return [];
    const [first = ''] = words;
    const holding = (index.get(first) ?? []).filter((name) => placeOf(name, words) >= 0);
    const begun = words.length > 1 ? holding.filter((name) => placeOf(name, words) === 0) : [];
    if (begun.length > 0 && begun.length <= most.atStart) return begun.map(institutionOf);
    return holding.length <= most.elsewhere ? holding.map(institutionOf) : [];
  };
}

function indexNames(institutions: readonly Institution[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const institution of institutions) {
    const words = plainWords(institution.name).filter((word, at) => at > 0 || word !== 'the');
    for (const word of new Set(words)) {
      const names = index.get(word);
      if (names) names.push({ institution, words });
      else index.set(word, [{ institution, words }]);
    }
  }
  return index;
}

function placeOf(name: Name, words: readonly string[]): number {
  return name.words.findIndex((_, at) => words.every((word, i) => name.words[at + i] === word));
}

function institutionOf({ institution }: Name): Institution {
  return institution;
}
