import type { AreaId, StateArea, WageEstimate } from '../domain/model';
import { compareFigures, difference, placings } from '../domain/wages/rank';
import type { ExplorerIndex } from './explorer';
import type { Measure, Sort, SortColumn } from './explorerState';

/** One state of the table and of the map. */
export interface StateRow {
  readonly area: StateArea;
  readonly estimate: WageEstimate;
  /** Median against the national median; undefined when either isn't published. */
  readonly fromNation: { readonly usd: number; readonly percent: number } | undefined;
  /** Rank by median, 1 = highest; equal medians share one. */
  readonly rank: number | undefined;
  /** From the 10th to the 90th percentile, annual US dollars; null: one end is withheld. */
  readonly spread: number | null;
}

export function stateRows(index: ExplorerIndex): readonly StateRow[] {
  const estimates = index.states.flatMap((area) => index.wage(area.id) ?? []);
  const ranks = placings(estimates, 'median');
  return index.states.flatMap((area) => {
    const estimate = index.wage(area.id);
    if (!estimate) return [];
    const { p10, p90, median } = estimate;
    return {
      area,
      estimate,
      fromNation: difference(median, index.nation?.median),
      rank: ranks.get(area.id),
      spread: typeof p10 === 'number' && typeof p90 === 'number' ? p90 - p10 : null,
    };
  });
}

/** Value of a row in a column that holds figures; null: withheld. */
export function sortValue(row: StateRow, column: Exclude<SortColumn, 'state'>) {
  switch (column) {
    case 'difference':
      return row.estimate.median === null ? null : row.fromNation?.usd;
    case 'rank':
      return row.rank;
    case 'range':
      return row.spread;
    default:
      return row.estimate[column];
  }
}

/**
 * Rows in the order of a column; equal ones stay in reading order, withheld figures are above every
 * number, figures that the source doesn't have come last either way. The home state comes first.
 */
export function sortRows(
  rows: readonly StateRow[],
  { column, direction }: Sort,
  home: AreaId | null,
): readonly StateRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const order = (a: StateRow, b: StateRow) => {
    if (column === 'state') return sign * (a.area.name < b.area.name ? -1 : 1);
    const x = sortValue(a, column);
    const y = sortValue(b, column);
    const missing = Number(x === undefined) - Number(y === undefined);
    return missing || sign * compareFigures(x, y);
  };
  const sorted = rows.toSorted(order);
  const pinned = sorted.filter((row) => row.area.id === home);
  return pinned.length > 0 ? [...pinned, ...sorted.filter((row) => row.area.id !== home)] : sorted;
}

/**
 * Whether a state's name or postal code has what was typed. Two capitals that are a postal code mean
 * that state alone: `OR` is Oregon, not every name with "or" in it.
 */
export function filterStates(rows: readonly StateRow[], typed: string): ReadonlySet<AreaId> {
  const query = typed.trim();
  const exact = /^[A-Z]{2}$/.test(query) && rows.find((row) => row.area.postal === query);
  if (exact) return new Set([exact.area.id]);
  const lower = query.toLowerCase();
  const found = rows.filter(
    ({ area }) =>
      area.name.toLowerCase().includes(lower) || area.postal.toLowerCase().startsWith(lower),
  );
  return new Set(found.map((row) => row.area.id));
}

/** Value of a state on the map; per cent for the difference, else annual US dollars. */
export function measureValue(row: StateRow, measure: Measure): number | null | undefined {
  if (measure === 'difference') {
    return row.estimate.median === null ? null : row.fromNation?.percent;
  }
  return row.estimate[measure];
}
