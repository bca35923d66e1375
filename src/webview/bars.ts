import type { WageEstimate } from '../domain/model';
import { barScale, rangeBar, rangeBarHeight } from '../present/chart/rangeBar';
import { axisTicks } from '../present/chart/scale';
import type { Lens } from '../present/lens';
import { money } from '../present/lens';
import { s } from './dom';

/** A row's bar: its estimate seen through the lens, and its words. */
export interface Bar {
  readonly id: string;
  readonly estimate: WageEstimate;
  readonly words: string;
}

export interface BarColumn {
  readonly head: HTMLElement | undefined;
  cell(id: string): HTMLElement | undefined;
  readonly domain: readonly [number, number];
  /** The nation's median, a line through every bar. */
  readonly nation: number | undefined;
  readonly lens: Lens;
}

/** What a heading's column is watched by, until it is drawn anew. */
const watched = new WeakMap<HTMLElement, IntersectionObserver>();

/**
 * Draws the axis in the heading, the nation's median through all rows, and each row's bar on that axis
 * when the row comes near the window: of a long table nobody sees more than a few.
 */
export function drawBars(bars: readonly Bar[], column: BarColumn): void {
  const { head, domain, nation } = column;
  const width = Math.floor(head?.clientWidth ?? 0) - 12;
  if (!head || width < 40) return;
  head.querySelector('svg')?.remove();
  head.append(axis(column, width));
  const table = head.closest('table');
  table?.classList.toggle('with-nation', nation !== undefined);
  const at = head.offsetLeft + 6 + Math.round(barScale(domain, width)(nation ?? 0));
  table?.style.setProperty('--nation', `${at}px`);
  const byCell = new Map<Element, Bar>();
  for (const bar of bars) {
    const cell = column.cell(bar.id);
    cell?.setAttribute('aria-label', bar.words);
    if (cell) byCell.set(cell, bar);
  }
  watched.get(head)?.disconnect();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const bar = isIntersecting && byCell.get(target);
        if (!bar) continue;
        near.unobserve(target);
        target.replaceChildren(drawn(bar, domain, width));
      }
    },
    // The scrolling box of the table, and the window.
    { scrollMargin: nearby, rootMargin: nearby },
  );
  watched.set(head, near);
  for (const cell of byCell.keys()) near.observe(cell);
}

const nearby = '160px';

function drawn({ estimate }: Bar, domain: BarColumn['domain'], width: number): SVGElement {
  const { d, box, median } = rangeBar(estimate, domain, width);
  const middle = rangeBarHeight / 2;
  const half = box
    ? [s('rect', { class: 'tone-band', x: box.x, y: middle - 4, width: box.width, height: 8 })]
    : [];
  const dot =
    median === undefined
      ? []
      : [s('circle', { class: 'tone-accent', cx: median, cy: middle, r: 4 })];
  const size = { width, height: rangeBarHeight, viewBox: `0 0 ${width} ${rangeBarHeight}` };
  const line = s('path', { class: 'line tone-ink', d });
  return s('svg', { 'aria-hidden': 'true', ...size }, ...half, line, ...dot);
}

/** As many round values as have room, over their places. */
function axis({ domain, lens }: BarColumn, width: number): SVGElement {
  const x = barScale(domain, width);
  // Round values: a mark needs no cents, and no zeros of thousands.
  const short = (value: number) =>
    lens.pay === 'year' && value % 1000 === 0
      ? `$${value / 1000}k`
      : money(value, lens).replace(/\.00$/, '');
  const marks = axisTicks(domain, x, 40).flatMap((value) => {
    const at = x(value);
    const anchor = at < 16 ? 'start' : at > width - 16 ? 'end' : 'middle';
    return [
      s('path', { class: 'line tone-axis', d: `M${at} 14v4` }),
      s('text', { class: 'tone-dim', x: at, y: 11, 'text-anchor': anchor }, short(value)),
    ];
  });
  return s('svg', { 'aria-hidden': 'true', width, height: 18, class: 'axis' }, ...marks);
}
