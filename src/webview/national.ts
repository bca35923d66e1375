import * as l10n from '@vscode/l10n';
import { percentilePicture } from '../present/chart/percentiles';
import type { ExplorerState } from '../present/explorerState';
import { percentileFinding } from '../present/findings';
import { usd } from '../present/format';
import { readAmount, standing } from '../present/standing';
import { percentilesTable } from '../present/tables';
import type { Context, View } from './context';
import { dropdown, setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { figureView } from './figureView';
import { tableView } from './tableView';

/** The National tab: the percentile picture of an area, and where a salary stands there. */
export function nationalView(context: Context): View {
  const { index, store } = context;
  const areaName = () => index.area(store.get().area)?.name ?? store.get().area;
  const figure = figureView((width) => pictureOf(context, width, areaName()));
  const result = h('div', { class: 'result', role: 'status' });
  let typed = '';
  const amount = textField(l10n.t('Yearly salary in US dollars'), {
    placeholder: l10n.t('For example 95,000'),
    onInput: (value) => {
      typed = value;
      store.update({ amount: readAmount(value) ?? null });
      showStanding(context, result, typed);
    },
  });
  const area = dropdown(l10n.t('Where'), areaChoices(context), store.get().area, (value) =>
    store.update({ area: value }),
  );
  const table = h('div');
  const heading = h('h2', {});
  const copy = copyMenu(context, {
    table: () => percentilesTable(index, store.get().area),
    picture: () => {
      const picture = figure.picture();
      if (!picture) return undefined;
      const { id: name } = percentilesTable(index, store.get().area);
      return { name, picture, palette: context.theme.palette() };
    },
  });
  const standingBlock = h(
    'section',
    { class: 'standing' },
    h('h2', {}, l10n.t('Where does a salary stand?')),
    h('div', { class: 'toolbar' }, amount, area.element),
    result,
  );
  const picture = h('div', {}, h('div', { class: 'heading' }, heading, copy), figure.element);
  const element = h('div', { class: 'split' }, picture, h('div', {}, standingBlock, table));
  return {
    element,
    update: (state, before) => {
      const moved = state.area !== before?.area;
      if (!moved && state.amount === before?.amount) return;
      if (moved) {
        heading.textContent = l10n.t('Percentiles: {0}', areaName());
        table.replaceChildren(
          tableView(percentilesTable(index, state.area), l10n.t('Published figures')),
        );
        setValue(area.field, state.area);
      }
      if (readAmount(typed) !== (state.amount ?? undefined)) {
        typed = state.amount === null ? '' : usd(state.amount);
        setValue(amount, typed);
      }
      showStanding(context, result, typed);
      figure.draw();
    },
    escape: () => clearAmount(store.get(), () => store.update({ amount: null })),
  };
}

function clearAmount({ amount }: ExplorerState, clear: () => void): boolean {
  if (amount === null) return false;
  clear();
  return true;
}

function pictureOf({ index, store }: Context, width: number, name: string) {
  const { area, amount } = store.get();
  const estimate = index.wage(area);
  if (!estimate) return undefined;
  return percentilePicture(
    estimate,
    { width, amount },
    {
      title: l10n.t('Percentiles: {0}, {1}', name, index.data.occupation.title),
      finding: percentileFinding(estimate, name),
      citation: index.cite(area),
    },
  );
}

function areaChoices({ index }: Context) {
  return index.data.areas.map(({ id, name }) => ({ value: id, text: name }));
}

function showStanding({ index, store }: Context, result: HTMLElement, typed: string): void {
  const { amount, area } = store.get();
  const estimate = index.wage(area);
  if (amount === null || !estimate) {
    const hint = typed.trim()
      ? l10n.t('That isn’t a yearly salary. Type a number of US dollars above 0, such as 95,000.')
      : l10n.t('Type a yearly salary to see between which percentiles it is.');
    result.replaceChildren(h('p', { class: 'dim' }, hint));
    return;
  }
  const found = standing(amount, estimate, index.area(area)?.name ?? area);
  const estimated = found.estimate
    ? [h('p', {}, h('strong', {}, l10n.t('Estimate: ')), found.estimate)]
    : [];
  result.replaceChildren(
    h('p', { class: 'band' }, found.band),
    ...estimated,
    h('p', { class: 'dim' }, found.method),
    h('p', { class: 'cite' }, index.cite(area)),
  );
}
