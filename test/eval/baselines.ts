/** What search is measured against: the two libraries as they come, on the same records. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Atlas } from '../../src/domain/atlas';
import type { GuideRecord } from '../../src/domain/search/records';

/** Ids of the records a query finds, best first. */
export type Finder = (query: string) => readonly string[];

export interface Row {
  readonly id: string;
  readonly names: readonly string[];
  readonly text: string;
}

/** The entries of the guide, and the wages of the nation and each state: search reads these instead. */
export function rowsOf(records: readonly GuideRecord[], atlas: Atlas): readonly Row[] {
  const entries = records.map(({ id, names, fields, asked }) => ({
    id,
    names,
    text: [...fields.map(([, text]) => text), ...asked.map(([question]) => question)].join(' '),
  }));
  const wages = atlas.data.areas.map(({ id, name, aliases }) => ({
    id: `wage.${id}.${atlas.occupation.code}.`,
    names: [name, id, ...aliases],
    text: 'salary wage pay median',
  }));
  return [...entries, ...wages];
}

/** fuse.js, default options. */
export function plainFuse(rows: readonly Row[]): Finder {
  const fuse = new Fuse(rows, { keys: ['names', 'text'] });
  return (query) => fuse.search(query, { limit: 50 }).map(({ item }) => item.id);
}

/** minisearch: default options, or the ones its documentation gives for search as you type. */
export function miniSearch(rows: readonly Row[], typing: boolean): Finder {
  const mini = new MiniSearch<{ id: string; names: string; text: string }>({
    fields: ['names', 'text'],
    searchOptions: typing ? { prefix: true, fuzzy: 0.2 } : {},
  });
  mini.addAll(rows.map(({ id, names, text }) => ({ id, names: names.join(' '), text })));
  return (query) => mini.search(query).map(({ id }) => id as string);
}
