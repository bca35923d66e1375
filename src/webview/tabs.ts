import * as l10n from '@vscode/l10n';
import { type Tab, tabs } from '../present/explorerState';
import { h } from './dom';

/** The tab list and a panel for each tab. */
export interface TabsView {
  readonly list: HTMLElement;
  readonly panels: ReadonlyMap<Tab, HTMLElement>;
  show(tab: Tab): void;
  focus(tab: Tab): void;
}

function tabName(tab: Tab): string {
  const names: Record<Tab, string> = {
    states: l10n.t('States'),
    national: l10n.t('National'),
    metros: l10n.t('Metro areas'),
    industries: l10n.t('Industries'),
    compare: l10n.t('Compare'),
    outlook: l10n.t('Outlook'),
    occupations: l10n.t('Occupations'),
  };
  return names[tab];
}

/** Arrow keys, Home and End move between tabs and show what they reach. */
export function createTabs(onShow: (tab: Tab) => void): TabsView {
  const buttons = new Map(tabs.map((tab) => [tab, tabButton(tab, () => onShow(tab))]));
  const panels = new Map(tabs.map((tab) => [tab, panel(tab)]));
  const label = l10n.t('Salary views');
  const list = h('div', { role: 'tablist', 'aria-label': label }, ...buttons.values());
  list.addEventListener('keydown', (event) => {
    const at = [...buttons.values()].indexOf(event.target as HTMLButtonElement);
    const next = tabs[nextIndex(event.key, at) ?? -1];
    if (!next) return;
    event.preventDefault();
    onShow(next);
    buttons.get(next)?.focus();
  });
  return {
    list,
    panels,
    show: (tab) => {
      for (const [each, element] of buttons) {
        element.setAttribute('aria-selected', String(each === tab));
        element.tabIndex = each === tab ? 0 : -1;
      }
      for (const [each, element] of panels) element.hidden = each !== tab;
    },
    focus: (tab) => buttons.get(tab)?.focus(),
  };
}

function tabButton(tab: Tab, show: () => void): HTMLButtonElement {
  const attributes = {
    type: 'button',
    role: 'tab',
    id: `tab-${tab}`,
    'aria-controls': `panel-${tab}`,
  };
  const element = h('button', attributes, tabName(tab));
  element.addEventListener('click', show);
  return element;
}

function panel(tab: Tab): HTMLElement {
  const attributes = { role: 'tabpanel', id: `panel-${tab}`, 'aria-labelledby': `tab-${tab}` };
  return h('section', { ...attributes, hidden: true });
}

function nextIndex(key: string, at: number): number | undefined {
  const moves = new Map([
    ['ArrowRight', (at + 1) % tabs.length],
    ['ArrowLeft', (at - 1 + tabs.length) % tabs.length],
    ['Home', 0],
    ['End', tabs.length - 1],
  ]);
  return at < 0 ? undefined : moves.get(key);
}
