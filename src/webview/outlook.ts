import * as l10n from '@vscode/l10n';
import { barsPicture } from '../present/chart/bars';
import { outlookFinding } from '../present/findings';
import { percent } from '../present/format';
import { outlookFacts } from '../present/outlook';
import { outlookTable } from '../present/tables';
import type { Context, View } from './context';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { figureView } from './figureView';
import { tableView } from './tableView';

/** The Outlook tab: projected growth against that of all occupations. */
export function outlookView(context: Context): View {
  const { index } = context;
  const { projection, occupation } = index.data;
  const table = outlookTable(index);
  if (!projection || !table) {
    const element = h('div', {}, h('p', { class: 'notice' }, outlookFinding(index)));
    return { element, update: () => undefined };
  }
  const { percent: growth, allOccupationsPercent: all } = projection;
  const bars = [
    { name: occupation.title, value: growth, text: percent(growth) },
    { name: l10n.t('All occupations'), value: all, text: percent(all), tone: 'other' as const },
  ];
  const words = { title: table.title, finding: outlookFinding(index), citation: table.citation };
  const figure = figureView((width) => barsPicture(bars, width, words));
  const copy = copyMenu(context, {
    table: () => table,
    picture: () => {
      const picture = figure.picture();
      return picture && { name: table.id, picture, palette: context.theme.palette() };
    },
  });
  const title = l10n.t('Projected growth in jobs, {0} to {1}', projection.from, projection.to);
  const element = h(
    'div',
    {},
    h('div', { class: 'heading' }, h('h2', {}, title), copy),
    h(
      'div',
      { class: 'split even' },
      h('div', { class: 'side' }, figure.element, ...factsBlock(context)),
      tableView(table, l10n.t('Growth in jobs')),
    ),
  );
  return { element, update: () => undefined };
}

function factsBlock({ index }: Context): readonly HTMLElement[] {
  const { growth } = index.data;
  if (!growth) return [];
  const pairs = outlookFacts(growth).map(([name, value]) =>
    h('div', {}, h('dt', {}, name), h('dd', {}, value)),
  );
  return [
    h('dl', { class: 'facts' }, ...pairs),
    h('p', { class: 'cite' }, index.citeSources([growth.source])),
  ];
}
