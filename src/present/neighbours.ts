/** The occupations near to one: pay against growth or openings. */
import * as l10n from '@vscode/l10n';
import { difference } from '../domain/wages/rank';
import type { Spot } from './chart/scatter';
import type { ExplorerIndex } from './explorer';
import type { OccupationRow } from './explorerQuestions';
import { count, signedPercent } from './format';
import { type Lens, money, payOf, payUnit } from './lens';
import type { Table } from './table';
import { column, fileId, withheldNotes } from './tables';
import { figureWord, percentileWord } from './words';

export type Against = 'growth' | 'openings';

/** Those with both figures. */
export function neighbourSpots(
  rows: readonly OccupationRow[],
  own: string,
  against: Against,
  lens: Lens,
): readonly Spot[] {
  return rows.flatMap(({ code, title, estimate, growth }) => {
    const y = payOf(estimate, 'median', lens, 100);
    if (!growth || typeof y !== 'number') return [];
    const x = against === 'growth' ? growth.percent : growth.openings;
    return [{ id: code, name: title, x, y, own: code === own }];
  });
}

export function againstWords(against: Against, rows: readonly OccupationRow[]) {
  const growth = rows.find((row) => row.growth)?.growth;
  const name =
    against === 'growth'
      ? l10n.t('Projected growth in jobs, {0} to {1}', growth?.from ?? '', growth?.to ?? '')
      : l10n.t('Openings a year, {0} to {1}', growth?.from ?? '', growth?.to ?? '');
  return { name, words: against === 'growth' ? signedPercent : count };
}

export function neighbourFinding(rows: readonly OccupationRow[], own: string, lens: Lens): string {
  const known = rows
    .flatMap(({ code, title, estimate }) => {
      const value = payOf(estimate, 'median', lens, 100);
      return typeof value === 'number' ? [{ code, title, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const at = known.findIndex(({ code }) => code === own);
  const [best, self] = [known[0], known[at]];
  if (!best || !self) return l10n.t('No medians are published for these occupations here.');
  const place = l10n.t(
    '{0} is number {1} of {2} by median pay, {3}.',
    self.title,
    at + 1,
    known.length,
    money(self.value, lens),
  );
  const from = difference(best.value, self.value);
  if (best === self || !from) return place;
  return `${place} ${l10n.t('Highest: {0}, {1} ({2}).', best.title, money(best.value, lens), signedPercent(from.percent))}`;
}

export function neighbourTable(
  index: ExplorerIndex,
  rows: readonly OccupationRow[],
  area: string,
  lens: Lens,
): Table {
  const type = lens.pay === 'hour' ? 'hourlyUsd' : 'usd';
  const growth = rows.find((row) => row.growth)?.growth;
  const unit = growth ? l10n.t('{0} to {1}', growth.from, growth.to) : '';
  const { year } = index.data;
  const sources = [rows[0]?.estimate.source ?? '', growth?.source ?? ''];
  return {
    id: fileId(index, 'related-occupations'),
    title: l10n.t('Related occupations: {0}, {1}', index.data.occupation.title, area),
    columns: [
      column('code', l10n.t('SOC code'), 'text'),
      column('occupation', l10n.t('Occupation'), 'text'),
      column('median', percentileWord('median'), type, payUnit(lens, year)),
      column('jobs', figureWord('employment'), 'count', l10n.t('May {0}', year)),
      ...(growth
        ? [
            column('growth', l10n.t('Growth in jobs'), 'percentDifference', unit),
            column('openings', l10n.t('Openings a year'), 'count', unit),
          ]
        : []),
    ],
    rows: rows.map((row) => [
      row.code,
      row.title,
      payOf(row.estimate, 'median', lens, 100),
      row.estimate.employment,
      ...(growth ? [row.growth?.percent, row.growth?.openings] : []),
    ]),
    citation: index.citeSources(sources),
    notes: withheldNotes(
      rows.map(({ estimate }) => estimate),
      lens,
    ),
  };
}
