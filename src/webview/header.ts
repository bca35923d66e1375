import * as l10n from '@vscode/l10n';
import { citation } from '../present/format';
import type { Context } from './context';
import { h } from './dom';

/** One line: occupation, SOC code, year and source. */
export function pageHeader({ index, host }: Context): HTMLElement {
  const { occupation, year, wages } = index.data;
  const source = index.source((index.nation ?? wages[0])?.source ?? '');
  const words = source ? citation(source, year) : l10n.t('source not stated, {0}', year);
  const link = h('button', { type: 'button', class: 'link' }, words);
  if (source?.url) {
    link.title = l10n.t('Open {0}', source.title);
    link.addEventListener('click', () => host.send({ type: 'openSource', source: source.id }));
  }
  return h(
    'header',
    {},
    h('h1', {}, occupation.title),
    h('span', {}, l10n.t('SOC {0}', occupation.code)),
    source?.url ? link : h('span', {}, words),
    h('span', { class: 'dim' }, l10n.t('annual wages in US dollars')),
  );
}
