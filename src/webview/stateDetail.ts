import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import { compareLimits } from '../present/explorerState';
import { count, difference, figure } from '../present/format';
import type { StateRow } from '../present/states';
import { withheldWords } from '../present/withheld';
import { percentileWord } from '../present/words';
import type { Context } from './context';
import { button } from './controls';
import { h } from './dom';

/** The chosen state in full, with what can be done about it. */
export interface StateDetail {
  readonly element: HTMLElement;
  show(area: AreaId | null): void;
}

export function stateDetail(context: Context): StateDetail {
  const element = h('section', { class: 'detail', 'aria-label': l10n.t('Chosen state') });
  const hint = l10n.t('Choose a state in the map or the table to see it here.');
  return {
    element,
    show: (area) => {
      const row = context.rows.find((one) => one.area.id === area);
      element.replaceChildren(
        ...(row
          ? [heading(row), figures(context, row), actions(context, row)]
          : [h('p', {}, hint)]),
      );
    },
  };
}

function heading({ area }: StateRow): HTMLElement {
  return h('h3', {}, area.name);
}

function figures({ index, rows }: Context, row: StateRow): HTMLElement {
  const { estimate, rank } = row;
  const from = difference(estimate.median, index.nation?.median);
  const pairs: readonly (readonly [string, string])[] = [
    [percentileWord('median'), figure(estimate.median)],
    [l10n.t('From US median'), from ?? figure(null)],
    [
      l10n.t('Rank'),
      rank ? l10n.t('{0} of {1}', count(rank), count(rows.length)) : figure(undefined),
    ],
    [percentileWord('p10'), figure(estimate.p10)],
    [percentileWord('p90'), figure(estimate.p90)],
  ];
  return h(
    'div',
    {},
    h('dl', {}, ...pairs.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)))),
    ...withheldWords(estimate).map((words) => h('p', { class: 'dim' }, `${words}.`)),
    h('p', { class: 'cite' }, index.cite(row.area.id)),
  );
}

function actions({ store, host, home }: Context, { area }: StateRow): HTMLElement {
  const isHome = home() === area.id;
  return h(
    'div',
    { class: 'actions' },
    button(l10n.t('Compare'), () => store.update(withCompared(store.get().compare, area.id))),
    button(l10n.t('Rank a salary here'), () => store.update({ tab: 'national', area: area.id })),
    button(isHome ? l10n.t('Unpin home state') : l10n.t('Pin as home state'), () =>
      host.send({ type: 'setHome', area: isHome ? null : area.id }),
    ),
  );
}

/** Adds an area to the comparison, which begins with the nation, and goes there. */
function withCompared(compare: readonly AreaId[], area: AreaId) {
  const others = compare.length > 0 ? compare : ['US'];
  const room = others.filter((one) => one !== area).slice(0, compareLimits.most - 1);
  return { tab: 'compare', compare: [...room, area] } as const;
}
