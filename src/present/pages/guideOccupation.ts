/** What the guide adds to the page of its own occupation. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { Entry, Note, SourceId, TopicEntry } from '../../domain/model';
import { title } from '../describe';
import { escapeMarkdown, link, list } from '../markdown';
import { toPage } from '../pagePath';
import { credentialTable } from './credentialRows';
import { section, subsection } from './ending';
import { type Group, groupId, groupName, toEntry } from './homes';
import { glanceId, licensesId, tableName, toTable } from './ids';
import type { Library } from './library';
import { settingsPay } from './settingsPay';

export interface GuideParts {
  /** Sections before the pay. */
  readonly before: readonly string[];
  readonly pay: readonly string[];
  readonly drivers: string;
  readonly voices: string;
  readonly notes: readonly Note[];
  readonly remarks: readonly string[];
  readonly sources: readonly SourceId[];
}

/** The occupation in a sentence, then at a glance: what, where, with which degree. */
export function guideLead(atlas: Atlas): string {
  const topic = atlas.entry('topic.occupation');
  const glance = topic?.points.slice(0, glancePoints) ?? [];
  return [escapeMarkdown(topic?.summary ?? ''), list(glance.map(escapeMarkdown))].join('\n\n');
}

/** The points after these tell how the guide states the degree. */
const glancePoints = 3;

/** @throws {DataFileError} */
export async function guideParts(library: Library): Promise<GuideParts> {
  const { atlas } = library;
  const pay = await settingsPay(library, atlas.occupation.code);
  const about = [
    'topic.occupation',
    'topic.workplaces',
    'topic.outlook',
    'topic.growth-comparison',
  ];
  const entries = about.flatMap((id) => atlas.entry(id) ?? []);
  return {
    before: [work(atlas), workplaces(atlas), becoming(atlas)],
    pay: pay.sections,
    drivers: subsection(l10n.t('What drives growth'), linked(atlas, topics(atlas, 'driver'))),
    voices: voices(atlas),
    notes: [...entries, ...atlas.data.projections].flatMap(({ notes }) => notes),
    remarks: degreeRemarks(atlas),
    sources: [...new Set(entries.flatMap(({ sources }) => sources))],
  };
}

function topics(atlas: Atlas, group: TopicEntry['group']): readonly TopicEntry[] {
  return atlas.entries('topic').filter((topic) => topic.group === group);
}

/** Entries as a list: a link, and what is behind it. */
export function linked(atlas: Atlas, entries: readonly Entry[]): string {
  return list(
    entries.map(
      (entry) =>
        `**${link(title(entry), toEntry(atlas, entry))}**: ${escapeMarkdown(entry.summary)}`,
    ),
  );
}

/** A line that leads to the page of a group. */
export function toGroup(group: Group, words: string): string {
  const to = toPage(groupId(group), groupName(group));
  return `${link(groupName(group), to)}: ${escapeMarkdown(words)}`;
}

function work(atlas: Atlas): string {
  const focus = topics(atlas, 'focus')
    .map(({ label }) => label.replace(/ \(.*\)$/, '').toLowerCase())
    .join(', ');
  const specialties = l10n.t('Specialties within it: {0}.', focus);
  return section(
    l10n.t('What they do'),
    linked(atlas, topics(atlas, 'responsibility')),
    escapeMarkdown(specialties),
    toGroup('work', l10n.t('each duty, and the roles that carry it')),
  );
}

function workplaces(atlas: Atlas): string {
  const usual = atlas.entries('employer').filter(({ group }) => group === 'facility');
  const others = atlas.entries('employer').filter(({ group }) => group === 'other').length;
  const words = l10n.t(
    'these and {0} other kinds of employer, and how the duties differ by setting',
    others,
  );
  return section(l10n.t('Where they work'), linked(atlas, usual), toGroup('workplaces', words));
}

function becoming(atlas: Atlas): string {
  const degrees = ['degree.bachelor', 'degree.master', 'degree.mba-mha'];
  const inGuide = atlas.entries('credential').filter(({ inGuide: own }) => own);
  const licenses = toTable(licensesId());
  const glance = toTable(glanceId());
  return section(
    l10n.t('How to become one'),
    subsection(
      l10n.t('Degree'),
      linked(
        atlas,
        degrees.flatMap((id) => atlas.entry(id) ?? []),
      ),
    ),
    subsection(
      l10n.t('License'),
      escapeMarkdown(
        l10n.t('Most positions need none. Whoever runs a nursing home does, in every state.'),
      ),
      `${link(tableName(licensesId()), licenses)}: ${escapeMarkdown(l10n.t('what each state asks of administrators of nursing homes and assisted living'))}`,
    ),
    subsection(
      l10n.t('Credentials'),
      credentialTable(atlas, inGuide),
      `${link(tableName(glanceId()), glance)}: ${escapeMarkdown(l10n.t('{0} of them by field of work, with what they take', atlas.entries('credential').length))}`,
    ),
    subsection(
      l10n.t('Steps'),
      atlas
        .entries('step')
        .map(
          (step) =>
            `${step.order}. ${link(step.label, toEntry(atlas, step))}: ${escapeMarkdown(step.summary)}`,
        )
        .join('\n'),
    ),
    subsection(l10n.t('Backgrounds that transfer'), toGroup('backgrounds', backgroundNames(atlas))),
  );
}

function backgroundNames(atlas: Atlas): string {
  return topics(atlas, 'background')
    .map(({ label }) => label.replace(/ \(.*\)$/, '').toLowerCase())
    .join(', ');
}

function voices(atlas: Atlas): string {
  const ids = ['business-side', 'demand', 'leaders', 'healthcare-workers'];
  const shown = ids.flatMap((id) => atlas.entry(`topic.statement-${id}`) ?? []);
  const words = l10n.t('all {0} of their statements', topics(atlas, 'statement').length);
  return section(groupName('voices'), linked(atlas, shown), toGroup('voices', words));
}

/** How the guide states the degree, which it does in more than one strength. */
function degreeRemarks(atlas: Atlas): readonly string[] {
  const points = atlas.entry('topic.occupation')?.points ?? [];
  return points.slice(glancePoints).map(escapeMarkdown);
}
