import { ticks } from 'd3-array';
import type { WageEstimate } from '../domain/model';
import { barScale, rangeBar, rangeBarHeight } from '../present/chart/rangeBar';
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

/** Draws the range bar of every row, all on one axis, and that axis in the heading. */
export function drawBars(bars: readonly Bar[], column: BarColumn): void {
  const { head } = column;
  const width = Math.floor(head?.clientWidth ?? 0) - 12;
  if (!head || width < 40) return;
  head.querySelector('svg')?.remove();
  head.append(axis(column, width));
  for (const bar of bars) column.cell(bar.id)?.replaceChildren(drawn(bar, column, width));
}

function drawn({ estimate, words }: Bar, column: BarColumn, width: number): SVGElement {
  const { d, box, median } = rangeBar(estimate, column.domain, width);
  const middle = rangeBarHeight / 2;
  const x = barScale(column.domain, width);
  const nation =
    column.nation === undefined
      ? []
      : [s('path', { class: 'line tone-other', d: `M${x(column.nation)} 0v${rangeBarHeight}` })];
  const half = box
    ? [s('rect', { class: 'tone-band', x: box.x, y: middle - 4, width: box.width, height: 8 })]
    : [];
  const dot =
    median === undefined
      ? []
      : [s('circle', { class: 'tone-accent', cx: median, cy: middle, r: 4 })];
  const size = { width, height: rangeBarHeight, viewBox: `0 0 ${width} ${rangeBarHeight}` };
  const line = s('path', { class: 'line tone-ink', d });
  return s('svg', { role: 'img', 'aria-label': words, ...size }, ...nation, ...half, line, ...dot);
}

/** As many round values as have room, over their places. */
function axis({ domain, lens }: BarColumn, width: number): SVGElement {
  const x = barScale(domain, width);
  const most = Math.max(2, Math.floor(width / 52));
  const short = (value: number) =>
    lens.pay === 'year' && value % 1000 === 0 ? `$${value / 1000}k` : money(value, lens);
  const marks = ticks(domain[0], domain[1], most).flatMap((value) => {
    const at = x(value);
    const anchor = at < 16 ? 'start' : at > width - 16 ? 'end' : 'middle';
    return [
      s('path', { class: 'line tone-axis', d: `M${at} 14v4` }),
      s('text', { class: 'tone-dim', x: at, y: 11, 'text-anchor': anchor }, short(value)),
    ];
  });
  return s('svg', { 'aria-hidden': 'true', width, height: 18, class: 'axis' }, ...marks);
}
