import * as l10n from '@vscode/l10n';
import type { FigureKey, Mark, PayKey, Printed, WageEstimate } from '../domain/model';
import { percentileKeys } from '../domain/model';
import type { Lens } from './explorerState';
import { signedUsd, usd, usdPerHour } from './format';

export type { Lens } from './explorerState';

/** As BLS prints it: annual US dollars. */
export const plainLens: Lens = { pay: 'year', prices: 'printed' };

/**
 * A pay figure through a lens: US dollars a year or an hour; null where BLS withholds it, undefined
 * where the release or the price parity has none.
 * @param parity BEA's regional price parity of the area, 100 = the nation
 */
export function payOf(
  estimate: WageEstimate,
  key: PayKey,
  lens: Lens,
  parity: number | undefined,
): Printed {
  const printed = lens.pay === 'hour' ? estimate.hourly[key] : estimate[key];
  return lens.prices === 'printed' ? printed : adjusted(printed, parity, lens.pay);
}

/** A wage divided by the price level: what it buys at the nation's average prices. */
export function adjusted(printed: Printed, parity: number | undefined, pay: Lens['pay']): Printed {
  if (typeof printed !== 'number') return printed;
  if (parity === undefined) return undefined;
  return pay === 'hour'
    ? Math.round((printed * 1e4) / parity) / 100
    : Math.round((printed * 100) / parity);
}

/**
 * An estimate whose annual figures are those seen through a lens, with their marks: what pictures and
 * ranks are computed from. Its reasons are still the printed estimate's to tell.
 */
export function throughLens(
  estimate: WageEstimate,
  lens: Lens,
  parity: number | undefined,
): WageEstimate {
  if (lens.pay === 'year' && lens.prices === 'printed') return estimate;
  const pay = (key: PayKey) => payOf(estimate, key, lens, parity);
  const keys = ['mean', ...percentileKeys] as const;
  const marks = keys.map((key) => [key, markOf(estimate, key, lens)] as const);
  return {
    ...estimate,
    mean: pay('mean'),
    p10: pay('p10'),
    p25: pay('p25'),
    median: pay('median'),
    p75: pay('p75'),
    p90: pay('p90'),
    withheld: { ...estimate.withheld, ...Object.fromEntries(marks) },
  };
}

/** BLS's mark of a withheld pay figure. */
export function markOf(estimate: WageEstimate, key: PayKey, lens: Lens): Mark | undefined {
  return estimate.withheld[figureKey(key, lens)];
}

export function figureKey(key: PayKey, { pay }: Lens): FigureKey {
  return pay === 'hour' ? `hourly.${key}` : key;
}

/** `$105,460`, or `$50.70` by the hour. */
export function money(value: number, { pay }: Pick<Lens, 'pay'>): string {
  return pay === 'hour' ? usdPerHour(value) : usd(value);
}

/** `+$3,210`, or `−$1.20` by the hour. */
export function signedMoney(value: number, { pay }: Pick<Lens, 'pay'>): string {
  if (pay === 'year') return signedUsd(value);
  const sign = value === 0 ? '' : value > 0 ? '+' : '\u2212';
  return sign + usdPerHour(Math.abs(value));
}

/** Unit and year of pay: `annual US dollars, May 2025`. */
export function payUnit({ pay, prices }: Lens, year: number): string {
  if (prices === 'adjusted') {
    return pay === 'hour'
      ? l10n.t('US dollars an hour at US average prices, May {0}', year)
      : l10n.t('annual US dollars at US average prices, May {0}', year);
  }
  return pay === 'hour'
    ? l10n.t('US dollars an hour, May {0}', year)
    : l10n.t('annual US dollars, May {0}', year);
}

/** The ways of pay that BLS prints for an occupation, and why one is missing. */
export function periodsOf(nation: WageEstimate | undefined): readonly Lens['pay'][] {
  if (!nation) return ['year'];
  const hourly = ['mean', ...percentileKeys] as const;
  const hasHour = hourly.some((key) => typeof nation.hourly[key] === 'number');
  const hasYear = hourly.some((key) => typeof nation[key] === 'number');
  return [
    ...(hasYear || !hasHour ? (['year'] as const) : []),
    ...(hasHour ? (['hour'] as const) : []),
  ];
}

/** The lens asked for, as far as the occupation and the price levels at hand allow it. */
export function lensFor(
  { pay, prices }: Lens,
  nation: WageEstimate | undefined,
  hasParity: boolean,
): Lens {
  const periods = periodsOf(nation);
  return {
    pay: periods.includes(pay) ? pay : (periods[0] ?? 'year'),
    prices: hasParity ? prices : 'printed',
  };
}
