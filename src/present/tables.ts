import * as l10n from '@vscode/l10n';
import { percentileKeys, type WageEstimate } from '../domain/model';
import { columnType, columnUnit, columnWord } from './areaColumns';
import type { ExplorerIndex } from './explorer';
import type { AreaColumn } from './explorerState';
import { count } from './format';
import { figureKey, type Lens, payOf, payUnit } from './lens';
import type { AreaRow } from './states';
import type { Cell, Column, ColumnType, Table } from './table';
import { whyWithheld } from './withheld';
import { payWord, percentileWord } from './words';

/** What a table of areas is made from, in the order shown. */
export interface AreaTableOptions {
  readonly id: string;
  readonly title: string;
  /** The column that names the rows. */
  readonly name: { readonly id: 'state' | 'area'; readonly word: string };
  readonly columns: readonly AreaColumn[];
  readonly lens: Lens;
}

/** The states or other areas shown, in the order shown. */
export function areaTable(
  index: ExplorerIndex,
  rows: readonly AreaRow[],
  options: AreaTableOptions,
): Table {
  const { lens } = options;
  const { year } = index.data;
  // A range is a picture of two columns that are there already.
  const columns = options.columns.filter((one) => one !== 'range');
  const withPostal = rows.some((row) => row.postal !== '');
  return {
    id: fileId(index, options.id),
    title: options.title,
    columns: [
      column(options.name.id, options.name.word, 'text'),
      ...(withPostal ? [column('postal', l10n.t('Postal code'), 'text')] : []),
      ...columns.flatMap((key) => [
        column(columnId(key), columnWord(key), columnType(key, lens), columnUnit(key, lens, year)),
        ...(key === 'difference' || key === 'change' ? [percentColumn(key)] : []),
      ]),
    ],
    rows: rows.map((row) => [
      row.name,
      ...(withPostal ? [row.postal] : []),
      ...columns.flatMap((key): readonly Cell[] => [
        row.values[key],
        ...(key === 'difference' ? [rounded(row.percent) ?? row.values[key]] : []),
        ...(key === 'change' ? [rounded(row.changePercent)] : []),
      ]),
    ]),
    citation: index.cite(rows[0]?.id),
    notes: [
      ...withheldNotes(
        rows.map((row) => row.estimate),
        lens,
      ),
      ...lensNotes(index, columns, lens),
    ],
  };
}

/** A difference says its unit, since the same one in per cent follows. */
function columnId(key: AreaColumn): string {
  return key === 'difference' || key === 'change' ? `${key}Usd` : key;
}

function percentColumn(key: AreaColumn): Column {
  return column(`${key}Percent`, l10n.t('{0}, per cent', columnWord(key)), 'percentDifference');
}

/** What must be said where prices are taken out. */
export function lensNotes(
  index: ExplorerIndex,
  columns: readonly AreaColumn[],
  { prices }: Lens,
): readonly string[] {
  const { parity } = index.data;
  if (!parity || (prices === 'printed' && !columns.includes('adjusted'))) return [];
  return [adjustedNote(index)];
}

/** How pay is adjusted for prices, and what that leaves out. */
export function adjustedNote({ data, citeSources }: ExplorerIndex): string {
  const { parity } = data;
  if (!parity) return l10n.t('No price levels are at hand.');
  return l10n.t(
    'Price-adjusted: wage × 100 / regional price parity of {0} ({1}). The parity covers all that households buy, rents included, for an average household of the area; taxes and one person’s rent can differ, so read it as a guide.',
    parity.year,
    citeSources([parity.source]),
  );
}

/** Every percentile of one area and the mean. */
export function percentilesTable(
  index: ExplorerIndex,
  estimate: WageEstimate,
  name: string,
  lens: Lens,
  parity: number | undefined,
): Table {
  const keys = [...percentileKeys, 'mean'] as const;
  const type = lens.pay === 'hour' ? 'hourlyUsd' : 'usd';
  return {
    id: fileId(index, `percentiles-${estimate.area.toLowerCase()}`),
    title: l10n.t('Percentiles: {0}, {1}', name, index.data.occupation.title),
    columns: [
      column('figure', l10n.t('Figure'), 'text'),
      column('wage', l10n.t('Wage'), type, payUnit(lens, estimate.year)),
    ],
    rows: keys
      .map((key) => [payWord(key), payOf(estimate, key, lens, parity)] as const)
      .filter(([, value]) => value !== undefined),
    citation: index.citeWage(estimate),
    notes: [...withheldNotes([estimate], lens), ...lensNotes(index, [], lens)],
  };
}

/** The guide's own list of metropolitan areas with the most jobs. */
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
export function withheldNotes(estimates: readonly WageEstimate[], lens: Lens): readonly string[] {
  const reasons = new Map<string, number>();
  for (const one of estimates) {
    for (const key of percentileKeys.map((each) => figureKey(each, lens))) {
      const reason = whyWithheld(one, key);
      if (!reason) continue;
      const percentile = percentileKeys.find((each) => key.endsWith(each)) ?? 'median';
      const why = `${percentileWord(percentile)}: ${reason}`;
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
  }
  return [...reasons].map(([why, times]) =>
    times === 1 ? l10n.t('N/A. {0}.', why) : l10n.t('N/A in {0} areas. {1}.', count(times), why),
  );
}

export function column(id: string, header: string, type: ColumnType, unit = ''): Column {
  return { id, header, type, unit };
}

export function fileId({ data }: ExplorerIndex, what: string): string {
  return `${what}-${data.occupation.code}-${data.year}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}
