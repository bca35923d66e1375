import type { SearchRecord } from './records';
import { squeeze } from './words';

/** Records by what they are called as a whole. */
export interface Names {
  /** Records whose code is the query in exact case or, failing that, those with it as a name. */
  called(query: string): readonly SearchRecord[];
  /** Records whose letters stand in the query, long enough to be no word: `fache`. */
  lettersIn(query: string): readonly SearchRecord[];
  /** A code in capitals is finished: `IN` is not the beginning of `insurance`. */
  isCode(query: string): boolean;
}

export function indexNames(records: readonly SearchRecord[]): Names {
  const codes = new Map<string, SearchRecord[]>();
  const squeezed = new Map<string, SearchRecord[]>();
  for (const record of records) {
    for (const code of record.codes) add(codes, code, record);
    for (const name of record.names) add(squeezed, squeeze(name), record);
  }
  return {
    called: (query) => codes.get(query) ?? byCode(squeezed.get(squeeze(query)) ?? [], query),
    lettersIn: (query) =>
      (query.match(/[\w/-]{4,}/g) ?? []).flatMap((word) =>
        (squeezed.get(squeeze(word)) ?? []).filter(({ codes: own }) =>
          own.some((code) => squeeze(code) === squeeze(word)),
        ),
      ),
    isCode: (query) => query === query.toUpperCase() && codes.has(query),
  };
}

/** What has the query as its own letters goes before what is merely called so. */
function byCode(records: readonly SearchRecord[], query: string): readonly SearchRecord[] {
  if (records.length < 2) return records;
  const letters = squeeze(query);
  const own = (record: SearchRecord) => record.codes.some((code) => squeeze(code) === letters);
  return [...records.filter(own), ...records.filter((record) => !own(record))];
}

function add(map: Map<string, SearchRecord[]>, name: string, record: SearchRecord): void {
  const known = map.get(name);
  if (!known) map.set(name, [record]);
  else if (known.at(-1) !== record) known.push(record);
}
