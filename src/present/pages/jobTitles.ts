import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../markdown';
import { section } from './ending';
import type { Library } from './library';

/** As many as a paragraph holds; "all other" occupations have thousands. */
const mostTitles = 60;

/** Titles of jobs that O*NET files under an occupation; empty where it names none. @throws {DataFileError} */
export async function jobTitles(library: Library, code: string): Promise<readonly string[]> {
  const all = await library.jobTitles(code);
  if (all.length === 0) return [];
  const shown = all.slice(0, mostTitles).join('; ');
  const more = all.length - mostTitles;
  const words = more > 0 ? `${shown}; ${l10n.t('and {0} more', more)}.` : `${shown}.`;
  return [section(l10n.t('Job titles, O*NET 30.3'), escapeMarkdown(words))];
}
