import type { Found } from '../search';
import { createHighlighter } from './answers';
import type { Kinds, Parts } from './parts';
import { rankRecords } from './rank';
import type { SearchRecord } from './records';
import { readTerms, type Term } from './terms';
import { wordsOf } from './words';

/** Share of a query that an entry has to answer: all but its least telling words. */
const enough = 0.55;
const near = 0.12;
const farMisspelt = 2;

/**
 * `usual`; `onSubject`: the occupation's own words go without saying; `loose`: whatever comes
 * nearest.
 */
export type Reading = 'usual' | 'onSubject' | 'loose';

/** Entries that answer enough of the words of a query, best first. */
export function byWords(
  query: string,
  kinds: Kinds,
  reading: Reading,
  parts: Parts,
): readonly Found[] {
  const { index, names, records } = parts;
  const loose = reading === 'loose';
  const onSubject = reading === 'onSubject';
  const how = { allowance: loose ? farMisspelt : 1, typing: !names.isCode(query), onSubject };
  const terms = readTerms(query, index, records.length, how);
  if (!loose && isBeyond(terms)) return [];
  const said = new Set(wordsOf(query).map(({ key }) => key));
  const least = loose ? near : enough;
  const highlight = createHighlighter(terms, index);
  return rankRecords(terms, index, { records, kinds, least, loose, said }).map(([r, score]) => {
    const { id, kind, label } = records[r] as SearchRecord;
    return { id, kind, score: Math.max(0, 1 - score), exact: false, ranges: highlight(label) };
  });
}

/** A word that means nothing here: the query is about something else. */
function isBeyond(terms: readonly Term[]): boolean {
  return (
    terms.every(({ idle }) => idle) || terms.some(({ matches, soft }) => !matches.length && !soft)
  );
}
