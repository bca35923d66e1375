import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import type { AreaColumn, ExplorerState } from '../present/explorerState';
import { filterStates, sortRows } from '../present/states';
import { withheldNotes } from '../present/tables';
import { areaCard } from './areaCard';
import { areaGrid, drawAreaBars, turned } from './areaGrid';
import type { Context, View } from './context';
import { afterPaint, h, newId, onceAfterPaint } from './dom';
import { type Links, linkRows } from './linked';
import { missingYear } from './missing';
import { noMatch, statesToolbar } from './statesToolbar';
import { notesBlock, scrolling } from './tableView';
import { createMap } from './tileMap';

/** The States tab: toolbar, then map and table, each showing what is chosen in the other. */
export function statesView(context: Context): View {
  const { rows, store, index } = context;
  if (rows.length === 0) return missingYear(context, l10n.t('states'), index.data.years);
  const map = createMap(context);
  const card = areaCard(context, rows, {
    name: l10n.t('Chosen state'),
    hint: l10n.t('Choose a state in the map or the table to see it here.'),
  });
  const block = h('div', { class: 'table-block' });
  let sorted = rows;
  let found: ReadonlySet<AreaId> = new Set();
  const shown = () => sorted.filter((row) => found.has(row.id));
  const toolbar = statesToolbar(context, map, shown);
  const clear = () => {
    store.update({ filter: '' });
    toolbar.focusFilter();
  };
  const nothing = noMatch(clear);
  let table = stateTable(context, map, store.get().columns);
  const order = () => {
    const { sort } = store.get();
    sorted = sortRows(rows, sort, context.home());
    table.grid.order(sorted, sort);
    followLater();
  };
  const sift = (filter: string) => {
    found = filterStates(rows, filter);
    table.grid.sift(found);
    followLater();
  };
  // Everything else follows the table one frame later, however many keys were pressed meanwhile.
  const followLater = onceAfterPaint(() => {
    table.links.dim(found);
    table.links.setOrder(shown().map((row) => row.id));
    toolbar.count(found.size);
    nothing.show(found.size === 0 ? store.get().filter : undefined);
  });
  const refresh = () => {
    const { selected } = store.get();
    table.links.refresh(selected, context.home());
    card.show(selected);
  };
  const place = () => {
    block.replaceChildren(table.heading, table.region, nothing.element, table.notes);
  };
  place();
  // What the reader came for is the table; the rest is drawn when it is on the screen.
  afterPaint(() => {
    map.show(store.get().measure);
    table.draw();
    refresh();
  });
  const rebuild = (columns: readonly AreaColumn[]) => {
    table = stateTable(context, map, columns);
    place();
    order();
    sift(store.get().filter);
    table.draw();
    refresh();
  };
  const side = h('div', { class: 'side' }, map.element, card.element, map.caption);
  return {
    element: h('div', {}, toolbar.element, h('div', { class: 'split' }, side, block)),
    update: (state, before) => {
      if (before && state.columns !== before.columns) rebuild(state.columns);
      if (state.sort !== before?.sort) order();
      if (state.filter !== before?.filter) sift(state.filter);
      if (before && state.filter !== before.filter) toolbar.announceCount(found.size);
      if (before && state.measure !== before.measure) map.show(state.measure);
      if (before && state.selected !== before.selected) refresh();
      toolbar.update(state, before);
    },
    escape: () => stepBack(store.get(), clear, () => store.update({ selected: null })),
    homeChanged: () => {
      order();
      refresh();
    },
  };
}

function stepBack(
  { filter, selected }: ExplorerState,
  clear: () => void,
  unselect: () => void,
): boolean {
  if (filter) clear();
  else if (selected) unselect();
  return Boolean(filter || selected);
}

function stateTable(
  context: Context,
  map: ReturnType<typeof createMap>,
  columns: readonly AreaColumn[],
) {
  const { rows, store, index, lens } = context;
  const ids = { name: newId('states'), notes: newId('notes') };
  const grid = areaGrid(context, {
    rows,
    name: { text: l10n.t('State'), width: 11.5 },
    columns,
    labelledBy: ids.name,
    describedBy: ids.notes,
    onSort: (column) => store.update({ sort: turned(store.get().sort, column) }),
  });
  const links: Links = linkRows(
    map,
    grid,
    () => store.get().selected,
    (selected) => store.update({ selected }),
  );
  const heading = l10n.t('Salaries by state');
  const notes = withheldNotes(
    rows.map((row) => row.estimate),
    lens,
  );
  return {
    grid,
    links,
    heading: h('h2', { id: ids.name }, heading),
    region: scrolling(heading, grid.table, true),
    notes: notesBlock({ citation: index.cite(rows[0]?.id), notes }, ids.notes),
    draw: () => drawAreaBars(context, grid, rows),
  };
}
