import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import {
  type ExplorerState,
  longestFilter,
  type Measure,
  measures,
} from '../present/explorerState';
import { measureWord } from '../present/findings';
import { filterStates, sortRows } from '../present/states';
import { statesTable } from '../present/tables';
import type { Context, View } from './context';
import { button, dropdown, setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { afterPaint, h, newId } from './dom';
import { linkTilesAndRows } from './linked';
import { drawRangeBars } from './rangeBars';
import { createSalaryTable } from './salaryTable';
import { stateDetail } from './stateDetail';
import { notesBlock, scrolling } from './tableView';
import { createMap } from './tileMap';

/** The States tab: toolbar, then map and table, each showing what is chosen in the other. */
export function statesView(context: Context): View {
  const { index, rows, store } = context;
  const shown = () => {
    const { sort, filter } = store.get();
    const found = filterStates(rows, filter);
    return sortRows(rows, sort, context.home()).filter((row) => found.has(row.area.id));
  };
  const ids = { name: newId('states'), description: newId('notes') };
  const salaries = createSalaryTable(rows, index.nation?.median, ids, (column) => {
    const { sort } = store.get();
    const again = sort.column === column && sort.direction === 'ascending';
    store.update({ sort: { column, direction: again ? 'descending' : 'ascending' } });
  });
  const map = createMap(context);
  const detail = stateDetail(context);
  const filter = textField(l10n.t('Filter states'), {
    type: 'search',
    placeholder: l10n.t('Name or postal code'),
    onInput: (value) => store.update({ filter: value.slice(0, longestFilter) }),
  });
  const measure = dropdown(l10n.t('Map shows'), measureChoices(), store.get().measure, (value) =>
    store.update({ measure: value as Measure }),
  );
  const status = h('p', { class: 'count' });
  const nothing = h('div', { class: 'notice', hidden: true });
  const links = linkTilesAndRows(context, map, salaries, (area) =>
    store.update({ selected: area }),
  );

  const order = () => {
    salaries.order(sortRows(rows, store.get().sort, context.home()), store.get().sort);
    links.setOrder(shown().map((row) => row.area.id));
  };
  const sift = (state: ExplorerState, announce: boolean) => {
    const found = filterStates(rows, state.filter);
    links.dim(found);
    links.setOrder(shown().map((row) => row.area.id));
    const text = l10n.t('{0} of {1} states', found.size, rows.length);
    status.textContent = text;
    showNothing(nothing, found, state.filter, () => clear());
    if (announce) context.announce(text);
  };
  const clear = () => {
    store.update({ filter: '' });
    filter.focus();
  };
  const table = h(
    'div',
    { class: 'table-block' },
    h('h2', { id: ids.name }, l10n.t('Salaries by state')),
    scrolling(l10n.t('Salaries by state'), salaries.table),
    nothing,
    notesBlock(statesTable(index, rows), ids.description),
  );
  const toolbar = h(
    'div',
    { class: 'toolbar' },
    filter,
    measure.element,
    status,
    h('span', { class: 'grow' }),
    copyMenu(context, l10n.t('table'), { table: () => statesTable(index, shown()) }),
    copyMenu(context, l10n.t('map'), {
      picture: () => {
        const found = map.picture();
        if (!found) return undefined;
        const name = `map-${store.get().measure}-${index.data.occupation.code}-${index.data.year}`;
        return { name, picture: found.picture, palette: context.theme.palette(found.ramp) };
      },
    }),
  );
  const side = h('div', { class: 'side' }, map.element, detail.element);
  const element = h('div', {}, toolbar, h('div', { class: 'split' }, side, table));
  afterPaint(() => {
    map.show(store.get().measure);
    drawRangeBars(context, salaries);
    links.refresh(store.get().selected);
  });
  return {
    element,
    update: (state, before) => {
      if (state.sort !== before?.sort) order();
      if (state.filter !== before?.filter) {
        if (before || state.filter) setValue(filter, state.filter);
        sift(state, before !== undefined);
      }
      if (before && state.measure !== before.measure) {
        map.show(state.measure);
        setValue(measure.field, state.measure);
      }
      if (state.selected !== before?.selected) {
        links.refresh(state.selected);
        detail.show(state.selected);
      }
    },
    escape: () => {
      const { filter: typed, selected } = store.get();
      if (typed) clear();
      else if (selected) store.update({ selected: null });
      return Boolean(typed || selected);
    },
    homeChanged: () => {
      order();
      links.refresh(store.get().selected);
      detail.show(store.get().selected);
    },
  };
}

function measureChoices() {
  return measures.map((measure) => ({ value: measure, text: measureWord(measure) }));
}

/** What to do when the filter leaves nothing. */
function showNothing(
  notice: HTMLElement,
  found: ReadonlySet<AreaId>,
  typed: string,
  clear: () => void,
): void {
  notice.hidden = found.size > 0;
  notice.replaceChildren(
    h('p', {}, l10n.t('No state has “{0}” in its name or postal code.', typed.trim())),
    button(l10n.t('Clear the filter'), clear),
  );
}
