import * as l10n from '@vscode/l10n';
import { type PercentileKey, percentileKeys, type WageEstimate } from '../domain/model';
import { percentileWord } from './words';

/** Why a figure of an estimate isn't shown, in words; undefined when it is. */
export function whyWithheld(estimate: WageEstimate, key: PercentileKey): string | undefined {
  if (estimate[key] !== null) return undefined;
  return estimate.withheld[key] ?? l10n.t('not published; the source gives no reason');
}

/** A line for each figure that was withheld: which, and why. */
export function withheldWords(estimate: WageEstimate): readonly string[] {
  return percentileKeys.flatMap((key) => {
    const why = whyWithheld(estimate, key);
    return why === undefined ? [] : [`${percentileWord(key)}: ${why}`];
  });
}
