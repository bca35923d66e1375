import { type PercentileKey, percentileKeys, type WageEstimate } from '../model';
import { checkUnique, reportTo, type Tables } from './checks';
import type { Problem } from './problems';

/** Wages: figures rise from percentile to percentile, and exactly the withheld ones have a reason. */
export function checkWages({ wages, areas }: Tables): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(areas.map((row) => row.value.id));
  for (const { place, value } of wages) {
    const report = (field: string, text: string) => problems.push({ ...place, field, text });
    if (!known.has(value.area)) report('area', `no area "${value.area}"`);
    checkOrder(value, report);
    checkWithheld(value, report);
  }
  const keyOf = ({ area, occupation, year }: WageEstimate) => `${area} ${occupation} ${year}`;
  checkUnique(wages, 'area', keyOf, reportTo(problems));
  return problems;
}

type ReportField = (field: string, text: string) => void;

function checkOrder(estimate: WageEstimate, report: ReportField): void {
  let below: { readonly key: PercentileKey; readonly dollars: number } | undefined;
  for (const key of percentileKeys) {
    const dollars = estimate[key];
    if (dollars === null || dollars === undefined) continue;
    if (dollars >= estimate.topCode) {
      report(key, `expected less than the top code ${estimate.topCode}, got ${dollars}`);
    }
    if (below && dollars <= below.dollars) {
      report(key, `expected more than ${below.key} (${below.dollars}), got ${dollars}`);
    }
    below = { key, dollars };
  }
}

function checkWithheld(estimate: WageEstimate, report: ReportField): void {
  for (const key of percentileKeys) {
    const reason = estimate.withheld[key];
    if (estimate[key] === null && reason === undefined) {
      report(`withheld.${key}`, `expected a reason, because ${key} is null`);
    }
    if (estimate[key] !== null && reason !== undefined) {
      report(`withheld.${key}`, `expected no reason, because ${key} is not null`);
    }
  }
}
