import * as l10n from '@vscode/l10n';
import { cellText, headerText, isNumeric, type Table } from './table';

export const tableFormats = ['markdown', 'csv', 'tsv', 'json'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A table as text, with its headers, years, citation and notes. */
export function tableText(table: Table, format: TableFormat): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(table);
    case 'csv':
      return toCsv(table);
    case 'tsv':
      return toTsv(table);
    case 'json':
      return toJson(table);
  }
}

/** A Markdown table with figures in words, then source and notes. */
export function toMarkdown({ title, columns, rows, citation, notes }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`;
  const rule = columns.map(({ type }) => (isNumeric(type) ? '---:' : '---'));
  return [
    `**${escapeCell(title)}**`,
    '',
    line(columns.map(headerText)),
    `| ${rule.join(' | ')} |`,
    ...rows.map((row) => line(columns.map(({ type }, i) => cellText(row[i], type)))),
    '',
    escapeCell(l10n.t('Source: {0}', citation)),
    ...notes.flatMap((note) => ['', escapeCell(note)]),
    '',
  ].join('\n');
}

/**
 * CSV (RFC 4180) with plain numbers, so that a spreadsheet can work with them; withheld figures are
 * `N/A`, figures that the source doesn't have are empty. Source and notes are in the last column of
 * every row's table as lines of their own after an empty one.
 */
export function toCsv({ columns, rows, citation, notes }: Table): string {
  const cell = (value: unknown) => csvCell(value === null ? l10n.t('N/A') : String(value ?? ''));
  return [
    columns.map((column) => csvCell(headerText(column))),
    ...rows.map((row) => columns.map((_, i) => cell(row[i]))),
    [],
    [csvCell(l10n.t('Source: {0}', citation))],
    ...notes.map((note) => [csvCell(note)]),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}

/** Tab-separated, as a sheet takes it from the clipboard: headers, plain numbers, then the source. */
export function toTsv({ columns, rows, citation, notes }: Table): string {
  const cell = (value: unknown) =>
    guarded(value === null ? l10n.t('N/A') : String(value ?? '')).replace(/[\t\r\n]+/g, ' ');
  return [
    columns.map((column) => cell(headerText(column))),
    ...rows.map((row) => columns.map((_, i) => cell(row[i]))),
    [],
    [cell(l10n.t('Source: {0}', citation))],
    ...notes.map((note) => [cell(note)]),
  ]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');
}

/** JSON with plain numbers; withheld figures are null, figures that the source doesn't have absent. */
export function toJson({ title, columns, rows, citation, notes }: Table): string {
  const value = {
    title,
    source: citation,
    notes,
    columns: columns.map((column) => ({ id: column.id, header: column.header, unit: column.unit })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ id }, i) => [id, row[i]]))),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function escapeCell(text: string): string {
  return text.replace(/[\\|*_`[\]<>]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** Text that a spreadsheet would run as a formula is kept as text. */
function guarded(text: string): string {
  return /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = guarded(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
