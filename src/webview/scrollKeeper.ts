import type { Tab } from '../present/explorerState';
import type { Store } from './store';

/** Keeps how far each tab was scrolled, and scrolls there again when it is shown. */
export interface ScrollKeeper {
  /** Scrolls a tab to where it was left, as soon as its content reaches so far. */
  restore(tab: Tab, panel: HTMLElement): void;
}

/** Longest that content may take to come, milliseconds. */
const patience = 8000;

export function keepScroll(store: Store): ScrollKeeper {
  let goal: readonly number[] | undefined;
  let panel: HTMLElement | undefined;
  let until = 0;
  const box = () => panel?.querySelector('.scroll.tall') ?? undefined;
  const reached = () => {
    const [page = 0, down = 0, across = 0] = goal ?? [];
    const inner = box();
    window.scrollTo(0, page);
    inner?.scrollTo(across, down);
    const near = (value: number, wanted: number) => Math.abs(value - wanted) < 2;
    return (
      near(window.scrollY, page) && (down + across === 0 || near(inner?.scrollTop ?? -9, down))
    );
  };
  const settle = () => {
    if (goal && (reached() || performance.now() > until)) goal = undefined;
  };
  const watch = new ResizeObserver(settle);
  const note = () => {
    if (goal || !panel) return;
    const inner = box();
    const places = [window.scrollY, inner?.scrollTop ?? 0, inner?.scrollLeft ?? 0].map(Math.round);
    const { tab, scroll } = store.get();
    if (String(scroll[tab] ?? [0, 0, 0]) !== String(places)) {
      store.note({ scroll: { ...scroll, [tab]: places } });
    }
  };
  document.addEventListener('scroll', note, { capture: true, passive: true });
  // Whoever scrolls by hand isn't pulled back.
  for (const type of ['wheel', 'pointerdown', 'keydown', 'touchstart']) {
    const letGo = () => {
      goal = undefined;
    };
    document.addEventListener(type, letGo, { capture: true, passive: true });
  }
  return {
    restore: (tab, shown) => {
      goal = store.get().scroll[tab] ?? [0, 0, 0];
      until = performance.now() + patience;
      if (panel) watch.unobserve(panel);
      panel = shown;
      watch.observe(shown);
      settle();
    },
  };
}
