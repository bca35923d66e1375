import * as l10n from '@vscode/l10n';
import { barsPicture } from '../present/chart/bars';
import { metrosFinding } from '../present/findings';
import { count } from '../present/format';
import { metrosTable } from '../present/tables';
import type { Context, View } from './context';
import { copyMenu } from './copyMenu';
import { h } from './dom';
import { figureView } from './figureView';
import { tableView } from './tableView';

/** The Metro areas tab: where the jobs are, as a table and as bars. */
export function metrosView(context: Context): View {
  const { index } = context;
  const table = metrosTable(index);
  const bars = index.data.metros.map((metro) => ({
    name: metro.city, // the table beside has the full title; here it would run into the figure
    value: metro.employment,
    text: count(metro.employment),
  }));
  const words = { title: table.title, finding: metrosFinding(index), citation: table.citation };
  const figure = figureView((width) =>
    bars.length > 0 ? barsPicture(bars, width, words) : undefined,
  );
  const heading = l10n.t('Jobs by metro area');
  const copy = copyMenu(context, {
    table: () => table,
    picture: () => {
      const picture = figure.picture();
      return picture && { name: table.id, picture, palette: context.theme.palette() };
    },
  });
  const empty = h('p', { class: 'notice' }, metrosFinding(index));
  const content = h(
    'div',
    { class: 'split' },
    h('div', {}, figure.element),
    tableView(table, heading),
  );
  const element = h(
    'div',
    {},
    h('div', { class: 'heading' }, h('h2', {}, l10n.t('Metro areas with the most jobs')), copy),
    bars.length > 0 ? content : empty,
  );
  return { element, update: () => undefined };
}
