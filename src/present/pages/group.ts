/** The page of a group: its thin entries as sections, each with what it goes with. */
import * as l10n from '@vscode/l10n';
import type { Entry } from '../../domain/model';
import { title } from '../describe';
import { escapeMarkdown, link, list } from '../markdown';
import { fragment } from '../pagePath';
import { aboutSection, pageText, section, sourcesSection } from './ending';
import { introOf, type Part, partsOf } from './groupParts';
import { type Group, groupName, groupOf, groups, namedLink } from './homes';
import { licensesId, toTable } from './ids';
import type { Library } from './library';
import { outlookFacts } from './outlook';
import { settingsPay } from './settingsPay';

/** The page `guide.<name>`; undefined when there is no such group. @throws {DataFileError} */
export async function groupPage(library: Library, name: string): Promise<string | undefined> {
  const group = groups.find((one) => one === name);
  if (!group) return undefined;
  const { atlas } = library;
  const all = atlas.entries().filter((entry) => groupOf(entry) === group);
  const lead = all.find((entry) => entry.label === groupName(group));
  const facts = await factsOf(library, group);
  return pageText(
    `# ${escapeMarkdown(groupName(group))}`,
    escapeMarkdown(lead ? lead.summary : introOf(group)),
    lead ? list(lead.points.map(escapeMarkdown)) : '',
    ...facts.sections,
    ...partsOf(group).map((part) => partText(library, part, all, group)),
    aboutSection(
      atlas,
      [...all, ...(group === 'outlook' ? atlas.data.projections : [])].flatMap(
        ({ notes }) => notes,
      ),
    ),
    sourcesSection(
      atlas,
      all.flatMap(({ sources }) => sources),
      facts.sources,
    ),
  );
}

interface Facts {
  readonly sections: readonly string[];
  readonly sources: readonly string[];
}

/** Figures and tables that a page has besides its entries. */
async function factsOf(library: Library, group: Group): Promise<Facts> {
  const { atlas } = library;
  const code = atlas.occupation.code;
  switch (group) {
    case 'outlook':
      return outlookFacts(library, code);
    case 'workplaces':
      return settingsPay(library, code);
    case 'licensing': {
      const to = toTable(licensesId());
      const words = l10n.t('boards, education, training, examinations and renewal in every state');
      const line = `${link(l10n.t('Licenses by state'), to)}: ${escapeMarkdown(words)}.`;
      return { sections: [line], sources: [] };
    }
    default:
      return { sections: [], sources: [] };
  }
}

function partText(library: Library, part: Part, all: readonly Entry[], group: Group): string {
  const entries = all.filter((entry) => part.belongs(entry) && entry.label !== groupName(group));
  const level = part.heading ? '###' : '##';
  const shown = entries.map((entry) => entryParts(library, entry, level, all));
  const first = (one: string, at: number) => shown.findIndex(({ near }) => near === one) === at;
  // What each of them goes with alike is said once.
  const sections = shown.map(({ text, near }, at) =>
    [text, first(near, at) ? near : ''].filter((part) => part !== '').join('\n\n'),
  );
  const intro = part.intro ? escapeMarkdown(part.intro) : '';
  if (part.heading) return section(part.heading, intro, ...sections);
  return [intro, ...sections].filter((one) => one !== '').join('\n\n');
}

function entryParts(
  { atlas }: Library,
  entry: Entry,
  level: string,
  here: readonly Entry[],
): { readonly text: string; readonly near: string } {
  const others = [...new Set(atlas.links(entry.id).map(({ entry: other }) => other))];
  const beside = others
    .filter((other) => here.includes(other))
    .filter((other) => groupName(groupOf(other) ?? 'work') !== other.label)
    .map((other) => link(title(other), `#${fragment(other.label)}`));
  const far = others.filter((other) => !here.includes(other));
  const shown = [...beside, ...far.slice(0, mostLinks).map((other) => namedLink(atlas, other))];
  const rest = far.length > mostLinks ? ` ${moreWords(far.length - mostLinks)}` : '';
  const told = [
    `${level} ${escapeMarkdown(entry.label)}`,
    escapeMarkdown(entry.summary),
    list(entry.points.map(escapeMarkdown)),
  ];
  return {
    text: told.filter((part) => part !== '').join('\n\n'),
    near:
      shown.length > 0 ? `${escapeMarkdown(l10n.t('Goes with:'))} ${shown.join(', ')}${rest}.` : '',
  };
}

/** As many as a line holds. */
const mostLinks = 6;

function moreWords(count: number): string {
  return escapeMarkdown(l10n.t('and {0} more', count));
}
