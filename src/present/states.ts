import {
  type AreaId,
  type AreaKind,
  type PayKey,
  type Printed,
  percentileKeys,
  type StateArea,
  type WageEstimate,
} from '../domain/model';
import { isTopCoded } from '../domain/wages/marks';
import { compareFigures, difference, placings } from '../domain/wages/rank';
import type { ExplorerArea, ExplorerIndex } from './explorer';
import type { AreaColumn, Measure, Sort, SortColumn } from './explorerState';
import { adjusted, type Lens, payOf } from './lens';

/** One area of a table and of a map. */
export interface AreaRow {
  readonly id: AreaId;
  readonly name: string;
  /** Postal code of a state; empty for smaller areas. */
  readonly postal: string;
  readonly kind: AreaKind;
  readonly states: readonly string[];
  readonly estimate: WageEstimate;
  /** Figures through the lens, by column: null withheld, undefined not in the release. */
  readonly values: Readonly<Record<AreaColumn, Printed>>;
  /** Median against the national one, per cent; undefined when either isn't published. */
  readonly percent: number | undefined;
  /** Median against that of the year before, per cent. */
  readonly changePercent: number | undefined;
}
/** A state, which has a place in the tile-grid map. */
export interface StateRow extends AreaRow {
  readonly area: StateArea;
}

/** What rows of areas are computed with. */
export interface RowContext {
  readonly lens: Lens;
  readonly nation: WageEstimate | undefined;
  /** Price levels, 100 = the nation. */
  readonly parity: Readonly<Record<AreaId, number>>;
  /** Medians of the year before, annual US dollars. */
  readonly before: Readonly<Record<AreaId, Printed>>;
}

export function stateRows(index: ExplorerIndex, lens: Lens): readonly StateRow[] {
  const { data, nation } = index;
  const context = { lens, nation, parity: data.parity?.of ?? {}, before: data.before };
  const found = index.states.flatMap((area) => {
    const estimate = index.wage(area.id);
    const { id, name, kind, postal } = area;
    return estimate ? [{ area: { id, name, kind, states: [postal] }, postal, estimate }] : [];
  });
  return areaRows(found, context).flatMap((row) => {
    const area = index.area(row.id);
    return area ? [{ ...row, area }] : [];
  });
}

interface AreaWage {
  readonly area: ExplorerArea;
  readonly postal?: string;
  readonly estimate: WageEstimate;
}

/** Rows with every column's value; ranks are among the areas of one kind. */
export function areaRows(found: readonly AreaWage[], context: RowContext): readonly AreaRow[] {
  const rows = found.map((one) => areaRow(one, context));
  const ranks = new Map(
    [...new Set(rows.map(({ kind }) => kind))].flatMap((kind) => [
      ...placings(
        rows
          .filter((row) => row.kind === kind)
          .map((row) => ({ ...row.estimate, area: row.id, median: row.values.median })),
        'median',
      ),
    ]),
  );
  return rows.map((row) => {
    const rank = typeof row.values.median === 'number' ? ranks.get(row.id) : undefined;
    return { ...row, values: { ...row.values, rank } };
  });
}

function areaRow({ area, postal, estimate }: AreaWage, context: RowContext): AreaRow {
  const { lens, nation } = context;
  const parity = context.parity[area.id];
  const pay = (key: PayKey) => payOf(estimate, key, lens, parity);
  const [median, p10, p90] = [pay('median'), pay('p10'), pay('p90')];
  const from = difference(median, nation && payOf(nation, 'median', lens, 100));
  const since = difference(estimate.median, context.before[area.id]);
  const withheld = median === null ? null : undefined;
  return {
    id: area.id,
    name: area.name,
    postal: postal ?? '',
    kind: area.kind,
    states: area.states,
    estimate,
    percent: from?.percent,
    changePercent: since?.percent,
    values: {
      median,
      p10,
      p90,
      p25: pay('p25'),
      p75: pay('p75'),
      mean: pay('mean'),
      difference: from?.usd ?? withheld,
      rank: undefined,
      range: spread(p10, p90),
      jobs: estimate.employment,
      perThousand: estimate.jobsPer1000,
      quotient: estimate.locationQuotient,
      change: since?.usd,
      adjusted: adjusted(estimate.median, parity, 'year'),
    },
  };
}

/** From the 10th to the 90th percentile; null: one end is withheld. */
function spread(p10: Printed, p90: Printed): Printed {
  if (typeof p10 === 'number' && typeof p90 === 'number') return p90 - p10;
  return p10 === null || p90 === null ? null : undefined;
}

/**
 * Rows in the order of a column; equal ones stay in reading order, wages at or above the top code are
 * above every number, figures that aren't known come last either way. The home state comes first.
 */
export function sortRows<R extends AreaRow>(
  rows: readonly R[],
  { column, direction }: Sort,
  home: AreaId | null,
): readonly R[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const order = (a: R, b: R) => {
    if (column === 'state') return sign * (a.name < b.name ? -1 : 1);
    const [x, y] = [sortValue(a, column), sortValue(b, column)];
    const missing = Number(x === undefined) - Number(y === undefined);
    return missing || sign * compareFigures(x, y);
  };
  const sorted = rows.toSorted(order);
  const first = sorted.filter((row) => row.id === home);
  return first.length > 0 ? [...first, ...sorted.filter((row) => row.id !== home)] : sorted;
}

/**
 * What a row is sorted by in a column of figures: null is a wage at or above the top code, undefined
 * one that isn't known to be.
 */
export function sortValue(row: AreaRow, column: Exclude<SortColumn, 'state'>): Printed {
  const value = row.values[column];
  if (value !== null) return value;
  const key = column === 'range' ? 'p90' : column === 'difference' ? 'median' : column;
  const { withheld } = row.estimate;
  const marks = payKeys.has(key)
    ? [withheld[key as PayKey], withheld[`hourly.${key as PayKey}`]]
    : [];
  return marks.some(isTopCoded) ? null : undefined;
}
const payKeys: ReadonlySet<string> = new Set(['mean', ...percentileKeys]);

/** What the map's colour shows of a row. */
export function measureValue(row: AreaRow, measure: Measure): Printed {
  if (measure !== 'difference') return row.values[measure];
  return row.values.median === null ? null : row.percent;
}

/**
 * Whether an area's name or postal code has what was typed. Two capitals that are a postal code mean
 * that state alone: `OR` is Oregon, not every name with "or" in it.
 */
export function filterStates(rows: readonly AreaRow[], typed: string): ReadonlySet<AreaId> {
  const query = typed.trim();
  const exact = /^[A-Z]{2}$/.test(query) && rows.find((row) => row.postal === query);
  if (exact) return new Set([exact.id]);
  const lower = query.toLowerCase();
  const found = rows.filter(
    ({ name, postal }) =>
      name.toLowerCase().includes(lower) || (lower && postal.toLowerCase().startsWith(lower)),
  );
  return new Set(found.map((row) => row.id));
}
