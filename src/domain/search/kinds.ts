import type { EntryKind } from '../model';
import { later } from './later';
import { synonyms } from './synonyms';
import { keysOf } from './words';

/** What each kind of entry is called when it is asked for by kind. */
export const kindWords: Readonly<Record<EntryKind, string>> = {
  role: 'role job title career',
  degree: 'degree program study',
  credential: 'credential certification',
  wage: 'salary wage pay median',
  metro: 'metro city area job',
  employer: 'employer workplace',
  organization: 'organization association',
  skill: 'skill',
  step: 'step',
  topic: '',
};

/** A word that asks for a kind of entry → the kinds. */
export const askedKinds: () => ReadonlyMap<string, readonly EntryKind[]> = later(collectKinds);

function collectKinds(): ReadonlyMap<string, readonly EntryKind[]> {
  const found = new Map<string, EntryKind[]>();
  for (const [kind, words] of Object.entries(kindWords) as [EntryKind, string][]) {
    const own = keysOf(words);
    for (const word of new Set([...own, ...own.flatMap((key) => synonyms().get(key) ?? [])])) {
      found.set(word, [...(found.get(word) ?? []), kind]);
    }
  }
  return found;
}
