import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { DegreeEntry, WageEntry } from '../domain/model';
import { byLabel, group, heading, leaf, type OutlineNode, pageLeaf, topics } from './outlineNode';
import { glanceId, licensesId } from './pages/ids';
import type { ProgramContext } from './programs/context';
import { degreeNodes, fieldNodes } from './programs/outline';

/** The home area's wages, pinned on top of the tree. */
export function home(atlas: Atlas, entry: WageEntry | undefined): readonly OutlineNode[] {
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

export function degrees(
  atlas: Atlas,
  programs: () => Promise<ProgramContext>,
): readonly OutlineNode[] {
  const of = (name: string) =>
    atlas
      .entries('degree')
      .filter((degree) => degree.group === name)
      .map((degree) => degreeNode(atlas, programs, degree));
  return [
    ...of('level'),
    heading('programs', l10n.t('Sample programs'), 'mortar-board', of('program')),
    heading('majors', l10n.t('Undergraduate majors'), 'book', of('major')),
    heading('graduate', l10n.t('Graduate areas'), 'book', of('graduate-area')),
    heading('fields', l10n.t('Fields of study'), 'book', async () => fieldNodes(await programs())),
  ];
}

/** A degree whose programs are counted opens to them. */
function degreeNode(
  atlas: Atlas,
  programs: () => Promise<ProgramContext>,
  degree: DegreeEntry,
): OutlineNode {
  const node = leaf(atlas, degree);
  if (!degree.fields) return node;
  return { ...node, children: async () => degreeNodes(await programs(), degree) };
}

export function credentials(atlas: Atlas): readonly OutlineNode[] {
  const more = group(atlas, 'credential', (credential) => !credential.inGuide);
  return [
    pageLeaf(glanceId(), l10n.t('All at a glance')),
    ...group(atlas, 'credential', (credential) => credential.inGuide),
    ...(more.length
      ? [heading('glossary', l10n.t('More credentials'), 'verified', byLabel(more))]
      : []),
  ];
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
    heading('licensing', l10n.t('Licensing'), 'law', [
      ...topics(atlas, 'licensing'),
      pageLeaf(licensesId(), l10n.t('Licenses by state')),
    ]),
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
