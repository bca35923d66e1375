import * as l10n from '@vscode/l10n';
import type { AnswerTo } from '../present/explorerQuestions';
import type { MetroState } from '../present/explorerState';
import {
  concentrationFinding,
  metroFinding,
  metrosFinding,
  readoutLine,
} from '../present/findings';
import {
  concentration,
  guideAreas,
  isReleased,
  metroRows,
  payAgainstNation,
  siftMetros,
} from '../present/metros';
import { type AreaRow, sortRows } from '../present/states';
import { metrosTable } from '../present/tables';
import { areaCard } from './areaCard';
import type { Context, View } from './context';
import { folded, h, onceAfterPaint } from './dom';
import { metroMap } from './metroMap';
import { metroTable } from './metroTable';
import { metroToolbar } from './metroToolbar';
import { failure, missingNotice, waiting } from './missing';
import { tableView } from './tableView';

/** The Metro areas tab: a map of dots and the same areas as a table. */
export function metrosView(context: Context): View {
  const { index, store, ask } = context;
  const { occupation, year } = index.data;
  const element = h('div', {}, waiting());
  let view: View | undefined;
  ask<'areas'>({ about: 'areas', occupation: occupation.code, year }).then(
    (answer) => {
      if (answer.wages.length === 0) {
        const what = l10n.t('metropolitan areas');
        element.replaceChildren(missingNotice(context, what, answer.years));
        return;
      }
      view = filled(context, answer);
      element.replaceChildren(view.element);
      view.update(store.get(), undefined);
    },
    (error: unknown) => element.replaceChildren(failure(error)),
  );
  return {
    element,
    update: (state, before) => view?.update(state, before),
    escape: () => view?.escape?.() ?? false,
    homeChanged: () => view?.homeChanged?.(),
  };
}

function filled(shared: Context, answer: AnswerTo<'areas'>): View {
  // Price levels are published by state: a smaller area without one is shown as printed.
  const prices = answer.parity ? shared.lens.prices : 'printed';
  const context = { ...shared, lens: { ...shared.lens, prices } };
  const { index, store, lens } = context;
  const rows = metroRows(index, answer, lens);
  const ofGuide = guideAreas(rows, index.data.metros);
  const change = (next: Partial<MetroState>) =>
    store.update({ metro: { ...store.get().metro, ...next } });
  const map = metroMap(context, rows, answer.areas, (row) => readoutLine(row, lens));
  const card = areaCard(context, rows, {
    name: l10n.t('Chosen area'),
    hint: l10n.t('Choose an area in the map or the table to see it here.'),
  });
  const block = h('div', { class: 'table-block' });
  let sorted: readonly AreaRow[] = rows;
  let found: ReadonlySet<string> = new Set();
  const shown = () => sorted.filter((row) => found.has(row.id));
  const toolbar = metroToolbar(context, answer, map, shown, change, ofGuide.size > 0);
  let table = metroTable(context, rows, map, change);
  const order = () => {
    sorted = sortRows(rows, store.get().metro.sort, null);
    table.grid.order(sorted, store.get().metro.sort);
  };
  const sift = () => {
    found = siftMetros(rows, store.get().metro, ofGuide);
    table.grid.sift(found);
    followLater();
  };
  const followLater = onceAfterPaint(() => {
    map.sift(found);
    table.links.setOrder(shown().map((row) => row.id));
    toolbar.count(found.size, rows.length);
    colour();
  });
  const colour = () => {
    const isPay = store.get().metro.colour === 'pay';
    const seen = rows.filter((row) => found.has(row.id));
    map.show({
      title: isPay
        ? l10n.t('Map of metropolitan areas: median against the US median')
        : l10n.t('Map of metropolitan areas: share of jobs against the nation’s'),
      finding: [
        isPay ? metroFinding(seen, lens) : concentrationFinding(seen),
        legendWords(isPay),
        lens.prices === shared.lens.prices
          ? ''
          : l10n.t('Pay is as printed here: price levels are published by state.'),
      ].join(' '),
      citation: index.citeWage(rows.find(isReleased)?.estimate ?? emptyWage(index.data.year)),
      valueOf: isPay ? payAgainstNation : concentration,
    });
    map.sift(found);
  };
  const refresh = () => {
    const { selected } = store.get().metro;
    table.links.refresh(selected, context.home());
    map.choose(selected);
    card.show(selected);
  };
  const place = () => {
    const heading = h('div', { class: 'heading' }, table.heading, toolbar.counter);
    block.replaceChildren(heading, table.region, table.notes);
  };
  const build = () => {
    table = metroTable(context, rows, map, change);
    place();
    order();
    sift();
    refresh();
    table.draw();
  };
  place();
  const side = h('div', { class: 'side' }, map.element, card.element, map.caption);
  return {
    element: h(
      'div',
      {},
      toolbar.element,
      h('div', { class: 'split wide' }, side, block),
      ...(ofGuide.size > 0 ? [guideList(context)] : []),
    ),
    update: (state, before) => {
      const [now, was] = [state.metro, before?.metro];
      if (before && state.columns !== before.columns) return build();
      if (now.sort !== was?.sort) order();
      const sifted = siftKey(now) !== siftKey(was);
      if (now.sort !== was?.sort || sifted) sift();
      if (was && now.colour !== was.colour) colour();
      if (now.selected !== was?.selected) refresh();
      if (!before) table.draw();
      toolbar.update(state, before);
    },
    escape: () => {
      const { filter, selected } = store.get().metro;
      if (filter) change({ filter: '' });
      else if (selected) change({ selected: null });
      return Boolean(filter || selected);
    },
    homeChanged: refresh,
  };
}

/** What the guide itself prints, with what it leaves open. */
function guideList({ index }: Context): HTMLElement {
  const table = tableView(metrosTable(index), l10n.t('Jobs by metro area'));
  const words = h('p', { class: 'finding' }, metrosFinding(index));
  return folded(l10n.t('The guide’s own list of metro areas'), h('div', {}, words, table));
}

function siftKey(metro: MetroState | undefined): string {
  return metro ? [metro.filter, metro.state, metro.show].join('|') : '-';
}

function emptyWage(year: number) {
  return { year, occupation: '', source: '' };
}

function legendWords(isPay: boolean): string {
  return isPay
    ? l10n.t(
        'A dot’s surface is its jobs; its colour is the median against the US median: grey within 5%, blue lower, orange higher. A dashed ring has no published figure.',
      )
    : l10n.t(
        'A dot’s surface is its jobs; its colour is the share of jobs against the nation’s: grey within 5%, blue lower, orange higher.',
      );
}
