// Everything that is read only when someone first asks: the data, and the words for it. The host
// loads this module lazily, so that activation costs nothing.

import data from 'atlas:data';
import * as l10n from '@vscode/l10n';
import { buildLexicon, type Lexicon } from './domain/acronyms';
import { createAtlas } from './domain/atlas';
import type { CredentialEntry, Entry, EntryId, OccupationCode, WageEntry } from './domain/model';
import { jobTitlesOf } from './domain/occupations/tables';
import { createOnet, type Onet } from './domain/onet/onet';
import { openPlaces, type PlaceStore } from './domain/places/places';
import { createPrices } from './domain/prices/prices';
import { anyProgram, type ProgramFilter } from './domain/programs/model';
import { noPlaces, placesRead, programPlaces } from './domain/programs/near';
import { mayAskPrograms } from './domain/programs/query';
import { openPrograms, type ProgramTables } from './domain/programs/tables';
import { createProjections } from './domain/projections/projections';
import { once, type ReadData } from './domain/reading';
import { openSearch, type Search } from './domain/search';
import { createWages, type Wages } from './domain/wages/wages';
import type { AreaReader } from './present/areaNames';
import type { ExplorerData } from './present/explorer';
import { answerExplorer, type HostQuestion, openingData } from './present/explorerAnswers';
import { goTo, readState } from './present/explorerKept';
import type { ExplorerAnswer } from './present/explorerQuestions';
import { isAreaCode, type Place } from './present/explorerState';
import { type OccupationGroup, occupationGroups } from './present/occupationPicks';
import type { SalaryReader } from './present/outlineSalaries';
import type { Library } from './present/pages/library';
import { type Address, addressOf as findAddress, pageOf as writePage } from './present/pages/pages';
import type { ProgramContext, ProgramView } from './present/programs/context';
import { programView } from './present/programs/picks';
import { buildNames, type Names } from './present/rewrites/names';
import { type Surroundings, surroundingsFrom } from './present/surroundings';

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

let written: { readonly key: string; readonly text: Promise<string | undefined> } | undefined;
/**
 * The page of an id, in Markdown: of an entry, an occupation or an area; undefined when there is none.
 * The page written last is kept: opening one asks for it more than once.
 */
export function pageOf(id: string, homeArea?: string): Promise<string | undefined> {
  const key = `${id} ${homeArea ?? ''}`;
  if (written?.key !== key) {
    const text = writePage(pageLibrary(homeArea), id);
    written = { key, text };
    text.catch(() => {
      if (written?.text === text) written = undefined;
    });
  }
  return written.text;
}

/** Where the page or the section of an id opens; undefined when there is none. */
export function addressOf(id: string, homeArea?: string): Promise<Address | undefined> {
  return findAddress(atlas, id, (one) => pageOf(one, homeArea));
}

const prices = createPrices(reading);
const projections = createProjections(reading);

/** What pages are written from. */
function pageLibrary(homeArea: string | undefined): Library {
  return {
    atlas,
    wages: wages(),
    onet: onet(),
    projections,
    prices,
    programs: (filter) => programs(homeArea, filter),
    jobTitles: (occupation) => jobTitlesOf(reader(), occupation),
    homeArea,
  };
}

/** The wages of an occupation in the nation and in the home area. */
export async function around(
  homeArea: string | undefined,
  occupation = atlas.occupation.code,
): Promise<{ readonly nation: WageEntry | undefined; readonly home: WageEntry | undefined }> {
  const of = (area: string) => wages().entry({ area, occupation });
  const [nation, home] = await Promise.all([of('US'), homeArea ? of(homeArea) : undefined]);
  return { nation, home };
}

let beside: Surroundings | undefined;
/** Prices, growth and relatives of occupations, from their own tables. */
function surroundings(): Surroundings {
  beside ??= surroundingsFrom({
    prices,
    projections,
    onet: onet(),
  });
  return beside;
}

/** What the Salary Explorer is answered from. */
const explorerLibrary = () => ({ atlas, wages: wages(), around: surroundings() });

/** What the Salary Explorer's page asks for. @throws {DataFileError} */
export function explorerAnswer(question: HostQuestion): Promise<ExplorerAnswer> {
  return answerExplorer(explorerLibrary(), question);
}

/** What the page opens with. @throws {DataFileError} */
export function explorerData(
  occupation: OccupationCode,
  year: number | null,
): Promise<ExplorerData> {
  return openingData(explorerLibrary(), occupation, year);
}

/** The occupation and year that the explorer opens with: those of the place, else those left. */
export function explorerChoice(state: unknown, place: Place | null) {
  const { occupation, year } = goTo(readState(state, isAreaCode), place ?? {}, isAreaCode);
  return { occupation, year };
}

/** Search, as soon as it answers at all: without job titles and smaller towns at first. @throws {DataFileError} */
const searchSoon = once(async (): Promise<Search> => {
  const years = await wages().years('nation');
  return openSearch(atlas, reader(), places(), years[0] ?? 0);
});

/** Search with all that it knows, read at the first search. @throws {DataFileError} */
export const search = once(async (): Promise<Search> => {
  const opened = await searchSoon();
  await opened.whole();
  return opened;
});

