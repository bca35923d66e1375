/** What an area's median is worth and how it changed, in a line each. */
import * as l10n from '@vscode/l10n';
import type { Area, WageEntry } from '../../domain/model';
import { difference as wageDifference } from '../../domain/wages/rank';
import { decimal, signedPercent, signedUsd, usd } from '../format';
import type { Library } from './library';

/** The median at the nation's prices, by BEA's formula; empty where BEA has no index. @throws {DataFileError} */
export async function priceLine(
  { prices }: Library,
  area: Area,
  { estimate }: WageEntry,
): Promise<string> {
  const parity = area.kind === 'state' ? await prices.priceParity(area.id) : undefined;
  if (!parity || typeof estimate.median !== 'number') return '';
  return l10n.t(
    'At the nation’s prices the median of May {0} is worth {1}: {2} × 100 / {3}, BEA’s regional price parity of {4} for the state.',
    estimate.year,
    usd(Math.round((estimate.median * 100) / parity.index)),
    usd(estimate.median),
    decimal(parity.index, 1),
    parity.year,
  );
}

/**
 * The median's change since the release before; states and the nation only, since other areas' bounds
 * move. Empty where either isn't printed. @throws {DataFileError}
 */
export async function changeLine(
  { wages }: Library,
  area: Area,
  { estimate }: WageEntry,
): Promise<string> {
  if (area.kind !== 'state' && area.kind !== 'nation') return '';
  const { occupation, year } = estimate;
  const before = await wages.estimate({ area: area.id, occupation, year: year - 1 });
  const found = wageDifference(estimate.median, before?.median);
  if (!found) return '';
  return l10n.t(
    'Since May {0} the median changed by {1} ({2}), in dollars of each year.',
    year - 1,
    signedUsd(found.usd),
    signedPercent(found.percent),
  );
}
