import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import type { SortColumn } from '../present/explorerState';
import { filterStates, sortRows } from '../present/states';
import { withheldNotes } from '../present/tables';
import type { Context, View } from './context';
import { afterPaint, h, newId, onceAfterPaint } from './dom';
import { linkTilesAndRows } from './linked';
import { drawRangeBars } from './rangeBars';
import { createSalaryTable, type SalaryTable } from './salaryTable';
import { stateDetail } from './stateDetail';
import { noMatch, statesToolbar } from './statesToolbar';
import { notesBlock, scrolling } from './tableView';
import { createMap } from './tileMap';

/** The States tab: toolbar, then map and table, each showing what is chosen in the other. */
export function statesView(context: Context): View {
  const { rows, store } = context;
  const ids = { name: newId('states'), description: newId('notes') };
  const salaries = createSalaryTable(rows, context.index.nation?.median, ids, (column) =>
    sortBy(context, column),
  );
  const map = createMap(context);
  const detail = stateDetail(context);
  const links = linkTilesAndRows(context, map, salaries, (selected) => store.update({ selected }));
  let sorted = rows;
  let found: ReadonlySet<AreaId> = new Set();
  const shown = () => sorted.filter((row) => found.has(row.area.id));
  const toolbar = statesToolbar(context, map, shown);
  const nothing = noMatch(() => clear());
  const clear = () => {
    store.update({ filter: '' });
    toolbar.focusFilter();
  };
  const order = () => {
    const { sort } = store.get();
    sorted = sortRows(rows, sort, context.home());
    salaries.order(sorted, sort);
    followLater();
  };
  const sift = (filter: string) => {
    found = filterStates(rows, filter);
    salaries.sift(found);
    followLater();
  };
  // Everything else follows the table one frame later, however many keys were pressed meanwhile.
  const followLater = onceAfterPaint(() => {
    links.dim(found);
    links.setOrder(shown().map((row) => row.area.id));
    toolbar.count(found.size);
    nothing.show(found.size === 0 ? store.get().filter : undefined);
  });
  const refresh = () => {
    links.refresh(store.get().selected);
    detail.show(store.get().selected);
  };
  // What the reader came for is the table; the rest is drawn when it is on the screen.
  afterPaint(() => {
    map.show(store.get().measure);
    drawRangeBars(context, salaries);
    refresh();
  });
  const table = tableBlock(context, salaries, ids, nothing.element);
  const side = h('div', { class: 'side' }, map.element, detail.element);
  return {
    element: h('div', {}, toolbar.element, h('div', { class: 'split' }, side, table)),
    update: (state, before) => {
      if (state.sort !== before?.sort) order();
      if (state.filter !== before?.filter) sift(state.filter);
      if (before && state.filter !== before.filter) toolbar.announceCount(found.size);
      if (before && state.measure !== before.measure) map.show(state.measure);
      if (before && state.selected !== before.selected) refresh();
      toolbar.update(state, before);
    },
    escape: () => {
      const { filter, selected } = store.get();
      if (filter) clear();
      else if (selected) store.update({ selected: null });
      return Boolean(filter || selected);
    },
    homeChanged: () => {
      order();
      refresh();
    },
  };
}

/** A column is sorted ascending first, and turned round by choosing it again. */
function sortBy({ store }: Context, column: SortColumn): void {
  const { sort } = store.get();
  const again = sort.column === column && sort.direction === 'ascending';
  store.update({ sort: { column, direction: again ? 'descending' : 'ascending' } });
}

function tableBlock(
  { index, rows }: Context,
  salaries: SalaryTable,
  ids: { readonly name: string; readonly description: string },
  nothing: HTMLElement,
): HTMLElement {
  const heading = l10n.t('Salaries by state');
  const notes = withheldNotes(rows.map((row) => row.estimate));
  return h(
    'div',
    { class: 'table-block' },
    h('h2', { id: ids.name }, heading),
    scrolling(heading, salaries.table),
    nothing,
    notesBlock({ citation: index.cite(rows[0]?.area.id), notes }, ids.description),
  );
}
