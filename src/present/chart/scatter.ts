import { type Lens, money } from '../lens';
import { shortened } from './compare';
import { dot, type Label, label, line, type Mark, type Picture } from './picture';
import { axisTicks, linear, niceDomain } from './scale';

/** A thing with two figures. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  /** Growth in per cent, or openings a year. */
  readonly x: number;
  /** Pay. */
  readonly y: number;
  /** The one that the others stand around. */
  readonly own: boolean;
}

const size = { top: 28, plot: 320, foot: 44, left: 72, right: 24 } as const;

/** Pay (upwards) against another figure (to the right), every spot with its name. */
export function scatterPicture(
  spots: readonly Spot[],
  width: number,
  lens: Lens,
  axis: { readonly name: string; readonly words: (value: number) => string },
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const across = niceDomain(spots.map((spot) => spot.x));
  const up = niceDomain(spots.map((spot) => spot.y));
  const { top, plot, foot, left, right } = size;
  const base = top + plot;
  const x = linear(across, [left + 12, width - right - 12]);
  const y = linear(up, [base - 8, top + 8]);
  const at = spots.map((spot) => ({ ...spot, cx: x(spot.x), cy: y(spot.y) }));
  const marks: readonly Mark[] = [
    ...axisTicks(across, x).flatMap((value) => [
      line(x(value), top, x(value), base, 'faint'),
      label(x(value), base + 18, axis.words(value), 'middle', 'dim'),
    ]),
    ...axisTicks(up, (value) => -y(value) * 1.6).flatMap((value) => [
      line(left, y(value), width - right, y(value), 'faint'),
      label(left - 8, y(value) + 4, money(value, lens), 'end', 'dim'),
    ]),
    line(left, base, width - right, base, 'axis'),
    label(width - right, base + 38, axis.name, 'end'),
    ...at.map(({ id, cx, cy, own }) => ({
      ...dot(cx, cy, own ? 8 : 6, own ? 'other' : 'accent'),
      id,
    })),
    ...names(at, width),
  ];
  return { ...words, width, height: base + foot, marks };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names beside their spots where they touch nothing; a name without room is left to the table. */
function names(
  spots: readonly (Spot & { readonly cx: number; readonly cy: number })[],
  width: number,
): readonly Label[] {
  const taken: Box[] = spots.map(({ cx, cy }) => ({
    left: cx - 8,
    right: cx + 8,
    top: cy - 8,
    bottom: cy + 8,
  }));
  const first = spots.toSorted((a, b) => Number(b.own) - Number(a.own));
  return first.flatMap(({ name, cx, cy, own }) => {
    const text = shortened(name, 320);
    const found = [
      label(cx + 12, cy + 4, text),
      label(cx - 12, cy + 4, text, 'end'),
      label(cx, cy - 13, text, 'middle'),
      label(cx, cy + 22, text, 'middle'),
      label(cx + 6, cy - 13, text),
      label(cx - 6, cy - 13, text, 'end'),
      label(cx + 6, cy + 22, text),
      label(cx - 6, cy + 22, text, 'end'),
    ].find((one) => fits(boxOf(one), taken, width));
    if (!found) return [];
    taken.push(boxOf(found));
    return [{ ...found, strong: own }];
  });
}

function boxOf({ x, y, text, anchor }: Label): Box {
  const length = text.length * 6.6;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - 12, bottom: y + 3 };
}

function fits(box: Box, taken: readonly Box[], width: number): boolean {
  if (box.left < size.left || box.right > width) return false;
  return taken.every(
    (one) =>
      box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom,
  );
}
