import * as l10n from '@vscode/l10n';
import type { Point, WageRank } from '../domain/wages/rank';
import { ordinal, usd } from './format';

/** The band that holds for certain: `between the 10th percentile ($67,900) and the median ($110,680)`. */
export function bandWords({ band: { from, to }, beyondWithheld }: WageRank): string {
  if (from && to) return l10n.t('between {0} and {1}', pointWords(from), pointWords(to));
  if (to) return l10n.t('below {0}', pointWords(to));
  if (!from) return l10n.t('not known: no wage is published here');
  return beyondWithheld
    ? l10n.t('at or above {0}; the next percentile isn’t published', pointWords(from))
    : l10n.t('at or above {0}, the highest published', pointWords(from));
}

/** The estimate, labelled as one; undefined where any number would be a guess. */
export function estimateWords({ estimatedPercentile }: WageRank): string | undefined {
  if (estimatedPercentile === undefined) return undefined;
  const percentile = ordinal(Math.round(estimatedPercentile));
  return l10n.t('about the {0} percentile, estimated on a straight line', percentile);
}

function pointWords({ key, percentile, usd: wage }: Point): string {
  return key === 'median'
    ? l10n.t('the median ({0})', usd(wage))
    : l10n.t('the {0} percentile ({1})', ordinal(percentile), usd(wage));
}
