import type { ExplorerState } from '../present/explorerState';
import type { Host } from './host';

/** What the reader has set up. Views hear of every change, and the host keeps it. */
export interface Store {
  get(): ExplorerState;
  update(change: Partial<ExplorerState>): void;
  /** Keeps what no view needs to hear of: how far the page was scrolled. */
  note(change: Pick<ExplorerState, 'scroll'>): void;
  subscribe(listener: Listener): void;
}
type Listener = (state: ExplorerState, before: ExplorerState) => void;

export function createStore(first: ExplorerState, host: Host): Store {
  let state = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners: Listener[] = [];
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    host.setState(state);
    host.send({ type: 'state', state });
  };
  const keepSoon = () => {
    timer ??= setTimeout(keep, 60);
  };
  // A page that is hidden is thrown away at once: what it hasn't handed over is lost.
  window.addEventListener('pagehide', () => timer && keep());
  document.addEventListener('visibilitychange', () => timer && keep());
  return {
    get: () => state,
    update: (change) => {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
      keepSoon();
    },
    note: (change) => {
      state = { ...state, ...change };
      keepSoon();
    },
    subscribe: (listener) => listeners.push(listener),
  };
}
