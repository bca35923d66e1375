import * as l10n from '@vscode/l10n';
import type { Atlas, Link } from '../domain/atlas';
import type { Entry, EntryId } from '../domain/model';
import { describe, title } from './describe';
import { escapeMarkdown, link, list } from './markdown';
import { type Around, facts, notes } from './pageFacts';
import { toPage } from './pagePath';
import { firstWords, requirementSections, requirementSources } from './pages/credential';
import { cited } from './sources';
import { credentialKindWord, kindWord, linkHeading } from './words';

/**
 * A readable page of an entry, in Markdown, with links to its neighbours and all of its sources.
 * @param more sections of its kind that are read apart, such as a degree's programs
 */
export function page(
  atlas: Atlas,
  entry: Entry,
  around: Around = {},
  more: readonly string[] = [],
): string {
  const sections = [
    `# ${escapeMarkdown(title(entry))}`,
    `*${escapeMarkdown(kindLine(atlas, entry))}*`,
    entry.kind === 'credential' ? first(atlas, entry.id) : '',
    escapeMarkdown(entry.summary),
    facts(atlas, entry, around),
    list(entry.points.map(escapeMarkdown)),
    ...(entry.kind === 'credential' ? requirementSections(atlas, entry) : []),
    ...more,
    notes(atlas, entry.notes),
    ...linked(atlas, entry),
    sources(atlas, entry),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function first(atlas: Atlas, id: EntryId): string {
  const words = firstWords(atlas.requirement(id));
  return words && `**${escapeMarkdown(words)}**`;
}

function kindLine(atlas: Atlas, entry: Entry): string {
  if (entry.kind === 'credential') {
    return `${kindWord(entry.kind)} · ${credentialKindWord(entry.credentialKind)}`;
  }
  const answer = describe(atlas, entry);
  return answer ? `${kindWord(entry.kind)} · ${answer}` : kindWord(entry.kind);
}

function linked(atlas: Atlas, entry: Entry): readonly string[] {
  const groups = new Map<string, Link[]>();
  for (const one of atlas.links(entry.id)) {
    const heading = linkHeading(one);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  return [...groups].map(([heading, links]) => {
    const ids = [...new Set(links.map(({ entry: other }) => other))];
    return `## ${escapeMarkdown(heading)}\n\n${list(ids.map((other) => link(title(other), toPage(other.id))))}`;
  });
}

function sources(atlas: Atlas, entry: Entry): string {
  const lines = entry.sources.map((id) => {
    const note = atlas.source(id)?.note;
    return note ? `${cited(atlas, id)}. ${escapeMarkdown(note)}` : cited(atlas, id);
  });
  const read = requirementSources(atlas.requirement(entry.id));
  return `## ${escapeMarkdown(l10n.t('Sources'))}\n\n${list([...lines, ...read])}`;
}
