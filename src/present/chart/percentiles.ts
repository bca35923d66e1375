import { percentileKeys, type WageEstimate } from '../../domain/model';
import { percentileOf, points } from '../../domain/wages/rank';
import { notAvailable, ordinal, usd } from '../format';
import { percentileWord } from '../words';
import { arrowHead, dot, label, line, type Mark, type Picture, path, round } from './picture';
import { axisTicks, linear, niceDomain } from './scale';

export interface PercentileOptions {
  /** Room in CSS pixels. */
  readonly width: number;
  /** A salary to mark, annual US dollars. */
  readonly amount?: number | null;
}

const top = 20;
const plot = 220;
/** Room under the plot for the axis. */
const foot = 32;
/** Width of a figure's words beside its dot, `$216,750`. */
const figureRoom = 68;

/**
 * Percentile (upwards) against wage (to the right), the published points joined by straight lines:
 * the same lines that an estimate between two points is read from.
 */
export function percentilePicture(
  estimate: WageEstimate,
  options: PercentileOptions,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const { width } = options;
  const gutter = width < 480 ? 52 : 104;
  const known = points(estimate);
  const amount = options.amount ?? undefined;
  const values = known.map((point) => point.usd);
  const domain = niceDomain(amount === undefined ? values : [...values, amount]);
  const x = linear(domain, [gutter + 8, width - figureRoom]);
  const y = linear([0, 100], [top + plot, top]);
  const at = known.map((point) => ({ ...point, x: x(point.usd), y: y(point.percentile) }));
  const marks: readonly Mark[] = [
    ...axis(domain, x, width, gutter),
    ...rungs(estimate, y, gutter, width),
    path(`M${at.map((p) => `${round(p.x)} ${round(p.y)}`).join('L')}`, 'accent'),
    ...openEnd(estimate, at.at(-1), y, width),
    ...(amount === undefined ? [] : marker(amount, x, width)),
    ...at.flatMap((p) => [
      dot(p.x, p.y, p.key === 'median' ? 6 : 4, 'accent'),
      label(p.x + 10, p.y + 14, usd(p.usd)),
    ]),
  ];
  return { ...words, width, height: top + plot + foot, marks };
}

function axis(
  domain: readonly [number, number],
  x: (value: number) => number,
  width: number,
  gutter: number,
): readonly Mark[] {
  const base = top + plot;
  return [
    line(gutter, base, width, base, 'axis'),
    ...axisTicks(domain, x).flatMap((value) => [
      line(x(value), base, x(value), base + 4, 'axis'),
      label(x(value), base + 20, usd(value), 'middle', 'dim'),
    ]),
  ];
}

/** A faint line with the name of each figure that the source has, published or not. */
function rungs(
  estimate: WageEstimate,
  y: (value: number) => number,
  gutter: number,
  width: number,
): readonly Mark[] {
  return percentileKeys.flatMap((key) => {
    if (estimate[key] === undefined) return [];
    const at = y(percentileOf[key]);
    const short = gutter < 100 && key !== 'median';
    const name = short ? ordinal(percentileOf[key]) : percentileWord(key);
    return [line(gutter, at, width, at, 'faint'), label(gutter - 8, at + 4, name, 'end', 'dim')];
  });
}

/** Towards a withheld 90th percentile: somewhere to the right, how far isn't known. */
function openEnd(
  estimate: WageEstimate,
  last: { readonly x: number; readonly y: number } | undefined,
  y: (value: number) => number,
  width: number,
): readonly Mark[] {
  if (estimate.p90 !== null || !last) return [];
  const [endX, endY] = [width - 12, y(90)];
  return [
    path(`M${round(last.x)} ${round(last.y)}L${endX} ${round(endY)}`, 'open'),
    path(arrowHead(endX, endY), 'ink'),
    label(endX, endY - 8, notAvailable(), 'end'),
  ];
}

function marker(amount: number, x: (value: number) => number, width: number): readonly Mark[] {
  const at = x(amount);
  const anchor = at > width - 60 ? 'end' : 'middle';
  return [
    line(at, top - 4, at, top + plot, 'other'),
    { ...label(at, top - 8, usd(amount), anchor), strong: true },
  ];
}
