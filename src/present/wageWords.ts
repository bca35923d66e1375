/** A wage estimate in words: the same on every surface. */
import * as l10n from '@vscode/l10n';
import {
  type FigureKey,
  type PayKey,
  type PercentileKey,
  percentileKeys,
  type WageEntry,
  type WageEstimate,
} from '../domain/model';
import { isTopCoded } from '../domain/wages/marks';
import { difference } from '../domain/wages/rank';
import { marginOf } from '../domain/wages/reliability';
import {
  count,
  decimal,
  notAvailable,
  ordinal,
  percent,
  signedPercent,
  signedUsd,
  usd,
  usdPerHour,
} from './format';
import { topCodeWords } from './withheld';
import { payWord, percentileWord } from './words';

/** Annual pay: `$105,460`, `$239,200 or more` (top-coded), `N/A` (withheld), a dash (not in the release). */
export function payFigure(estimate: WageEstimate, key: PayKey): string {
  return shownPay(estimate, key, estimate[key], usd);
}

/** Hourly pay, in the same way; never a quotient of the annual figure. */
export function hourlyFigure(estimate: WageEstimate, key: PayKey): string {
  return shownPay(estimate, `hourly.${key}`, estimate.hourly[key], usdPerHour);
}

function shownPay(
  estimate: WageEstimate,
  key: FigureKey,
  value: number | null | undefined,
  words: (value: number) => string,
): string {
  if (typeof value === 'number') return words(value);
  if (value === undefined) return '–';
  return isTopCoded(estimate.withheld[key])
    ? l10n.t('{0} or more', topCodeWords(estimate.year, key))
    : notAvailable();
}

/** The way an occupation is paid when only that is published. */
export function paidBy({ withheld, median }: WageEstimate): 'hour' | 'year' {
  const mark = withheld.median;
  return median === null && (mark === '4' || mark === '*hourly') ? 'hour' : 'year';
}

/** The median in the way that is published: `$105,460`, `$23.40 an hour`. */
export function medianPay(estimate: WageEstimate): string {
  return paidBy(estimate) === 'hour'
    ? l10n.t('{0} an hour', hourlyFigure(estimate, 'median'))
    : payFigure(estimate, 'median');
}

/** The answer in a few words: `$105,460 median · 2025`, `$23.40 an hour median · 2025`. */
export function medianWords(estimate: WageEstimate): string {
  return l10n.t('{0} median · {1}', medianPay(estimate), estimate.year);
}

/** `Median $123,860 a year · $59.55 an hour`; only the way of pay that is published. */
export function medianLine(estimate: WageEstimate): string {
  const parts = [
    estimate.median === undefined || paidBy(estimate) === 'hour'
      ? ''
      : l10n.t('{0} a year', payFigure(estimate, 'median')),
    typeof estimate.hourly.median === 'number'
      ? l10n.t('{0} an hour', hourlyFigure(estimate, 'median'))
      : '',
  ];
  return l10n.t('Median {0}', parts.filter((part) => part).join(' · '));
}

/** The percentiles but the median: `10th percentile $63,860`; hourly where only that is published. */
export function ends(estimate: WageEstimate): readonly string[] {
  const hourly = paidBy(estimate) === 'hour';
  const values = hourly ? estimate.hourly : estimate;
  const shown = hourly ? hourlyFigure : payFigure;
  return percentileKeys
    .filter((key) => key !== 'median' && values[key] !== undefined)
    .map((key) => `${percentileWord(key)} ${shown(estimate, key)}`);
}

/** A name and its value, for lists, tables and cards. */
export type Fact = readonly [name: string, value: string];

