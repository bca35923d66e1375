/** How every page ends: what to know about it, a line each, then its sources, a line each. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { Note, SourceId } from '../../domain/model';
import { escapeMarkdown, list } from '../markdown';
import { cited } from '../sources';

/**
 * Remarks on the guide and on the figures, each once.
 * @param notes those of the entries on the page, each with its sources
 * @param remarks sentences about the page itself, Markdown
 */
export function aboutSection(
  atlas: Atlas,
  notes: readonly Note[],
  remarks: readonly string[] = [],
): string {
  const told = new Map(notes.map((note) => [note.text, note]));
  const lines = [...told.values()].map((note) => noteLine(atlas, note));
  const all = [...new Set([...remarks, ...lines])].filter((line) => line !== '');
  return all.length > 0 ? section(l10n.t('About this page'), list(all)) : '';
}

function noteLine(atlas: Atlas, { text, sources }: Note): string {
  const from = sources.filter((id) => id !== 'guide').map((id) => cited(atlas, id));
  return from.length > 0 ? `${escapeMarkdown(text)} (${from.join('; ')})` : escapeMarkdown(text);
}

/**
 * @param ids rows of data/sources.json
 * @param own lines that are Markdown already, such as a wage's source
 */
export function sourcesSection(
  atlas: Atlas,
  ids: readonly SourceId[],
  own: readonly string[] = [],
): string {
  const lines = [...own, ...new Set(ids)].map((line) =>
    atlas.source(line) ? sourceLine(atlas, line) : line,
  );
  const all = [...new Set(lines)].filter((line) => line !== '');
  return all.length > 0 ? section(l10n.t('Sources'), list(all)) : '';
}

/** A data set's note says what was made of it, and some must be shown: O*NET's credit line. */
function sourceLine(atlas: Atlas, id: SourceId): string {
  const source = atlas.source(id);
  const note = source?.type === 'dataset' ? source.note : undefined;
  return note ? `${cited(atlas, id)}. ${escapeMarkdown(note)}` : cited(atlas, id);
}

/** A heading and what stands under it; empty where that is. */
export function section(heading: string, ...parts: readonly string[]): string {
  const told = parts.filter((part) => part !== '');
  return told.length > 0 ? [`## ${escapeMarkdown(heading)}`, ...told].join('\n\n') : '';
}

/** The same a level lower. */
export function subsection(heading: string, ...parts: readonly string[]): string {
  const made = section(heading, ...parts);
  return made === '' ? '' : `#${made}`;
}

/** A page of parts, those that are empty left out. */
export function pageText(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
