import * as l10n from '@vscode/l10n';
import type { Atlas, Link } from '../domain/atlas';
import type { CredentialEntry, DegreeEntry, EntryId } from '../domain/model';
import { describe, title } from './describe';
import { escapeMarkdown, list } from './markdown';
import { facts } from './pageFacts';
import { firstWords, requirementSections, requirementSources } from './pages/credential';
import { aboutSection, pageText, section, sourcesSection } from './pages/ending';
import { linked } from './pages/guideOccupation';
import { credentialKindWord, kindWord, linkHeading } from './words';

/**
 * The page of a credential or a degree, in Markdown, with links to its neighbours and all of its sources.
 * @param more sections of its kind that are read apart, such as a degree's programs
 */
export function page(
  atlas: Atlas,
  entry: CredentialEntry | DegreeEntry,
  more: readonly string[] = [],
): string {
  return pageText(
    `# ${escapeMarkdown(title(entry))}`,
    `*${escapeMarkdown(kindLine(atlas, entry))}*`,
    entry.kind === 'credential' ? first(atlas, entry.id) : '',
    escapeMarkdown(entry.summary),
    facts(atlas, entry),
    list(entry.points.map(escapeMarkdown)),
    ...(entry.kind === 'credential' ? requirementSections(atlas, entry) : []),
    ...more,
    ...neighbours(atlas, entry),
    aboutSection(atlas, entry.notes, checked(entry)),
    sourcesSection(atlas, entry.sources, requirementSources(atlas.requirement(entry.id))),
  );
}

function first(atlas: Atlas, id: EntryId): string {
  const words = firstWords(atlas.requirement(id));
  return words && `**${escapeMarkdown(words)}**`;
}

function kindLine(atlas: Atlas, entry: CredentialEntry | DegreeEntry): string {
  if (entry.kind === 'credential') {
    return `${kindWord(entry.kind)} · ${credentialKindWord(entry.credentialKind)}`;
  }
  const answer = describe(atlas, entry);
  return answer ? `${kindWord(entry.kind)} · ${answer}` : kindWord(entry.kind);
}

function checked(entry: CredentialEntry | DegreeEntry): readonly string[] {
  return entry.kind === 'credential'
    ? [escapeMarkdown(l10n.t('How it was checked: {0}', entry.verification.how))]
    : [];
}

/** The entries it is joined to, each with what is behind its link. */
function neighbours(atlas: Atlas, entry: CredentialEntry | DegreeEntry): readonly string[] {
  const groups = new Map<string, Link[]>();
  for (const one of atlas.links(entry.id)) {
    const heading = linkHeading(one);
    groups.set(heading, [...(groups.get(heading) ?? []), one]);
  }
  return [...groups].map(([heading, links]) =>
    section(heading, linked(atlas, [...new Set(links.map(({ entry: other }) => other))])),
  );
}
