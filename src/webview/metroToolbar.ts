import * as l10n from '@vscode/l10n';
import type { AnswerTo } from '../present/explorerQuestions';
import { type ExplorerState, longestFilter, type MetroState } from '../present/explorerState';
import type { AreaRow } from '../present/states';
import { areaTable } from '../present/tables';
import { columnsMenu } from './areaGrid';
import type { Context } from './context';
import { select, setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import type { MetroMap } from './metroMap';

/** Filter, state, kind and colour of the metropolitan areas, and copies of their map and table. */
export function metroToolbar(
  context: Context,
  { areas }: AnswerTo<'areas'>,
  map: MetroMap,
  shown: () => readonly AreaRow[],
  change: (next: Partial<MetroState>) => void,
  hasGuide: boolean,
) {
  const { index, store, lens, theme } = context;
  const { metro } = store.get();
  const filter = textField(l10n.t('Filter areas'), {
    type: 'search',
    placeholder: l10n.t('City or state'),
    onInput: (value) => change({ filter: value.slice(0, longestFilter) }),
  });
  const postals = [...new Set(areas.flatMap(({ states }) => states))].sort();
  const all = { value: '', text: l10n.t('All states') };
  const named = postals.map((postal) => ({
    value: postal,
    text: index.area(postal)?.name ?? postal,
  }));
  const state = select(
    l10n.t('State'),
    [{ choices: [all, ...named] }],
    metro.state ?? '',
    (value) => change({ state: value || null }),
  );
  const show = select(
    l10n.t('Show'),
    [
      {
        choices: [
          { value: 'metropolitan', text: l10n.t('Metropolitan areas') },
          { value: 'all', text: l10n.t('Nonmetropolitan areas too') },
          ...(hasGuide ? [{ value: 'guide', text: l10n.t('The guide’s list') }] : []),
        ],
      },
    ],
    metro.show,
    (value) => change({ show: value as MetroState['show'] }),
  );
  const colour = select(
    l10n.t('Colour'),
    [
      {
        choices: [
          { value: 'pay', text: l10n.t('Pay') },
          { value: 'concentration', text: l10n.t('Concentration of jobs') },
        ],
      },
    ],
    metro.colour,
    (value) => change({ colour: value as MetroState['colour'] }),
  );
  const count = h('p', { class: 'count' });
  const copy = copyMenu(context, {
    table: () =>
      areaTable(index, shown(), {
        id: 'salaries-by-metropolitan-area',
        title: l10n.t('Salaries by metropolitan area: {0}', index.data.occupation.title),
        name: { id: 'area', word: l10n.t('Area') },
        columns: ['median', 'p10', 'p25', 'p75', 'p90', 'mean', 'jobs', 'perThousand', 'quotient'],
        lens,
      }),
    picture: () => {
      const found = map.picture();
      const { code } = index.data.occupation;
      const name = `metro-map-${store.get().metro.colour}-${code}-${index.data.year}`;
      return (
        found && { name, picture: found.picture, palette: theme.palette({ steps: found.steps }) }
      );
    },
  });
  const grow = h('span', { class: 'grow' });
  return {
    element: h(
      'div',
      { class: 'toolbar' },
      filter,
      state.element,
      show.element,
      colour.element,
      grow,
      columnsMenu(context),
      copy,
    ),
    counter: count,
    count: (found: number, of: number) => {
      count.textContent = l10n.t('{0} of {1} areas', found, of);
    },
    update: ({ metro: now }: ExplorerState, before: ExplorerState | undefined) => {
      if (now.filter !== (before?.metro.filter ?? '')) setValue(filter, now.filter);
      state.field.value = now.state ?? '';
      show.field.value = now.show;
      colour.field.value = now.colour;
    },
  };
}
