import * as l10n from '@vscode/l10n';
import { cellWords, columnHint, columnWord } from '../present/areaColumns';
import { wageDomain } from '../present/chart/rangeBar';
import { type AreaColumn, areaColumns, fixedColumns, type Sort } from '../present/explorerState';
import { areaLine } from '../present/findings';
import { payOf, throughLens } from '../present/lens';
import type { AreaRow } from '../present/states';
import { drawBars } from './bars';
import type { Context } from './context';
import { button } from './controls';
import { onResize } from './figureView';
import { createGrid, type Grid, type GridColumn } from './grid';
import { menuButton } from './menu';

const widths: Readonly<Partial<Record<AreaColumn, number>>> = {
  range: 11,
  difference: 11.5,
  change: 11.5,
  rank: 4.6,
};

export interface AreaGridOptions {
  readonly rows: readonly AreaRow[];
  readonly name: { readonly text: string; readonly width: number };
  readonly columns: readonly AreaColumn[];
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly onSort: (column: AreaColumn | 'state') => void;
}

/** A table of areas with the columns chosen. */
export function areaGrid({ lens }: Context, options: AreaGridOptions): Grid<AreaRow> {
  const columns = options.columns.map(
    (key): GridColumn<AreaRow> => ({
      key,
      text: columnWord(key),
      hint: columnHint(key),
      width: widths[key] ?? 7,
      ...(key === 'range' ? {} : { cell: (row) => cellWords(row, key, lens) }),
    }),
  );
  return createGrid({
    rows: options.rows,
    idOf: (row) => row.id,
    nameOf: (row) => row.name,
    name: { key: 'state', ...options.name },
    columns,
    labelledBy: options.labelledBy,
    describedBy: options.describedBy,
    pressed: true,
    onSort: (column) => options.onSort(column as AreaColumn | 'state'),
  });
}

/** The range bars of a table of areas, on one axis with the nation's median. */
export function drawAreaBars(
  { index, lens }: Context,
  grid: Grid<AreaRow>,
  rows: readonly AreaRow[],
): void {
  const parity = index.data.parity?.of ?? {};
  const bars = rows.map((row) => ({
    id: row.id,
    estimate: throughLens(row.estimate, lens, parity[row.id]),
    words: areaLine(row, lens),
  }));
  const nation = index.nation && payOf(index.nation, 'median', lens, 100);
  const head = grid.head('range');
  const column = {
    head,
    cell: (id: string) => grid.cell(id, 'range'),
    domain: wageDomain(bars.map(({ estimate }) => estimate)),
    nation: typeof nation === 'number' ? nation : undefined,
    lens,
  };
  if (head) onResize(head, () => drawBars(bars, column));
}

/** A menu of the columns that can be shown. */
export function columnsMenu({ store, index }: Context): HTMLElement {
  const possible = areaColumns.filter(
    (key) => !fixedColumns.includes(key) && (key !== 'adjusted' || index.data.parity),
  );
  const items = possible.map((key) => ({
    text: columnWord(key),
    checked: () => store.get().columns.includes(key),
    run: () => {
      const { columns } = store.get();
      const next = columns.includes(key)
        ? columns.filter((one) => one !== key)
        : areaColumns.filter((one) => one === key || columns.includes(one));
      store.update({ columns: next });
    },
  }));
  return menuButton(l10n.t('Columns'), items, button);
}

/** A column is sorted ascending first, and turned round by choosing it again. */
export function turned<C extends string>(sort: Sort<C>, column: C): Sort<C> {
  const again = sort.column === column && sort.direction === 'ascending';
  return { column, direction: again ? 'descending' : 'ascending' };
}
