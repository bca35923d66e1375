import * as l10n from '@vscode/l10n';
import type { Printed } from '../domain/model';
import { trendPicture, type YearOfPay } from '../present/chart/trend';
import type { AnswerTo } from '../present/explorerQuestions';
import { trendFinding } from '../present/findings';
import { throughLens } from '../present/lens';
import { trendTable } from '../present/trendTable';
import type { Context } from './context';
import { segments } from './controls';
import { copyMenu } from './copyMenu';
import { folded, h } from './dom';
import { figureView } from './figureView';
import { tableView } from './tableView';

/** Change over the years, in dollars of each year or of the newest. */
export interface TrendView {
  readonly element: HTMLElement;
  show(answer: AnswerTo<'years'> | undefined): void;
}

export function trendView(context: Context): TrendView {
  const { index, store, lens } = context;
  let answer: AnswerTo<'years'> | undefined;
  const isConstant = () => store.get().dollars === 'constant' && answer?.prices != null;
  const years = () => yearsOf(answer, context, isConstant());
  const figure = figureView((width) => {
    const found = years();
    if (!answer || found.length < 2) return undefined;
    return trendPicture(found, width, lens, {
      title: l10n.t('Pay over the years: {0}, {1}', answer.name, index.data.occupation.title),
      finding: trendFinding(yearsOf(answer, context, false), lens, answer.prices),
      citation: citation(context, answer),
    });
  });
  const dollars = segments(
    l10n.t('Dollars'),
    [
      { value: 'nominal', text: l10n.t('Of each year') },
      { value: 'constant', text: l10n.t('Constant') },
    ],
    (value) => store.update({ dollars: value }),
  );
  const unit = h('p', { class: 'dim' });
  const none = h('p', { class: 'dim' });
  const table = h('div');
  const data = () => answer && trendTable(index, answer, years(), lens, isConstant());
  const copy = copyMenu(context, {
    table: data,
    picture: () => {
      const picture = figure.picture();
      const name = `pay-over-the-years-${store.get().area}-${index.data.occupation.code}`;
      return picture && { name: name.toLowerCase(), picture, palette: context.theme.palette() };
    },
  });
  const block = folded(l10n.t('Figures of each year'), table);
  const heading = h('h2', {}, l10n.t('Over the years'));
  const element = h(
    'section',
    { class: 'trend' },
    h('div', { class: 'heading' }, heading, dollars.element, copy),
    unit,
    none,
    figure.element,
    block,
  );
  return {
    element,
    show: (found) => {
      answer = found;
      const several = years().length > 1;
      dollars.show(isConstant() ? 'constant' : 'nominal');
      dollars.element.hidden = !answer?.prices || !several;
      none.textContent = several ? '' : trendFinding(years(), lens, null);
      unit.textContent = several ? unitWords(context, answer, isConstant()) : '';
      block.hidden = !several;
      const shown = data();
      if (shown) table.replaceChildren(tableView(shown, l10n.t('Pay over the years')));
      figure.draw();
    },
  };
}

function yearsOf(
  answer: AnswerTo<'years'> | undefined,
  { lens }: Context,
  isConstant: boolean,
): readonly YearOfPay[] {
  const { wages = [], prices } = answer ?? {};
  const newest = wages.at(-1)?.year ?? 0;
  const to = prices?.may[newest];
  return wages.map((wage) => {
    // Price parities are of one year: over the years only the nation's prices are taken out.
    const { year, p10, median, p90 } = throughLens(wage, { ...lens, prices: 'printed' }, 100);
    const at = prices?.may[year];
    const factor = isConstant && at !== undefined && to !== undefined ? to / at : 1;
    const inDollars = (value: Printed) =>
      typeof value === 'number' ? Math.round(value * factor * 100) / 100 : value;
    const [low, middle, high] = [p10, median, p90].map(inDollars);
    return { year, p10: low, median: middle, p90: high };
  });
}

function unitWords(
  { lens }: Context,
  answer: AnswerTo<'years'> | undefined,
  isConstant: boolean,
): string {
  const newest = answer?.wages.at(-1)?.year ?? 0;
  const pay = lens.pay === 'hour' ? l10n.t('US dollars an hour') : l10n.t('Annual US dollars');
  return isConstant
    ? l10n.t(
        '{0} of May {1}, by the CPI-U: wage × index of May {1} / index of its own May',
        pay,
        newest,
      )
    : l10n.t('{0} of each year', pay);
}

function citation({ index }: Context, { wages, prices }: AnswerTo<'years'>): string {
  const [first, last] = [wages[0], wages.at(-1)];
  const years = first && last ? l10n.t('BLS OEWS, May {0} to May {1}', first.year, last.year) : '';
  const of = l10n.t('{0} · SOC {1}', years, index.data.occupation.code);
  return prices ? `${of}; ${index.citeSources([prices.source])}` : of;
}
