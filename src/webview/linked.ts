import type { AreaId } from '../domain/model';
import type { Context } from './context';
import type { SalaryTable } from './salaryTable';
import type { MapView } from './tileMap';

/** Map and table as one: what is pointed at, focused or chosen in one shows in the other. */
export interface Links {
  /** Areas whose rows can be reached, in the order shown. */
  setOrder(areas: readonly AreaId[]): void;
  /** Dims the tiles of areas that aren't found. */
  dim(found: ReadonlySet<AreaId>): void;
  /** Shows which area is chosen, and which is the home state. */
  refresh(selected: AreaId | null): void;
}

export function linkTilesAndRows(
  context: Context,
  map: MapView,
  salaries: SalaryTable,
  choose: (area: AreaId | null) => void,
): Links {
  let order: readonly AreaId[] = [];
  let current: AreaId | undefined;
  const button = (area: AreaId) => salaries.row.get(area)?.querySelector('button') ?? undefined;
  const setCurrent = (area: AreaId) => {
    if (current) button(current)?.setAttribute('tabindex', '-1');
    button(area)?.setAttribute('tabindex', '0');
    current = area;
  };
  const both = (area: AreaId) => [map.tile(area), salaries.row.get(area)];
  let lit: AreaId | undefined;
  const light = (area: AreaId | undefined) => {
    if (area === lit) return;
    for (const each of lit ? both(lit) : []) each?.classList.remove('lit');
    for (const each of area ? both(area) : []) each?.classList.add('lit');
    lit = area;
    map.read(area ?? context.store.get().selected ?? undefined);
  };
  const toggle = (area: AreaId) => {
    choose(context.store.get().selected === area ? null : area);
    setCurrent(area);
    map.setCurrent(area);
  };

  const body = salaries.table.tBodies[0] as HTMLElement;
  for (const side of [map.element, body]) {
    side.addEventListener('pointerover', (event) => light(areaOf(event)));
    side.addEventListener('pointerleave', () => light(undefined));
    side.addEventListener('focusin', (event) => light(areaOf(event)));
    side.addEventListener('focusout', () => light(undefined));
    side.addEventListener('click', (event) => {
      const area = areaOf(event);
      if (!area) return;
      toggle(area);
      if (side === map.element) salaries.row.get(area)?.scrollIntoView({ block: 'nearest' });
    });
  }
  map.element.addEventListener('keydown', (event) => {
    const area = areaOf(event);
    if (!area || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    toggle(area);
  });
  body.addEventListener('keydown', (event) => {
    const to = nextRow(order, current, event.key);
    if (!to) return;
    event.preventDefault();
    setCurrent(to);
    button(to)?.focus();
  });
  return {
    setOrder: (areas) => {
      order = areas;
      if (!current || !areas.includes(current)) setCurrent(areas[0] ?? '');
    },
    dim: (found) => {
      for (const area of salaries.row.keys()) {
        map.tile(area)?.classList.toggle('dimmed', !found.has(area));
      }
    },
    refresh: (selected) => {
      map.read(lit ?? selected ?? undefined);
      for (const [area, row] of salaries.row) {
        mark(row, area === selected, area === context.home());
        const tile = map.tile(area);
        if (tile) mark(tile, area === selected, area === context.home());
        tile?.setAttribute('aria-pressed', String(area === selected));
        button(area)?.setAttribute('aria-pressed', String(area === selected));
      }
    },
  };
}

function mark(element: Element, selected: boolean, home: boolean): void {
  element.classList.toggle('selected', selected);
  element.classList.toggle('home', home);
}

function areaOf(event: Event): AreaId | undefined {
  const found = (event.target as Element).closest('[data-area]');
  return found?.getAttribute('data-area') ?? undefined;
}

function nextRow(
  order: readonly AreaId[],
  current: AreaId | undefined,
  key: string,
): AreaId | undefined {
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
