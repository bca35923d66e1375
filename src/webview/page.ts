import type { AreaId } from '../domain/model';
import { type ExplorerData, indexExplorer } from '../present/explorer';
import { goTo, readState } from '../present/explorerKept';
import type { ExplorerState, Place, Tab } from '../present/explorerState';
import { lensFor } from '../present/lens';
import { stateRows } from '../present/states';
import type { ToPage } from '../protocol';
import { compareView } from './compare';
import type { Context, View } from './context';
import { h } from './dom';
import { pageHeader } from './header';
import type { Host } from './host';
import { industriesView } from './industries';
import { metrosView } from './metros';
import { nationalView } from './national';
import { occupationsView } from './occupations';
import { outlookView } from './outlook';
import { keepScroll } from './scrollKeeper';
import { statesView } from './states';
import { createStore } from './store';
import { createTabs, type TabsView } from './tabs';
import type { Theme } from './theme';

const makeView: Readonly<Record<Tab, (context: Context) => View>> = {
  states: statesView,
  national: nationalView,
  metros: metrosView,
  industries: industriesView,
  compare: compareView,
  outlook: outlookView,
  occupations: occupationsView,
};

export interface Page {
  open(place: Place): void;
  setHome(area: AreaId | null): void;
}

type Init = Extract<ToPage, { type: 'init' }>;

/** The whole page: the header and the tabs stay, their content is made anew for other data. */
export function createPage(root: HTMLElement, init: Init, host: Host, theme: Theme): Page {
  const states = new Set(init.data.areas.map((area) => area.id));
  const known = (id: string) => states.has(id);
  const kept = readState(host.getState() ?? init.state, known);
  const store = createStore(init.place ? goTo(kept, init.place, known) : kept, host);
  const status = h('p', { class: 'status', role: 'status' });
  const announce = announcer(status);
  let home = init.homeState;
  const header = pageHeader({ host, store, announce });
  const tabs = createTabs((tab) => store.update({ tab }));
  const scroll = keepScroll(store);
  const asked = new Map<string, Promise<unknown>>();
  const base = { host, store, theme, announce, home: () => home, ask: askOnce(host, asked) };
  let shown = showData(init.data, base, tabs);
  const current = () => shown.view(store.get().tab);
  const bring = (tab: Tab) => {
    tabs.show(tab);
    current();
    const panel = tabs.panels.get(tab);
    if (panel) scroll.restore(tab, panel);
  };
  const remake = (data: ExplorerData) => {
    shown = showData(data, base, tabs);
    header.show(shown.context.index, shown.context.lens);
    bring(store.get().tab);
  };
  const load = async () => {
    const { occupation, year } = store.get();
    root.setAttribute('aria-busy', 'true');
    try {
      const { data } = await base.ask<'data'>({ about: 'data', occupation, year });
      // Meanwhile the reader may have gone on.
      if (isFor(store.get(), { occupation, year })) remake(data);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    } finally {
      root.removeAttribute('aria-busy');
    }
  };
  store.subscribe((state, before) => {
    if (!isFor(state, before)) void load();
    else if (state.pay !== before.pay || state.prices !== before.prices) {
      remake(shown.context.index.data);
    } else shown.update(state, before);
    if (state.tab !== before.tab) bring(state.tab);
  });
  header.show(shown.context.index, shown.context.lens);
  root.replaceChildren(header.element, tabs.list, ...tabs.panels.values(), status);
  bring(store.get().tab);
  root.removeAttribute('aria-busy');
  if (isOther(store.get(), init.data)) void load();
  document.addEventListener('keydown', (event) =>
    goBack(event, current, () => tabs.focus(store.get().tab)),
  );
  return {
    open: (place) => store.update(goTo(store.get(), place, known)),
    setHome: (area) => {
      home = area;
      shown.homeChanged();
    },
  };
}

type Choice = Pick<ExplorerState, 'occupation' | 'year'>;

function isFor(state: Choice, other: Choice): boolean {
  return state.occupation === other.occupation && state.year === other.year;
}

/** Whether the data are of another occupation or year than those chosen. */
function isOther({ occupation, year }: Choice, data: ExplorerData): boolean {
  const otherOccupation = occupation !== null && occupation !== data.occupation.code;
  return otherOccupation || (year !== null && year !== data.year && data.years.includes(year));
}

/** The views of one set of data, each made when it is first shown. */
function showData(
  data: ExplorerData,
  base: Omit<Context, 'index' | 'rows' | 'lens'>,
  tabs: TabsView,
) {
  const index = indexExplorer(data);
  const lens = lensFor(base.store.get(), index.nation, data.parity !== null);
  const context: Context = { ...base, index, lens, rows: stateRows(index, lens) };
  const views = new Map<Tab, View>();
  for (const panel of tabs.panels.values()) panel.replaceChildren();
  return {
    context,
    view: (tab: Tab): View => {
      const made = views.get(tab);
      if (made) return made;
      const view = makeView[tab](context);
      views.set(tab, view);
      tabs.panels.get(tab)?.append(view.element);
      view.update(base.store.get(), undefined);
      return view;
    },
    update: (state: ExplorerState, before: ExplorerState) => {
      for (const view of views.values()) view.update(state, before);
    },
    homeChanged: () => {
      for (const view of views.values()) view.homeChanged?.();
    },
  };
}

/** Answers are facts: one that was given is kept, one that failed is asked for again. */
function askOnce(host: Host, asked: Map<string, Promise<unknown>>): Context['ask'] {
  return (question) => {
    const key = JSON.stringify(question);
    const before = asked.get(key) as ReturnType<typeof host.ask> | undefined;
    const found = before ?? host.ask(question);
    asked.set(key, found);
    found.catch(() => asked.delete(key));
    return found as never;
  };
}

/** Says a text in the status line; of several in a row the last. */
function announcer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The same words twice are only read out again when the element was empty between.
      status.textContent = '';
      timer = setTimeout(() => {
        status.textContent = text;
        timer = setTimeout(() => status.replaceChildren(), 6000);
      }, 50);
    }, 150);
  };
}

/** Escape undoes the last narrowing: filter, then choice; then it leads back to the tabs. */
function goBack(event: KeyboardEvent, current: () => View, toTabs: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  if (!current().escape?.()) toTabs();
}
