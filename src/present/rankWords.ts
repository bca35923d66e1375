import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../domain/model';
import { type Point, rank, type WageRank } from '../domain/wages/rank';
import { notAvailable, ordinal } from './format';
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

/** How many of a hundred workers earn a wage or more: `about 44 of 100 earn $123,860 or more`. */
export function shareWords(wage: number, estimate: WageEstimate, lens: Lens): string {
  return l10n.t('{0} earn {1} or more', shareOf(wage, estimate), money(wage, lens));
}

/** Certain at a published percentile and outside them all, between two of them an estimate. */
export function shareOf(wage: number, estimate: WageEstimate): string {
  const { band, estimatedPercentile } = rank(wage, estimate);
  const { from, to } = band;
  if (from?.usd === wage) return l10n.t('{0} of 100', 100 - from.percentile);
  if (estimatedPercentile !== undefined) {
    return l10n.t('about {0} of 100', Math.round(100 - estimatedPercentile));
  }
  if (to) return l10n.t('more than {0} of 100', 100 - to.percentile);
  return from ? l10n.t('fewer than {0} of 100', 100 - from.percentile) : notAvailable();
}

function pointWords({ key, percentile, usd: wage }: Point, lens: Lens): string {
  return key === 'median'
    ? l10n.t('the median ({0})', money(wage, lens))
    : l10n.t('the {0} percentile ({1})', ordinal(percentile), money(wage, lens));
}
