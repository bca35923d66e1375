import * as l10n from '@vscode/l10n';
import {
  type ExplorerState,
  longestFilter,
  type Measure,
  measures,
} from '../present/explorerState';
import { measureWord } from '../present/findings';
import type { StateRow } from '../present/states';
import { areaTable } from '../present/tables';
import { columnsMenu } from './areaGrid';
import type { Context } from './context';
import { button, dropdown, setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { afterPaint, h } from './dom';
import type { MapView } from './tileMap';

/** Filter, measure, count and copies, above map and table. */
export interface StatesToolbar {
  readonly element: HTMLElement;
  update(state: ExplorerState, before: ExplorerState | undefined): void;
  count(found: number): void;
  announceCount(found: number): void;
  focusFilter(): void;
}

export function statesToolbar(
  context: Context,
  map: MapView,
  shown: () => readonly StateRow[],
): StatesToolbar {
  const { index, rows, store } = context;
  const filter = once(() =>
    textField(l10n.t('Filter states'), {
      type: 'search',
      placeholder: l10n.t('Name or postal code'),
      onInput: (value) => store.update({ filter: value.slice(0, longestFilter) }),
    }),
  );
  const choices = measures.map((measure) => ({ value: measure, text: measureWord(measure) }));
  const measure = once(() =>
    dropdown(l10n.t('Map shows'), choices, store.get().measure, (value) =>
      store.update({ measure: value as Measure }),
    ),
  );
  const words = (found: number) => l10n.t('{0} of {1} states', found, rows.length);
  const count = h('p', { class: 'count' });
  const copy = () =>
    copyMenu(context, {
      table: () =>
        areaTable(index, shown(), {
          id: 'salaries-by-state',
          title: l10n.t('Salaries by state: {0}', index.data.occupation.title),
          name: { id: 'state', word: l10n.t('State') },
          columns: store.get().columns,
          lens: context.lens,
        }),
      picture: () => mapToTake(context, map),
    });
  const grow = h('span', { class: 'grow' });
  // Its room is kept from the start; what is in it comes after the table was painted.
  const element = h('div', { class: 'toolbar reserved' });
  afterPaint(() =>
    element.append(filter(), measure().element, count, grow, columnsMenu(context), copy()),
  );
  return {
    element,
    update: (state, before) => {
      if (before ? state.filter !== before.filter : state.filter) {
        setValue(filter(), state.filter);
      }
      if (before && state.measure !== before.measure) setValue(measure().field, state.measure);
    },
    count: (found) => {
      count.textContent = words(found);
    },
    announceCount: (found) => context.announce(words(found)),
    focusFilter: () => filter().focus(),
  };
}

/** Made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function mapToTake({ index, store, theme }: Context, map: MapView) {
  const found = map.picture();
  if (!found) return undefined;
  const { occupation, year } = index.data;
  const name = `map-${store.get().measure}-${occupation.code}-${year}`.toLowerCase();
  return { name, picture: found.picture, palette: theme.palette(found.ramp) };
}

/** Says what to do when a filter leaves nothing. */
export function noMatch(clear: () => void): {
  readonly element: HTMLElement;
  show(filter: string | undefined): void;
} {
  const words = h('p');
  const all = button(l10n.t('Clear the filter'), clear);
  const element = h('div', { class: 'notice', hidden: true }, words, all);
  return {
    element,
    show: (filter) => {
      element.hidden = filter === undefined;
      if (filter === undefined) return;
      words.textContent = l10n.t('No state has “{0}” in its name or postal code.', filter.trim());
    },
  };
}
