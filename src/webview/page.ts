import type { AreaId } from '../domain/model';
import { type ExplorerData, indexExplorer } from '../present/explorer';
import { goTo, type Place, readState, type Tab } from '../present/explorerState';
import { stateRows } from '../present/states';
import type { ToPage } from '../protocol';
import { compareView } from './compare';
import type { Context, View } from './context';
import { h } from './dom';
import { pageHeader } from './header';
import type { Host } from './host';
import { metrosView } from './metros';
import { nationalView } from './national';
import { outlookView } from './outlook';
import { statesView } from './states';
import { createStore, type Store } from './store';
import { createTabs } from './tabs';
import type { Theme } from './theme';

const makeView: Readonly<Record<Tab, (context: Context) => View>> = {
  states: statesView,
  national: nationalView,
  metros: metrosView,
  compare: compareView,
  outlook: outlookView,
};

/** The whole page for one set of data. */
export interface Page {
  open(place: Place): void;
  setHome(area: AreaId | null): void;
}

type Init = Extract<ToPage, { type: 'init' }>;

export function createPage(root: HTMLElement, init: Init, host: Host, theme: Theme): Page {
  const { data } = init;
  const known = new Set(data.areas.map((area) => area.id));
  const kept = readState(host.getState() ?? init.state, known);
  const store = createStore(init.place ? goTo(kept, init.place, known) : kept, host);
  const status = h('p', { class: 'status', role: 'status' });
  let home = init.homeState;
  const context = makeContext(data, { host, store, theme, home: () => home, status });
  const tabs = createTabs((tab) => store.update({ tab }));
  const views = new Map<Tab, View>();

  const current = () => {
    const { tab } = store.get();
    let view = views.get(tab);
    if (!view) {
      view = makeView[tab](context);
      views.set(tab, view);
      tabs.panels.get(tab)?.append(view.element);
      view.update(store.get(), undefined);
    }
    return view;
  };
  store.subscribe((state, before) => {
    for (const view of views.values()) view.update(state, before);
    if (state.tab !== before.tab) {
      tabs.show(state.tab);
      current();
    }
  });
  tabs.show(store.get().tab);
  current();
  root.replaceChildren(pageHeader(context), tabs.list, ...tabs.panels.values(), status);
  root.removeAttribute('aria-busy');
  document.addEventListener('keydown', (event) =>
    goBack(event, current, () => tabs.focus(store.get().tab)),
  );
  return {
    open: (place) => store.update(goTo(store.get(), place, known)),
    setHome: (area) => {
      home = area;
      for (const view of views.values()) view.homeChanged?.();
    },
  };
}

function makeContext(
  data: ExplorerData,
  parts: Pick<Context, 'host' | 'theme' | 'home'> & { store: Store; status: HTMLElement },
): Context {
  const index = indexExplorer(data);
  const { status, ...rest } = parts;
  return {
    ...rest,
    index,
    rows: stateRows(index),
    announce: announcer(status),
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
