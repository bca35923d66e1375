/** Where entries live: most on a page of their own, thin ones as sections of the page of their group. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { Entry, TopicEntry } from '../../domain/model';
import { title } from '../describe';
import { link } from '../markdown';
import { toPage } from '../pagePath';
import { kindWord } from '../words';

/** Pages that hold the entries of a group. */
export const groups = [
  'work',
  'skills',
  'steps',
  'workplaces',
  'backgrounds',
  'voices',
  'outlook',
  'licensing',
  'credentialing',
  'pay',
] as const;
export type Group = (typeof groups)[number];

export interface Home {
  /** Id of the page. */
  readonly page: string;
  /** The page's name: its first heading, and its tab's. */
  readonly name: string;
  /** Heading of the entry's section; absent where the page is its own. */
  readonly section?: string;
}

const topicGroups: { readonly [G in TopicEntry['group']]: Group | undefined } = {
  occupation: undefined, // the occupation has a page of its own
  workplaces: 'workplaces',
  wages: 'pay',
  responsibility: 'work',
  focus: 'work',
  statement: 'voices',
  driver: 'outlook',
  background: 'backgrounds',
  licensing: 'licensing',
  credentialing: 'credentialing',
  outlook: 'outlook',
};

export function groupOf(entry: Entry): Group | undefined {
  switch (entry.kind) {
    case 'skill':
      return 'skills';
    case 'step':
      return 'steps';
    case 'employer':
      return 'workplaces';
    case 'topic':
      return topicGroups[entry.group];
    default:
      return undefined;
  }
}

export function groupId(group: Group): string {
  return `guide.${group}`;
}

export function groupName(group: Group): string {
  const names: Record<Group, string> = {
    work: l10n.t('What they do'),
    skills: l10n.t('Skills and qualities'),
    steps: l10n.t('Steps into the field'),
    workplaces: l10n.t('Where they work'),
    backgrounds: l10n.t('Transferable backgrounds'),
    voices: l10n.t('What people in the field say'),
    outlook: l10n.t('Career outlook'),
    licensing: l10n.t('Licensing'),
    credentialing: l10n.t('Credentialing'),
    pay: l10n.t('What the wage figures cover'),
  };
  return names[group];
}

/** The page of an entry, and its section there. */
export function homeOf(atlas: Atlas, entry: Entry): Home {
  if (entry.kind === 'wage') return { page: entry.id, name: wageName(entry) };
  if (entry.kind === 'metro') {
    const { code, name } = entry.area;
    return { page: `area.${code}`, name, section: inTheGuide() };
  }
  const group = groupOf(entry);
  if (group) {
    const name = groupName(group);
    const home = { page: groupId(group), name };
    return entry.label === name ? home : { ...home, section: entry.label };
  }
  if (entry.kind === 'topic') {
    return { page: `occupation.${atlas.occupation.code}`, name: atlas.occupation.title };
  }
  return { page: entry.id, name: title(entry) };
}

/** Heading over what the guide says of an area. */
export function inTheGuide(): string {
  return l10n.t('In the guide');
}

/** `Registered Nurses, Ohio, May 2025`: what one wage row is called. */
export function wageName({
  occupation,
  label,
  estimate,
}: {
  readonly occupation: { readonly title: string };
  readonly label: string;
  readonly estimate: { readonly year: number };
}): string {
  return `${occupation.title}, ${label}, ${l10n.t('May {0}', estimate.year)}`;
}

/** Address of an entry from another page. */
export function toEntry(atlas: Atlas, entry: Entry): string {
  const { page, name, section } = homeOf(atlas, entry);
  return toPage(page, name, section);
}

/** A link to an entry, and the word for what it is: `Practice manager (role)`. */
export function namedLink(atlas: Atlas, entry: Entry): string {
  return `${link(title(entry), toEntry(atlas, entry))} (${kindWord(entry.kind).toLowerCase()})`;
}
