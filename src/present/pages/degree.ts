import * as l10n from '@vscode/l10n';
import type { DegreeEntry } from '../../domain/model';
import { sumStates } from '../../domain/programs/find';
import type { Field, Program, ProgramFilter } from '../../domain/programs/model';
import { count } from '../format';
import { escapeMarkdown, link, list } from '../markdown';
import { toPage } from '../pagePath';
import {
  hasPlace,
  type ProgramContext,
  type ProgramView,
  programsOf,
  stateName,
  viewOf,
} from '../programs/context';
import { countsMean } from '../programs/notes';
import { countsSource } from '../programs/table';
import { academicYear, programsWords, untoldWord, viewTitle } from '../programs/words';
import { cited } from '../sources';
import { fieldSection } from './field';
import { programTable, stateTable } from './programTables';
import { toPrograms } from './toPrograms';

/** Rows of a list that isn't of one place; copying takes them all. */
const mostRows = 50;
const mostStates = 10;

/** What is looked for on the page of one of the guide's degrees; undefined where nothing is counted. */
export function degreeFilter(
  context: ProgramContext,
  entry: DegreeEntry,
): ProgramFilter | undefined {
  if (!entry.fields) return undefined;
  // A major is studied at every level; a graduate area and a sample program have one.
  const { levels } = context.tables;
  const one = entry.group === 'major' ? undefined : levels.find(({ key }) => key === entry.level);
  return viewOf({ cips: entry.fields, levels: one ? [one.code] : [] }).filter;
}

/** What the page of one of the guide's degrees tells of its programs; a heading a section. */
export function degreeSections(context: ProgramContext, entry: DegreeEntry): readonly string[] {
  const filter = degreeFilter(context, entry);
  if (!filter) return [];
  return [
    `## ${escapeMarkdown(l10n.t('Programs'))}`,
    ...fields(context, filter).map((field) =>
      fieldSection(context, untoldOf(field, entry), filter.levels, '###'),
    ),
    ...whereSections(context, filter),
    `## ${escapeMarkdown(l10n.t('What the counts mean'))}`,
    `${escapeMarkdown(countsMean(context))} (${cited(context.atlas, countsSource)})`,
  ];
}

/** What the degree's own page has said already isn't said of the field again. */
function untoldOf(field: Field, { summary }: DegreeEntry): Field {
  return field.about === summary ? { ...field, about: '' } : field;
}

/** The page of any search for programs: a field's, a state's, an institution's. */
export function programsPage(context: ProgramContext, view: ProgramView): string {
  const { filter, untold } = view;
  const found = programsOf(context, filter);
  const sections = [
    `# ${escapeMarkdown(viewTitle(context, filter))}`,
    `*${escapeMarkdown(programsWords(found, context.tables.year))}*`,
    ...untold.map((one) => `**${escapeMarkdown(untoldWord(one))}**`),
    ...(hasPlace(filter) ? placeSections(context, filter, found) : []),
    ...fields(context, filter).map((field) =>
      fieldSection(context, field, hasPlace(filter) ? [] : filter.levels, '##'),
    ),
    ...(hasPlace(filter) ? [] : whereSections(context, filter)),
    `## ${escapeMarkdown(l10n.t('What the counts mean'))}`,
    escapeMarkdown(countsMean(context)),
    `## ${escapeMarkdown(l10n.t('Sources'))}`,
    list([countsSource, 'cip-soc-2020-2018'].map((id) => cited(context.atlas, id))),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function fields({ tables }: ProgramContext, { cips }: ProgramFilter): readonly Field[] {
  return cips.flatMap((cip) => tables.field(cip) ?? []);
}

/** A place's programs, all of them, and the way to its salaries. */
function placeSections(
  context: ProgramContext,
  filter: ProgramFilter,
  found: readonly Program[],
): readonly string[] {
  return [
    ...salaryLinks(context, filter),
    found.length > 0 ? programTable(context, found) : nothingFound(context, filter),
  ];
}

function salaryLinks({ atlas }: ProgramContext, { states }: ProgramFilter): readonly string[] {
  return states.flatMap((postal) => {
    const area = atlas.area(postal);
    return area
      ? [link(l10n.t('Salaries in {0}', area.name), toPage(`area.${postal}`, area.name))]
      : [];
  });
}

function nothingFound(context: ProgramContext, filter: ProgramFilter): string {
  const uncounted = fields(context, filter).filter((field) => !field.byInstitution);
  if (uncounted.length > 0) {
    const names = uncounted.map(({ label }) => label).join(', ');
    return escapeMarkdown(
      l10n.t('{0}: the counts kept here are of the whole country, not by institution.', names),
    );
  }
  const { year } = context.tables;
  return escapeMarkdown(l10n.t('No program with an award in {0}.', academicYear(year)));
}

/** Where in the country: the home state's programs, the states with the most, the longest list. */
function whereSections(context: ProgramContext, filter: ProgramFilter): readonly string[] {
  const found = programsOf(context, filter);
  if (found.length === 0) return [nothingFound(context, filter)];
  return [
    ...homeSection(context, filter),
    `### ${escapeMarkdown(l10n.t('States with the most awards'))}`,
    stateSection(context, filter, found),
    `### ${escapeMarkdown(mostTitle(found))}`,
    programTable(context, found.slice(0, mostRows)),
  ];
}

function mostTitle(found: readonly Program[]): string {
  return found.length > mostRows
    ? l10n.t('The {0} programs with the most awards, of {1}', mostRows, count(found.length))
    : l10n.t('All programs');
}

function homeSection(context: ProgramContext, filter: ProgramFilter): readonly string[] {
  const { home } = context;
  if (!home) {
    const words = l10n.t('Select a home state, and its programs stand here.');
    return [escapeMarkdown(words)];
  }
  const found = programsOf(context, { ...filter, states: [home] });
  const heading = l10n.t('Programs in {0} (home state)', stateName(context, home));
  return [
    `### ${escapeMarkdown(heading)}`,
    ...salaryLinks(context, { ...filter, states: [home] }),
    found.length > 0 ? programTable(context, found) : nothingFound(context, filter),
  ];
}

function stateSection(
  context: ProgramContext,
  filter: ProgramFilter,
  found: readonly Program[],
): string {
  const states = sumStates(found).map((one) => ({
    ...one,
    link: link(
      stateName(context, one.state),
      toPrograms(context, viewOf({ ...filter, states: [one.state] })),
    ),
  }));
  const rest = states.slice(mostStates).map((one) => one.link);
  const table = stateTable(states.slice(0, mostStates), context.tables.year);
  return rest.length > 0
    ? `${table}\n\n${escapeMarkdown(l10n.t('Also:'))} ${rest.join(' · ')}`
    : table;
}
