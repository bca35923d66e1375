/** The chosen area in full: what its card says, beside a map. */
import * as l10n from '@vscode/l10n';
import { marginOf } from '../domain/wages/reliability';
import { cellWords, columnWord, shareOfJobs } from './areaColumns';
import { count, usd } from './format';
import { figureKey, type Lens } from './lens';
import type { AreaRow } from './states';
import { withheldWords } from './withheld';

export interface AreaFacts {
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Why figures are missing, and what the figures are worth. */
  readonly notes: readonly string[];
}

/** @param of number of areas of its kind that are ranked */
export function areaFacts(row: AreaRow, of: number, lens: Lens): AreaFacts {
  const { values, estimate } = row;
  const fact = (column: Parameters<typeof cellWords>[1], name = columnWord(column)) =>
    [name, cellWords(row, column, lens).text] as const;
  const rank = values.rank;
  const share = shareOfJobs(values.quotient);
  return {
    facts: [
      fact('median'),
      fact('difference', l10n.t('From US median')),
      [
        l10n.t('Rank'),
        typeof rank === 'number' ? l10n.t('{0} of {1}', count(rank), count(of)) : '\u2013',
      ],
      fact('p10'),
      fact('p90'),
      fact('jobs'),
      ...(share ? [[l10n.t('Share of jobs'), share] as const] : []),
      ...(values.adjusted === undefined || lens.prices === 'adjusted'
        ? []
        : [fact('adjusted', l10n.t('Price-adjusted'))]),
    ],
    notes: [
      ...withheldWords(estimate, shownKeys(lens)).map((words) => `${words}.`),
      ...meanNote(row),
    ],
  };
}

function shownKeys(lens: Lens) {
  const pay = (['median', 'p10', 'p90', 'p25', 'p75'] as const).map((key) => figureKey(key, lens));
  return [...pay, 'employment'] as const;
}

/** The mean has a published error; the median has none. */
function meanNote({ estimate }: AreaRow): readonly string[] {
  const margin = marginOf(estimate);
  if (!margin || typeof estimate.mean !== 'number') return [];
  return [
    l10n.t(
      'Mean {0} a year, {1} to {2} with 90% confidence.',
      usd(estimate.mean),
      usd(margin.low),
      usd(margin.high),
    ),
  ];
}
