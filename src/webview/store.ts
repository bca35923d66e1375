import type { ExplorerState } from '../present/explorerState';
import type { Host } from './host';

/** What the reader has set up. Views hear of every change, and the host keeps it. */
export interface Store {
  get(): ExplorerState;
  update(change: Partial<ExplorerState>): void;
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
  // A page that is hidden is thrown away at once: what it hasn't handed over is lost.
  window.addEventListener('pagehide', () => timer && keep());
  document.addEventListener('visibilitychange', () => timer && keep());
  return {
    get: () => state,
    update: (change) => {
      const before = state;
      state = { ...state, ...change };
      for (const listener of listeners) listener(state, before);
      timer ??= setTimeout(keep, 60);
    },
    subscribe: (listener) => listeners.push(listener),
  };
}
