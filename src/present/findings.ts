import * as l10n from '@vscode/l10n';
import type { Printed, WageEstimate } from '../domain/model';
import { points } from '../domain/wages/rank';
import type { YearOfPay } from './chart/trend';
import type { ExplorerIndex } from './explorer';
import type { Measure } from './explorerState';
import { count, decimal, percent, signedPercent } from './format';
import { figureKey, type Lens, money, payOf } from './lens';
import { type AreaRow, measureValue } from './states';
import type { ConsumerPrices } from './surroundings';
import { metroYear } from './tables';
import { withheldWords } from './withheld';
import { percentileWord } from './words';

/** The text alternatives of the charts: what each shows, in words. */

export function measureWord(measure: Measure): string {
  return measure === 'difference' ? l10n.t('Difference from US median') : percentileWord(measure);
}

export function measureWords(measure: Measure, lens: Lens): (value: number) => string {
  return measure === 'difference' ? signedPercent : (value) => money(value, lens);
}

/** What the map shows: highest, lowest, how many are above the nation, how many withheld. */
export function mapFinding(
  index: ExplorerIndex,
  rows: readonly AreaRow[],
  measure: Measure,
  lens: Lens,
): string {
  const words = measureWords(measure, lens);
  const known = ranked(rows, (row) => measureValue(row, measure));
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low) return l10n.t('{0} isn’t published for any state.', measureWord(measure));
  const withheld = rows.filter((row) => measureValue(row, measure) === null).length;
  return [
    l10n.t(
      '{0}: highest published in {1} ({2}), lowest in {3} ({4}).',
      measureWord(measure),
      high.name,
      words(high.value),
      low.name,
      words(low.value),
    ),
    nationPart(index, known, measure, lens),
    withheld > 0 ? l10n.t('Not published for {0} of {1} states.', withheld, rows.length) : '',
  ]
    .filter((part) => part)
    .join(' ');
}

function ranked(rows: readonly AreaRow[], valueBy: (row: AreaRow) => Printed) {
  return rows
    .flatMap((row) => {
      const value = valueBy(row);
      return typeof value === 'number' ? [{ name: row.name, value }] : [];
    })
    .sort((a, b) => b.value - a.value);
}

function nationPart(
  { nation }: ExplorerIndex,
  known: readonly { readonly value: number }[],
  measure: Measure,
  lens: Lens,
): string {
  const key = measure === 'difference' ? 'median' : measure;
  const figure = nation && payOf(nation, key, lens, 100);
  if (typeof figure !== 'number') return '';
  const base = measure === 'difference' ? 0 : figure;
  return l10n.t(
    '{0} of {1} published are above the US figure, {2}.',
    known.filter((one) => one.value > base).length,
    known.length,
    money(figure, lens),
  );
}

/** What the dots of an area's pay show; `estimate` is seen through the lens. */
export function percentileFinding(
  estimate: WageEstimate,
  printed: WageEstimate,
  area: string,
  lens: Lens,
): string {
  const { p25, median, p75 } = estimate;
  const known = points(estimate);
  const [first, last] = [known[0], known.at(-1)];
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  return [
    isNumber(median)
      ? l10n.t('{0}: half of the workers earn {1} or more.', area, money(median, lens))
      : '',
    isNumber(p25) && isNumber(p75)
      ? l10n.t('The middle half earn from {0} to {1}.', money(p25, lens), money(p75, lens))
      : '',
    first ? l10n.t('{0} of 100 earn less than {1}.', first.percentile, money(first.usd, lens)) : '',
    last
      ? l10n.t('{0} of 100 earn {1} or more.', 100 - last.percentile, money(last.usd, lens))
      : '',
    ...withheldWords(printed, percentileFigures(lens)).map((words) => `${words}.`),
  ]
    .filter((part) => part)
    .join(' ');
}

function percentileFigures(lens: Lens) {
  return (['p10', 'p25', 'median', 'p75', 'p90'] as const).map((key) => figureKey(key, lens));
}

