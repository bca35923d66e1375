// Everything that is read only when someone first asks: the data, and the words for it. The host
// loads this module lazily, so that activation costs nothing.

import data from 'atlas:data';
import * as l10n from '@vscode/l10n';
import { buildLexicon, type Lexicon } from './domain/acronyms';
import { createAtlas } from './domain/atlas';
import type { CredentialEntry, EntryId } from './domain/model';
import { createSearch, type Search } from './domain/search';
import { buildNames, type Names } from './present/rewrites/names';

/** The bundled atlas, validated when it was built. */
export const atlas = createAtlas(data);

let index: Search | undefined;
/** The search index, built at the first search. */
export function search(): Search {
  index ??= createSearch(atlas);
  return index;
}

let terms: Lexicon | undefined;
/** The acronyms to look for, gathered at the first hover. */
export function lexicon(): Lexicon {
  terms ??= buildLexicon(atlas.entries('credential'));
  return terms;
}

let written: Names | undefined;
/** The full names to look for, gathered at the first code action. */
export function names(): Names {
  written ??= buildNames(atlas.entries('credential'));
  return written;
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
export { card, senses } from './present/card';
export { cite } from './present/cite';
export { completions, isAcronym } from './present/completions';
export { describe, title } from './present/describe';
export { explorerData } from './present/explorer';
export { contextOf, outline } from './present/outline';
export { page } from './present/page';
export { entryOfPath, pagePath } from './present/pagePath';
export { allPicks, foundPicks } from './present/picks';
export { areaIds, placeOf, placeOfQuestion } from './present/place';
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
export { type Rewrite, rewritesAt } from './present/rewrites/offers';
export { shellHtml } from './present/shell';
export { sourceUrl } from './present/sources';
export { readAmount } from './present/standing';

export type Guide = typeof import('./guide');
