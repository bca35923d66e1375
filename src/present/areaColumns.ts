/** The columns of a table of areas: their names, units and cells, the same on screen and in a copy. */
import * as l10n from '@vscode/l10n';
import type { PayKey } from '../domain/model';
import type { AreaColumn } from './explorerState';
import { count, decimal, notAvailable, signedPercent, usd } from './format';
import { figureKey, type Lens, money, payUnit, signedMoney } from './lens';
import type { AreaRow } from './states';
import type { ColumnType } from './table';
import { whyWithheld } from './withheld';
import { figureWord, payWord } from './words';

const payColumns: ReadonlyMap<AreaColumn, PayKey> = new Map(
  (['median', 'p10', 'p90', 'p25', 'p75', 'mean'] as const).map((key) => [key, key]),
);

/** Heading of a column. */
export function columnWord(column: AreaColumn): string {
  const pay = payColumns.get(column);
  if (pay) return payWord(pay);
  switch (column) {
    case 'difference':
      return l10n.t('Difference from US');
    case 'rank':
      return l10n.t('Rank');
    case 'range':
      return l10n.t('Range');
    case 'jobs':
      return figureWord('employment');
    case 'perThousand':
      return figureWord('jobsPer1000');
    case 'quotient':
      return figureWord('locationQuotient');
    case 'change':
      return l10n.t('Change in a year');
    default:
      return l10n.t('Price-adjusted median');
  }
}

/** What a heading needs said about it; undefined where it speaks for itself. */
export function columnHint(column: AreaColumn): string | undefined {
  switch (column) {
    case 'rank':
      return l10n.t('By median; 1 is the highest');
    case 'range':
      return l10n.t(
        'From the 10th to the 90th percentile, the median as a dot; the line down is the US median',
      );
    case 'perThousand':
      return l10n.t('Jobs of this occupation among 1,000 jobs of the area');
    case 'quotient':
      return l10n.t('Share of jobs here against the share in the nation; 1 is the same');
    case 'change':
      return l10n.t('Median against that of the year before, in dollars of each year');
    case 'adjusted':
      return l10n.t('Annual median at US average prices: median × 100 / price parity');
    case 'difference':
      return l10n.t('Median against the US median');
    default:
      return undefined;
  }
}

export function columnType(column: AreaColumn, { pay }: Lens): ColumnType {
  switch (column) {
    case 'difference':
      return pay === 'hour' ? 'hourlyUsdDifference' : 'usdDifference';
    case 'change':
      return 'usdDifference';
    case 'adjusted':
      return 'usd';
    case 'rank':
      return 'rank';
    case 'jobs':
      return 'count';
    case 'perThousand':
    case 'quotient':
      return 'decimal';
    default:
      return pay === 'hour' ? 'hourlyUsd' : 'usd';
  }
}

/** Unit and year of a column's figures; empty where the heading has it. */
export function columnUnit(column: AreaColumn, lens: Lens, year: number): string {
  switch (column) {
    case 'rank':
      return l10n.t('1 = highest');
    case 'jobs':
    case 'perThousand':
    case 'quotient':
      return l10n.t('May {0}', year);
    case 'change':
      return l10n.t('annual US dollars, May {0} to May {1}', year - 1, year);
    case 'adjusted':
      return payUnit({ pay: 'year', prices: 'adjusted' }, year);
    default:
      return payUnit(lens, year);
  }
}

/** A cell in words, and why its figure isn't there. */
export interface CellWords {
  readonly text: string;
  readonly why?: string;
}

export function cellWords(row: AreaRow, column: AreaColumn, lens: Lens): CellWords {
  const value = row.values[column];
  if (typeof value === 'number') return { text: valueWords(row, column, value, lens) };
  const why = whyMissing(row, column, lens);
  return { text: value === null ? notAvailable() : '\u2013', ...(why ? { why } : {}) };
}

function valueWords(row: AreaRow, column: AreaColumn, value: number, lens: Lens): string {
  switch (column) {
    case 'difference':
      return withPercent(signedMoney(value, lens), row.percent);
    case 'change':
      return withPercent(signedMoney(value, { pay: 'year' }), row.changePercent);
    case 'rank':
    case 'jobs':
      return count(value);
    case 'perThousand':
      return decimal(value, 3);
    case 'quotient':
      return decimal(value, 2);
    case 'adjusted':
      return usd(value);
    default:
      return money(value, lens);
  }
}

function withPercent(words: string, share: number | undefined): string {
  return share === undefined ? words : `${words} (${signedPercent(share)})`;
}

function whyMissing(
  { estimate, kind }: AreaRow,
  column: AreaColumn,
  lens: Lens,
): string | undefined {
  const pay = payColumns.get(column);
  const adjusts = column === 'adjusted' || (lens.prices === 'adjusted' && pay !== undefined);
  const key = pay
    ? figureKey(pay, lens)
    : column === 'jobs'
      ? 'employment'
      : column === 'perThousand'
        ? 'jobsPer1000'
        : column === 'quotient'
          ? 'locationQuotient'
          : figureKey('median', lens);
  const why = whyWithheld(estimate, key);
  if (why) return why;
  if (column === 'change') return l10n.t('no median is published for the year before');
  if (adjusts && kind !== 'nation') return l10n.t('no price parity is known for this area');
  return l10n.t('BLS releases no estimate for this area');
}

/** The location quotient in words: `1.3 × US share`; undefined where there is none. */
export function shareOfJobs(quotient: number | null | undefined): string | undefined {
  if (typeof quotient !== 'number') return undefined;
  return l10n.t('{0} × US share', decimal(quotient, 2));
}
