import * as l10n from '@vscode/l10n';
import { comparePicture } from '../present/chart/compare';
import { scatterPicture } from '../present/chart/scatter';
import { byMedian } from '../present/comparison';
import type { AnswerTo } from '../present/explorerQuestions';
import { throughLens } from '../present/lens';
import {
  againstWords,
  neighbourFinding,
  neighbourSpots,
  neighbourTable,
} from '../present/neighbours';
import { areaSelect } from './areaSelect';
import type { Context, View } from './context';
import { segments } from './controls';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { figureView } from './figureView';
import { failure, waiting } from './missing';
import { profileView } from './profile';
import { tableView } from './tableView';

/** The Occupations tab: the neighbours of the occupation, and all occupations of an area. */
export function occupationsView(context: Context): View {
  const { index, store, ask } = context;
  // Occupations are compared in one place: its prices are the same for all.
  const lens = { ...context.lens, prices: 'printed' } as const;
  const { occupation, year } = index.data;
  let answer: AnswerTo<'related'> | undefined;
  const go = (code: string) => store.update({ occupation: code, year: null });
  const where = areaSelect(context, l10n.t('Where'), (area) => store.update({ area }));
  const rows = () => answer?.rows ?? [];
  const table = () => neighbourTable(index, rows(), where.name(store.get().area), lens);
  const figure = figureView((width) => {
    const { against } = store.get();
    const { title, citation } = table();
    const words = { title, citation, finding: neighbourFinding(rows(), occupation.code, lens) };
    const spots = neighbourSpots(rows(), occupation.code, against, lens);
    if (spots.length > 2) {
      return scatterPicture(spots, width, lens, againstWords(against, rows()), words);
    }
    if (rows().length < 2) return undefined;
    const things = rows().map((row) => ({
      name: row.title,
      estimate: throughLens(row.estimate, lens, 100),
    }));
    return comparePicture(byMedian(things), width, lens, words);
  });
  // A dot is a link too; by keyboard the table has the same ones.
  figure.element.addEventListener('click', (event) => {
    const code = (event.target as Element).getAttribute('data-area');
    if (code && code !== occupation.code) go(code);
  });
  const against = segments(
    l10n.t('Pay against'),
    [
      { value: 'growth', text: l10n.t('Growth') },
      { value: 'openings', text: l10n.t('Openings') },
    ],
    (value) => store.update({ against: value }),
  );
  const copy = copyMenu(context, {
    table: () => (answer ? table() : undefined),
    picture: () => {
      const picture = figure.picture();
      return picture && { name: table().id, picture, palette: context.theme.palette() };
    },
  });
  const block = h('div', {}, waiting());
  const near = h('p', { class: 'dim' });
  const profile = profileView(context, go);
  const show = (found: AnswerTo<'related'>) => {
    answer = found;
    near.textContent =
      found.nearness === 'related'
        ? l10n.t('Related occupations as O*NET lists them. Choose one to go there.')
        : l10n.t('Occupations of the same group in the SOC. Choose one to go there.');
    against.element.hidden = !found.rows.some(({ growth }) => growth);
    const view = tableView(table(), l10n.t('Related occupations'));
    linkNames(view, found, occupation.code, go);
    block.replaceChildren(view);
    figure.draw();
  };
  const load = async () => {
    const { area } = store.get();
    try {
      const question = { about: 'related', occupation: occupation.code, year, area } as const;
      const found = await ask<'related'>(question);
      if (store.get().area === area) show(found);
    } catch (error) {
      block.replaceChildren(failure(error));
    }
  };
  const heading = h('h2', {}, l10n.t('Occupations near to {0}', occupation.title));
  return {
    element: h(
      'div',
      {},
      h(
        'div',
        { class: 'toolbar' },
        where.element,
        against.element,
        h('span', { class: 'grow' }),
        copy,
      ),
      heading,
      near,
      h('div', { class: 'stack' }, figure.element, block),
      profile.element,
    ),
    update: (state, before) => {
      against.show(state.against);
      if (state.area !== before?.area) {
        where.show(state.area);
        void load();
      }
      if (before && state.against !== before.against) figure.draw();
      profile.update(state, before);
    },
    escape: () => profile.escape?.() ?? false,
  };
}

/** Each name leads to its occupation. */
function linkNames(
  view: HTMLElement,
  { rows }: AnswerTo<'related'>,
  own: string,
  go: (code: string) => void,
): void {
  for (const [i, row] of [...view.querySelectorAll('tbody tr')].entries()) {
    const found = rows[i];
    const cell = row.querySelector('td, th + th') ? row.children[1] : undefined;
    if (!found || !cell || found.code === own) continue;
    const link = h('button', { type: 'button', class: 'link' }, found.title);
    link.addEventListener('click', () => go(found.code));
    cell.replaceChildren(link);
  }
}
