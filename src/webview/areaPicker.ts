import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import { compareLimits } from '../present/explorerState';
import type { Context } from './context';
import { button, type Choice, dropdown } from './controls';
import { h } from './dom';

/** The areas that are compared, with a way to add and to remove one. */
export interface AreaPicker {
  readonly element: HTMLElement;
  show(areas: readonly AreaId[]): void;
}

export function areaPicker({ index, store, announce }: Context): AreaPicker {
  const name = (id: AreaId) => index.area(id)?.name ?? id;
  const choices: readonly Choice[] = index.data.areas.map((area) => ({
    value: area.id,
    text: area.name,
  }));
  const list = h('ul', { class: 'chips', 'aria-label': l10n.t('Areas compared') });
  const area = dropdown(l10n.t('Area'), choices, choices[0]?.value ?? '', () => undefined);
  const full = h('p', { class: 'dim' });
  const add = button(l10n.t('Add area'), () => {
    const id = area.field.value || (choices[0]?.value ?? '');
    const { compare } = store.get();
    if (compare.includes(id)) return announce(l10n.t('{0} is there already.', name(id)));
    if (compare.length >= compareLimits.most) return announce(limitText());
    store.update({ compare: [...compare, id] });
    announce(l10n.t('{0} added.', name(id)));
  });
  const remove = (id: AreaId) => {
    store.update({ compare: store.get().compare.filter((one) => one !== id) });
    announce(l10n.t('{0} removed.', name(id)));
    (list.querySelector('button') ?? add).focus();
  };
  return {
    element: h('div', { class: 'toolbar' }, area.element, add, list, full),
    show: (areas) => {
      list.replaceChildren(...areas.map((id) => chip(name(id), () => remove(id))));
      full.textContent = areas.length >= compareLimits.most ? limitText() : '';
    },
  };
}

function limitText(): string {
  return l10n.t('{0} areas is the most that fit; remove one to add another.', compareLimits.most);
}

function chip(name: string, remove: () => void): HTMLElement {
  const label = l10n.t('Remove {0}', name);
  const close = h('button', { type: 'button', 'aria-label': label, title: label }, '\u00d7');
  close.addEventListener('click', remove);
  return h('li', {}, h('span', {}, name), close);
}
