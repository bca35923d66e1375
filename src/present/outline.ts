import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { Entry, EntryId, EntryKind, TopicEntry, WageEntry } from '../domain/model';
import { points } from '../domain/wages';
import { describe, growthWords } from './describe';
import { usd } from './format';
import { sourceUrl } from './sources';
import { kindIcon, percentileWord } from './words';

/** A node of the guide's tree: an entry, or a heading over others. */
export interface OutlineNode {
  /** Unique in the tree; an entry that stands in two places has two. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Codicon, without `$()`. */
  readonly icon: string;
  readonly entry?: EntryId;
  readonly children: readonly OutlineNode[];
}

/** The whole tree. The home state (a postal code), when given, is pinned on top. */
export function outline(atlas: Atlas, homeState?: string): readonly OutlineNode[] {
  return [
    ...home(atlas, homeState),
    heading('roles', l10n.t('Roles'), 'person', roles(atlas)),
    heading('degrees', l10n.t('Degrees'), 'mortar-board', degrees(atlas)),
    heading('credentials', l10n.t('Credentials'), 'verified', credentials(atlas)),
    heading('salaries', l10n.t('Salaries'), 'graph', salaries(atlas)),
    heading('places', l10n.t('Places and employers'), 'organization', places(atlas)),
    heading('path', l10n.t('Path'), 'milestone', path(atlas)),
    heading('organizations', l10n.t('Organizations'), 'globe', organizations(atlas)),
    heading('outlook', l10n.t('Outlook'), 'telescope', outlook(atlas), growthWords(atlas)),
  ];
}

function heading(
  id: string,
  label: string,
  icon: string,
  children: readonly OutlineNode[],
  description = '',
): OutlineNode {
  return { id: `heading.${id}`, label, description, icon, children };
}

function leaf(atlas: Atlas, entry: Entry, place = ''): OutlineNode {
  const named = entry.kind === 'credential' || entry.kind === 'organization';
  const acronym = named ? entry.acronym : null;
  return {
    id: place + entry.id,
    label: acronym ?? entry.label,
    description: acronym ? entry.label : describe(atlas, entry),
    icon: kindIcon[entry.kind],
    entry: entry.id,
    children: [],
  };
}

/** Entries of a kind in one group, in reading order. */
function group<K extends EntryKind>(
  atlas: Atlas,
  kind: K,
  belongs: (entry: Extract<Entry, { kind: K }>) => boolean = () => true,
): readonly OutlineNode[] {
  return atlas
    .entries(kind)
    .filter(belongs)
    .map((entry) => leaf(atlas, entry));
}

function topics(atlas: Atlas, ...groups: readonly TopicEntry['group'][]): readonly OutlineNode[] {
  return group(atlas, 'topic', (topic) => groups.includes(topic.group));
}

function home(atlas: Atlas, homeState: string | undefined): readonly OutlineNode[] {
  const area = homeState ? atlas.area(homeState) : undefined;
  const entry = area && wageEntries(atlas).find(({ estimate }) => estimate.area === area.id);
  return entry ? [{ ...leaf(atlas, entry, 'home.'), icon: 'home' }] : [];
}

function roles(atlas: Atlas): readonly OutlineNode[] {
  return [
    ...topics(atlas, 'occupation'),
    heading('responsibilities', l10n.t('What they do'), 'checklist', [
      ...topics(atlas, 'responsibility', 'focus'),
    ]),
    ...group(atlas, 'role', (role) => role.group === 'title'),
    heading('mentioned', l10n.t('Also mentioned'), 'person', [
      ...group(atlas, 'role', (role) => role.group === 'mentioned'),
    ]),
  ];
}

function degrees(atlas: Atlas): readonly OutlineNode[] {
  const of = (name: string) => group(atlas, 'degree', (degree) => degree.group === name);
  return [
    ...of('level'),
    heading('programs', l10n.t('Sample programs'), 'mortar-board', of('program')),
    heading('majors', l10n.t('Undergraduate majors'), 'book', of('major')),
    heading('graduate', l10n.t('Graduate areas'), 'book', of('graduate-area')),
  ];
}