/** Every figure of the row, in the order a reader asks: pay, its spread, jobs, and how the area stands. */
export function wageFacts(entry: WageEntry): readonly Fact[] {
  const { estimate } = entry;
  return [
    ...payFacts(estimate),
    fact(l10n.t('Mean'), meanWords(estimate)),
    fact(l10n.t('Jobs'), jobsWords(estimate)),
    fact(l10n.t('Jobs per 1,000'), perThousandWords(estimate)),
    fact(l10n.t('Share of jobs'), quotientWords(estimate)),
    fact(l10n.t('Against the nation'), nationWords(entry)),
    fact(l10n.t('Rank by median'), rankWords(entry)),
  ].filter(([, value]) => value !== '');
}

function payFacts(estimate: WageEstimate): readonly Fact[] {
  return percentileKeys.flatMap((key): readonly Fact[] => {
    const annual = estimate[key] === undefined ? '' : payFigure(estimate, key);
    const hourly = estimate.hourly[key] === undefined ? '' : hourlyFigure(estimate, key);
    if (!annual && !hourly) return [];
    const parts = [annual && l10n.t('{0} a year', annual), hourly && l10n.t('{0} an hour', hourly)];
    return [[percentileWord(key), parts.filter((part) => part).join(' · ')]];
  });
}

/** `$140,970 a year (±$700), $67.77 an hour`; the margin is of 90 per cent confidence. */
export function meanWords(estimate: WageEstimate): string {
  const margin = marginOf(estimate);
  const annual =
    estimate.mean === undefined ? '' : l10n.t('{0} a year', payFigure(estimate, 'mean'));
  const hourly =
    estimate.hourly.mean === undefined ? '' : l10n.t('{0} an hour', hourlyFigure(estimate, 'mean'));
  const range =
    margin && estimate.mean
      ? l10n.t('{0} to {1} with 90% confidence', usd(margin.low), usd(margin.high))
      : '';
  return [annual, hourly, range].filter((part) => part).join(' · ');
}

/** Jobs of the occupation among 1,000 of the area, as printed: `4.900`. */
export function perThousandWords({ jobsPer1000 }: WageEstimate): string {
  if (jobsPer1000 === undefined) return '';
  return jobsPer1000 === null ? notAvailable() : decimal(jobsPer1000, 3);
}

export function jobsWords({ employment, employmentRse }: WageEstimate): string {
  if (employment === undefined) return '';
  if (employment === null) return notAvailable();
  return typeof employmentRse === 'number' && employmentRse > 0
    ? l10n.t('{0} (relative standard error {1})', count(employment), percent(employmentRse))
    : count(employment);
}

/** The location quotient in words: `1.3 times the national share`. */
export function quotientWords({ locationQuotient }: WageEstimate): string {
  if (locationQuotient === undefined) return '';
  if (locationQuotient === null) return notAvailable();
  return l10n.t('{0} times the national share', decimal(locationQuotient, 2));
}

/** `+$3,210 (+3.0%) against the national median of $123,860`; empty where either isn't published. */
export function nationWords({ estimate, nation }: WageEntry): string {
  const found = difference(estimate.median, nation?.median);
  if (!found || !nation) return '';
  const by = `${signedUsd(found.usd)} (${signedPercent(found.percent)})`;
  return l10n.t('{0} against the national median of {1}', by, payFigure(nation, 'median'));
}

/** `5th of 54 states and territories`. */
export function rankWords({ place, area, industry }: WageEntry): string {
  if (!place) return '';
  const [rank, of] = [ordinal(place.rank), count(place.of)];
  if (industry) return l10n.t('{0} of {1} industries and sectors', rank, of);
  switch (area.kind) {
    case 'state':
      return l10n.t('{0} of {1} states and territories', rank, of);
    case 'metropolitan':
      return l10n.t('{0} of {1} metropolitan areas', rank, of);
    case 'nonmetropolitan':
      return l10n.t('{0} of {1} nonmetropolitan areas', rank, of);
    default:
      return '';
  }
}

/** A figure's name and value: `Median: $105,460`. */
export function namedPay(estimate: WageEstimate, key: PercentileKey | 'mean'): string {
  return `${payWord(key)}: ${payFigure(estimate, key)}`;
}

function fact(name: string, value: string): Fact {
  return [name, value];
}
