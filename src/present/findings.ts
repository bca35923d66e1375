import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../domain/model';
import type { Compared } from './chart/compare';
import type { ExplorerIndex } from './explorer';
import type { Measure } from './explorerState';
import { count, difference, figure, percent, signedPercent, usd } from './format';
import { measureValue, type StateRow } from './states';
import { metroYear } from './tables';
import { withheldWords } from './withheld';
import { percentileWord } from './words';

/** The text alternatives of the charts: what each shows, in words. */

export function measureWord(measure: Measure): string {
  return measure === 'difference' ? l10n.t('Difference from US median') : percentileWord(measure);
}

/** What the map shows: highest, lowest, how many are above the nation, how many withheld. */
export function mapFinding(
  index: ExplorerIndex,
  rows: readonly StateRow[],
  measure: Measure,
): string {
  const words = measure === 'difference' ? signedPercent : usd;
  const known = rows
    .map((row) => ({ name: row.area.name, value: measureValue(row, measure) }))
    .filter((one): one is { name: string; value: number } => typeof one.value === 'number')
    .sort((a, b) => b.value - a.value);
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
    nationPart(index, known, measure),
    withheld > 0 ? l10n.t('Not published for {0} of {1} states.', withheld, rows.length) : '',
  ]
    .filter((part) => part)
    .join(' ');
}

function nationPart(
  index: ExplorerIndex,
  known: readonly { readonly value: number }[],
  measure: Measure,
): string {
  const base = measure === 'difference' ? 0 : index.nation?.[measure];
  if (typeof base !== 'number') return '';
  const above = known.filter((one) => one.value > base).length;
  const nation = measure === 'difference' ? index.nation?.median : base;
  return l10n.t(
    '{0} of {1} published are above the US figure, {2}.',
    above,
    known.length,
    figure(nation),
  );
}

/** What the percentile picture of one area shows. */
export function percentileFinding(estimate: WageEstimate, area: string): string {
  const { p10, p25, median, p75, p90 } = estimate;
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  return [
    isNumber(median) ? l10n.t('{0}: half of the workers earn {1} or more.', area, usd(median)) : '',
    isNumber(p25) && isNumber(p75)
      ? l10n.t('The middle half earn from {0} to {1}.', usd(p25), usd(p75))
      : '',
    isNumber(p10) ? l10n.t('One in ten earns less than {0}.', usd(p10)) : '',
    isNumber(p90) ? l10n.t('One in ten earns {0} or more.', usd(p90)) : '',
    ...withheldWords(estimate).map((words) => `${words}.`),
  ]
    .filter((part) => part)
    .join(' ');
}

/** What the bars of the metro areas show. */
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

/** What the comparison shows: highest and lowest median and what lies between them. */
export function compareFinding(areas: readonly Compared[]): string {
  const known = areas
    .filter(({ estimate }) => estimate.median !== null)
    .toSorted((a, b) => (b.estimate.median ?? 0) - (a.estimate.median ?? 0));
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low || high === low) return l10n.t('Fewer than two medians are published here.');
  const open = areas.filter(({ estimate }) => estimate.p90 === null).map(({ name }) => name);
  const finding = l10n.t(
    '{0} has the highest median, {1}: {2} against {3}, the lowest, {4}.',
    high.name,
    figure(high.estimate.median),
    difference(high.estimate.median, low.estimate.median) ?? '',
    low.name,
    figure(low.estimate.median),
  );
  if (open.length === 0) return finding;
  return `${finding} ${l10n.t('90th percentile not published: {0}.', open.join(', '))}`;
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

/** A state in one line: the name of its range bar and, with the letters on it, of its tile. */
export function stateLine({ area, estimate, fromNation }: StateRow): string {
  const figures = (['median', 'p10', 'p90'] as const).map((key) =>
    l10n.t('{0} {1}', percentileWord(key).toLowerCase(), figure(estimate[key])),
  );
  const from = fromNation
    ? [l10n.t('{0} from the US median', signedPercent(fromNation.percent))]
    : [];
  return [area.name, ...figures, ...from].join(', ');
}
