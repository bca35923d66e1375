import * as l10n from '@vscode/l10n';
import { comparePicture } from '../present/chart/compare';
import { hasPanels, multiplesPicture, workersOfADot } from '../present/chart/multiples';
import {
  byMedian,
  byWord,
  comparisonFinding,
  comparisonFindings,
  comparisonTable,
  multiplesFinding,
  type Side,
  sideName,
  sidesOf,
} from '../present/comparison';
import type { AnswerTo } from '../present/explorerQuestions';
import { type CompareBy, compareBys, type ExplorerState } from '../present/explorerState';
import { chooser, comparedRefs } from './compareChoice';
import type { Context, View } from './context';
import { segments } from './controls';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { type FigureView, figureView } from './figureView';
import { failure, waiting } from './missing';
import { tableView } from './tableView';

/** The Compare tab: two to six areas, occupations, years or industries on one axis. */
export function compareView(context: Context): View {
  const { index, store, lens } = context;
  let answer: AnswerTo<'wages'> | undefined;
  const by = () => store.get().by;
  const viewLens = () => (by() === 'area' ? lens : ({ ...lens, prices: 'printed' } as const));
  const sides = (): readonly Side[] =>
    sidesOf(answer?.wages ?? [], by(), viewLens(), answer?.parity ?? {});
  const table = () => comparisonTable(index, sides(), by(), viewLens());
  // Years keep their own order.
  const inOrder = (found: readonly Side[]) => (by() === 'year' ? found : byMedian(found));
  const figure = figureView((width) => {
    const found = sides();
    if (found.length < 2) return undefined;
    const { title, citation } = table();
    const finding = comparisonFinding(found, viewLens());
    return comparePicture(inOrder(found), width, viewLens(), { title, finding, citation });
  });
  const multiples = figureView((width) => {
    const found = sides();
    if (found.length < 2) return undefined;
    const { citation } = table();
    const [title, finding] = [panelsTitle(), multiplesFinding(found, viewLens())];
    const median = found[0]?.estimate.median ?? null;
    const words = { title, finding, citation };
    return multiplesPicture(inOrder(found), width, viewLens(), median, words);
  });
  const dimension = segments(
    l10n.t('Compare'),
    compareBys.map((value) => ({ value, text: pluralWord(value) })),
    (value) => store.update({ by: value }),
  );
  const choice = chooser(context);
  const taken = (of: FigureView, name: string) => {
    const picture = of.picture();
    return picture && { name, picture, palette: context.theme.palette() };
  };
  const copy = copyMenu(context, {
    table: () => (sides().length > 1 ? table() : undefined),
    picture: () => taken(figure, table().id),
    panels: () => taken(multiples, `${table().id}-workers`),
  });
  const panels = h('section', { class: 'stack' }, h('h3', {}, panelsTitle()), multiples.element);
  const words = h('ul', { class: 'sentences' });
  const notice = h('div', {}, waiting());
  const tableBlock = h('div');
  const about = h('h2');
  const show = () => {
    const found = sides();
    notice.replaceChildren(...missing(answer, by()));
    about.textContent = aboutWords(context, answer);
    const { prices = null } = answer ?? {};
    const said = comparisonFindings(found, by(), viewLens(), prices);
    words.replaceChildren(...said.map((text) => h('li', {}, text)));
    const heading = l10n.t('Differences from {0}', found[0]?.name ?? '');
    tableBlock.replaceChildren(...(found.length > 1 ? [tableView(table(), heading)] : []));
    figure.draw();
    panels.hidden = found.length < 2 || !hasPanels(found);
    multiples.draw();
  };
  const load = async () => {
    try {
      const asked = keyOf(store.get());
      const refs = await comparedRefs(context);
      const found = await context.ask<'wages'>({ about: 'wages', refs });
      if (keyOf(store.get()) !== asked) return;
      answer = found;
      choice.show(
        refs,
        found.wages.map((one) => sideName(one, by())),
      );
      show();
    } catch (error) {
      notice.replaceChildren(failure(error));
    }
  };
  return {
    element: h(
      'div',
      {},
      h('div', { class: 'toolbar' }, dimension.element, h('span', { class: 'grow' }), copy),
      choice.element,
      h('div', { class: 'heading' }, about),
      notice,
      h('div', { class: 'stack' }, figure.element, words, panels, tableBlock),
    ),
    update: (state, before) => {
      dimension.show(state.by);
      if (!before || keyOf(state) !== keyOf(before)) void load();
    },
    homeChanged: () => void load(),
  };
}

function panelsTitle(): string {
  return l10n.t('What workers earn in each: a dot is {0} of 100', workersOfADot);
}

/** What a comparison depends on. */
function keyOf({ by, compare, occupations, years, industries, area }: ExplorerState): string {
  return JSON.stringify([by, compare, occupations, years, industries, area]);
}

function pluralWord(by: CompareBy): string {
  const words: Record<CompareBy, string> = {
    area: l10n.t('Areas'),
    occupation: l10n.t('Occupations'),
    year: l10n.t('Years'),
    industry: l10n.t('Industries'),
  };
  return words[by];
}

/** What stays the same while one thing differs. */
function aboutWords({ index, store }: Context, answer: AnswerTo<'wages'> | undefined): string {
  const { by } = store.get();
  const { title } = index.data.occupation;
  const first = answer?.wages[0];
  const when = l10n.t('May {0}', index.data.year);
  switch (by) {
    case 'area':
      return `${title}, ${when}`;
    case 'occupation':
      return `${first?.area ?? ''}, ${when}`;
    case 'year':
      return l10n.t('{0}, {1}, dollars of each year', title, first?.area ?? '');
    case 'industry':
      return l10n.t('{0}, United States, {1}', title, when);
  }
}

function missing(answer: AnswerTo<'wages'> | undefined, by: CompareBy): readonly HTMLElement[] {
  const none = (answer?.wages ?? []).filter(({ estimate }) => !estimate);
  if (none.length === 0) return [];
  const names = none.map((one) => sideName(one, by)).join(', ');
  const words = l10n.t(
    '{0}: BLS released no estimate of this {1} here.',
    names,
    byWord(by).toLowerCase(),
  );
  return [h('p', { class: 'dim' }, words)];
}
