import type { Atlas } from '../domain/atlas';
import type { Entry, EntryId, EntryKind, TopicEntry, WageEntry } from '../domain/model';
import type { ProgramFilter } from '../domain/programs/model';
import { describe } from './describe';
import { kindIcon } from './words';

/** What opens below a node that is read only when it is opened: programs of study. */
export type Branch =
  | { readonly of: 'fields' }
  | { readonly of: 'degree'; readonly entry: EntryId }
  | { readonly of: 'field' | 'states' | 'programs'; readonly filter: ProgramFilter };

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
  readonly branch?: Branch;
  /** The programs whose page it opens. */
  readonly programs?: ProgramFilter;
}

export function heading(
  id: string,
  label: string,
  icon: string,
  children: readonly OutlineNode[],
  description = '',
): OutlineNode {
  return { id: `heading.${id}`, label, description, icon, children };
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
export function group<K extends EntryKind>(
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

export function wageEntries(atlas: Atlas): readonly WageEntry[] {
  const { occupation, year } = atlas;
  return atlas
    .entries('wage')
    .filter(({ estimate }) => estimate.occupation === occupation.code && estimate.year === year);
}
