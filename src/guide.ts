// Everything that is read only when someone first asks: the data, and the words for it. The host
// loads this module lazily, so that activation costs nothing.

import data from 'atlas:data';
import * as l10n from '@vscode/l10n';
import { buildLexicon, type Lexicon } from './domain/acronyms';
import { createAtlas } from './domain/atlas';
import type { CredentialEntry, EntryId } from './domain/model';
import { openPrograms, type ProgramTables } from './domain/programs/tables';
import type { ReadData } from './domain/reading';
import { createSearch, type Search } from './domain/search';
import { page } from './present/page';
import { degreeSections, programsPage } from './present/pages/degree';
import { isProgramsId, programsOfId } from './present/programs/address';
import { noPlaces, type ProgramContext } from './present/programs/context';

/** The bundled atlas, validated when it was built. */
export const atlas = createAtlas(data);

let index: Search | undefined;
/** The search index, built at the first search. */
export function search(): Search {
  index ??= createSearch(atlas);
  return index;
}

let readPrograms: (() => Promise<ProgramTables>) | undefined;
/** Where bundled files are read from; nothing is read before it is asked for. */
export function useData(read: ReadData): void {
  readPrograms = openPrograms(read);
}

/**
 * Programs of study, read at the first call.
 * @param home postal code of the reader's state
 * @throws {DataFileError} when a table is missing or malformed
 */
export async function programs(home?: string): Promise<ProgramContext> {
  if (!readPrograms)
    throw new Error('useData says where data are read from, before the first use.');
  return { atlas, tables: await readPrograms(), places: noPlaces, home };
}

/** The page of an id, of an entry or of a search for programs; undefined when there is none. */
export async function pageOf(id: string, home?: string): Promise<string | undefined> {
  if (isProgramsId(id)) {
    const context = await programs(home);
    const view = programsOfId(context.tables, id);
    return view && programsPage(context, view);
  }
  const entry = atlas.entry(id);
  if (entry?.kind !== 'degree' || !entry.fields) return entry && page(atlas, entry);
  return page(atlas, entry, degreeSections(await programs(home), entry));
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
export { readRequest } from './domain/programs/request';
export { card, senses } from './present/card';
export { cite } from './present/cite';
export { completions } from './present/completions';
export { describe, title } from './present/describe';
export { explorerData } from './present/explorer';
export { textAs } from './present/export';
export { contextOf, outline } from './present/outline';
export { entryOfPath, pagePath } from './present/pagePath';
export { allPicks, foundPicks } from './present/picks';
export { areaIds, placeOf, placeOfQuestion } from './present/place';
export { programsId, programsOfId } from './present/programs/address';
export { fieldChoices, levelChoices, stateChoices } from './present/programs/choices';
export { type ProgramContext, programsOf, statePostal, viewOf } from './present/programs/context';
export { programNodes } from './present/programs/outline';
export { programPicks, programView } from './present/programs/picks';
export { programsTable } from './present/programs/table';
export { programsWords, sumWords, viewTitle } from './present/programs/words';
export {
  type Credential,
  type Program,
  publishCredential,
  publishEntry,
  publishProgram,
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
