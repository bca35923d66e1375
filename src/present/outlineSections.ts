import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { DegreeEntry, WageEntry } from '../domain/model';
import { points } from '../domain/wages';
import { usd } from './format';
import {
  byLabel,
  group,
  heading,
  leaf,
  type OutlineNode,
  topics,
  wageEntries,
} from './outlineNode';
import { percentileWord } from './words';

export function home(atlas: Atlas, homeState: string | undefined): readonly OutlineNode[] {
  const area = homeState ? atlas.area(homeState) : undefined;
  const entry = area && wageEntries(atlas).find(({ estimate }) => estimate.area === area.id);
  return entry ? [{ ...leaf(atlas, entry, 'home.'), icon: 'home' }] : [];
}

export function roles(atlas: Atlas): readonly OutlineNode[] {
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

export function degrees(atlas: Atlas): readonly OutlineNode[] {
  const of = (name: string) =>
    atlas
      .entries('degree')
      .filter((degree) => degree.group === name)
      .map((degree) => degreeNode(atlas, degree));
  return [
    ...of('level'),
    heading('programs', l10n.t('Sample programs'), 'mortar-board', of('program')),
    heading('majors', l10n.t('Undergraduate majors'), 'book', of('major')),
    heading('graduate', l10n.t('Graduate areas'), 'book', of('graduate-area')),
    { ...heading('fields', l10n.t('Fields of study'), 'book', []), branch: { of: 'fields' } },
  ];
}

/** A degree whose programs are counted opens to them. */
function degreeNode(atlas: Atlas, degree: DegreeEntry): OutlineNode {
  const node = leaf(atlas, degree);
  return degree.fields ? { ...node, branch: { of: 'degree', entry: degree.id } } : node;
}

export function credentials(atlas: Atlas): readonly OutlineNode[] {
  const more = group(atlas, 'credential', (credential) => !credential.inGuide);
  return [
    ...group(atlas, 'credential', (credential) => credential.inGuide),
    ...(more.length
      ? [heading('glossary', l10n.t('More credentials'), 'verified', byLabel(more))]
      : []),
  ];
}

export function salaries(atlas: Atlas): readonly OutlineNode[] {
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

export function places(atlas: Atlas): readonly OutlineNode[] {
  const of = (name: string) => group(atlas, 'employer', (employer) => employer.group === name);
  return [
    ...topics(atlas, 'workplaces'),
    heading('facilities', l10n.t('Where most work'), 'organization', of('facility')),
    heading('employers', l10n.t('Other employers'), 'organization', of('other')),
    heading('duties', l10n.t('Duties by setting'), 'checklist', of('duties')),
    heading('metros', l10n.t('Metro areas with the most jobs'), 'location', group(atlas, 'metro')),
  ];
}

export function path(atlas: Atlas): readonly OutlineNode[] {
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

export function organizations(atlas: Atlas): readonly OutlineNode[] {
  const others = group(atlas, 'organization', (organization) => !organization.inGuide);
  return [
    ...group(atlas, 'organization', (organization) => organization.inGuide),
    ...(others.length
      ? [heading('issuers', l10n.t('Other issuers'), 'globe', byLabel(others))]
      : []),
  ];
}

export function outlook(atlas: Atlas): readonly OutlineNode[] {
  return [
    ...topics(atlas, 'outlook'),
    heading('drivers', l10n.t('What drives growth'), 'rocket', topics(atlas, 'driver')),
    heading('voices', l10n.t('What the experts say'), 'comment', topics(atlas, 'statement')),
  ];
}
