/** All occupations of an area: by pay, by jobs, by how concentrated they are. */
import * as l10n from '@vscode/l10n';
import type { Printed } from '../domain/model';
import { isTopCoded } from '../domain/wages/marks';
import { compareFigures } from '../domain/wages/rank';
import type { CellWords } from './areaColumns';
import type { ExplorerIndex } from './explorer';
import type { OccupationRow } from './explorerQuestions';
import type { ProfileColumn, Sort } from './explorerState';
import { count, decimal, notAvailable } from './format';
import { figureKey, type Lens, markOf, money, payOf, payUnit } from './lens';
import type { Table } from './table';
import { column, fileId } from './tables';
import { whyWithheld } from './withheld';
import { figureWord, percentileWord } from './words';

export function profileValue(row: OccupationRow, key: ProfileColumn, lens: Lens): Printed {
  switch (key) {
    case 'median':
      return payOf(row.estimate, 'median', lens, 100);
    case 'jobs':
      return row.estimate.employment;
    case 'quotient':
      return row.estimate.locationQuotient;
    default:
      return undefined;
  }
}

export function sortProfile(
  rows: readonly OccupationRow[],
  { column: key, direction }: Sort<ProfileColumn>,
  lens: Lens,
): readonly OccupationRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (key === 'title') return sign * (a.title < b.title ? -1 : 1);
    const [x, y] = [known(a, key, lens), known(b, key, lens)];
    const missing = Number(x === undefined) - Number(y === undefined);
    return missing || sign * compareFigures(x, y);
  });
}

/** Only a wage at or above the top code is known to be above every number. */
function known(row: OccupationRow, key: ProfileColumn, lens: Lens): Printed {
  const value = profileValue(row, key, lens);
  const isOpen = key === 'median' && isTopCoded(markOf(row.estimate, 'median', lens));
  return value === null && !isOpen ? undefined : value;
}

export function siftProfile(rows: readonly OccupationRow[], typed: string): ReadonlySet<string> {
  const query = typed.trim().toLowerCase();
  const found = rows.filter(
    ({ code, title }) => title.toLowerCase().includes(query) || code.startsWith(query),
  );
  return new Set(found.map(({ code }) => code));
}

export function profileCell(row: OccupationRow, key: ProfileColumn, lens: Lens): CellWords {
  const value = profileValue(row, key, lens);
  if (typeof value === 'number') {
    if (key === 'median') return { text: money(value, lens) };
    return { text: key === 'jobs' ? count(value) : decimal(value, 2) };
  }
  const { hourly } = row.estimate;
  if (key === 'median' && lens.pay === 'year' && typeof hourly.median === 'number') {
    return { text: l10n.t('{0} an hour', money(hourly.median, { pay: 'hour' })) };
  }
  const figure =
    key === 'jobs'
      ? 'employment'
      : key === 'median'
        ? figureKey('median', lens)
        : 'locationQuotient';
  const why = whyWithheld(row.estimate, figure);
  return { text: value === null ? notAvailable() : '\u2013', ...(why ? { why } : {}) };
}

export function profileTable(
  index: ExplorerIndex,
  rows: readonly OccupationRow[],
  area: string,
  lens: Lens,
): Table {
  const { year } = index.data;
  const first = rows[0]?.estimate;
  return {
    id: fileId(index, `occupations-of-${area}`),
    title: l10n.t('Occupations: {0}, May {1}', area, year),
    columns: [
      column('code', l10n.t('SOC code'), 'text'),
      column('title', l10n.t('Occupation'), 'text'),
      column(
        'median',
        percentileWord('median'),
        lens.pay === 'hour' ? 'hourlyUsd' : 'usd',
        payUnit(lens, year),
      ),
      column('jobs', figureWord('employment'), 'count', l10n.t('May {0}', year)),
      column('quotient', figureWord('locationQuotient'), 'decimal', l10n.t('May {0}', year)),
    ],
    rows: rows.map((row) => [
      row.code,
      row.title,
      profileValue(row, 'median', lens),
      row.estimate.employment,
      row.estimate.locationQuotient,
    ]),
    citation: first ? index.citeSources([first.source]) : '',
    notes: [],
  };
}

/** Best paid, largest and most concentrated. */
export function profileFinding(rows: readonly OccupationRow[], lens: Lens): string {
  const first = (key: ProfileColumn) =>
    sortProfile(
      rows.filter((row) => typeof profileValue(row, key, lens) === 'number'),
      { column: key, direction: 'descending' },
      lens,
    )[0];
  const [paid, large, dense] = [first('median'), first('jobs'), first('quotient')];
  if (!paid || !large) return l10n.t('No figures are published for this area and year.');
  const parts = [
    l10n.t(
      'Highest published median: {0}, {1}.',
      paid.title,
      profileCell(paid, 'median', lens).text,
    ),
    l10n.t('Most jobs: {0}, {1}.', large.title, profileCell(large, 'jobs', lens).text),
    dense && dense.estimate.locationQuotient !== 1
      ? l10n.t(
          'Most concentrated: {0}, {1} times the national share.',
          dense.title,
          profileCell(dense, 'quotient', lens).text,
        )
      : '',
  ];
  return parts.filter((part) => part).join(' ');
}
