import * as l10n from '@vscode/l10n';
import {
  type AreaId,
  type PercentileKey,
  percentileKeys,
  type WageEstimate,
} from '../domain/model';
import { difference } from '../domain/wages/rank';
import type { ExplorerIndex } from './explorer';
import { count } from './format';
import type { StateRow } from './states';
import type { Cell, Column, ColumnType, Table } from './table';
import { whyWithheld } from './withheld';
import { percentileWord } from './words';

/** The states shown, in the order shown. */
export function statesTable(index: ExplorerIndex, rows: readonly StateRow[]): Table {
  const unit = wageUnit(index);
  return {
    id: fileId(index, 'salaries-by-state'),
    title: l10n.t('Salaries by state: {0}', index.data.occupation.title),
    columns: [
      column('state', l10n.t('State'), 'text'),
      column('postal', l10n.t('Postal code'), 'text'),
      ...(['median', 'p10', 'p90'] as const).map((key) =>
        column(key, percentileWord(key), 'usd', unit),
      ),
      column('differenceUsd', l10n.t('Difference from US median'), 'usdDifference', unit),
      column(
        'differencePercent',
        l10n.t('Difference from US median, per cent'),
        'percentDifference',
      ),
      column('rank', l10n.t('Rank by median'), 'rank', l10n.t('1 = highest')),
    ],
    rows: rows.map(({ area, estimate, fromNation, rank }) => [
      area.name,
      area.postal,
      estimate.median,
      estimate.p10,
      estimate.p90,
      fromNation?.usd ?? null,
      rounded(fromNation?.percent) ?? null,
      rank,
    ]),
    citation: index.cite(rows[0]?.area.id),
    notes: withheldNotes(rows.map((row) => row.estimate)),
  };
}

/** Every percentile of one area. */
export function percentilesTable(index: ExplorerIndex, area: AreaId): Table {
  const estimate = index.wage(area);
  const name = index.area(area)?.name ?? area;
  return {
    id: fileId(index, `percentiles-${area.toLowerCase()}`),
    title: l10n.t('Percentiles: {0}, {1}', name, index.data.occupation.title),
    columns: [
      column('figure', l10n.t('Figure'), 'text'),
      column('wage', l10n.t('Wage'), 'usd', wageUnit(index)),
    ],
    rows: percentileKeys
      .filter((key) => estimate?.[key] !== undefined)
      .map((key) => [percentileWord(key), estimate?.[key]]),
    citation: index.cite(area),
    notes: estimate ? withheldNotes([estimate]) : [],
  };
}

/** Metro areas with the most jobs. */
export function metrosTable(index: ExplorerIndex): Table {
  const { metros } = index.data;
  const notes = new Set(metros.flatMap((metro) => metro.notes.map((note) => note.text)));
  return {
    id: fileId(index, 'jobs-by-metro-area').replace(/-\d+$/, ''),
    title: l10n.t('Jobs by metro area: {0}', index.data.occupation.title),
    columns: [
      column('rank', l10n.t('Rank'), 'rank'),
      column('metro', l10n.t('Metro area'), 'text'),
      column('jobs', l10n.t('Jobs'), 'count', metroYear(index)),
    ],
    rows: metros.map((metro, i) => [i + 1, metro.label, metro.employment]),
    citation: index.citeSources([...new Set(metros.flatMap((metro) => metro.sources))]),
    notes: [...notes],
  };
}

/** Year of the metro figures, in words. */
export function metroYear({ data }: ExplorerIndex): string {
  const years = [...new Set(data.metros.map((metro) => metro.year))];
  const [year] = years;
  return years.length === 1 && year ? String(year) : l10n.t('year not stated in the guide');
}

/** Areas side by side, with differences from the first. */
export function compareTable(index: ExplorerIndex, areas: readonly AreaId[]): Table {
  const estimates = areas.flatMap((area) => index.wage(area) ?? []);
  const base = estimates[0];
  const baseName = base ? name(index, base) : '';
  const keys = percentileKeys.filter((key) => estimates.every((one) => one[key] !== undefined));
  return {
    id: fileId(index, `comparison-${areas.join('-').toLowerCase()}`),
    title: l10n.t('Salaries compared with {0}: {1}', baseName, index.data.occupation.title),
    columns: [
      column('area', l10n.t('Area'), 'text'),
      ...keys.flatMap((key) => compareColumns(index, key)),
    ],
    rows: estimates.map((one) => [
      name(index, one),
      ...keys.flatMap((key) => compareCells(one, base, key)),
    ]),
    citation: index.cite(areas[0]),
    notes: withheldNotes(estimates),
  };
}

function compareColumns(index: ExplorerIndex, key: PercentileKey): Column[] {
  const [word, unit] = [percentileWord(key), wageUnit(index)];
  return [
    column(key, word, 'usd', unit),
    column(`${key}DifferenceUsd`, l10n.t('{0}, difference', word), 'usdDifference', unit),
    column(
      `${key}DifferencePercent`,
      l10n.t('{0}, difference in per cent', word),
      'percentDifference',
    ),
  ];
}

function compareCells(
  one: WageEstimate,
  base: WageEstimate | undefined,
  key: PercentileKey,
): Cell[] {
  const from = difference(one[key], base?.[key]);
  return [one[key], from?.usd ?? null, rounded(from?.percent) ?? null];
}

/** Growth of the occupation beside that of all occupations. */
export function outlookTable(index: ExplorerIndex): Table | undefined {
  const { projection, occupation } = index.data;
  if (!projection) return undefined;
  const unit = l10n.t('{0} to {1}, per cent', projection.from, projection.to);
  return {
    id: fileId(index, 'outlook').replace(/-\d+$/, ''),
    title: l10n.t('Projected growth in jobs: {0}', occupation.title),
    columns: [
      column('occupation', l10n.t('Occupation'), 'text'),
      column('growth', l10n.t('Growth in jobs'), 'percent', unit),
    ],
    rows: [
      [`${occupation.title} (SOC ${occupation.code})`, projection.percent],
      [l10n.t('All occupations'), projection.allOccupationsPercent],
    ],
    citation: index.citeSources(projection.sources),
    notes: projection.notes.map((note) => note.text),
  };
}

/** Each reason for withheld figures once, with the number of figures that it stands for. */
export function withheldNotes(estimates: readonly WageEstimate[]): readonly string[] {
  const reasons = new Map<string, number>();
  for (const one of estimates) {
    for (const key of percentileKeys.filter((each) => one[each] === null)) {
      const why = `${percentileWord(key)}: ${whyWithheld(one, key) ?? l10n.t('not published')}`;
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
  }
  return [...reasons].map(([why, times]) =>
    times === 1 ? l10n.t('N/A. {0}.', why) : l10n.t('N/A in {0} areas. {1}.', count(times), why),
  );
}

/** Unit and year of every wage: `annual US dollars, May 2023`. */
export function wageUnit({ data }: ExplorerIndex): string {
  return l10n.t('annual US dollars, May {0}', data.year);
}

function name(index: ExplorerIndex, estimate: WageEstimate): string {
  return index.area(estimate.area)?.name ?? estimate.area;
}

function column(id: string, header: string, type: ColumnType, unit = ''): Column {
  return { id, header, type, unit };
}

function fileId({ data }: ExplorerIndex, what: string): string {
  return `${what}-${data.occupation.code}-${data.year}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}
