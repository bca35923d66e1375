import type { Grid } from './grid';

/** A picture whose marks stand for rows: a map, or nothing at all. */
export interface MarkSide {
  readonly element: HTMLElement;
  mark(id: string): Element | undefined;
  /** The mark that Tab leads to, where marks can be reached so. */
  setCurrent?(id: string): void;
  /** Says a row in words beside the picture; undefined: what to do. */
  read(id: string | undefined): void;
}

/** Picture and table as one: what is pointed at, focused or chosen in one shows in the other. */
export interface Links {
  /** Rows that can be reached, in the order shown. */
  setOrder(ids: readonly string[]): void;
  /** Dims the marks that aren't found. */
  dim(found: ReadonlySet<string>): void;
  /** Shows which row is chosen, and which is the home state. */
  refresh(selected: string | null, home: string | null): void;
}

export function linkRows<R>(
  side: MarkSide,
  grid: Grid<R>,
  selected: () => string | null,
  choose: (id: string | null) => void,
): Links {
  let order: readonly string[] = [];
  let current: string | undefined;
  const button = (id: string) => grid.row.get(id)?.querySelector('button') ?? undefined;
  const setCurrent = (id: string) => {
    if (current) button(current)?.setAttribute('tabindex', '-1');
    button(id)?.setAttribute('tabindex', '0');
    current = id;
  };
  const both = (id: string) => [side.mark(id), grid.row.get(id)];
  let lit: string | undefined;
  const light = (id: string | undefined) => {
    if (id === lit) return;
    for (const each of lit ? both(lit) : []) each?.classList.remove('lit');
    for (const each of id ? both(id) : []) each?.classList.add('lit');
    lit = id;
    side.read(id ?? selected() ?? undefined);
  };
  const toggle = (id: string) => {
    choose(selected() === id ? null : id);
    setCurrent(id);
    side.setCurrent?.(id);
  };
  const body = grid.table.tBodies[0] as HTMLElement;
  for (const each of [side.element, body]) {
    each.addEventListener('pointerover', (event) => light(idOf(event)));
    each.addEventListener('pointerleave', () => light(undefined));
    each.addEventListener('focusin', (event) => light(idOf(event)));
    each.addEventListener('focusout', () => light(undefined));
    each.addEventListener('click', (event) => {
      const id = idOf(event);
      if (!id) return;
      toggle(id);
      if (each === side.element) grid.row.get(id)?.scrollIntoView({ block: 'nearest' });
    });
  }
  side.element.addEventListener('keydown', (event) => {
    const id = idOf(event);
    if (!id || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    toggle(id);
  });
  body.addEventListener('keydown', (event) => {
    const to = nextRow(order, current, event.key);
    if (!to) return;
    event.preventDefault();
    setCurrent(to);
    button(to)?.focus();
  });
  let marked: readonly (string | null)[] = [];
  return {
    setOrder: (ids) => {
      order = ids;
      if (!current || !ids.includes(current)) setCurrent(ids[0] ?? '');
    },
    dim: (found) => {
      for (const id of grid.row.keys()) side.mark(id)?.classList.toggle('dimmed', !found.has(id));
    },
    refresh: (chosen, home) => {
      side.read(lit ?? chosen ?? undefined);
      for (const id of new Set([...marked, chosen, home])) {
        if (id === null) continue;
        for (const each of both(id)) mark(each, id === chosen, id === home);
        for (const each of [side.mark(id), button(id)]) {
          if (each?.hasAttribute('aria-pressed')) {
            each.setAttribute('aria-pressed', String(id === chosen));
          }
        }
      }
      marked = [chosen, home];
    },
  };
}

function mark(element: Element | undefined, selected: boolean, home: boolean): void {
  element?.classList.toggle('selected', selected);
  element?.classList.toggle('home', home);
}

function idOf(event: Event): string | undefined {
  const found = (event.target as Element).closest('[data-area]');
  return found?.getAttribute('data-area') ?? undefined;
}

function nextRow(
  order: readonly string[],
  current: string | undefined,
  key: string,
): string | undefined {
  const at = current ? order.indexOf(current) : -1;
  switch (key) {
    case 'ArrowDown':
      return order[at + 1];
    case 'ArrowUp':
      return order[at - 1];
    case 'Home':
      return order[0];
    case 'End':
      return order.at(-1);
    default:
      return undefined;
  }
}
