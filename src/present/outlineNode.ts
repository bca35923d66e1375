import type { Atlas } from '../domain/atlas';
import type { Entry, EntryId, EntryKind, TopicEntry } from '../domain/model';
import { describe } from './describe';
import { kindIcon } from './words';

/** A node of the guide's tree: an entry, or a heading over others. */
export interface OutlineNode {
  /** Unique in the tree; an entry that stands in two places has two. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Codicon, without `$()`. */
  readonly icon: string;
  readonly entry?: EntryId;
  /** Id of a page that belongs to no single entry. */
  readonly page?: string;
  /** A function reads them when the node is opened; then the node has some. */
  readonly children: Children;
}

export type Children = readonly OutlineNode[] | (() => Promise<readonly OutlineNode[]>);

export function heading(
  id: string,
  label: string,
  icon: string,
  children: Children,
  description = '',
): OutlineNode {
  return { id: `heading.${id}`, label, description, icon, children };
}

/** A page that belongs to no single entry. */
export function pageLeaf(page: string, label: string): OutlineNode {
  return { id: page, label, description: '', icon: 'table', page, children: [] };
}

export function leaf(atlas: Atlas, entry: Entry, place = ''): OutlineNode {
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
export function group<K extends Exclude<EntryKind, 'wage'>>(
  atlas: Atlas,
  kind: K,
  belongs: (entry: Extract<Entry, { kind: K }>) => boolean = () => true,
): readonly OutlineNode[] {
  return atlas
    .entries(kind)
    .filter(belongs)
    .map((entry) => leaf(atlas, entry));
}

export function topics(
  atlas: Atlas,
  ...groups: readonly TopicEntry['group'][]
): readonly OutlineNode[] {
  return group(atlas, 'topic', (topic) => groups.includes(topic.group));
}

export function byLabel(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return [...nodes].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
