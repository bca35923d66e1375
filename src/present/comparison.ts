/** Two to six things side by side: areas, occupations, years or industries. */
import * as l10n from '@vscode/l10n';
import { type PercentileKey, percentileKeys, type WageEstimate } from '../domain/model';
import { difference } from '../domain/wages/rank';
import { differ, marginOf } from '../domain/wages/reliability';
import type { Compared } from './chart/compare';
import type { ExplorerIndex } from './explorer';
import type { NamedWage } from './explorerQuestions';
import type { CompareBy } from './explorerState';
import { signedPercent, usd } from './format';
import { type Lens, money, payUnit, signedMoney, throughLens } from './lens';
import { shareOf } from './rankWords';
import type { ConsumerPrices } from './surroundings';
import type { Cell, Column, Table } from './table';
import { column, fileId, lensNotes, rounded, withheldNotes } from './tables';
import { percentileWord } from './words';

/** One thing of a comparison: as printed, and through the lens. */
export interface Side extends Compared {
  readonly key: string;
  readonly printed: WageEstimate;
}

/** Those of the things that are published, in the order asked. */
export function sidesOf(
  wages: readonly NamedWage[],
  by: CompareBy,
  lens: Lens,
  parity: Readonly<Record<string, number>>,
): readonly Side[] {
  return wages.flatMap((one) => {
    const { estimate: printed } = one;
    if (!printed) return [];
    const estimate = throughLens(printed, lens, parity[printed.area]);
    return [{ key: sideKey(one, by), name: sideName(one, by), printed, estimate }];
  });
}

export function sideKey({ ref }: Pick<NamedWage, 'ref'>, by: CompareBy): string {
  if (by === 'year') return String(ref.year);
  return by === 'industry' ? (ref.industry ?? '') : ref[by];
}

export function sideName(one: NamedWage, by: CompareBy): string {
  switch (by) {
    case 'area':
      return one.area;
    case 'occupation':
      return one.occupation;
    case 'industry':
      return one.industry ?? l10n.t('All industries');
    case 'year':
      return l10n.t('May {0}', one.ref.year);
  }
}

/** What the comparison shows: every thing against the first, and whether that is more than chance. */
export function comparisonFindings(
  sides: readonly Side[],
  by: CompareBy,
  lens: Lens,
  prices: ConsumerPrices | null,
): readonly string[] {
  const [base, ...others] = sides;
  if (!base || others.length === 0) return [l10n.t('Fewer than two medians are published here.')];
  const medians = others.map((one) => medianSentence(base, one, lens));
  const means = others.map((one) => meanSentence(base, one, lens));
  const real = by === 'year' ? others.flatMap((one) => realSentence(base, one, prices)) : [];
  const said = l10n.t('Medians have no published sampling error.');
  return [...medians, ...real, said, ...means].filter((words) => words !== '');
}

function medianSentence(base: Side, one: Side, lens: Lens): string {
  const from = difference(one.estimate.median, base.estimate.median);
  if (!from) return l10n.t('{0}: no median is published for both.', one.name);
  const by = `${signedMoney(from.usd, lens)} (${signedPercent(from.percent)})`;
  return l10n.t('{0}: median {1} against {2}.', one.name, by, base.name);
}

/** Means have a published relative standard error, so that a difference can be told from chance. */
function meanSentence(base: Side, one: Side, lens: Lens): string {
  if (lens.prices === 'adjusted') return '';
  const from = difference(one.printed.mean, base.printed.mean);
  const [margin, baseMargin] = [marginOf(one.printed), marginOf(base.printed)];
  const real = differ(one.printed, base.printed);
  if (!from || !margin || !baseMargin || real === undefined) return '';
  const figures = l10n.t(
    'Mean of {0}: {1} (±{2}) against {3} (±{4}) of {5}',
    one.name,
    usd(one.printed.mean ?? 0),
    usd(margin.usd),
    usd(base.printed.mean ?? 0),
    usd(baseMargin.usd),
    base.name,
  );
  return real
    ? l10n.t('{0}: the difference is larger than sampling error, with 90% confidence.', figures)
    : l10n.t('{0}: the difference is within sampling error, at 90% confidence.', figures);
}

/** The change between two years with prices taken out. */
function realSentence(base: Side, one: Side, prices: ConsumerPrices | null): readonly string[] {
  const [from, to] = [base.printed, one.printed];
  const [was, is] = [prices?.may[from.year], prices?.may[to.year]];
  if (was === undefined || is === undefined) return [];
  if (typeof from.median !== 'number' || typeof to.median !== 'number') return [];
  const real = ((to.median / is) * was) / from.median - 1;
  return [
    l10n.t(
      'In constant dollars (CPI-U, May {0} to May {1}) the median changed by {2}.',
      from.year,
      to.year,
      signedPercent(real * 100),
    ),
  ];
}

