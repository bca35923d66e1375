import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { EntryId } from '../../domain/model';
import type { Accreditor } from '../../domain/requirements';
import { escapeMarkdown, link, list, shortAddress } from '../markdown';

/**
 * Who accredits a degree, as a section of its page: the accreditor, what it accredits, who recognizes
 * it, and its own directory of programs; empty for what no accreditor is known of.
 */
export function accreditationSection(atlas: Atlas, degree: EntryId): string {
  const all = atlas.accreditors(degree);
  if (all.length === 0) return '';
  const heading = `## ${escapeMarkdown(l10n.t('Who accredits it'))}`;
  return `${heading}\n\n${list(all.map(accreditorLine))}`;
}

/** Letters of the accreditors of a degree; empty where none is known. */
export function accreditorNames(atlas: Atlas, degree: EntryId): string {
  return atlas
    .accreditors(degree)
    .map(({ accreditor }) => accreditor)
    .join(', ');
}

function accreditorLine(row: Accreditor): string {
  const recognized = row.recognizedBy
    ? l10n.t('Recognized by {0}.', row.recognizedBy.replace(/\.$/, ''))
    : '';
  const length = row.length ? l10n.t('Length: {0}.', row.length) : '';
  const seen = l10n.t('As seen in: {0} (read {1}).', row.seen, row.read);
  const words = [row.accredits, recognized, length, row.note ?? '', seen];
  const pages = row.sources.map((url) => link(shortAddress(url), url)).join(', ');
  const name = row.name === row.accreditor ? row.name : `${row.name} (${row.accreditor})`;
  return [
    `**${escapeMarkdown(name)}:**`,
    escapeMarkdown(words.filter((part) => part !== '').join(' ')),
    link(l10n.t('Its programs'), row.directory),
    `(${pages})`,
  ].join(' ');
}
