import { type Column, cellText, isNumeric, type Table } from '../present/table';
import { h, newId } from './dom';

/** A table as it stands, for reading: heading, source, rows and notes. */
export function tableView(table: Table, heading: string): HTMLElement {
  const name = newId('table');
  const notes = newId('notes');
  const attributes = { 'aria-labelledby': name, 'aria-describedby': notes, class: 'plain' };
  return h(
    'div',
    { class: 'table-block' },
    h('h3', { id: name }, heading),
    scrolling(
      heading,
      h(
        'table',
        attributes,
        h('thead', {}, h('tr', {}, ...table.columns.map(headerCell))),
        h('tbody', {}, ...table.rows.map((row) => bodyRow(table.columns, row))),
      ),
    ),
    notesBlock(table, notes),
  );
}

/** A wide table scrolls inside its own region, which can be reached and scrolled by keyboard. */
export function scrolling(label: string, table: HTMLElement): HTMLElement {
  const region = h('div', { class: 'scroll', role: 'group', 'aria-label': label }, table);
  new ResizeObserver(() => {
    const wide = region.scrollWidth > region.clientWidth;
    if (wide) region.tabIndex = 0;
    else region.removeAttribute('tabindex');
  }).observe(region);
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

function headerCell({ header, unit, type }: Column): HTMLElement {
  const words = unit ? [header, h('span', { class: 'unit' }, unit)] : [header];
  return h('th', { scope: 'col', class: isNumeric(type) ? 'num' : undefined }, ...words);
}

/** The first column of text names the row. */
function bodyRow(columns: readonly Column[], row: Table['rows'][number]): HTMLElement {
  const naming = columns.findIndex(({ type }) => type === 'text');
  const cells = columns.map(({ type }, i) => {
    const text = cellText(row[i], type);
    if (i === naming) return h('th', { scope: 'row' }, text);
    const withheld = row[i] === null ? ' withheld' : '';
    return h('td', { class: isNumeric(type) ? `num${withheld}` : undefined }, text);
  });
  return h('tr', {}, ...cells);
}
