import * as l10n from '@vscode/l10n';
import type { YearOfPay } from './chart/trend';
import type { ExplorerIndex } from './explorer';
import type { AnswerTo } from './explorerQuestions';
import type { Lens } from './lens';
import type { Table } from './table';
import { column, fileId, withheldNotes } from './tables';
import { percentileWord } from './words';

/** One row a year: the figures of the picture of change. */
export function trendTable(
  index: ExplorerIndex,
  { name, wages, prices }: AnswerTo<'years'>,
  years: readonly YearOfPay[],
  lens: Lens,
  isConstant: boolean,
): Table {
  const type = lens.pay === 'hour' ? 'hourlyUsd' : 'usd';
  const newest = wages.at(-1)?.year ?? 0;
  const unit = isConstant
    ? l10n.t('US dollars of May {0}, CPI-U', newest)
    : l10n.t('US dollars of each year');
  const sources = [...new Set(wages.map(({ source }) => source))];
  return {
    id: fileId(index, `pay-over-the-years-${wages[0]?.area ?? ''}`),
    title: l10n.t('Pay over the years: {0}, {1}', name, index.data.occupation.title),
    columns: [
      column('year', l10n.t('Year'), 'text', l10n.t('May')),
      ...(['p10', 'median', 'p90'] as const).map((key) =>
        column(key, percentileWord(key), type, unit),
      ),
    ],
    rows: years.map(({ year, p10, median, p90 }) => [String(year), p10, median, p90]),
    citation: index.citeSources([...sources, ...(prices && isConstant ? [prices.source] : [])]),
    notes: withheldNotes(wages, lens),
  };
}
