import * as l10n from '@vscode/l10n';
import type { ExplorerIndex } from '../present/explorer';
import { placeOfState } from '../present/explorerKept';
import { citation } from '../present/format';
import { type Lens, periodsOf } from '../present/lens';
import { adjustedNote } from '../present/tables';
import { fillSelect, segments } from './controls';
import { tell } from './copyMenu';
import { h, newId } from './dom';
import type { Host } from './host';
import type { Store } from './store';

/** What is shown, as the controls that change it: occupation, year, pay, prices. */
export interface Header {
  readonly element: HTMLElement;
  show(index: ExplorerIndex, lens: Lens): void;
}

export function pageHeader(parts: {
  readonly host: Host;
  readonly store: Store;
  announce(text: string): void;
}): Header {
  const { host, store } = parts;
  const title = h('span');
  const choose = h('button', { type: 'button', class: 'choose' }, title);
  choose.title = l10n.t('Select Occupation…');
  choose.addEventListener('click', () => void chooseOccupation(host, store));
  const code = h('span', { class: 'dim' });
  const year = h('select', { 'aria-label': l10n.t('Year') });
  year.addEventListener('change', () => store.update({ year: Number(year.value) }));
  const source = h('button', { type: 'button', class: 'link' });
  let sourceId = '';
  source.addEventListener('click', () => host.send({ type: 'openSource', source: sourceId }));
  const pay = segments(
    l10n.t('Pay'),
    [
      { value: 'year', text: l10n.t('A year') },
      {
        value: 'hour',
        text: l10n.t('An hour'),
        hint: l10n.t('As BLS prints it; nothing is divided'),
      },
    ],
    (value) => store.update({ pay: value, amount: null }),
  );
  const prices = segments(
    l10n.t('Prices'),
    [
      { value: 'printed', text: l10n.t('As printed') },
      { value: 'adjusted', text: l10n.t('Price-adjusted') },
    ],
    (value) => store.update({ prices: value }),
  );
  const about = explanation();
  const link = h('button', { type: 'button', class: 'quiet' }, l10n.t('Copy link'));
  link.addEventListener('click', async () =>
    tell(parts, await host.copyLink(placeOfState(store.get()))),
  );
  const controls = h('div', { class: 'lens' }, pay.element, prices.element, about.button, link);
  const element = h(
    'header',
    {},
    h('div', { class: 'subject' }, h('h1', {}, choose), code, year, source),
    controls,
    about.element,
  );
  return {
    element,
    show: (index, lens) => {
      const { occupation, parity, years, year: shown } = index.data;
      const row = index.nation ?? index.data.wages[0];
      const cited = index.source(row?.source ?? '');
      sourceId = cited?.id ?? '';
      title.textContent = occupation.title;
      code.textContent = l10n.t('SOC {0}', occupation.code);
      const choices = years.map((one) => ({ value: String(one), text: l10n.t('May {0}', one) }));
      fillSelect(year, [{ choices }], String(shown));
      source.textContent = cited ? citation(cited, shown) : l10n.t('source not stated, {0}', shown);
      source.title = cited ? l10n.t('Open {0}', cited.title) : '';
      pay.show(lens.pay, periodsOf(index.nation));
      prices.show(lens.prices, parity ? undefined : ['printed']);
      prices.element.hidden = !parity;
      about.show(parity ? adjustedNote(index) : undefined);
    },
  };
}

async function chooseOccupation(host: Host, store: Store): Promise<void> {
  const { occupation } = await host.ask<'choice'>({ about: 'choice' });
  if (occupation) store.update({ occupation, year: null });
}

/** The formula of the price adjustment and its caution, one click away. */
function explanation() {
  const id = newId('about');
  const words = h('p');
  const element = h('div', { id, class: 'about', hidden: true }, words);
  const button = h(
    'button',
    { type: 'button', class: 'quiet', 'aria-expanded': 'false', 'aria-controls': id },
    l10n.t('How?'),
  );
  button.addEventListener('click', () => {
    element.hidden = !element.hidden;
    button.setAttribute('aria-expanded', String(!element.hidden));
  });
  return {
    element,
    button,
    show: (text: string | undefined) => {
      button.hidden = text === undefined;
      if (text === undefined) element.hidden = true;
      words.textContent = text ?? '';
    },
  };
}
