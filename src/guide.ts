// Everything that is read only when someone first asks: the data, and the words for it. The host
// loads this module lazily, so that activation costs nothing.

import data from 'atlas:data';
import * as l10n from '@vscode/l10n';
import { buildLexicon, type Lexicon } from './domain/acronyms';
import { createAtlas } from './domain/atlas';
import type { CredentialEntry, Entry, EntryId } from './domain/model';
import type { ReadData } from './domain/reading';
import { createSearch, type Search } from './domain/search';
import { type Atlas as Priced, priced } from './domain/search/priced';
import { createWages, type Wages } from './domain/wages/wages';
import { answerExplorer } from './present/explorerAnswers';
import { goTo, readState } from './present/explorerKept';
import type { ExplorerAnswer, ExplorerQuestion } from './present/explorerQuestions';
import { isAreaCode, type Place } from './present/explorerState';
import type { Around } from './present/pageFacts';
import type { Surroundings } from './present/surroundings';

/** The bundled atlas, validated when it was built. */
export const atlas = createAtlas(data);

let read: ReadData | undefined;
/** Where the files of data/ are read from; said once, before anything is asked. */
export function readWith(reader: ReadData): void {
  read = reader;
}

let store: Wages | undefined;
/** Every official wage row, read from its file at the first look-up. */
export function wages(): Wages {
  if (!read) throw new Error('Nobody said where the data files are.');
  store ??= createWages(read, data);
  return store;
}

/** An entry by its id; wages are read from their files. @throws {DataFileError} */
export async function entry(id: EntryId): Promise<Entry | undefined> {
  return id.startsWith('wage.') ? wages().entryOf(id) : atlas.entry(id);
}

/** The wages that a page or card names beside its own facts. */
export async function around(homeArea: string | undefined): Promise<Around> {
  const occupation = atlas.occupation.code;
  const of = (area: string) => wages().entry({ area, occupation });
  const [nation, home] = await Promise.all([of('US'), homeArea ? of(homeArea) : undefined]);
  return { nation, home };
}

/** Prices, growth and relatives of occupations, from their own tables. */
const surroundings: Surroundings = {};

/** What the Salary Explorer's page asks for. @throws {DataFileError} */
export function explorerAnswer(
  question: Exclude<ExplorerQuestion, { about: 'choice' }>,
): Promise<ExplorerAnswer> {
  return answerExplorer({ atlas, wages: wages(), around: surroundings }, question);
}

/** The occupation and year that the explorer opens with: those of the place, else those left. */
export function explorerChoice(state: unknown, place: Place | null) {
  const { occupation, year } = goTo(readState(state, isAreaCode), place ?? {}, isAreaCode);
  return { occupation, year };
}

let index: Promise<Search> | undefined;
/** The search index, built at the first search. */
export function search(): Promise<Search> {
  index ??= pricedAtlas().then(createSearch);
  return index;
}

let pricedOnce: Promise<Priced> | undefined;
export function pricedAtlas(): Promise<Priced> {
  const code = atlas.occupation.code;
  pricedOnce ??= Promise.all([
    wages().entries(code, 'nation'),
    wages().entries(code, 'states'),
  ]).then((all) => priced(atlas, all.flat()));
  return pricedOnce;
}

let terms: Lexicon | undefined;
/** The acronyms to look for, gathered at the first hover. */
export function lexicon(): Lexicon {
  terms ??= buildLexicon(atlas.entries('credential'));
  return terms;
}

/** The credentials that have these ids, in their order. */
export function credentialsOf(ids: readonly EntryId[]): readonly CredentialEntry[] {
  return ids.flatMap((id) => {
    const entry = atlas.entry(id);
    return entry?.kind === 'credential' ? [entry] : [];
  });
}

/** Words in the language that VS Code is shown in; English where there is no translation. */
export function useTranslations(contents: Record<string, string> | undefined): void {
  if (contents) l10n.config({ contents });
}

export { findAll, findAt, isProseAt, type Span } from './domain/acronyms';
export { areaNamed, areasNamed } from './present/areaNames';
export { card, senses } from './present/card';
export { cite } from './present/cite';
export { completions } from './present/completions';
export { describe, title } from './present/describe';
export { placeOfQuery, placeQuery } from './present/explorerLink';
export { contextOf, outline } from './present/outline';
export { page } from './present/page';
export { entryOfPath, pagePath } from './present/pagePath';
export { allPicks, foundPicks } from './present/picks';
export { placeOf, placeOfQuestion } from './present/place';
export {
  type Credential,
  publishCredential,
  publishEntry,
  publishRank,
  publishWage,
  type SearchHit,
  type WageEstimate,
  type WageRank,
} from './present/publish';
export { expansion, isExpanded, spelledOutAt } from './present/rewrites';
export { shellHtml } from './present/shell';
export { sourceUrl } from './present/sources';
export { readAmount } from './present/standing';

export type Guide = typeof import('./guide');