/** What the map of metropolitan areas shows: where pay is highest, where the jobs are. */
export function metroFinding(rows: readonly AreaRow[], lens: Lens): string {
  const pay = ranked(rows, ({ values }) => values.median);
  const jobs = ranked(rows, ({ values }) => values.jobs);
  const [best, most] = [pay[0], jobs[0]];
  if (!best || !most) return l10n.t('No figures are published for these areas.');
  const above = rows.filter((row) => (row.percent ?? 0) > 0).length;
  const missing = rows.length - pay.length;
  return [
    l10n.t(
      'Highest median: {0}, {1}. Most jobs: {2}, {3}.',
      best.name,
      money(best.value, lens),
      most.name,
      count(most.value),
    ),
    l10n.t('{0} of {1} medians are above the US median.', above, pay.length),
    missing === 1 ? l10n.t('One area has no published median.') : '',
    missing > 1 ? l10n.t('{0} areas have no published median.', missing) : '',
  ]
    .filter((part) => part)
    .join(' ');
}

/** What the guide's own list of metropolitan areas shows. */
export function metrosFinding(index: ExplorerIndex): string {
  const { metros } = index.data;
  const sorted = metros.toSorted((a, b) => b.employment - a.employment);
  const [first, second] = sorted;
  if (!first || !second) return l10n.t('No metro areas are published for this occupation.');
  return l10n.t(
    '{0} has the most jobs, {1}: {2} times as many as {3}, the second. All {4} together have {5} ({6}).',
    first.city,
    count(first.employment),
    count(first.employment / second.employment),
    second.city,
    metros.length,
    count(metros.reduce((sum, metro) => sum + metro.employment, 0)),
    metroYear(index),
  );
}

/** How concentrated the jobs are. */
export function concentrationFinding(rows: readonly AreaRow[]): string {
  const known = ranked(rows, ({ values }) => values.quotient);
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low) return l10n.t('No location quotients are published for these areas.');
  return l10n.t(
    'Most concentrated: {0}, {1} times the national share of jobs. Least: {2}, {3} times.',
    high.name,
    decimal(high.value, 2),
    low.name,
    decimal(low.value, 2),
  );
}

/** How the median changed, in the dollars shown and after inflation. */
export function trendFinding(
  years: readonly YearOfPay[],
  lens: Lens,
  prices: ConsumerPrices | null,
): string {
  const known = years.filter(({ median }) => typeof median === 'number');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) {
    return last
      ? l10n.t('Only the figures of May {0} are in the atlas for this area.', last.year)
      : l10n.t('No medians are published here.');
  }
  const [from, to] = [first.median ?? 0, last.median ?? 0];
  const [was, is] = [prices?.may[first.year], prices?.may[last.year]];
  return [
    l10n.t(
      'The median went from {0} in May {1} to {2} in May {3}: {4} in dollars of each year',
      money(from, lens),
      first.year,
      money(to, lens),
      last.year,
      signedPercent((to / from - 1) * 100),
    ),
    was === undefined || is === undefined
      ? '.'
      : l10n.t(
          ', {0} after inflation (CPI-U).',
          signedPercent(((to / is) * was * 100) / from - 100),
        ),
  ].join('');
}

/** What the outlook shows: growth against that of all occupations. */
export function outlookFinding({ data: { projection, occupation } }: ExplorerIndex): string {
  if (!projection) return l10n.t('No projection is published for this occupation.');
  const { from, to, percent: growth, allOccupationsPercent: all } = projection;
  const times = all > 0 ? ` ${l10n.t('That is {0} times as fast.', count(growth / all))}` : '';
  return (
    l10n.t(
      '{0}: jobs are projected to grow {1} from {2} to {3}, against {4} for all occupations.',
      occupation.title,
      percent(growth),
      from,
      to,
      percent(all),
    ) + times
  );
}

/** An area in one line: the name of its range bar and, with the letters on it, of its tile. */
export function areaLine({ name, values, percent: share }: AreaRow, lens: Lens): string {
  const figures = (['median', 'p10', 'p90'] as const).map((key) =>
    l10n.t('{0} {1}', percentileWord(key).toLowerCase(), words(values[key], lens)),
  );
  const from = share === undefined ? [] : [l10n.t('{0} from the US median', signedPercent(share))];
  return [name, ...figures, ...from].join(', ');
}

/** The same in a few words, for the line under a map. */
export function readoutLine({ name, values, percent: share }: AreaRow, lens: Lens): string {
  const from = share === undefined ? '' : ` (${signedPercent(share)})`;
  const jobs = typeof values.jobs === 'number' ? l10n.t(', {0} jobs', count(values.jobs)) : '';
  return `${name}: ${words(values.median, lens)}${from}${jobs}`;
}

function words(value: Printed, lens: Lens): string {
  if (value === undefined) return '\u2013';
  return value === null ? l10n.t('N/A') : money(value, lens);
}