function credentials(atlas: Atlas): readonly OutlineNode[] {
  const more = group(atlas, 'credential', (credential) => !credential.inGuide);
  return [
    ...group(atlas, 'credential', (credential) => credential.inGuide),
    ...(more.length
      ? [heading('glossary', l10n.t('More credentials'), 'verified', byLabel(more))]
      : []),
  ];
}

function wageEntries(atlas: Atlas): readonly WageEntry[] {
  const { occupation, year } = atlas;
  return atlas
    .entries('wage')
    .filter(({ estimate }) => estimate.occupation === occupation.code && estimate.year === year);
}

function salaries(atlas: Atlas): readonly OutlineNode[] {
  const nation = wageEntries(atlas).filter(({ estimate }) => estimate.area === 'US');
  const states = wageEntries(atlas).filter(({ estimate }) => estimate.area !== 'US');
  return [
    ...nation.map((entry) => ({ ...leaf(atlas, entry), children: percentiles(entry) })),
    heading(
      'states',
      l10n.t('States'),
      'graph',
      states.map((entry) => leaf(atlas, entry)),
      l10n.t('{0} areas · {1}', states.length, atlas.year),
    ),
    ...topics(atlas, 'wages'),
  ];
}

function percentiles(entry: WageEntry): readonly OutlineNode[] {
  return points(entry.estimate).map((point) => ({
    id: `${point.key}.${entry.id}`,
    label: percentileWord(point.key),
    description: `${usd(point.usd)} · ${entry.estimate.year}`,
    icon: 'graph-line',
    entry: entry.id,
    children: [],
  }));
}

function places(atlas: Atlas): readonly OutlineNode[] {
  const of = (name: string) => group(atlas, 'employer', (employer) => employer.group === name);
  return [
    ...topics(atlas, 'workplaces'),
    heading('facilities', l10n.t('Where most work'), 'organization', of('facility')),
    heading('employers', l10n.t('Other employers'), 'organization', of('other')),
    heading('duties', l10n.t('Duties by setting'), 'checklist', of('duties')),
    heading('metros', l10n.t('Metro areas with the most jobs'), 'location', group(atlas, 'metro')),
  ];
}

function path(atlas: Atlas): readonly OutlineNode[] {
  const of = (name: string) => group(atlas, 'skill', (skill) => skill.group === name);
  return [
    heading('steps', l10n.t('Steps'), 'milestone', group(atlas, 'step')),
    heading('licensing', l10n.t('Licensing'), 'law', topics(atlas, 'licensing')),
    heading('credentialing', l10n.t('Credentialing'), 'verified', topics(atlas, 'credentialing')),
    heading('skills', l10n.t('Skills'), 'star-empty', of('skill')),
    heading('qualities', l10n.t('Qualities'), 'heart', of('quality')),
    heading('backgrounds', l10n.t('Transferable backgrounds'), 'arrow-swap', [
      ...topics(atlas, 'background'),
    ]),
  ];
}

function organizations(atlas: Atlas): readonly OutlineNode[] {
  const others = group(atlas, 'organization', (organization) => !organization.inGuide);
  return [
    ...group(atlas, 'organization', (organization) => organization.inGuide),
    ...(others.length
      ? [heading('issuers', l10n.t('Other issuers'), 'globe', byLabel(others))]
      : []),
  ];
}

function outlook(atlas: Atlas): readonly OutlineNode[] {
  return [
    ...topics(atlas, 'outlook'),
    heading('drivers', l10n.t('What drives growth'), 'rocket', topics(atlas, 'driver')),
    heading('voices', l10n.t('What the experts say'), 'comment', topics(atlas, 'statement')),
  ];
}

function byLabel(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return [...nodes].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** What the context menu of a node is chosen by: `entry wage state linked`; empty for headings. */
export function contextOf(atlas: Atlas, node: OutlineNode): string {
  const entry = node.entry ? atlas.entry(node.entry) : undefined;
  if (!entry) return '';
  const state = entry.kind === 'wage' && entry.estimate.area !== 'US';
  const words = [
    'entry',
    entry.kind,
    state ? 'state' : '',
    sourceUrl(atlas, entry) ? 'linked' : '',
  ];
  return words.filter((word) => word !== '').join(' ');
}
