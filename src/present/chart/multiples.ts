import { points } from '../../domain/wages/rank';
import { notAvailable } from '../format';
import { type Lens, money } from '../lens';
import { shareWords } from '../rankWords';
import { type Compared, shortened } from './compare';
import { dot, label, line, type Mark, type Picture } from './picture';
import { heap, inner, outside } from './quantiles';
import { axisTicks, linear, type Scale } from './scale';

/** What every panel has in common: its size, its scale, and the wage that is marked in it. */
interface Frame {
  readonly width: number;
  readonly x: Scale;
  readonly domain: readonly [number, number];
  /** Of a dot. */
  readonly size: number;
  /** Height of the highest heap. */
  readonly plot: number;
  readonly mark: number | null;
  readonly lens: Lens;
}

const gap = 28;
/** Name and share over the dots, the axis under them. */
const head = 40;
const foot = 32;
/** Workers of a hundred that a dot stands for: every published percentile is a multiple of it. */
export const workersOfADot = 5;
/** Dots of the same size everywhere, the largest whose heaps stay below this height. */
const highest = 144;
const sizes = [14, 12, 10, 8, 6, 4];

/**
 * Small multiples: a panel for each of two to six things, all on one scale, twenty dots in each at
 * what workers earn, those from a given wage on in a stronger tone. Those past the outer published
 * percentiles stand hollow at the edges. Undefined where nothing is published.
 * @param mark a wage in the lens's dollars; null: none is known
 */
export function multiplesPicture(
  things: readonly Compared[],
  width: number,
  lens: Lens,
  mark: number | null,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture | undefined {
  if (!hasPanels(things)) return undefined;
  const most = width < 480 ? 1 : width < 800 || things.length === 4 ? 2 : 3;
  const columns = Math.min(most, things.length);
  const panel = (width - gap * (columns - 1)) / columns;
  const frame = frameOf(things, panel, mark, lens);
  const height = head + frame.plot + foot;
  const marks = things.flatMap((thing, i) => {
    const [left, top] = [(i % columns) * (panel + gap), Math.floor(i / columns) * (height + gap)];
    return panelMarks(thing, frame, left, top);
  });
  const rows = Math.ceil(things.length / columns);
  return { ...words, width, height: rows * (height + gap) - gap, marks };
}

/** Whether a figure of any of the things is published. */
export function hasPanels(things: readonly Compared[]): boolean {
  return things.some(({ estimate }) => points(estimate).length > 0);
}

function frameOf(
  things: readonly Compared[],
  width: number,
  mark: number | null,
  lens: Lens,
): Frame {
  const known = things.map(({ estimate }) => points(estimate));
  const values = known.flat().map(({ usd }) => usd);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  // Five in a column stand at each edge; under a top code it may be half of all.
  const aside = Math.max(
    ...known.flatMap((all) => [all[0]?.percentile ?? 0, 100 - (all.at(-1)?.percentile ?? 100)]),
  );
  const frames = sizes.map((size) => {
    const room = Math.ceil(aside / workersOfADot / 5) * size + 6;
    const x = linear(domain, [room, width - room]);
    const heights = things.flatMap((thing) => heapOf(thing, x, size).map(({ level }) => level + 1));
    return { width, x, domain, size, plot: Math.max(5, ...heights) * size, mark, lens };
  });
  const fitting = frames.find(({ plot }) => plot <= highest) ?? frames.at(-1);
  if (!fitting) throw new RangeError('A picture has a size of dots');
  return fitting;
}

function heapOf({ estimate }: Compared, x: Scale, size: number): ReturnType<typeof heap> {
  const known = points(estimate);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last
    ? heap(inner(known, workersOfADot), x, size, first, last)
    : [];
}

function panelMarks(thing: Compared, frame: Frame, left: number, top: number): readonly Mark[] {
  const { domain, size, mark, lens } = frame;
  const [right, base] = [left + frame.width, top + head + frame.plot];
  const x: Scale = (usd) => left + frame.x(usd);
  const known = points(thing.estimate);
  const { median } = thing.estimate;
  const pay = typeof median === 'number' ? money(median, lens) : notAvailable();
  const share = mark === null ? '' : shareWords(mark, thing.estimate, lens);
  const less = (known[0]?.percentile ?? 0) / workersOfADot;
  const more = (100 - (known.at(-1)?.percentile ?? 100)) / workersOfADot;
  return [
    { ...label(left, top + 14, shortened(thing.name, frame.width - 80)), strong: true },
    { ...label(right, top + 14, pay, 'end'), strong: true },
    label(left, top + 32, share, 'start', 'dim'),
    ...heapOf(thing, x, size).map(({ at, level, usd }) => {
      const below = mark !== null && usd < mark;
      return dot(at, base - (level + 0.5) * size, size / 2 - 1, below ? 'band' : 'accent');
    }),
    ...outside(less, x(domain[0]) - 3, -1, base, size),
    ...outside(more, x(domain[1]) + 3, 1, base, size),
    line(left, base, right, base, 'axis'),
    ...axisTicks(domain, x).flatMap((value) => [
      line(x(value), base, x(value), base + 4, 'axis'),
      label(x(value), base + 18, money(value, lens), 'middle', 'dim'),
    ]),
    ...(mark === null ? [] : [line(x(mark), top + head - 2, x(mark), base, 'other')]),
  ];
}
