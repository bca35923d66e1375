import { rangeBar, rangeBarSize, wageDomain } from '../present/chart/rangeBar';
import { stateLine } from '../present/findings';
import type { Context } from './context';
import { s } from './dom';
import type { SalaryTable } from './salaryTable';

/** Draws the range bar of every row, all on one axis. */
export function drawRangeBars({ rows }: Context, salaries: SalaryTable): void {
  const domain = wageDomain(rows.map((row) => row.estimate));
  const { width, height } = rangeBarSize;
  for (const row of rows) {
    const { d, median } = rangeBar(row.estimate, domain);
    const line = s('path', { class: 'line tone-ink', d });
    const middle = { cx: median, cy: height / 2, r: 3.5 };
    const dot = median === undefined ? [] : [s('circle', { class: 'tone-accent', ...middle })];
    const size = { width, height, viewBox: `0 0 ${width} ${height}` };
    const bar = s('svg', { role: 'img', 'aria-label': stateLine(row), ...size }, line, ...dot);
    salaries.rangeCell(row.area.id)?.replaceChildren(bar);
  }
}
