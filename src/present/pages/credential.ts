import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { CredentialEntry } from '../../domain/model';
import type { PageRead, Requirement } from '../../domain/requirements';
import { escapeMarkdown, link, list, shortAddress, table } from '../markdown';
import {
  capital,
  factWords,
  fieldWord,
  listWords,
  perStudyGuide,
  renewalYearsWords,
  seenWords,
} from '../requirements';
import { accreditationSection } from './accreditors';
import { glanceId, toTable } from './ids';

/** What must be read before all else on a credential's page and card: retired, moved, by state. */
export function firstWords(row: Requirement | undefined): string {
  if (!row) return '';
  if (row.first) return row.first;
  return row.ask ? l10n.t('Rules are each state’s; these are examples. Ask {0}.', row.ask) : '';
}

/** What a credential takes to earn and to keep, as sections of its page; of a degree, who accredits it. */
export function requirementSections(atlas: Atlas, credential: CredentialEntry): readonly string[] {
  const row = atlas.requirement(credential.id);
  const accredited = accreditationSection(atlas, credential.id);
  if (!row || row.field === 'degree') return [accredited];
  const last = [seenWords(row), row.conflicts ? l10n.t('Editions differ. {0}', row.conflicts) : ''];
  return [
    section(l10n.t('What it takes to earn'), earning(row)),
    section(l10n.t('What it takes to keep'), keeping(row)),
    accredited,
    row.fee ? section(l10n.t('Fees'), [escapeMarkdown(l10n.t('US dollars: {0}.', row.fee))]) : '',
    ...[row.remark ?? '', ...last].map((words) => escapeMarkdown(words)),
    link(l10n.t('Beside the others: {0}', fieldWord(row.field)), toTable(glanceId(row.field))),
  ];
}

/** The pages that were read for it, by publisher. */
export function requirementSources(row: Requirement | undefined): readonly string[] {
  const publishers = new Map<string, PageRead[]>();
  for (const source of row?.sources ?? []) {
    publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
  }
  return [...publishers].map(([publisher, pages]) => {
    const weak = pages.every((page) => page.grade === 'C');
    const name = weak ? l10n.t('{0} (study guide or directory)', publisher) : publisher;
    const links = pages.flatMap(({ url }) => (url ? [link(shortAddress(url), url)] : []));
    return [escapeMarkdown(name), links.join(', ')].filter((part) => part !== '').join(': ');
  });
}

function earning(row: Requirement): readonly string[] {
  const found = [
    routes(row),
    facts([
      row.routes ? '' : named(l10n.t('Education'), listWords(row, 'education')),
      row.routes ? '' : named(l10n.t('Experience'), listWords(row, 'experience')),
      named(l10n.t('Also'), listWords(row, 'also')),
      named(l10n.t('Examination'), factWords(row, 'exam')),
      named(l10n.t('Questions'), factWords(row, 'questions')),
      named(l10n.t('Minutes'), factWords(row, 'minutes')),
      named(l10n.t('Accredited by'), factWords(row, 'accreditation')),
    ]),
  ].filter((part) => part !== '');
  const told = row.routes ?? row.education ?? row.experience ?? row.also ?? row.first ?? row.remark;
  return told ? found : [escapeMarkdown(l10n.t('How it is earned: see the issuer.')), ...found];
}

function routes(row: Requirement): string {
  if (!row.routes) return '';
  const rows = row.routes.map(({ education, experience }) => [
    escapeMarkdown(capital(education)),
    escapeMarkdown(capital(experience)),
  ]);
  const heading = perStudyGuide(row, 'routes', l10n.t('Any one of these ways in:'));
  const columns = [l10n.t('Education'), l10n.t('With experience')].map(escapeMarkdown);
  return `${escapeMarkdown(heading)}\n\n${table(columns, rows)}`;
}

function keeping(row: Requirement): readonly string[] {
  const found = facts([
    named(l10n.t('Renewal'), renewalYearsWords(row)),
    named(l10n.t('Asks for'), factWords(row, 'renewal')),
  ]);
  return found === '' ? [] : [found];
}

function section(heading: string, parts: readonly string[]): string {
  return parts.length > 0 ? [`## ${escapeMarkdown(heading)}`, ...parts].join('\n\n') : '';
}

function facts(lines: readonly string[]): string {
  return list(lines.filter((line) => line !== ''));
}

function named(name: string, words: string): string {
  return words === '' ? '' : `**${escapeMarkdown(name)}:** ${escapeMarkdown(words)}`;
}
