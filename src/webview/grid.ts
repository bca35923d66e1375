import type { CellWords } from '../present/areaColumns';
import type { Sort } from '../present/explorerState';
import { h } from './dom';

/** A column of a table whose rows are sorted, sifted and chosen. */
export interface GridColumn<R> {
  readonly key: string;
  readonly text: string;
  readonly hint?: string | undefined;
  /** Width in em. */
  readonly width: number;
  /** Words of a cell; a column without them is drawn later. */
  readonly cell?: (row: R) => CellWords;
}

/** Rows are made once; sorting moves them and filtering hides them. */
export interface Grid<R> {
  readonly table: HTMLTableElement;
  readonly row: ReadonlyMap<string, HTMLTableRowElement>;
  cell(id: string, column: string): HTMLElement | undefined;
  head(column: string): HTMLElement | undefined;
  order(rows: readonly R[], sort: Sort<string>): void;
  /** Hides the rows that aren't found. */
  sift(found: ReadonlySet<string>): void;
}

export interface GridOptions<R> {
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  readonly nameOf: (row: R) => string;
  /** The first column, which names the rows. */
  readonly name: { readonly key: string; readonly text: string; readonly width: number };
  readonly columns: readonly GridColumn<R>[];
  readonly labelledBy: string;
  readonly describedBy: string;
  /** A name that can be chosen stays chosen; else it leads away. */
  readonly pressed: boolean;
  readonly onSort: (column: string) => void;
}

/** More rows than a window shows several times over. */
const manyRows = 100;

export function createGrid<R>(options: GridOptions<R>): Grid<R> {
  const { rows, idOf, name, columns, onSort } = options;
  const first = headCell({ ...name, key: name.key }, false, onSort);
  const heads = new Map([
    [name.key, first] as const,
    ...columns.map((one) => [one.key, headCell(one, one.cell !== undefined, onSort)] as const),
  ]);
  const pattern = rowPattern(options);
  const row = new Map(rows.map((one) => [idOf(one), bodyRow(one, options, pattern)]));
  const body = h('tbody', {}, ...row.values());
  const at = new Map(columns.map(({ key }, i) => [key, i + 1]));
  const table = h(
    'table',
    {
      class: rows.length > manyRows ? 'grid long' : 'grid',
      'aria-labelledby': options.labelledBy,
      'aria-describedby': options.describedBy,
    },
    h('thead', {}, h('tr', {}, ...heads.values())),
    body,
  );
  setWidths(table, [name.width, ...columns.map(({ width }) => width)]);
  return {
    table,
    row,
    cell: (id, column) => row.get(id)?.cells[at.get(column) ?? -1],
    head: (column) => heads.get(column),
    order: (sorted, { column, direction }) => {
      body.replaceChildren(...sorted.flatMap((one) => row.get(idOf(one)) ?? []));
      for (const [each, cell] of heads) {
        cell.setAttribute('aria-sort', each === column ? direction : 'none');
      }
    },
    sift: (found) => {
      for (const [id, element] of row) element.hidden = !found.has(id);
    },
  };
}

/** Columns of a set width, the same for every row: a row that is far from the window isn't laid out. */
function setWidths(table: HTMLElement, ems: readonly number[]): void {
  table.classList.add(columnsClass(ems.map((em) => `minmax(${em}em, ${em}fr)`).join(' ')));
  table.style.minWidth = `${ems.reduce((sum, em) => sum + em, 0)}em`;
}

const rules = new CSSStyleSheet();
document.adoptedStyleSheets.push(rules);
const classes = new Map<string, string>();
/** The class of tables with such columns: as a variable of the table they would cost each row. */
function columnsClass(columns: string): string {
  const known = classes.get(columns);
  if (known) return known;
  const name = `columns-${classes.size}`;
  rules.insertRule(`.${name} tr { grid-template-columns: ${columns} }`);
  classes.set(columns, name);
  return name;
}

function headCell(
  { key, text, hint }: Pick<GridColumn<unknown>, 'key' | 'text' | 'hint'>,
  numeric: boolean,
  onSort: (column: string) => void,
): HTMLElement {
  const control = h('button', { type: 'button', title: hint }, text);
  const attributes = { scope: 'col', 'aria-sort': 'none', class: numeric ? 'num' : undefined };
  const cell = h('th', attributes, control);
  cell.addEventListener('click', () => onSort(key));
  return cell;
}

/** One row to make the others from: copying is faster than building. */
function rowPattern<R>({ columns, pressed }: GridOptions<R>): HTMLTableRowElement {
  const state = pressed ? { 'aria-pressed': 'false' } : {};
  const choose = h('button', { type: 'button', tabindex: -1, ...state });
  const cells = columns.map(({ cell }) => h('td', { class: cell ? 'num' : 'range' }));
  return h('tr', {}, h('th', { scope: 'row' }, choose), ...cells);
}

function bodyRow<R>(
  one: R,
  { idOf, nameOf, columns }: GridOptions<R>,
  pattern: HTMLTableRowElement,
): HTMLTableRowElement {
  const row = pattern.cloneNode(true) as HTMLTableRowElement;
  row.dataset.area = idOf(one);
  const [name, ...cells] = row.cells;
  if (name?.firstElementChild) name.firstElementChild.textContent = nameOf(one);
  for (const [i, { cell }] of columns.entries()) {
    const [element, words] = [cells[i], cell?.(one)];
    if (!element || !words) continue;
    element.textContent = words.text;
    if (!words.why) continue;
    element.classList.add('withheld');
    element.title = words.why;
  }
  return row;
}
