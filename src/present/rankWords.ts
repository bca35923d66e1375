import * as l10n from '@vscode/l10n';
import type { Point, WageRank } from '../domain/wages/rank';
import { ordinal } from './format';
import { type Lens, money, plainLens } from './lens';

/** The band that holds for certain: `between the 10th percentile ($67,900) and the median ($110,680)`. */
export function bandWords(
  { band: { from, to }, beyondWithheld }: WageRank,
  lens: Lens = plainLens,
): string {
  const words = (point: Point) => pointWords(point, lens);
  if (from && to) return l10n.t('between {0} and {1}', words(from), words(to));
  if (to) return l10n.t('below {0}', words(to));
  if (!from) return l10n.t('not known: no wage is published here');
  return beyondWithheld
    ? l10n.t('at or above {0}; the next percentile isn’t published', words(from))
    : l10n.t('at or above {0}, the highest published', words(from));
}

/** The estimate, labelled as one; undefined where any number would be a guess. */
export function estimateWords({ estimatedPercentile }: WageRank): string | undefined {
  if (estimatedPercentile === undefined) return undefined;
  const percentile = ordinal(Math.round(estimatedPercentile));
  return l10n.t('about the {0} percentile, estimated on a straight line', percentile);
}

function pointWords({ key, percentile, usd: wage }: Point, lens: Lens): string {
  return key === 'median'
    ? l10n.t('the median ({0})', money(wage, lens))
    : l10n.t('the {0} percentile ({1})', ordinal(percentile), money(wage, lens));
}
