import type { WageEstimate } from '../../domain/model';
import { points } from '../../domain/wages/rank';
import { notAvailable } from '../format';
import { type Lens, money } from '../lens';
import { arrowHead, dot, label, line, type Mark, type Picture, path, rect, round } from './picture';
import { axisTicks, linear, niceDomain } from './scale';

/** Something to put beside others, its estimate seen through the lens. */
export interface Compared {
  readonly name: string;
  readonly estimate: WageEstimate;
}

const foot = 32;
/** Room at the right for the arrow of an open end. */
const openRoom = 24;

/** On one axis: 10th to 90th percentile as a line, 25th to 75th as a bar, the median a dot. */
export function comparePicture(
  things: readonly Compared[],
  width: number,
  lens: Lens,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
  nation?: number | null,
): Picture {
  const values = things.flatMap(({ estimate }) => points(estimate).map((point) => point.usd));
  const domain = niceDomain(values);
  // Names beside the ranges where there is room, above them where there isn't.
  const beside = width >= 560;
  const row = beside ? 36 : 52;
  const left = beside ? Math.min(280, width * 0.32) : 8;
  const x = linear(domain, [left + 20, width - openRoom - (beside ? 84 : 8)]);
  const base = things.length * row + 4;
  const marks = [
    ...axisTicks(domain, x).flatMap((value) => [
      line(x(value), 0, x(value), base + 4, 'faint'),
      label(x(value), base + 20, money(value, lens), 'middle', 'dim'),
    ]),
    ...(typeof nation === 'number' ? [line(x(nation), 0, x(nation), base, 'other')] : []),
    ...things.flatMap((one, i) => thingMarks(one, i * row, { x, width, left, beside, lens })),
    line(left, base, width, base, 'axis'),
  ];
  return { ...words, width, height: base + foot, marks };
}

interface Frame {
  readonly x: (value: number) => number;
  readonly width: number;
  readonly left: number;
  readonly beside: boolean;
  readonly lens: Lens;
}

function thingMarks({ name, estimate }: Compared, y: number, frame: Frame): readonly Mark[] {
  const { x, width, beside, left, lens } = frame;
  const { p25, p75, median } = estimate;
  const known = points(estimate);
  const middle = beside ? y + 18 : y + 34;
  const [start, last] = [known[0], known.at(-1)];
  const hasBar = typeof p25 === 'number' && typeof p75 === 'number';
  const end = beside ? width - 84 : width;
  const figure = typeof median === 'number' ? money(median, lens) : notAvailable();
  const baseline = beside ? middle + 4 : y + 16;
  return [
    label(0, baseline, beside ? shortened(name, left) : shortened(name, width - 80)),
    { ...label(width, baseline, figure, 'end'), strong: true },
    ...(hasBar ? [rect(x(p25), middle - 6, x(p75) - x(p25), 12, 'band')] : []),
    ...(start && last
      ? [path(whisker(x(start.usd), x(last.usd), middle, estimate, end), 'ink')]
      : []),
    ...(typeof median !== 'number' ? [] : [dot(x(median), middle, 6, 'accent')]),
  ];
}

function whisker(from: number, to: number, y: number, estimate: WageEstimate, right: number) {
  const open = estimate.p90 === null;
  const end = open ? right - 4 : to;
  const close = open ? arrowHead(end, y, 5) : `M${round(end)} ${y - 5}v10`;
  const start = estimate.p10 === null ? '' : `M${round(from)} ${y - 5}v10`;
  return `M${round(from)} ${y}H${round(end)}${start}${close}`;
}

/** A name that fits a width at about 6.8 pixels a character. */
export function shortened(name: string, width: number): string {
  const longest = Math.floor(width / 6.8);
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}
