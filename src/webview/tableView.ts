import { type Column, cellText, isNumeric, type Table } from '../present/table';
import { h, newId } from './dom';
import { onResize } from './figureView';

/** A table as it stands, for reading: heading, source, rows and notes. */
export function tableView(table: Table, heading: string): HTMLElement {
  const name = newId('table');
  const notes = newId('notes');
  const cells = shownCells(table.columns);
  // Under many headers a unit would only repeat itself, so it is in the heading once.
  const unit = cells.length > 3 ? (table.columns.find((column) => column.unit)?.unit ?? '') : '';
  const heads = cells.map(([column]) => headerCell(column, unit ? '' : column.unit));
  const attributes = { 'aria-labelledby': name, 'aria-describedby': notes, class: 'plain' };
  return h(
    'div',
    { class: 'table-block' },
    h('h3', { id: name }, heading, h('span', { class: 'unit' }, unit)),
    scrolling(
      heading,
      h(
        'table',
        attributes,
        h('thead', {}, h('tr', {}, ...heads)),
        h('tbody', {}, ...table.rows.map((row) => bodyRow(cells, row))),
      ),
    ),
    notesBlock(table, notes),
  );
}

/** A column that is drawn, with the one whose words follow in the same cell: per cent after dollars. */
type Shown = readonly [column: Column & { readonly at: number }, percent?: Column];

function shownCells(columns: readonly Column[]): readonly Shown[] {
  return columns.flatMap((column, at): Shown[] => {
    if (column.type === 'percentDifference' && columns[at - 1]?.type === 'usdDifference') return [];
    const shown = { ...column, at };
    const next = columns[at + 1];
    const joined = column.type === 'usdDifference' && next?.type === 'percentDifference';
    return [joined ? [shown, next] : [shown]];
  });
}

/** A wide or long table scrolls inside its own region, which can be reached and scrolled by keyboard. */
export function scrolling(label: string, table: HTMLElement, tall = false): HTMLElement {
  const name = tall ? 'scroll tall' : 'scroll';
  const region = h('div', { class: name, role: 'group', 'aria-label': label }, table);
  onResize(region, () => {
    const over =
      region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    if (over) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  });
  // Names stay in sight only where figures can be under them: fifty that do cost every frame.
  const follow = () => region.classList.toggle('aside', region.scrollLeft > 0);
  if (tall) region.addEventListener('scroll', follow, { passive: true });
  return region;
}

/** Source and notes under a table. */
export function notesBlock({ citation, notes }: Pick<Table, 'citation' | 'notes'>, id: string) {
  return h(
    'div',
    { class: 'notes', id },
    h('p', { class: 'cite' }, citation),
    ...notes.map((note) => h('p', {}, note)),
  );
}

function headerCell({ header, type }: Column, unit: string): HTMLElement {
  const words = unit ? [header, h('span', { class: 'unit' }, unit)] : [header];
  return h('th', { scope: 'col', class: isNumeric(type) ? 'num' : undefined }, ...words);
}

/** The first column of text names the row. */
function bodyRow(cells: readonly Shown[], row: Table['rows'][number]): HTMLElement {
  const naming = cells.findIndex(([{ type }]) => type === 'text');
  const drawn = cells.map(([{ at, type }, percent], i) => {
    const value = row[at];
    const words = cellText(value, type);
    if (i === naming) return h('th', { scope: 'row' }, words);
    const both = percent && typeof value === 'number';
    const text = both ? `${words} (${cellText(row[at + 1], percent.type)})` : words;
    const withheld = value === null ? ' withheld' : '';
    return h('td', { class: isNumeric(type) ? `num${withheld}` : undefined }, text);
  });
  return h('tr', {}, ...drawn);
}
