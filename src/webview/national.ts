import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../domain/model';
import { type Quantiles, quantilePicture } from '../present/chart/quantiles';
import type { AnswerTo } from '../present/explorerQuestions';
import { percentileFinding } from '../present/findings';
import { money, throughLens } from '../present/lens';
import { readPay, standing } from '../present/standing';
import { percentilesTable } from '../present/tables';
import { areaSelect } from './areaSelect';
import type { Context, View } from './context';
import { setValue, textField } from './controls';
import { copyMenu } from './copyMenu';
import { folded, h } from './dom';
import { figureView } from './figureView';
import { failure, missingNotice, waiting } from './missing';
import { salarySlider } from './salarySlider';
import { tableView } from './tableView';
import { trendView } from './trend';

/** The National tab: what workers of an area earn, where a salary stands there, and the years. */
export function nationalView(context: Context): View {
  const { index, store, ask } = context;
  let { lens } = context;
  const { code, title } = index.data.occupation;
  let answer: AnswerTo<'years'> | undefined;
  const printed = () => answer?.wages.find(({ year }) => year === index.data.year);
  const seen = (): WageEstimate | undefined => {
    const found = printed();
    return found && throughLens(found, lens, answer?.parity ?? undefined);
  };
  const name = () => answer?.name ?? store.get().area;
  let drawn: Quantiles | undefined;
  const figure = figureView((width) => {
    const [plain, estimate] = [printed(), seen()];
    if (!plain || !estimate) return undefined;
    drawn = quantilePicture(
      estimate,
      { width, lens, amount: store.get().amount },
      {
        title: l10n.t('Pay of 100 workers: {0}, {1}', name(), title),
        finding: percentileFinding(estimate, plain, name(), lens),
        citation: index.citeWage(plain),
      },
    );
    if (drawn) slider.place(drawn, store.get().amount);
    return drawn;
  });
  const slider = salarySlider(lens, (amount) => store.update({ amount }));
  figure.element.querySelector('svg')?.after(slider.element);
  const salary = salaryBox(context, () => ({
    estimate: seen(),
    printed: printed(),
    name: name(),
  }));
  const where = areaSelect(context, l10n.t('Where'), (area) => store.update({ area }));
  const heading = h('h2', {});
  const table = h('div');
  const trend = trendView(context);
  const copy = copyMenu(context, {
    table: () => {
      const found = printed();
      return found && percentilesTable(index, found, name(), lens, answer?.parity ?? undefined);
    },
    picture: () => {
      const picture = figure.picture();
      const id = `pay-${store.get().area}-${code}-${index.data.year}`.toLowerCase();
      return picture && { name: id, picture, palette: context.theme.palette() };
    },
  });
  const notice = h('div', {}, waiting());
  const content = h(
    'div',
    { class: 'stack', hidden: true },
    figure.element,
    salary.element,
    folded(l10n.t('Published figures'), table),
  );
  const element = h(
    'div',
    { class: 'national' },
    h('div', { class: 'toolbar' }, where.element, h('span', { class: 'grow' }), copy),
    heading,
    notice,
    content,
    trend.element,
  );
  const show = () => {
    const found = printed();
    heading.textContent = l10n.t('What {0} earn: {1}, May {2}', title, name(), index.data.year);
    content.hidden = !found;
    notice.replaceChildren(...(found ? [] : [missingNotice(context, name(), years(answer))]));
    if (found) {
      const data = percentilesTable(index, found, name(), lens, answer?.parity ?? undefined);
      table.replaceChildren(tableView(data, l10n.t('Published figures: {0}', name())));
    }
    figure.draw();
    salary.show();
    trend.show(answer);
  };
  const load = async () => {
    const { area } = store.get();
    notice.replaceChildren(waiting());
    try {
      const found = await ask<'years'>({ about: 'years', occupation: code, area });
      if (store.get().area !== area) return; // meanwhile another one was chosen
      answer = found;
      // Price levels are published by state: a smaller area is shown as printed.
      lens = found.parity === null ? { ...context.lens, prices: 'printed' } : context.lens;
      show();
    } catch (error) {
      notice.replaceChildren(failure(error));
    }
  };
  return {
    element,
    update: (state, before) => {
      if (state.area !== before?.area) {
        where.show(state.area);
        void load();
      }
      if (state.amount !== before?.amount) {
        salary.show();
        figure.draw();
      }
      if (before && state.dollars !== before.dollars) trend.show(answer);
    },
    escape: () => {
      if (store.get().amount === null) return false;
      store.update({ amount: null });
      return true;
    },
  };
}

function years(answer: AnswerTo<'years'> | undefined): readonly number[] {
  return (answer?.wages ?? []).map(({ year }) => year).toReversed();
}

/** Where a salary stands: typed, or dragged in the picture. */
function salaryBox(
  { store, lens, index }: Context,
  found: () => {
    readonly estimate: WageEstimate | undefined;
    readonly printed: WageEstimate | undefined;
    readonly name: string;
  },
) {
  let typed = '';
  const hourly = lens.pay === 'hour';
  const label = hourly ? l10n.t('Hourly pay in US dollars') : l10n.t('Yearly salary in US dollars');
  const field = textField(label, {
    placeholder: hourly ? l10n.t('For example 58.50') : l10n.t('For example 95,000'),
    onInput: (value) => {
      typed = value;
      store.update({ amount: readPay(value, lens.pay) ?? null });
      show();
    },
  });
  const result = h('div', { class: 'result', role: 'status' });
  const show = () => {
    const { amount } = store.get();
    const { estimate, printed, name } = found();
    if (readPay(typed, lens.pay) !== (amount ?? undefined)) {
      typed = amount === null ? '' : money(amount, lens);
      setValue(field, typed);
    }
    if (amount === null || !estimate || !printed) {
      result.replaceChildren(h('p', { class: 'dim' }, hint(typed)));
      return;
    }
    const { band, estimate: estimated, method } = standing(amount, estimate, name, lens);
    result.replaceChildren(
      h('p', { class: 'band' }, band),
      ...(estimated ? [h('p', {}, h('strong', {}, l10n.t('Estimate: ')), estimated)] : []),
      h('p', { class: 'dim' }, method),
      h('p', { class: 'cite' }, index.citeWage(printed)),
    );
  };
  const heading = h('h3', {}, l10n.t('Where does a salary stand?'));
  return {
    element: h('section', { class: 'standing' }, h('div', {}, heading, field), result),
    show,
  };
}

function hint(typed: string): string {
  return typed.trim()
    ? l10n.t('That isn’t an amount. Type a number of US dollars above 0, such as 95,000.')
    : l10n.t('Type a salary, or drag it under the picture, to see how many earn less.');
}
