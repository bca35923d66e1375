import * as l10n from '@vscode/l10n';
import { comparePicture } from '../present/chart/compare';
import { wageDomain } from '../present/chart/rangeBar';
import type { AnswerTo } from '../present/explorerQuestions';
import { count, notAvailable } from '../present/format';
import {
  type IndustryLine,
  industryFinding,
  industryLines,
  industryTable,
} from '../present/industries';
import { money, payOf, throughLens } from '../present/lens';
import { whyWithheld } from '../present/withheld';
import { percentileWord } from '../present/words';
import { type Bar, drawBars } from './bars';
import type { Context, View } from './context';
import { button, segments } from './controls';
import { copyMenu } from './copyMenu';
import { h, newId } from './dom';
import { onResize } from './figureView';
import { failure, missingNotice, waiting } from './missing';
import { notesBlock, scrolling } from './tableView';

/** The Industries tab: pay and jobs by setting, each sector opening to its details. */
export function industriesView(context: Context): View {
  const { index, store, ask } = context;
  const { occupation, year } = index.data;
  const element = h('div', {}, waiting());
  let view: View | undefined;
  ask<'industries'>({ about: 'industries', occupation: occupation.code, year }).then(
    (answer) => {
      if (answer.rows.length === 0) {
        element.replaceChildren(missingNotice(context, l10n.t('industry'), answer.years));
        return;
      }
      view = filled(context, answer);
      element.replaceChildren(view.element);
      view.update(store.get(), undefined);
    },
    (error: unknown) => element.replaceChildren(failure(error)),
  );
  return { element, update: (state, before) => view?.update(state, before) };
}

type Line = Exclude<IndustryLine, { heading: string }>;

function filled(context: Context, { rows }: AnswerTo<'industries'>): View {
  const { index, store, theme } = context;
  // Price parities are of places; industries are published for the nation only.
  const lens = { ...context.lens, prices: 'printed' } as const;
  const ids = { name: newId('industries'), notes: newId('notes') };
  const lines = () => industryLines(rows, store.get(), lens);
  const finding = industryFinding(rows, lens);
  const table = () => industryTable(index, lines(), lens);
  const sort = segments(
    l10n.t('Sorted by'),
    [
      { value: 'pay', text: percentileWord('median') },
      { value: 'jobs', text: l10n.t('Jobs') },
    ],
    (value) => store.update({ industrySort: value }),
  );
  const heading = l10n.t('Salaries by industry');
  const body = h('tbody');
  const rangeHead = h('th', { scope: 'col' }, l10n.t('Range'));
  const grid = h(
    'table',
    { class: 'industries', 'aria-labelledby': ids.name, 'aria-describedby': ids.notes },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, l10n.t('Industry')),
        h('th', { scope: 'col', class: 'num' }, percentileWord('median')),
        h('th', { scope: 'col', class: 'num' }, l10n.t('Jobs')),
        rangeHead,
      ),
    ),
    body,
  );
  const copy = copyMenu(context, {
    table,
    picture: () => {
      const compared = lines().flatMap((line) =>
        'row' in line
          ? [{ name: line.name, estimate: throughLens(line.row.estimate, lens, 100) }]
          : [],
      );
      const words = { title: table().title, finding, citation: table().citation };
      const picture = comparePicture(compared, 900, lens, words, nationMedian(context));
      return { name: table().id, picture, palette: theme.palette() };
    },
  });
  const toggle = (code: string) => {
    const { open } = store.get();
    const isOpen = open.includes(code);
    store.update({ open: isOpen ? open.filter((one) => one !== code) : [...open, code] });
    body.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"] button`)?.focus();
  };
  const bars = () => {
    const shown = lines().flatMap((line) => barOf(line, lens));
    drawBars(shown, {
      head: rangeHead,
      cell: (key) =>
        body.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .range`) ?? undefined,
      domain: wageDomain(shown.map(({ estimate }) => estimate)),
      nation: nationMedian(context) ?? undefined,
      lens,
    });
  };
  const draw = () => {
    body.replaceChildren(...lines().map((line) => lineRow(line, lens, toggle)));
    bars();
  };
  onResize(rangeHead, bars);
  const settings = rows.flatMap(({ setting, code }) => (setting ? [code] : [])).slice(0, 6);
  const compare = button(l10n.t('Compare the settings'), () =>
    store.update({ tab: 'compare', by: 'industry', industries: settings }),
  );
  const grow = h('span', { class: 'grow' });
  const { citation, notes } = table();
  return {
    element: h(
      'div',
      {},
      h(
        'div',
        { class: 'toolbar' },
        sort.element,
        ...(settings.length > 1 ? [compare] : []),
        grow,
        copy,
      ),
      h('h2', { id: ids.name }, heading),
      h('p', { class: 'finding' }, finding),
      scrolling(heading, grid, true),
      notesBlock({ citation, notes }, ids.notes),
    ),
    update: (state, before) => {
      sort.show(state.industrySort);
      if (state.open !== before?.open || state.industrySort !== before?.industrySort) draw();
    },
  };
}

function nationMedian({ index, lens }: Context): number | null {
  const found = index.nation && payOf(index.nation, 'median', { ...lens, prices: 'printed' }, 100);
  return found ?? null;
}

function lineRow(
  line: IndustryLine,
  lens: Context['lens'],
  toggle: (code: string) => void,
): HTMLElement {
  if ('heading' in line) {
    return h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: 4 }, line.heading));
  }
  const { row, key, depth } = line;
  const median = payOf(row.estimate, 'median', lens, 100);
  const why = whyWithheld(row.estimate, lens.pay === 'hour' ? 'hourly.median' : 'median');
  const text = typeof median === 'number' ? money(median, lens) : notAvailable();
  const jobs = row.estimate.employment;
  const name = h(
    'th',
    { scope: 'row', class: `depth-${Math.min(depth, 4)}` },
    nameCell(line, toggle),
  );
  return h(
    'tr',
    { 'data-code': row.code, 'data-key': key },
    name,
    h('td', { class: why ? 'num withheld' : 'num', title: why }, text),
    h('td', { class: 'num' }, typeof jobs === 'number' ? count(jobs) : notAvailable()),
    h('td', { class: 'range' }),
  );
}

function nameCell({ details, isOpen, name, row }: Line, toggle: (code: string) => void) {
  if (details === 0) return name;
  const attributes = { type: 'button', class: 'twist', 'aria-expanded': String(isOpen) };
  const opener = h('button', attributes, name);
  opener.addEventListener('click', () => toggle(row.code));
  return opener;
}

function barOf(line: IndustryLine, lens: Context['lens']): readonly Bar[] {
  if ('heading' in line) return [];
  const estimate = throughLens(line.row.estimate, lens, 100);
  return [{ id: line.key, estimate, words: barWords(line, lens) }];
}

function barWords({ name, row }: Line, lens: Context['lens']): string {
  const figures = (['median', 'p10', 'p90'] as const).map((key) => {
    const value = payOf(row.estimate, key, lens, 100);
    const words = typeof value === 'number' ? money(value, lens) : notAvailable();
    return l10n.t('{0} {1}', percentileWord(key).toLowerCase(), words);
  });
  return [name, ...figures].join(', ');
}
