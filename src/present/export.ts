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

/** The ways in which a list of programs is copied. */
export const textAs = { markdown: toMarkdown, csv: toCsv, tsv: toTsv } as const;

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
  const cell = (value: unknown) => csvCell(plainCell(value));
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

/**
 * Tab-separated values for a spreadsheet's paste: one line a row with plain numbers, withheld figures
 * `N/A`, then source and notes. A cell has no tab or line break of its own.
 */
export function toTsv({ columns, rows, citation, notes }: Table): string {
  const line = (cells: readonly unknown[]) => `${cells.map(tsvCell).join('\t')}\n`;
  return [
    columns.map(headerText),
    ...rows.map((row) => columns.map((_, i) => row[i])),
    [],
    [l10n.t('Source: {0}', citation)],
    ...notes.map((note) => [note]),
  ]
    .map(line)
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

function plainCell(value: unknown): string {
  return value === null ? l10n.t('N/A') : String(value ?? '');
}

function tsvCell(value: unknown): string {
  return notFormula(plainCell(value).replace(/\s*[\t\r\n]\s*/g, ' '));
}

/** Text that a spreadsheet would run as a formula is kept as text. */
function notFormula(text: string): string {
  return /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const safe = notFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
