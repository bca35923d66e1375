import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { Occupation, WageEntry } from '../domain/model';
import { keyOf } from '../domain/wages/wages';
import { growthWords } from './describe';
import { heading, type OutlineNode } from './outlineNode';
import { type SalaryReader, salaries } from './outlineSalaries';
import {
  credentials,
  degrees,
  home,
  organizations,
  outlook,
  path,
  places,
  roles,
} from './outlineSections';
import type { ProgramContext } from './programs/context';
import { sourceUrl } from './sources';

export type { OutlineNode } from './outlineNode';

/**
 * The whole tree; salaries and programs are read when their sections are opened. The home area's
 * wages, when given, are pinned on top.
 */
export function outline(
  atlas: Atlas,
  reader: SalaryReader,
  occupation: Pick<Occupation, 'code' | 'title'>,
  programs: () => Promise<ProgramContext>,
  homeEntry?: WageEntry,
): readonly OutlineNode[] {
  return [
    ...home(atlas, homeEntry),
    heading('roles', l10n.t('Roles'), 'person', roles(atlas)),
    heading('degrees', l10n.t('Degrees'), 'mortar-board', degrees(atlas, programs)),
    heading('credentials', l10n.t('Credentials'), 'verified', credentials(atlas)),
    heading(
      'salaries',
      l10n.t('Salaries'),
      'graph',
      () => salaries(atlas, reader, occupation.code),
      occupation.title,
    ),
    heading('places', l10n.t('Places and employers'), 'organization', places(atlas)),
    heading('path', l10n.t('Path'), 'milestone', path(atlas)),
    heading('organizations', l10n.t('Organizations'), 'globe', organizations(atlas)),
    heading('outlook', l10n.t('Outlook'), 'telescope', outlook(atlas), growthWords(atlas)),
  ];
}

/** Stands where nodes couldn't be read: what is wrong, and what to do. */
export function faultNode(place: string, fault: string): OutlineNode {
  return { id: `fault.${place}`, label: fault, description: '', icon: 'warning', children: [] };
}

/** What the context menu of a node is chosen by: `entry wage home linked`; empty for headings. */
export function contextOf(atlas: Atlas, node: OutlineNode): string {
  if (!node.entry) return '';
  const key = keyOf(node.entry);
  const entry = atlas.entry(node.entry);
  const words = key
    ? ['entry', 'wage', key.area !== 'US' ? 'state' : '', 'linked']
    : ['entry', entry?.kind ?? '', entry && sourceUrl(atlas, entry) ? 'linked' : ''];
  return words.filter((word) => word !== '').join(' ');
}
