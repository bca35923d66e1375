import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { License } from '../../domain/requirements';
import { escapeMarkdown, link, list, shortAddress, table } from '../markdown';
import { capital, yearsWords } from '../requirements';
import { licensesId, tableName, toTable } from './ids';

/** `Nursing home administrators`, `Assisted living administrators`. */
export function licenseWord(license: License['license']): string {
  return license === 'NHA'
    ? l10n.t('Nursing home administrators')
    : l10n.t('Assisted living administrators');
}

/** Whether a person needs a license for it. */
export function regulatedWords({ regulated }: License): string {
  const words: Record<License['regulated'], string> = {
    license: l10n.t('License or certificate of the person'),
    training: l10n.t('A course or test, no license'),
    none: l10n.t('The rule names no license'),
    'not-found': l10n.t('Not found'),
  };
  return words[regulated];
}

/**
 * The licenses that a manager may need in a state, as sections for its page; each figure with the
 * rule it was seen in. Empty for what is no state.
 */
export function licenseSections(atlas: Atlas, state: string): readonly string[] {
  const found = atlas.licenses(state);
  const nursing = found.filter((one) => one.license === 'NHA').map(section);
  const living = found.filter((one) => one.license === 'RCAL').map(section);
  if (nursing.length === 0) return [];
  return [...nursing, ...(living.length > 0 ? living : [notLookedUp()])];
}

/** The licenses of one state as a page of its own; undefined for what is no state. */
export function statePage(atlas: Atlas, state: string): string | undefined {
  const sections = licenseSections(atlas, state);
  if (sections.length === 0) return undefined;
  const heading = tableName(licensesId(state), stateName(atlas, state));
  return join([
    `# ${escapeMarkdown(heading)}`,
    escapeMarkdown(reading()),
    ...sections,
    `${link(tableName(licensesId()), toTable(licensesId()))}: ${escapeMarkdown(l10n.t('this state beside the others'))}`,
  ]);
}

/** Both licenses in all states, as two tables. */
export function allStatesPage(atlas: Atlas): string {
  const kinds = ['NHA', 'RCAL'] as const;
  const ask = l10n.t(
    'A state without a row was not looked up: ask the state. Each state links to its board, its sources and what could not be settled.',
  );
  return join([
    `# ${escapeMarkdown(tableName(licensesId()))}`,
    escapeMarkdown(reading()),
    ...kinds.flatMap((kind) => [
      `## ${escapeMarkdown(licenseWord(kind))}`,
      kind === 'RCAL' ? escapeMarkdown(ask) : '',
      statesTable(
        atlas,
        atlas.licenses().filter((one) => one.license === kind),
        kind === 'RCAL',
      ),
    ]),
  ]);
}

function stateName(atlas: Atlas, state: string): string {
  return atlas.area(state)?.name ?? state;
}

function statesTable(atlas: Atlas, all: readonly License[], regulation: boolean): string {
  const columns = [
    l10n.t('State'),
    ...(regulation ? [l10n.t('Asked for')] : []),
    l10n.t('Education'),
    l10n.t('Training or experience'),
    l10n.t('Examinations'),
    l10n.t('Renewal'),
    l10n.t('As seen in'),
  ];
  const rows = all.map((one) => [
    link(stateName(atlas, one.state), toTable(licensesId(one.state), stateName(atlas, one.state))),
    ...[
      ...(regulation ? [regulatedWords(one)] : []),
      one.education ?? '',
      one.training ?? '',
      one.exams ?? '',
      renewalWords(one),
      one.seen,
    ].map(escapeMarkdown),
  ]);
  return table(columns.map(escapeMarkdown), rows);
}

function section(one: License): string {
  const facts = [
    [l10n.t('Asked for'), regulatedWords(one)],
    [l10n.t('Education'), one.education ?? ''],
    [l10n.t('Training or experience'), one.training ?? ''],
    [l10n.t('Examinations'), one.exams ?? ''],
    [l10n.t('Renewal'), renewalWords(one)],
    [l10n.t('Not settled'), one.remark ?? ''],
    [l10n.t('As seen in'), l10n.t('{0} (read {1}); check with the board', one.seen, one.read)],
  ] as const;
  const lines = facts
    .filter(([, words]) => words !== '')
    .map(([name, words]) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(words)}`);
  const board = `**${escapeMarkdown(l10n.t('Board'))}:** ${link(one.board, one.boardUrl)}`;
  const pages = one.sources.map((url) => link(shortAddress(url), url)).join(', ');
  const read = pages && `**${escapeMarkdown(l10n.t('Pages read'))}:** ${pages}`;
  const heading = `## ${escapeMarkdown(licenseWord(one.license))}`;
  return `${heading}\n\n${list([board, ...lines, read].filter((line) => line !== ''))}`;
}

/** `Every 2 years: 40 hours`; empty where it was not found. */
function renewalWords({ renewalYears: years, renewalHours: hours }: License): string {
  const often = years === undefined ? '' : yearsWords(years);
  const much =
    hours === undefined
      ? ''
      : typeof hours === 'number'
        ? l10n.t('{0} hours of continuing education', hours)
        : l10n.t('continuing education hours: {0}', hours);
  return capital([often, much].filter((part) => part !== '').join('; '));
}

function notLookedUp(): string {
  const words = l10n.t('Not looked up in this state: ask the state.');
  return `## ${escapeMarkdown(licenseWord('RCAL'))}\n\n${escapeMarkdown(words)}`;
}

function reading(): string {
  return l10n.t(
    'What states ask of people who run nursing homes and assisted living. AIT: administrator-in-training; NAB: the national association of the boards, which gives the national examinations; HSE: its Health Services Executive. What is missing was not found. Rules change: ask the board.',
  );
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
