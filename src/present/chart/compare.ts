import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../../domain/model';
import { points } from '../../domain/wages/rank';
import { figure, usd } from '../format';
import { arrowHead, dot, label, line, type Mark, type Picture, path, rect, round } from './picture';
import { axisTicks, linear, niceDomain } from './scale';

/** An area to put beside others. */
export interface Compared {
  readonly name: string;
  readonly estimate: WageEstimate;
}

const row = 52;
const foot = 32;
/** Room at the right for the arrow of an open end. */
const openRoom = 24;

/** Areas on one axis: 10th to 90th percentile as a line, 25th to 75th as a bar, the median a dot. */
export function comparePicture(
  areas: readonly Compared[],
  width: number,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const values = areas.flatMap(({ estimate }) => points(estimate).map((point) => point.usd));
  const domain = niceDomain(values);
  const x = linear(domain, [28, width - openRoom - 8]);
  const base = areas.length * row;
  const marks = [
    ...axisTicks(domain, x).flatMap((value) => [
      line(x(value), 0, x(value), base + 4, 'faint'),
      label(x(value), base + 20, usd(value), 'middle', 'dim'),
    ]),
    ...areas.flatMap((area, i) => areaMarks(area, i * row, x, width)),
    line(0, base, width, base, 'axis'),
  ];
  return { ...words, width, height: base + foot, marks };
}

function areaMarks(
  { name, estimate }: Compared,
  y: number,
  x: (value: number) => number,
  width: number,
): readonly Mark[] {
  const { p25, p75, median } = estimate;
  const known = points(estimate);
  const middle = y + 34;
  const start = known[0];
  const last = known.at(-1);
  const hasBar = typeof p25 === 'number' && typeof p75 === 'number';
  return [
    { ...label(0, y + 16, name), strong: true },
    label(width, y + 16, l10n.t('median {0}', figure(median)), 'end'),
    ...(hasBar ? [rect(x(p25), middle - 6, x(p75) - x(p25), 12, 'band')] : []),
    ...(start && last
      ? [path(whisker(x(start.usd), x(last.usd), middle, estimate, width), 'ink')]
      : []),
    ...(typeof median !== 'number' ? [] : [dot(x(median), middle, 6, 'accent')]),
  ];
}

function whisker(from: number, to: number, y: number, estimate: WageEstimate, width: number) {
  const open = estimate.p90 === null;
  const end = open ? width - 4 : to;
  const close = open ? arrowHead(end, y, 5) : `M${round(end)} ${y - 5}v10`;
  const start = estimate.p10 === null ? '' : `M${round(from)} ${y - 5}v10`;
  return `M${round(from)} ${y}H${round(end)}${start}${close}`;
}
