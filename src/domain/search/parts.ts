import type { EntryId, EntryKind } from '../model';
import { indexWords, type WordIndex } from './inverted';
import { indexNames, type Names } from './names';
import { createPayReader, type PayReader } from './pay';
import type { Atlas } from './priced';
import { recordOf, type SearchRecord } from './records';

export type Kinds = ReadonlySet<EntryKind> | undefined;

/** What an atlas is searched by; made once. */
export interface Parts {
  readonly atlas: Atlas;
  readonly records: readonly SearchRecord[];
  readonly index: WordIndex;
  readonly names: Names;
  readonly byId: ReadonlyMap<EntryId, SearchRecord>;
  readonly readPay: PayReader;
}

export function partsOf(atlas: Atlas): Parts {
  const records = orderedRecords(atlas);
  return {
    atlas,
    records,
    index: indexWords(records),
    names: indexNames(records),
    byId: new Map(records.map((record) => [record.id, record])),
    readPay: createPayReader(atlas),
  };
}

/** Entries in reading order; what is not meant unless said comes last. */
function orderedRecords(atlas: Atlas): readonly SearchRecord[] {
  const records = atlas.entries().map((entry) => recordOf(entry, atlas));
  return [...records.filter((one) => !one.remote), ...records.filter((one) => one.remote)];
}
