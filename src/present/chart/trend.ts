import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../../domain/model';
import { type Lens, money } from '../lens';
import { dot, label, line, type Mark, type Picture, path, round } from './picture';
import { axisTicks, linear, niceDomain, type Scale } from './scale';

/** Pay of one year, its estimate seen through a lens and in the dollars of the picture. */
export type YearOfPay = Pick<WageEstimate, 'year' | 'p10' | 'median' | 'p90'>;

const plot = 190;
const top = 24;
const foot = 28;
const left = 64;
const right = 76;

/** Median over the years as a line, the 10th to 90th percentile as a band around it. */
export function trendPicture(
  years: readonly YearOfPay[],
  width: number,
  lens: Lens,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const values = years.flatMap(({ p10, median, p90 }) =>
    [p10, median, p90].filter((one) => typeof one === 'number'),
  );
  const domain = niceDomain(values);
  const y = linear(domain, [top + plot, top]);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const x = linear([first, last], [left + 8, width - right]);
  const runs = unbroken(years);
  const marks: readonly Mark[] = [
    ...axisTicks(domain, (value) => -y(value) * 2).flatMap((value) => [
      line(left, y(value), width - right + 8, y(value), 'faint'),
      label(left - 6, y(value) + 4, money(value, lens), 'end', 'dim'),
    ]),
    ...allYears(first, last).map((year) =>
      label(x(year), top + plot + 20, String(year), 'middle', 'dim'),
    ),
    ...runs.flatMap((run) => bandMarks(run, x, y)),
    ...runs.flatMap((run) => lineMarks(run, x, y)),
    ...pointMarks(years, x, y, lens),
    ...namesAt(years.at(-1), width - right + 8, y),
  ];
  return { ...words, width, height: top + plot + foot, marks };
}

/** Years without a release or figure break the line: nothing is drawn across what isn't known. */
function unbroken(years: readonly YearOfPay[]): readonly (readonly YearOfPay[])[] {
  const runs: YearOfPay[][] = [];
  let before: YearOfPay | undefined;
  for (const one of years.filter(({ median }) => typeof median === 'number')) {
    if (before && one.year === before.year + 1) runs.at(-1)?.push(one);
    else runs.push([one]);
    before = one;
  }
  return runs;
}

function allYears(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * The band of a run of years. Where the 90th percentile is withheld it is open: from there on it has
 * no upper edge, only an arrow for each year.
 */
function bandMarks(run: readonly YearOfPay[], x: Scale, y: Scale): readonly Mark[] {
  const whole = run.filter(({ p10, p90 }) => typeof p10 === 'number' && typeof p90 === 'number');
  const edge = (key: 'p10' | 'p90') =>
    whole.map((one) => `${round(x(one.year))} ${round(y(one[key] ?? 0))}`);
  const d = `M${[...edge('p90'), ...edge('p10').reverse()].join('L')}Z`;
  const area: readonly Mark[] = whole.length > 1 ? [{ ...path(d, 'band'), filled: true }] : [];
  return [...area, ...run.flatMap((one) => openMarks(one, x(one.year), y))];
}

function openMarks({ p10, median, p90 }: YearOfPay, x: number, y: Scale): readonly Mark[] {
  const from = typeof p10 === 'number' ? p10 : median;
  if (p90 !== null || typeof from !== 'number') return [];
  const at = round(x);
  return [
    path(`M${at} ${round(y(from))}V${top - 8}`, 'open'),
    path(`M${at - 4} ${top - 6}L${at} ${top - 12}L${at + 4} ${top - 6}`, 'ink'),
  ];
}

function lineMarks(run: readonly YearOfPay[], x: Scale, y: Scale): readonly Mark[] {
  const d = run.map((one) => `${round(x(one.year))} ${round(y(one.median ?? 0))}`).join('L');
  return run.length > 1 ? [path(`M${d}`, 'accent')] : [];
}

/** A dot for each median, with words where there is room: at both ends always. */
function pointMarks(years: readonly YearOfPay[], x: Scale, y: Scale, lens: Lens): readonly Mark[] {
  const known = years.filter(({ median }) => typeof median === 'number');
  const pitch = known.length > 1 ? x((known[0]?.year ?? 0) + 1) - x(known[0]?.year ?? 0) : 99;
  return known.flatMap(({ year, median }, i): readonly Mark[] => {
    const [at, up] = [x(year), y(median ?? 0)];
    const named = pitch > 64 || i === 0 || i === known.length - 1;
    const words = { ...label(at, up - 10, money(median ?? 0, lens), 'middle'), strong: true };
    return [dot(at, up, 4, 'accent'), ...(named ? [words] : [])];
  });
}

function namesAt(last: YearOfPay | undefined, x: number, y: Scale): readonly Mark[] {
  if (!last) return [];
  const names = [
    [last.p90, l10n.t('90th')],
    [last.median, l10n.t('Median')],
    [last.p10, l10n.t('10th')],
  ] as const;
  return names.flatMap(([value, name]) =>
    typeof value === 'number' ? [label(x + 4, y(value) + 4, name, 'start', 'dim')] : [],
  );
}
