import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import type { Sort, SortColumn } from '../present/explorerState';
import { count, difference, figure, notAvailable } from '../present/format';
import type { StateRow } from '../present/states';
import { percentileWord } from '../present/words';
import { h } from './dom';

/** The states, a row each. Rows are made once; sorting moves them and filtering hides them. */
export interface SalaryTable {
  readonly table: HTMLTableElement;
  readonly row: ReadonlyMap<AreaId, HTMLTableRowElement>;
  /** The cell of a row that has room for its range bar. */
  rangeCell(area: AreaId): HTMLElement | undefined;
  order(rows: readonly StateRow[], sort: Sort): void;
  /** Hides the rows of areas that aren't found. */
  sift(found: ReadonlySet<AreaId>): void;
}

interface Head {
  readonly column: SortColumn;
  readonly text: string;
  readonly hint?: string;
}

function heads(): readonly Head[] {
  return [
    { column: 'state', text: l10n.t('State') },
    { column: 'median', text: percentileWord('median') },
    { column: 'p10', text: percentileWord('p10') },
    { column: 'p90', text: percentileWord('p90') },
    { column: 'difference', text: l10n.t('Difference from US') },
    { column: 'rank', text: l10n.t('Rank'), hint: l10n.t('By median; 1 is the highest') },
    {
      column: 'range',
      text: l10n.t('Range'),
      hint: l10n.t('From the 10th to the 90th percentile, the median as a dot'),
    },
  ];
}

export function createSalaryTable(
  rows: readonly StateRow[],
  nationMedian: number | null | undefined,
  labels: { readonly name: string; readonly description: string },
  onSort: (column: SortColumn) => void,
): SalaryTable {
  const headCells = new Map(heads().map((head) => [head.column, headCell(head, onSort)]));
  const pattern = rowPattern();
  const row = new Map(rows.map((one) => [one.area.id, bodyRow(one, nationMedian, pattern)]));
  const body = h('tbody', {}, ...row.values());
  const table = h(
    'table',
    { class: 'salaries', 'aria-labelledby': labels.name, 'aria-describedby': labels.description },
    h('thead', {}, h('tr', {}, ...headCells.values())),
    body,
  );
  return {
    table,
    row,
    rangeCell: (area) => row.get(area)?.cells[6],
    order: (sorted, { column, direction }) => {
      body.replaceChildren(...sorted.flatMap((one) => row.get(one.area.id) ?? []));
      for (const [each, cell] of headCells) {
        cell.setAttribute('aria-sort', each === column ? direction : 'none');
      }
    },
    sift: (found) => {
      for (const [area, element] of row) element.hidden = !found.has(area);
    },
  };
}

function headCell({ column, text, hint }: Head, onSort: (column: SortColumn) => void) {
  const numeric = column === 'state' || column === 'range' ? undefined : 'num';
  const control = h('button', { type: 'button', title: hint }, text);
  const cell = h('th', { scope: 'col', 'aria-sort': 'none', class: numeric }, control);
  cell.addEventListener('click', () => onSort(column));
  return cell;
}

/** One row to make the others from: copying is faster than building. */
function rowPattern(): HTMLTableRowElement {
  const choose = h('button', { type: 'button', tabindex: -1, 'aria-pressed': 'false' });
  const numbers = Array.from({ length: 5 }, () => h('td', { class: 'num' }));
  return h('tr', {}, h('th', { scope: 'row' }, choose), ...numbers, h('td', { class: 'range' }));
}

function bodyRow(
  { area, estimate, rank }: StateRow,
  nationMedian: number | null | undefined,
  pattern: HTMLTableRowElement,
): HTMLTableRowElement {
  const row = pattern.cloneNode(true) as HTMLTableRowElement;
  row.dataset.area = area.id;
  const [name, ...cells] = row.cells;
  if (name?.firstElementChild) name.firstElementChild.textContent = area.name;
  const texts = [
    ...shownKeys.map((key) => figure(estimate[key])),
    difference(estimate.median, nationMedian) ?? notAvailable(),
    rank === undefined ? figure(undefined) : count(rank),
  ];
  for (const [i, text] of texts.entries()) {
    const cell = cells[i];
    if (cell) cell.textContent = text;
  }
  for (const [i, key] of shownKeys.entries()) {
    if (estimate[key] === null) markWithheld(cells[i], estimate.withheld[key]);
  }
  return row;
}
const shownKeys = ['median', 'p10', 'p90'] as const;

function markWithheld(cell: HTMLElement | undefined, why = l10n.t('not published')): void {
  cell?.classList.add('withheld');
  if (cell) cell.title = why;
}
