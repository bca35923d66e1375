import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { CredentialEntry } from '../../domain/model';
import {
  type CredentialField,
  credentialFields,
  type Requirement,
} from '../../domain/requirements';
import { issuer, title } from '../describe';
import { escapeMarkdown, link, list, table } from '../markdown';
import { toPage } from '../pagePath';
import { factWords, fieldWord, keepWords, listWords, seenWords } from '../requirements';
import { accreditorNames } from './accreditors';
import { firstWords } from './credential';
import { glanceId, tableName, toTable } from './ids';

interface Told {
  readonly credential: CredentialEntry;
  readonly row: Requirement;
}

/** All credentials at a glance, by field of work, or one field of them. */
export function glancePage(atlas: Atlas, only?: CredentialField): string {
  const fields = credentialFields.filter((field) => (only ? field === only : field !== 'degree'));
  const heading = tableName(glanceId(only));
  const parts = fields.map((field) => {
    const shown = fieldTable(atlas, credentialsOf(atlas, field));
    return only ? shown : `## ${escapeMarkdown(fieldWord(field))}\n\n${shown}`;
  });
  const all = only
    ? `${link(tableName(glanceId()), toTable(glanceId()))}: ${escapeMarkdown(l10n.t('every field of work'))}`
    : `${link(tableName(glanceId('without-degree')), toTable(glanceId('without-degree')))}: ${escapeMarkdown(l10n.t('those with a way in that asks for none'))}`;
  const last = only ? '' : degreesLine(atlas);
  return join([`# ${escapeMarkdown(heading)}`, escapeMarkdown(reading()), all, ...parts, last]);
}

/** Credentials with at least one way in that asks for no degree, by field of work. */
export function withoutDegreePage(atlas: Atlas): string {
  const parts = credentialFields.map((field) => {
    const open = credentialsOf(atlas, field).filter(({ row }) => row.withoutDegree);
    if (open.length === 0) return '';
    return `## ${escapeMarkdown(fieldWord(field))}\n\n${fieldTable(atlas, open)}`;
  });
  const words = l10n.t(
    'At least one way into each of these asks for no college degree. Most ask for a high school diploma, or for experience in its place.',
  );
  return join([
    `# ${escapeMarkdown(tableName(glanceId('without-degree')))}`,
    escapeMarkdown(words),
    escapeMarkdown(reading()),
    link(tableName(glanceId()), toTable(glanceId())),
    ...parts,
  ]);
}

/** Two or more credentials side by side: a row for each fact that was found of any of them. */
export function comparisonPage(atlas: Atlas, credentials: readonly CredentialEntry[]): string {
  const told = credentials.flatMap((credential) => {
    const row = atlas.requirement(credential.id);
    return row ? [{ credential, row }] : [];
  });
  const letters = credentials.map(({ acronym }) => acronym);
  const columns = ['', ...told.map(({ credential }) => toEntry(credential))];
  const rows = comparisonRows(atlas, told).filter(([, ...cells]) => cells.some(Boolean));
  const missing = escapeMarkdown(l10n.t('not found'));
  const cells = rows.map(([name = '', ...found]) => [
    `**${escapeMarkdown(name)}**`,
    ...found.map((cell) => (cell ? escapeMarkdown(cell) : missing)),
  ]);
  const fields = [...new Set(told.map(({ row }) => row.field))];
  return join([
    `# ${escapeMarkdown(l10n.t('Compared: {0}', letters.join(', ')))}`,
    list(credentials.map((one) => `${toEntry(one)}: ${escapeMarkdown(title(one))}`)),
    table(columns, cells),
    escapeMarkdown(l10n.t('Not found: the issuer’s pages that were read do not say.')),
    list(
      fields.map((field) =>
        link(l10n.t('Beside the others: {0}', fieldWord(field)), toTable(glanceId(field))),
      ),
    ),
  ]);
}

function comparisonRows(atlas: Atlas, told: readonly Told[]): readonly (readonly string[])[] {
  const row = (name: string, cell: (one: Told) => string) => [name, ...told.map(cell)];
  return [
    row(l10n.t('Read first'), (one) => firstWords(one.row)),
    row(l10n.t('Issuer'), ({ credential }) => issuerWords(atlas, credential)),
    row(l10n.t('What it says'), ({ credential }) => credential.certifies),
    row(l10n.t('Education'), (one) => listWords(one.row, 'education')),
    row(l10n.t('Experience'), (one) => listWords(one.row, 'experience')),
    row(l10n.t('Also'), (one) => listWords(one.row, 'also')),
    row(l10n.t('Examination'), (one) => factWords(one.row, 'exam')),
    row(l10n.t('Questions'), (one) => factWords(one.row, 'questions')),
    row(l10n.t('Minutes'), (one) => factWords(one.row, 'minutes')),
    row(l10n.t('Fees, US dollars'), (one) => one.row.fee ?? ''),
    row(l10n.t('Renewal'), (one) => keepWords(one.row)),
    row(
      l10n.t('Accredited by'),
      ({ credential, row: told }) =>
        factWords(told, 'accreditation') || accreditorNames(atlas, credential.id),
    ),
    row(l10n.t('Edition'), (one) => seenWords(one.row)),
    row(l10n.t('Editions differ'), (one) => one.row.conflicts ?? ''),
  ];
}

function credentialsOf(atlas: Atlas, field: CredentialField): readonly Told[] {
  const told = atlas.entries('credential').flatMap((credential) => {
    const row = atlas.requirement(credential.id);
    return row?.field === field ? [{ credential, row }] : [];
  });
  return told.sort((a, b) => a.credential.acronym.localeCompare(b.credential.acronym, 'en'));
}

function fieldTable(atlas: Atlas, told: readonly Told[]): string {
  const columns = [
    l10n.t('Letters'),
    l10n.t('Issuer'),
    l10n.t('Education'),
    l10n.t('Experience'),
    l10n.t('Renewal'),
    l10n.t('As seen in'),
  ];
  const rows = told.map(({ credential, row }) => [
    toEntry(credential),
    ...[
      issuerWords(atlas, credential),
      row.first ?? listWords(row, 'education'),
      listWords(row, 'experience'),
      keepWords(row),
      row.seen ?? '',
    ].map(escapeMarkdown),
  ]);
  return table(columns.map(escapeMarkdown), rows);
}

/** Degrees take no issuer's rules: their pages say who accredits them. */
function degreesLine(atlas: Atlas): string {
  const degrees = credentialsOf(atlas, 'degree').map(({ credential }) => toEntry(credential));
  const heading = `## ${escapeMarkdown(fieldWord('degree'))}`;
  const words = escapeMarkdown(l10n.t('Each has a page that says who accredits it:'));
  return `${heading}\n\n${words} ${degrees.join(', ')}.`;
}

function issuerWords(atlas: Atlas, credential: CredentialEntry): string {
  const by = issuer(atlas, credential);
  return by?.acronym ?? by?.label ?? '';
}

function toEntry(credential: CredentialEntry): string {
  return link(credential.acronym, toPage(credential.id, title(credential)));
}

/** How to read a table of them. */
function reading(): string {
  return l10n.t(
    'An empty cell was not found: see the issuer. Rules change: check with the issuer before you count on them.',
  );
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
