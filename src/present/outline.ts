import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import { growthWords } from './describe';
import { heading, type OutlineNode } from './outlineNode';
import {
  credentials,
  degrees,
  home,
  organizations,
  outlook,
  path,
  places,
  roles,
  salaries,
} from './outlineSections';
import { sourceUrl } from './sources';

export type { OutlineNode } from './outlineNode';

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
