import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import { areaFacts } from '../present/areaFacts';
import { compareLimits } from '../present/explorerState';
import type { AreaRow } from '../present/states';
import type { Context } from './context';
import { button } from './controls';
import { h } from './dom';

/** The chosen area in full, with what can be done about it. */
export interface AreaCard {
  readonly element: HTMLElement;
  show(area: AreaId | null): void;
}

export function areaCard(
  context: Context,
  rows: readonly AreaRow[],
  words: { readonly name: string; readonly hint: string },
): AreaCard {
  const element = h('section', { class: 'card', 'aria-label': words.name });
  return {
    element,
    show: (area) => {
      const row = rows.find((one) => one.id === area);
      element.replaceChildren(
        ...(row ? content(context, row, rows) : [h('p', { class: 'dim' }, words.hint)]),
      );
    },
  };
}

function content(context: Context, row: AreaRow, rows: readonly AreaRow[]): readonly HTMLElement[] {
  const ranked = rows.filter(
    ({ kind, values }) => kind === row.kind && values.median !== undefined,
  );
  const { facts, notes } = areaFacts(row, ranked.length, context.lens);
  const pairs = facts.map(([name, text]) => h('div', {}, h('dt', {}, name), h('dd', {}, text)));
  return [
    h('h3', {}, row.name),
    h('dl', {}, ...pairs),
    actions(context, row),
    ...notes.map((note) => h('p', { class: 'dim' }, note)),
    h('p', { class: 'cite' }, context.index.citeWage(row.estimate)),
  ];
}

function actions({ store, host, home }: Context, { id, kind }: AreaRow): HTMLElement {
  const isHome = home() === id;
  const pin = () => host.send({ type: 'setHome', area: isHome ? null : id });
  return h(
    'div',
    { class: 'actions' },
    button(l10n.t('Compare'), () => store.update(withCompared(store.get().compare, id))),
    button(l10n.t('Rank a salary'), () => store.update({ tab: 'national', area: id })),
    button(l10n.t('Occupations here'), () => store.update({ tab: 'occupations', area: id })),
    button(l10n.t('Programs here'), () =>
      host.send({ type: 'openEntry', entry: `programs.${id}` }),
    ),
    ...(kind === 'state'
      ? [button(isHome ? l10n.t('Unpin home state') : l10n.t('Pin as home state'), pin)]
      : []),
  );
}

/** Adds an area to the comparison, which begins with the nation, and goes there. */
function withCompared(compare: readonly AreaId[], area: AreaId) {
  const others = compare.length > 0 ? compare : ['US'];
  const room = others.filter((one) => one !== area).slice(0, compareLimits.most - 1);
  return { tab: 'compare', by: 'area', compare: [...room, area] } as const;
}
