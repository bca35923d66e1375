import * as l10n from '@vscode/l10n';
import type { FigureKey, Mark, WageEstimate } from '../domain/model';
import { figures } from '../domain/wages/figures';
import { isTopCoded, topCode } from '../domain/wages/marks';
import { usd, usdPerHour } from './format';
import { figureWord } from './words';

/** The top code of a release in words: `$239,200`, or `$115.00` for hourly figures. */
export function topCodeWords(year: number, key: FigureKey): string {
  const { annual, hourly } = topCode(year);
  return key.startsWith('hourly.') ? usdPerHour(hourly) : usd(annual);
}

/** Why a figure isn't printed, in BLS's terms by its mark; undefined when it is printed. */
export function whyWithheld(estimate: WageEstimate, key: FigureKey): string | undefined {
  const mark = estimate.withheld[key];
  return mark && markWords(mark, estimate.year, key);
}

function markWords(mark: Mark, year: number, key: FigureKey): string {
  if (isTopCoded(mark)) {
    return key.startsWith('hourly.')
      ? l10n.t(
          'at or above {0} an hour, the BLS top code of May {1}',
          topCodeWords(year, key),
          year,
        )
      : l10n.t(
          'at or above {0} a year, the BLS top code of May {1}',
          topCodeWords(year, key),
          year,
        );
  }
  switch (mark) {
    case '4':
      return key.startsWith('hourly.')
        ? l10n.t('not reported by the hour: BLS reports these jobs by annual pay only')
        : l10n.t('not reported by the year: BLS reports these jobs by hourly pay only');
    case '*annual':
      return l10n.t('not available: BLS releases only annual pay for these jobs');
    case '*hourly':
      return l10n.t('not available: BLS releases only hourly pay for these jobs');
    case '*':
      return l10n.t('a wage estimate is not available');
    case '**':
      return l10n.t('an employment estimate is not available');
    case '~':
      return l10n.t('under 0.5 percent of establishments report it');
    case '-':
      return l10n.t('withheld by BLS; this copy of the release doesn’t keep the reason');
    default:
      return l10n.t('estimate not released');
  }
}

/** A line for each reason: which figures it withholds. */
export function withheldWords(
  estimate: WageEstimate,
  keys: readonly FigureKey[] = figures.map(({ key }) => key),
): readonly string[] {
  const reasons = new Map<string, FigureKey[]>();
  for (const key of keys) {
    const why = whyWithheld(estimate, key);
    if (why) reasons.set(why, [...(reasons.get(why) ?? []), key]);
  }
  return [...reasons].map(([why, withheld]) => `${withheldNames(withheld)}: ${why}`);
}

/** Names of figures, and one name for all figures of a way of pay. */
function withheldNames(keys: readonly FigureKey[]): string {
  const hourly = keys.filter((key) => key.startsWith('hourly.'));
  const others = keys.filter((key) => !key.startsWith('hourly.'));
  const names = others.map(figureWord);
  if (hourly.length === 6) return [...names, l10n.t('Hourly pay')].join(', ');
  return [...names, ...hourly.map(figureWord)].join(', ');
}