/** Asks what is read by now, and all of it when that is no answer. @throws {DataFileError} */
export async function askSoon<R>(
  ask: (search: Search) => R,
  answers: (result: R) => boolean,
): Promise<R> {
  const soon = ask(await searchSoon());
  return answers(soon) ? soon : ask(await search());
}

let onetOnce: Onet | undefined;
/** What O*NET says of occupations. */
export function onet(): Onet {
  onetOnce ??= createOnet(reader());
  return onetOnce;
}

/** What the tree's salaries are read from. */
export function salaryReader(): SalaryReader {
  return {
    wages: wages(),
    relatedTo: async (occupation) => (await onet().profileFacts(occupation))?.related ?? [],
  };
}

/** What names of places are read with. */
export function areaReader(): AreaReader {
  return { wages: wages(), places: places() };
}

/** The wages of an occupation in every area, the nation first, then by kind and name. */
export async function inEveryArea(occupation: OccupationCode): Promise<readonly WageEntry[]> {
  const kinds = ['nation', 'states', 'areas'] as const;
  const all = await Promise.all(kinds.map((kind) => wages().entries(occupation, kind)));
  return all.flatMap((entries) => entries.toSorted((a, b) => a.label.localeCompare(b.label, 'en')));
}

let known: PlaceStore | undefined;
/** Every place that leads to an area, read at the first look-up. */
export function places(): PlaceStore {
  known ??= openPlaces(reader());
  return known;
}

/** The same for what is made before anybody said so. */
function reading(path: string): Promise<Uint8Array> {
  return reader()(path);
}

function reader(): ReadData {
  if (!read) throw new Error('Nobody said where the data files are.');
  return read;
}

let programTables: (() => Promise<ProgramTables>) | undefined;
/**
 * Programs of study, read at the first call.
 * @param homeArea id of the reader's area
 * @param filter one that names wage areas needs the towns too
 * @throws {DataFileError} when a table is missing or malformed
 */
export async function programs(
  homeArea?: string,
  filter: ProgramFilter = anyProgram,
): Promise<ProgramContext> {
  programTables ??= openPrograms(reader());
  const tables = await programTables();
  const home = homeArea && (await wages().directory()).area(homeArea)?.states[0];
  const near = filter.areas.length > 0 ? programPlaces(await places().towns()) : noPlaces;
  return { atlas, tables, places: near, home };
}

/** What a text asks of programs; undefined when it asks for something else. */
export async function programQuestion(
  text: string,
  homeArea?: string,
): Promise<ProgramView | undefined> {
  const context = await programs(homeArea);
  if (!mayAskPrograms(text, context.tables)) return undefined;
  return programView(context, text, placesRead(await places().read(text)));
}

/** Rows of "Select Occupation…" for what was typed. */
export async function occupationPicks(
  query: string,
  chosen: OccupationCode,
): Promise<readonly OccupationGroup[]> {
  if (!query.trim()) return occupationGroups(atlas, wages(), undefined, chosen, query);
  const found = await askSoon(
    ({ occupations }) => occupations.find(query, 50),
    ({ length }) => length > 0,
  );
  const codes = found.map(({ code }) => code);
  return occupationGroups(atlas, wages(), codes, chosen, query);
}

let terms: Lexicon | undefined;
/** The acronyms to look for, gathered at the first hover. */
export function lexicon(): Lexicon {
  terms ??= buildLexicon(atlas.entries('credential'));
  return terms;
}

let fullNames: Names | undefined;
/** The full names to look for, gathered at the first code action. */
export function names(): Names {
  fullNames ??= buildNames(atlas.entries('credential'));
  return fullNames;
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
export { hoursAYear, readAmount } from './domain/amounts';
export { readRequest } from './domain/programs/request';
export { keyOf } from './domain/wages/wages';
export { placeOfAnswer, placeOfEntry } from './present/answerWords';
export { areaNamed, areasMeant, areasNamed } from './present/areaNames';
export { card, senses } from './present/card';
export { cite } from './present/cite';
export { completions, isAcronym } from './present/completions';
export { describe, title } from './present/describe';
export { placeOfQuery, placeQuery } from './present/explorerLink';
export { textAs } from './present/export';
export { contextOf, faultNode, outline } from './present/outline';
export { entryOfPath } from './present/pagePath';
export { accreditationSection, accreditorNames } from './present/pages/accreditors';
export { mostCompared, readCompared } from './present/pages/compared';
export { comparisonId, glanceId, licensesId } from './present/pages/ids';
export { licenseSections } from './present/pages/licenses';
export { allPicks, foundPicks, resolve } from './present/picks';
export { placeOf } from './present/place';
export { programsId, programsOfId } from './present/programs/address';
export { fieldChoices, levelChoices, stateChoices } from './present/programs/choices';
export { type ProgramContext, programsOf, statePostal, viewOf } from './present/programs/context';
export { programPicks } from './present/programs/picks';
export { programsTable } from './present/programs/table';
export {
  type Credential,
  type Program,
  publishCredential,
  publishEntry,
  publishHit,
  publishProgram,
  publishRank,
  publishWage,
  type SearchHit,
  type WageEstimate,
  type WageRank,
} from './present/publish';
export { type Rewrite, rewritesAt } from './present/rewrites/offers';
export { shellHtml } from './present/shell';
export { sourceUrl } from './present/sources';

export type Guide = typeof import('./guide');
