/** Tables of who leads, as a BLS occupational profile has them: by jobs, by concentration, by pay. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { type LeaderMeasure, leaderMeasures, leaders } from '../../domain/wages/leaders';
import { count, decimal } from '../format';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { medianPay } from '../wageWords';
import { wageName } from './homes';

/** Rows of each table; BLS's pages show as many. */
const shown = 10;

/** How one table names its rows: by their area or industry, or by their occupation. */
export type RowName = (entry: WageEntry) => { readonly text: string; readonly page: string };

const byPlace: RowName = (entry) => ({
  text: entry.label,
  page: toPage(entry.id, wageName(entry)),
});

/** Rows named by their occupation. */
export const byOccupation: RowName = (entry) => ({
  text: entry.occupation.title,
  page: toPage(entry.id, wageName(entry)),
});

/** One table for each measure that any row has a figure for. */
export function leaderTables(
  entries: readonly WageEntry[],
  what: string,
  name: RowName = byPlace,
): readonly string[] {
  return leaderMeasures.flatMap((measure) => {
    const rows = leaders(entries, measure, shown);
    return rows.length > 1 ? [leaderTable(rows, measure, what, name)] : [];
  });
}

function leaderTable(
  rows: readonly WageEntry[],
  measure: LeaderMeasure,
  what: string,
  name: RowName,
): string {
  const located = rows.some(({ estimate }) => typeof estimate.locationQuotient === 'number');
  const headers = [
    what,
    l10n.t('Jobs'),
    ...(located ? [l10n.t('Jobs per 1,000'), l10n.t('Location quotient')] : []),
    l10n.t('Median'),
  ];
  const cells = rows.map((entry) => {
    const { employment, jobsPer1000, locationQuotient } = entry.estimate;
    const { text, page } = name(entry);
    const place = located
      ? [
          numberOr(jobsPer1000, (value) => decimal(value, 3)),
          numberOr(locationQuotient, (value) => decimal(value, 2)),
        ]
      : [];
    return [
      link(text, page),
      numberOr(employment, count),
      ...place,
      escapeMarkdown(medianPay(entry.estimate)),
    ];
  });
  const right = headers.map((_, i) => (i === 0 ? 'left' : 'right'));
  return `**${escapeMarkdown(measureTitle(measure))}**\n\n${table(headers.map(escapeMarkdown), cells, right)}`;
}

function numberOr(value: number | null | undefined, words: (value: number) => string): string {
  return typeof value === 'number' ? words(value) : value === null ? l10n.t('N/A') : '–';
}

function measureTitle(measure: LeaderMeasure): string {
  switch (measure) {
    case 'employment':
      return l10n.t('Most jobs');
    case 'locationQuotient':
      return l10n.t('Highest concentration of jobs');
    default:
      return l10n.t('Highest median pay');
  }
}