/** One sentence for the picture: highest and lowest median and what lies between them. */
export function comparisonFinding(sides: readonly Compared[], lens: Lens): string {
  const known = byMedian(sides).filter(({ estimate }) => typeof estimate.median === 'number');
  const [high, low] = [known[0], known.at(-1)];
  if (!high || !low || high === low) return l10n.t('Fewer than two medians are published here.');
  const [top, bottom] = [high.estimate.median ?? 0, low.estimate.median ?? 0];
  const from = difference(top, bottom);
  const finding = l10n.t(
    '{0} has the highest median, {1}: {2} against {3}, the lowest, {4}.',
    high.name,
    money(top, lens),
    from ? `${signedMoney(from.usd, lens)} (${signedPercent(from.percent)})` : '',
    low.name,
    money(bottom, lens),
  );
  const open = sides.filter(({ estimate }) => estimate.p90 === null).map(({ name }) => name);
  if (open.length === 0) return finding;
  return `${finding} ${l10n.t('90th percentile not published: {0}.', open.join(', '))}`;
}

/** What the panels show, in words: how many earn the median of the first, or more, in each of the others. */
export function multiplesFinding(sides: readonly Side[], lens: Lens): string {
  const [base, ...others] = sides;
  const median = base?.estimate.median;
  if (!base || typeof median !== 'number') return '';
  const shares = others.map(({ name, estimate }) => `${name}: ${shareOf(median, estimate)}`);
  return l10n.t(
    'Workers who earn {0} or more, the median of {1}: {2}. Between published percentiles it is estimated, as if wages were spread evenly; hollow dots are outside them all.',
    money(median, lens),
    base.name,
    shares.join('; '),
  );
}

/** Highest median first; without one, last. */
export function byMedian<S extends Compared>(sides: readonly S[]): readonly S[] {
  return sides.toSorted((a, b) => (b.estimate.median ?? 0) - (a.estimate.median ?? 0));
}

/** Side by side, with differences from the first. */
export function comparisonTable(
  index: ExplorerIndex,
  sides: readonly Side[],
  by: CompareBy,
  lens: Lens,
): Table {
  const [base] = sides;
  const keys = percentileKeys.filter((key) =>
    sides.every(({ estimate }) => estimate[key] !== undefined),
  );
  const years = [...new Set(sides.map(({ printed }) => printed.year))];
  const unit = payUnit(lens, years[0] ?? index.data.year);
  const citations = new Set(sides.map(({ printed }) => index.citeWage(printed)));
  return {
    id: fileId(index, `comparison-${sides.map(({ key }) => key).join('-')}`),
    title: l10n.t('Salaries compared with {0}', base?.name ?? ''),
    columns: [
      column(by, byWord(by), 'text'),
      ...keys.flatMap((key) => differenceColumns(key, lens, by === 'year' ? '' : unit)),
    ],
    rows: sides.map(({ name, estimate }) => [
      name,
      ...keys.flatMap((key) => differenceCells(estimate, base?.estimate, key)),
    ]),
    citation: [...citations].join('; '),
    notes: [
      ...withheldNotes(
        sides.map(({ printed }) => printed),
        lens,
      ),
      ...lensNotes(index, [], lens),
    ],
  };
}

export function byWord(by: CompareBy): string {
  const words: Record<CompareBy, string> = {
    area: l10n.t('Area'),
    occupation: l10n.t('Occupation'),
    year: l10n.t('Year'),
    industry: l10n.t('Industry'),
  };
  return words[by];
}

function differenceColumns(key: PercentileKey, { pay }: Lens, unit: string): readonly Column[] {
  const word = percentileWord(key);
  const [type, from] =
    pay === 'hour'
      ? (['hourlyUsd', 'hourlyUsdDifference'] as const)
      : (['usd', 'usdDifference'] as const);
  return [
    column(key, word, type, unit),
    column(`${key}DifferenceUsd`, l10n.t('{0}, difference', word), from, unit),
    column(
      `${key}DifferencePercent`,
      l10n.t('{0}, difference in per cent', word),
      'percentDifference',
    ),
  ];
}

function differenceCells(
  one: WageEstimate,
  base: WageEstimate | undefined,
  key: PercentileKey,
): readonly Cell[] {
  const from = difference(one[key], base?.[key]);
  return [one[key], from?.usd ?? null, rounded(from?.percent) ?? null];
}
