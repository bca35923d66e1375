import * as l10n from '@vscode/l10n';
import { hoursAYear, readAmount } from '../domain/amounts';
import type { WageEstimate } from '../domain/model';
import { rank } from '../domain/wages/rank';
import { type Lens, money, plainLens } from './lens';
import { bandWords, estimateWords } from './rankWords';

/** Where a salary stands, in words. */
export interface Standing {
  /** Holds for certain. */
  readonly band: string;
  /** Labelled as an estimate; undefined where any number would be a guess. */
  readonly estimate: string | undefined;
  /** How the estimate was made, or why there is none. */
  readonly method: string;
}

/**
 * @param amount US dollars a year, or an hour through such a lens; a finite number above 0
 * @param estimate seen through the lens
 */
export function standing(
  amount: number,
  estimate: WageEstimate,
  area: string,
  lens: Lens = plainLens,
): Standing {
  const found = rank(amount, estimate);
  const { from, to } = found.band;
  return {
    band:
      lens.pay === 'hour'
        ? l10n.t('{0}: {1} an hour is {2}.', area, money(amount, lens), bandWords(found, lens))
        : l10n.t('{0}: {1} a year is {2}.', area, money(amount, lens), bandWords(found, lens)),
    estimate: from?.usd === amount ? undefined : estimateWords(found),
    method: method(from?.usd === amount, Boolean(from && to), found.beyondWithheld),
  };
}

function method(exact: boolean, between: boolean, beyondWithheld: boolean): string {
  if (exact) return l10n.t('This is a published figure, so nothing is estimated.');
  if (between) {
    return l10n.t(
      'The two ends are published. Between them the estimate follows a straight line, as if wages were spread evenly; they seldom are.',
    );
  }
  return beyondWithheld
    ? l10n.t(
        'The next figure up was withheld, so where the salary stands above this one can’t be told. Nothing is estimated.',
      )
    : l10n.t('Outside the published figures nothing is estimated: it would be a guess.');
}

/**
 * Reads pay as people type it, `95,000`, `$95k`, `58 an hour`, in the lens's unit: US dollars a year, or
 * an hour, to the cent, where a bare number is an hour's. Undefined for a range, and for what is no amount.
 */
export function readPay(text: string, pay: Lens['pay'] = plainLens.pay): number | undefined {
  if (pay === 'year') return annualUsd(text);
  const annual = annualUsd(`${text} an hour`) ?? annualUsd(text);
  return annual && Math.round((annual / hoursAYear) * 100) / 100;
}

function annualUsd(text: string): number | undefined {
  const amount = readAmount(text);
  if (typeof amount === 'string' || amount.more || amount.toAnnualUsd) return undefined;
  return amount.annualUsd;
}
