import * as l10n from '@vscode/l10n';
import { readAmount as read } from '../domain/amounts';
import type { WageEstimate } from '../domain/model';
import { rank } from '../domain/wages/rank';
import { usd } from './format';
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

/** @param amount annual US dollars, a finite number above 0 */
export function standing(amount: number, estimate: WageEstimate, area: string): Standing {
  const found = rank(amount, estimate);
  const { from, to } = found.band;
  return {
    band: l10n.t('{0}: {1} a year is {2}.', area, usd(amount), bandWords(found)),
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

/** Annual US dollars of an amount as people type it (`$95k`, `58 an hour`); undefined when it is none. */
export function readAmount(text: string): number | undefined {
  const amount = read(text);
  return typeof amount === 'string' || amount.asksHourly ? undefined : amount.annualUsd;
}

/** What to type instead of an amount that can't be read, in words; undefined when it can. */
export function amountFault(text: string): string | undefined {
  const amount = read(text);
  if (amount === 'separator') {
    return l10n.t('Write thousands with a comma or a space, for example 120,000.');
  }
  if (amount === 'none') {
    return l10n.t('Type an annual amount above 0, for example 120,000 or 120k.');
  }
  const typed = text.trim();
  return amount.asksHourly
    ? l10n.t(
        'An hourly wage? Type “{0} an hour” (counted 2,080 times), or “{0}k” for a year.',
        typed,
      )
    : undefined;
}
