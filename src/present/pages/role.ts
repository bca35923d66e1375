/** The page of a role: what its days hold, what the occupation pays, what it asks for, where it leads. */
import * as l10n from '@vscode/l10n';
import type { Atlas, Link } from '../../domain/atlas';
import type { Entry, OccupationCode, Relation, RoleEntry, WageEstimate } from '../../domain/model';
import { type Wages, wageId } from '../../domain/wages/wages';
import { wholeOccupation } from '../card';
import { title } from '../describe';
import { escapeMarkdown, link, list, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { medianLine, medianPay } from '../wageWords';
import { kindWord } from '../words';
import { credentialsOf, credentialTable } from './credentialRows';
import { aboutSection, pageText, section, sourcesSection, subsection } from './ending';
import { linked } from './guideOccupation';
import { toEntry, wageName } from './homes';
import { licensesId, tableName, toTable } from './ids';
import type { Library } from './library';
import { growthLine } from './outlook';
import { occupationTable } from './relatedOccupations';

/** @throws {DataFileError} */
export async function rolePage(library: Library, role: RoleEntry): Promise<string> {
  const { atlas } = library;
  const pay = await paySection(library, role);
  return pageText(
    `# ${escapeMarkdown(role.label)}`,
    `*${escapeMarkdown(kindWord('role'))}*`,
    escapeMarkdown(role.summary),
    section(l10n.t('What the days hold'), list(role.work.map(escapeMarkdown)), duties(atlas, role)),
    pay.text,
    await asks(library, role),
    section(
      l10n.t('Credentials'),
      credentialTable(atlas, credentialsOf(atlas, role.links.credentials ?? [])),
    ),
    section(l10n.t('Skills and qualities'), linked(atlas, others(atlas, role, 'uses', 'to'))),
    section(l10n.t('Where'), await where(library, role)),
    titlesSection(role, await nameOf(library)),
    await filedUnder(library, role),
    await path(library, role),
    aboutSection(atlas, role.notes, [
      escapeMarkdown(
        l10n.t(
          'What the days hold, and which role comes before which, is how the editors of Career Atlas see it, not a survey.',
        ),
      ),
    ]),
    sourcesSection(atlas, [...role.sources, 'onet-30.3', 'bls-projections-2024-34'], pay.sources),
  );
}

function others(
  atlas: Atlas,
  role: RoleEntry,
  relation: Relation,
  direction: Link['direction'],
): readonly Entry[] {
  return atlas
    .links(role.id)
    .filter((one) => one.relation === relation && one.direction === direction)
    .map(({ entry }) => entry);
}

function duties(atlas: Atlas, role: RoleEntry): string {
  const names = others(atlas, role, 'covers', 'to').map((entry) =>
    link(entry.label, toEntry(atlas, entry)),
  );
  return names.length > 0
    ? `${escapeMarkdown(l10n.t('Responsibilities it carries:'))} ${names.join(', ')}.`
    : '';
}

/** No title is priced: pay of the whole occupation in the nation and at home. */
async function paySection(
  library: Library,
  role: RoleEntry,
): Promise<{ readonly text: string; readonly sources: readonly string[] }> {
  const { atlas, wages, homeArea } = library;
  const { occupation } = role;
  const nation = await wages.entry({ area: 'US', occupation });
  const home = homeArea && (await wages.entry({ area: homeArea, occupation }));
  const entries = [nation, home].flatMap((one) => one || []);
  const lines = entries.map((entry) => {
    const place = link(entry.label, toPage(entry.id, wageName(entry)));
    const year = l10n.t('May {0}', entry.estimate.year);
    return `${place}: ${escapeMarkdown(`${medianLine(entry.estimate)}, ${year}`)}`;
  });
  const to = toPage(`occupation.${occupation}`, atlas.occupation.title);
  const page = `${link(atlas.occupation.title, to)}: ${escapeMarkdown(
    l10n.t('the whole occupation, with pay by setting and place, outlook and what it asks'),
  )}`;
  return {
    text: section(
      l10n.t('Pay of the occupation'),
      escapeMarkdown(wholeOccupation(atlas)),
      list([...lines, await growthLine(library, occupation), page].filter((line) => line !== '')),
    ),
    sources: entries.slice(0, 1).map((entry) => wageSource(atlas, entry.estimate)),
  };
}

/** Degree and experience as postings of its level ask for them, and a license where states want one. */
async function asks({ atlas, homeArea, wages }: Library, role: RoleEntry): Promise<string> {
  const degree = atlas.entry(role.level === 'senior' ? 'degree.master' : 'degree.bachelor');
  const words =
    role.level === 'senior'
      ? l10n.t('often a graduate degree and five years in healthcare')
      : l10n.t('often a bachelor’s degree and a year or more in healthcare');
  const state = homeArea ? (await wages.directory()).area(homeArea)?.states[0] : undefined;
  const studied = [
    ...others(atlas, role, 'studies', 'to'),
    ...others(atlas, role, 'leadsTo', 'from'),
  ];
  const posted = `${escapeMarkdown(l10n.t('Postings of this level:'))} ${escapeMarkdown(words)}`;
  return section(
    l10n.t('What it asks for'),
    list([
      degree ? `${posted} (${link(degree.label, toEntry(atlas, degree))}).` : `${posted}.`,
      licenseLine(atlas, role, state),
    ]),
    subsection(l10n.t('Degrees that prepare for it'), linked(atlas, studied)),
  );
}

function licenseLine(atlas: Atlas, { license }: RoleEntry, state: string | undefined): string {
  const topic = atlas.entry(
    license === 'NHA'
      ? 'topic.licensing-nursing-home-administrators'
      : license === 'RCAL'
        ? 'topic.licensing-assisted-living-administrators'
        : 'topic.licensing-most-positions',
  );
  const words = escapeMarkdown(topic?.summary ?? '');
  if (!license) return `${escapeMarkdown(l10n.t('License:'))} ${words}`;
  const home = state && atlas.licenses(state).length > 0 ? state : undefined;
  const name = home && atlas.area(home)?.name;
  const id = licensesId(home);
  return `${escapeMarkdown(l10n.t('License:'))} ${words} ${link(tableName(id, name), toTable(id, name))}.`;
}

/** Each place, with the occupation's median in its industry. */
async function where({ atlas, wages }: Library, role: RoleEntry): Promise<string> {
  const lines = others(atlas, role, 'worksAt', 'to').map(async (entry) => {
    const line = `**${link(title(entry), toEntry(atlas, entry))}**: ${escapeMarkdown(entry.summary)}`;
    const industry = entry.kind === 'employer' ? entry.industry : undefined;
    const row =
      industry && (await wages.estimate({ area: 'US', occupation: role.occupation, industry }));
    if (!row) return line;
    const pay = l10n.t('Median of the occupation there: {0}, May {1}.', medianPay(row), row.year);
    return `${line} ${link(pay, toPage(wageId(row), await industryName(wages, row)))}`;
  });
  return list(await Promise.all(lines));
}

async function industryName(wages: Wages, estimate: WageEstimate): Promise<string> {
  const { occupation, industry } = await wages.directory();
  const label = industry(estimate.industry ?? '')?.name ?? '';
  const title = occupation(estimate.occupation)?.title ?? estimate.occupation;
  return wageName({ occupation: { title }, label, estimate });
}

/** Titles of the same job in O*NET, with the occupations that it files each under. */
function titlesSection(role: RoleEntry, nameOfCode: (code: OccupationCode) => string): string {
  const rows = role.titles
    .filter(({ same }) => !same)
    .map(({ title: one, occupations }) => [
      escapeMarkdown(one),
      occupations.map((code) => occupationLink(code, nameOfCode(code))).join('; '),
    ]);
  if (rows.length === 0) return '';
  const headers = [l10n.t('Title in O*NET 30.3'), l10n.t('Filed under')].map(escapeMarkdown);
  const told = new Set(role.titles.map(({ title: one }) => one.toLowerCase()));
  const also = role.aliases.filter((alias) => !told.has(alias.toLowerCase())).join('; ');
  return section(
    l10n.t('Other titles of the same job'),
    also ? escapeMarkdown(l10n.t('People also say: {0}.', also)) : '',
    table(headers, rows),
  );
}

function occupationLink(code: OccupationCode, name: string): string {
  return link(name, toPage(`occupation.${code}`, name));
}

async function nameOf({ wages }: Library): Promise<(code: OccupationCode) => string> {
  const { occupation } = await wages.directory();
  return (code) => occupation(code)?.title ?? code;
}

/** Where O*NET files the very title: a fact of classification, with those occupations' own figures. */
async function filedUnder(library: Library, role: RoleEntry): Promise<string> {
  const same = role.titles.filter((one) => one.same);
  const codes = [...new Set(same.flatMap(({ occupations }) => occupations))];
  const made = await occupationTable(
    library,
    codes.map((code) => ({ code, how: '' })),
  );
  if (made === '') return '';
  const words = l10n.t(
    'O*NET 30.3 files “{0}” under the occupations below. The figures are those of each whole occupation, of every industry.',
    same.map(({ title: one }) => one).join('”, “'),
  );
  return section(l10n.t('Where the title is filed'), escapeMarkdown(words), made);
}

/** How to get there, and where it leads: roles before, beside and after, occupations people come from. */
async function path(library: Library, role: RoleEntry): Promise<string> {
  const { atlas } = library;
  const roles = (all: readonly Entry[]) => all.filter(({ kind }) => kind === 'role');
  const beside = roles([
    ...others(atlas, role, 'see', 'to'),
    ...others(atlas, role, 'see', 'from'),
  ]);
  const before = others(atlas, role, 'precedes', 'from');
  const after = others(atlas, role, 'precedes', 'to');
  const near = [...new Set(beside)].filter((one) => ![...before, ...after].includes(one));
  const from = await occupationTable(
    library,
    role.comesFrom.map((code) => ({ code, how: '' })),
  );
  return section(
    l10n.t('How to get there, and on from there'),
    subsection(l10n.t('Occupations that people come from'), from),
    subsection(l10n.t('Roles before it'), linked(atlas, before)),
    subsection(l10n.t('Roles beside it'), linked(atlas, near)),
    subsection(l10n.t('Roles after it'), linked(atlas, after)),
    steps(atlas),
  );
}

function steps(atlas: Atlas): string {
  const names = atlas.entries('step').map((step) => link(title(step), toEntry(atlas, step)));
  return `${escapeMarkdown(l10n.t('Steps that anybody can begin with:'))} ${names.join(', ')}.`;
}
