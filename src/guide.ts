// Everything that is read only when someone first asks: the data, and the words for it. The host
// loads this module lazily, so that activation costs nothing.

import data from 'atlas:data';
import * as l10n from '@vscode/l10n';
import { buildLexicon, type Lexicon } from './domain/acronyms';
import { createAtlas } from './domain/atlas';
import type { CredentialEntry, Entry, EntryId } from './domain/model';
import { openPlaces, type PlaceStore } from './domain/places/places';
import type { ReadData } from './domain/reading';
import { prepareSearch, type Search } from './domain/search';
import { type Atlas as Priced, priced } from './domain/search/priced';
import { createWages, type Wages } from './domain/wages/wages';
import { page } from './present/page';
import type { Around } from './present/pageFacts';
import { areaPage } from './present/pages/area';
import { occupationPage } from './present/pages/occupation';
import { tablePage } from './present/pages/tablePage';

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
  store ??= createWages(reader(), data);
  return store;
}

/** An entry by its id; wages are read from their files. @throws {DataFileError} */
export async function entry(id: EntryId): Promise<Entry | undefined> {
  return id.startsWith('wage.') ? wages().entryOf(id) : atlas.entry(id);
}

/** The page of an id, in Markdown: of an entry, an occupation or an area; undefined when there is none. */
export async function pageOf(id: string, homeArea?: string): Promise<string | undefined> {
  const [kind, slug = ''] = [id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)];
  if (kind === 'occupation') return occupationPage(atlas, wages(), slug, homeArea);
  if (kind === 'area') return areaPage(atlas, wages(), slug);
  const found = await entry(id);
  if (!found) return tablePage(atlas, id);
  return page(atlas, found, await around(homeArea));
}

/** The wages that a page or card names beside its own facts. */
export async function around(
  homeArea: string | undefined,
  occupation = atlas.occupation.code,
): Promise<Around> {
  const of = (area: string) => wages().entry({ area, occupation });
  const [nation, home] = await Promise.all([of('US'), homeArea ? of(homeArea) : undefined]);
  return { nation, home };
}

let index: Promise<Search> | undefined;
/** The search index, built at the first search. */
export function search(): Promise<Search> {
  index ??= prepare();
  return index;
}

async function prepare(): Promise<Search> {
  const [towns, years] = await Promise.all([places().towns(), wages().years('nation')]);
  return prepareSearch(atlas, reader(), towns, years[0] ?? 0);
}

let known: PlaceStore | undefined;
/** Every place that leads to an area, read at the first look-up. */
export function places(): PlaceStore {
  known ??= openPlaces(reader());
  return known;
}

function reader(): ReadData {
  if (!read) throw new Error('Nobody said where the data files are.');
  return read;
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
export { completions, isAcronym } from './present/completions';
export { describe, title } from './present/describe';
export { explorerData } from './present/explorer';
export { contextOf, outline } from './present/outline';
export { entryOfPath, pagePath } from './present/pagePath';
export { accreditationSection, accreditorNames } from './present/pages/accreditors';
export { mostCompared, readCompared } from './present/pages/compared';
export { comparisonId, glanceId, licensesId } from './present/pages/ids';
export { licenseSections } from './present/pages/licenses';
export { allPicks, foundPicks, foundQuestion } from './present/picks';
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
export { amountFault, readAmount } from './present/standing';

export type Guide = typeof import('./guide');
