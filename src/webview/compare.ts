import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import { type Compared, comparePicture } from '../present/chart/compare';
import { compareLimits } from '../present/explorerState';
import { compareFinding } from '../present/findings';
import { compareTable } from '../present/tables';
import { areaPicker } from './areaPicker';
import type { Context, View } from './context';
import { button } from './controls';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { figureView } from './figureView';
import { tableView } from './tableView';

/** The Compare tab: two to six areas on one axis and in a table of differences. */
export function compareView(context: Context): View {
  const { index, store } = context;
  const enough = () => store.get().compare.length >= compareLimits.least;
  const table = () => compareTable(index, store.get().compare);
  const figure = figureView((width) => (enough() ? pictureOf(context, width) : undefined));
  const picker = areaPicker(context);
  const copy = copyMenu(context, {
    table: () => (enough() ? table() : undefined),
    picture: () => {
      const picture = enough() ? figure.picture() : undefined;
      return picture && { name: table().id, picture, palette: context.theme.palette() };
    },
  });
  const tableBlock = h('div');
  const few = tooFew(context);
  const element = h(
    'div',
    {},
    h('div', { class: 'heading' }, h('h2', {}, l10n.t('Areas side by side')), copy),
    picker.element,
    few,
    h('div', { class: 'stack' }, figure.element, tableBlock),
  );
  return {
    element,
    update: (state, before) => {
      if (state.compare === before?.compare) return;
      picker.show(state.compare);
      few.hidden = enough();
      const base = index.area(state.compare[0] ?? '')?.name ?? '';
      const heading = l10n.t('Differences from {0}', base);
      tableBlock.replaceChildren(...(enough() ? [tableView(table(), heading)] : []));
      figure.element.hidden = !enough();
      figure.draw();
    },
  };
}

function pictureOf({ index, store }: Context, width: number) {
  const { compare } = store.get();
  const areas = compare.flatMap((id): Compared[] => {
    const estimate = index.wage(id);
    return estimate ? [{ name: index.area(id)?.name ?? id, estimate }] : [];
  });
  const table = compareTable(index, compare);
  return comparePicture(areas, width, {
    title: table.title,
    finding: compareFinding(areas),
    citation: table.citation,
  });
}

/** What to do when there aren't enough areas yet, with a start that is one click away. */
function tooFew({ index, rows, store, home }: Context): HTMLElement {
  const { least, most } = compareLimits;
  const byMedian = rows
    .filter((row) => row.estimate.median !== null)
    .toSorted((a, b) => (b.estimate.median ?? 0) - (a.estimate.median ?? 0));
  const start = () => {
    const ids = [index.nation?.area, home(), byMedian[0]?.area.id, byMedian.at(-1)?.area.id];
    store.update({ compare: [...new Set(ids.filter((id): id is AreaId => Boolean(id)))] });
  };
  return h(
    'div',
    { class: 'notice' },
    h('p', {}, l10n.t('Choose {0} to {1} areas to see them side by side.', least, most)),
    button(l10n.t('Start with the US, the highest and the lowest median'), start),
  );
}
