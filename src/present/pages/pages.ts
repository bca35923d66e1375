/** Every page by its id: of an entry, an occupation, an area, a group, or a table. */
import type { Atlas } from '../../domain/atlas';
import type { DegreeEntry } from '../../domain/model';
import { keyOf } from '../../domain/wages/wages';
import { page } from '../page';
import { fragment, pagePath } from '../pagePath';
import { programsOfId } from '../programs/address';
import { accreditationSection } from './accreditors';
import { areaPage } from './area';
import { degreeSections, programsPage } from './degree';
import { groupPage } from './group';
import { homeOf } from './homes';
import type { Library } from './library';
import { occupationPage } from './occupation';
import { organizationPage } from './organization';
import { rolePage } from './role';
import { tablePage } from './tablePage';
import { wagePage } from './wage';

/** In Markdown; undefined when there is no such page. @throws {DataFileError} */
export async function pageOf(library: Library, id: string): Promise<string | undefined> {
  const { atlas, wages } = library;
  const dot = id.indexOf('.');
  const [kind, rest] = [id.slice(0, dot), id.slice(dot + 1)];
  if (kind === 'occupation') return occupationPage(library, rest);
  if (kind === 'area') return areaPage(library, rest);
  if (kind === 'guide') return groupPage(library, rest);
  if (kind === 'programs') return programsPageOf(library, id);
  if (keyOf(id)) {
    const row = await wages.entryOf(id);
    return row && wagePage(atlas, row);
  }
  const entry = atlas.entry(id);
  if (!entry) return tablePage(atlas, id);
  switch (entry.kind) {
    case 'role':
      return rolePage(library, entry);
    case 'organization':
      return organizationPage(atlas, entry);
    case 'credential':
      return page(atlas, entry);
    case 'degree':
      return page(atlas, entry, await degreeMore(library, entry));
    default:
      return pageOf(library, homeOf(atlas, entry).page);
  }
}

/** What a degree's page tells besides its entry: who accredits it, and where it is given. */
async function degreeMore(library: Library, degree: DegreeEntry): Promise<readonly string[]> {
  const counted = degree.fields ? degreeSections(await library.programs(), degree) : [];
  return [accreditationSection(library.atlas, degree.id), ...counted];
}

async function programsPageOf({ programs }: Library, id: string): Promise<string | undefined> {
  const { tables } = await programs();
  const view = programsOfId(tables, id);
  return view && programsPage(await programs(view.filter), view);
}

/** Where a page or an entry opens. */
export interface Address {
  /** Path in our file system; its last part is the page's name. */
  readonly path: string;
  /** Anchor of the entry's section; empty where the page is its own. */
  readonly fragment: string;
}

/** Undefined when there is no such page. @throws {DataFileError} */
export async function addressOf(
  atlas: Atlas,
  id: string,
  page: (id: string) => Promise<string | undefined>,
): Promise<Address | undefined> {
  const entry = atlas.entry(id);
  if (entry) {
    const home = homeOf(atlas, entry);
    return {
      path: `/${pagePath(home.page, home.name)}`,
      fragment: fragment(home.section ?? ''),
    };
  }
  const text = await page(id);
  return text === undefined ? undefined : { path: `/${pagePath(id, nameIn(text))}`, fragment: '' };
}

/** A page is called what its first heading says. */
export function nameIn(text: string): string {
  const heading = /^# (.*)$/m.exec(text)?.[1] ?? '';
  return heading.replace(/\\([^\w\s])/g, '$1');
}
