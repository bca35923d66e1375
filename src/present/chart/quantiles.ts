import * as l10n from '@vscode/l10n';
import type { PercentileKey, WageEstimate } from '../../domain/model';
import { type Point, percentileOf, points } from '../../domain/wages/rank';
import { ordinal } from '../format';
import { type Lens, money } from '../lens';
import { percentileWord } from '../words';
import { arrowHead, dot, label, line, type Mark, type Picture, path, round } from './picture';
import { linear, type Scale } from './scale';

export interface QuantileOptions {
  /** Room in CSS pixels. */
  readonly width: number;
  readonly lens: Lens;
  /** A salary to place, in the lens's dollars. */
  readonly amount?: number | null;
}

/** The picture, and the part of it where pay is known: a slider under it has the same scale. */
export interface Quantiles extends Picture {
  readonly from: { readonly x: number; readonly usd: number };
  readonly to: { readonly x: number; readonly usd: number };
}

const labelRow = 32;
const foot = 40;
/** Room at each side for those of whom only a limit is known. */
const endRoom = { wide: 132, narrow: 92 } as const;

/**
 * A hundred dots, each one worker in a hundred, at what they earn. Between two published percentiles
 * they stand evenly; past the outer ones, where pay isn't known, they stand in a heap outside.
 */
export function quantilePicture(
  estimate: WageEstimate,
  options: QuantileOptions,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Quantiles | undefined {
  const known = points(estimate);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return undefined;
  const { width, lens } = options;
  const room = width < 560 ? endRoom.narrow : endRoom.wide;
  const x = linear([first.usd, last.usd], [room, width - room]);
  const size = Math.min(15, Math.max(7, (width - 2 * room) / 30));
  const levels = labelLevels(known, x, lens);
  const top = (Math.max(...levels) + 1) * labelRow + 8;
  const stacks = heap(inner(known), x, size, first, last);
  const tallest = Math.max(5, ...stacks.map(({ level }) => level + 1));
  const base = top + tallest * size + 4;
  const amount = options.amount ?? undefined;
  const tone = (usd: number) => (amount !== undefined && usd >= amount ? 'band' : 'accent');
  const marks: readonly Mark[] = [
    ...known.flatMap((point, i) => rung(point, x, levels[i] ?? 0, base, lens)),
    ...stacks.map(({ at, level, usd }) =>
      dot(at, base - (level + 0.5) * size, size / 2 - 1, tone(usd)),
    ),
    ...outside(first.percentile, room - 10, -1, base, size),
    ...outside(100 - last.percentile, width - room + 10, 1, base, size),
    line(room, base, width - room, base, 'axis'),
    path(arrowHead(width - 2, base), 'axis'),
    path(`M${width - room} ${base}H${width - 2}M2 ${base}H${room}`, 'faint'),
    ...ends(first, last, width, base, lens, width < 560),
    ...(amount === undefined ? [] : marker(amount, first, last, x, room, width, top, base, lens)),
  ];
  return {
    ...words,
    width,
    height: base + foot,
    marks,
    from: { x: room, usd: first.usd },
    to: { x: width - room, usd: last.usd },
  };
}

/** Pay of each hundredth, or of so many together, between the outer published percentiles. */
export function inner(known: readonly Point[], together = 1): readonly number[] {
  return known.slice(1).flatMap((to, i) => {
    const from = known[i] ?? to;
    const length = (to.percentile - from.percentile) / together;
    return Array.from(
      { length },
      (_, one) => from.usd + ((one + 0.5) / length) * (to.usd - from.usd),
    );
  });
}

/** Dots in columns of one dot's width, one upon the other. */
export function heap(
  wages: readonly number[],
  x: Scale,
  size: number,
  first: Point,
  last: Point,
): readonly { readonly at: number; readonly level: number; readonly usd: number }[] {
  const [left, right] = [x(first.usd), x(last.usd)];
  const columns = Math.max(1, Math.floor((right - left) / size));
  const pitch = (right - left) / columns;
  const heights = new Map<number, number>();
  return wages.map((usd) => {
    const column = Math.min(columns - 1, Math.floor((x(usd) - left) / pitch));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { at: round(left + (column + 0.5) * pitch), level, usd };
  });
}

/** Those past an outer percentile: a block of five rows beside the plot. */
export function outside(
  people: number,
  edge: number,
  direction: 1 | -1,
  base: number,
  size: number,
): readonly Mark[] {
  return Array.from({ length: people }, (_, one) => {
    const at = edge + direction * (Math.floor(one / 5) + 0.5) * size;
    return dot(at, base - ((one % 5) + 0.5) * size, size / 2 - 1, 'hollow');
  });
}

function rung(point: Point, x: Scale, level: number, base: number, lens: Lens): readonly Mark[] {
  const at = x(point.usd);
  const y = level * labelRow;
  const median = point.key === 'median';
  return [
    line(at, y + labelRow + 2, at, base, median ? 'ink' : 'faint'),
    { ...label(at, y + 12, shortWord(point.key), 'middle', 'dim'), strong: median },
    { ...label(at, y + 28, money(point.usd, lens), 'middle'), strong: median },
  ];
}

function shortWord(key: PercentileKey): string {
  return key === 'median' ? percentileWord(key) : ordinal(percentileOf[key]);
}

/** Labels that would touch go one row lower, in turns. */
function labelLevels(known: readonly Point[], x: Scale, lens: Lens): readonly number[] {
  const levels: number[] = [];
  const right = known.map(() => Number.NEGATIVE_INFINITY);
  for (const point of known) {
    const half = money(point.usd, lens).length * 3.9 + 4;
    const at = x(point.usd);
    const level = right.findIndex((edge) => at - half > edge);
    const chosen = level < 0 ? right.length - 1 : level;
    right[chosen] = at + half;
    levels.push(chosen);
  }
  return levels;
}

/** `10 of 100 earn less than $67,900`, under each heap. */
function ends(
  first: Point,
  last: Point,
  width: number,
  base: number,
  lens: Lens,
  narrow: boolean,
): readonly Mark[] {
  const less = [
    narrow ? l10n.t('{0} of 100', first.percentile) : l10n.t('{0} of 100 people', first.percentile),
    narrow
      ? l10n.t('under {0}', money(first.usd, lens))
      : l10n.t('earn less than {0}', money(first.usd, lens)),
  ];
  const above = 100 - last.percentile;
  const more = [
    narrow ? l10n.t('{0} of 100', above) : l10n.t('{0} of 100 people', above),
    narrow
      ? l10n.t('from {0}', money(last.usd, lens))
      : l10n.t('earn {0} or more', money(last.usd, lens)),
  ];
  return [
    ...less.map((text, i) => label(0, base + 18 + i * 16, text, 'start', i === 0 ? 'ink' : 'dim')),
    ...more.map((text, i) =>
      label(width, base + 18 + i * 16, text, 'end', i === 0 ? 'ink' : 'dim'),
    ),
  ];
}

function marker(
  amount: number,
  first: Point,
  last: Point,
  x: Scale,
  room: number,
  width: number,
  top: number,
  base: number,
  lens: Lens,
): readonly Mark[] {
  const at = amount < first.usd ? room / 2 : amount > last.usd ? width - room / 2 : x(amount);
  const anchor = at < 60 ? 'start' : at > width - 60 ? 'end' : 'middle';
  return [
    line(at, top - 4, at, base + 6, 'other'),
    path(`M${round(at - 5)} ${base + 12}h10l-5 -9z`, 'other'),
    { ...label(at, base + 30, money(amount, lens), anchor), strong: true },
  ];
}
