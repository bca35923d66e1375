/** Pay and jobs by industry: the guide's settings first, then by ownership, then sector by sector. */
import * as l10n from '@vscode/l10n';
import { compareFigures } from '../domain/wages/rank';
import type { ExplorerIndex } from './explorer';
import type { IndustryRow } from './explorerQuestions';
import type { ExplorerState } from './explorerState';
import { count } from './format';
import { type Lens, money, payOf, payUnit } from './lens';
import type { Table } from './table';
import { column, fileId, withheldNotes } from './tables';
import { percentileWord } from './words';

/** One line of the list: a heading, or an industry under it. */
export type IndustryLine =
  | { readonly heading: string }
  | {
      readonly row: IndustryRow;
      /** Unlike its place in the list, the same industry can stand under two headings. */
      readonly key: string;
      readonly name: string;
      /** 0 at the top. */
      readonly depth: number;
      readonly details: number;
      readonly isOpen: boolean;
    };

type Options = Pick<ExplorerState, 'open' | 'industrySort'>;

export function industryLines(
  rows: readonly IndustryRow[],
  options: Options,
  lens: Lens,
): readonly IndustryLine[] {
  const settings = rows.filter(({ setting }) => setting !== undefined);
  const owners = rows.filter(({ level, code }) => level === 1 || code === government);
  const tree = childrenOf(rows);
  const sorted = (some: readonly IndustryRow[]) => some.toSorted(orderBy(options, lens));
  const plain = (part: string) => (row: IndustryRow) => ({
    row,
    key: `${part}-${row.code}`,
    name: row.setting ?? row.name,
    depth: 0,
    details: 0,
    isOpen: false,
  });
  const branch = (row: IndustryRow, depth: number): readonly IndustryLine[] => {
    const details = tree.get(row.code) ?? [];
    const isOpen = options.open.includes(row.code);
    const line = {
      row,
      key: row.code,
      name: sectorName(row.name),
      depth,
      details: details.length,
      isOpen,
    };
    return [line, ...(isOpen ? sorted(details).flatMap((one) => branch(one, depth + 1)) : [])];
  };
  const sectors = rows.filter(({ level }) => level === 2);
  return [
    ...(settings.length > 0
      ? [{ heading: l10n.t('Settings of the guide') }, ...sorted(settings).map(plain('setting'))]
      : []),
    ...(owners.length > 0
      ? [{ heading: l10n.t('Private and government') }, ...sorted(owners).map(plain('owner'))]
      : []),
    { heading: l10n.t('All sectors') },
    ...sorted(sectors).flatMap((row) => branch(row, 0)),
  ];
}

/** Federal, state and local government, the postal service, schools and hospitals included. */
const government = '999001';

/** The details of each industry: those that follow it, one level finer. */
function childrenOf(rows: readonly IndustryRow[]): ReadonlyMap<string, readonly IndustryRow[]> {
  const children = new Map<string, IndustryRow[]>();
  const path: IndustryRow[] = [];
  for (const row of rows.filter(({ level }) => level >= 2)) {
    while ((path.at(-1)?.level ?? 0) >= row.level) path.pop();
    const parent = path.at(-1);
    // A detail with its parent's own name is the same thing once more.
    if (parent && parent.name === row.name) continue;
    if (parent) children.set(parent.code, [...(children.get(parent.code) ?? []), row]);
    path.push(row);
  }
  return children;
}

function orderBy({ industrySort }: Options, lens: Lens) {
  const value = ({ estimate }: IndustryRow) =>
    industrySort === 'jobs' ? estimate.employment : payOf(estimate, 'median', lens, 100);
  // What isn't released comes last: it can't be drawn.
  return (a: IndustryRow, b: IndustryRow) => compareFigures(value(b) ?? 0, value(a) ?? 0);
}

/** `Sector 62 - Health Care and Social Assistance` without the number. */
export function sectorName(name: string): string {
  return name.replace(/^Sectors? [\d, and]+ - /, '');
}

/** What the list shows: best paid and largest setting. */
export function industryFinding(rows: readonly IndustryRow[], lens: Lens): string {
  const settings = rows.filter(({ setting }) => setting);
  const some = settings.length > 1 ? settings : rows.filter(({ level }) => level === 2);
  const pay = some
    .flatMap((row) => {
      const value = payOf(row.estimate, 'median', lens, 100);
      return typeof value === 'number' ? [{ name: nameOf(row), value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const jobs = some
    .flatMap((row) => {
      const value = row.estimate.employment;
      return typeof value === 'number' ? [{ name: nameOf(row), value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const [best, least, most] = [pay[0], pay.at(-1), jobs[0]];
  if (!best || !least || !most) return l10n.t('No medians by industry are published here.');
  return l10n.t(
    'Highest median: {0}, {1}. Lowest: {2}, {3}. Most jobs: {4}, {5}.',
    best.name,
    money(best.value, lens),
    least.name,
    money(least.value, lens),
    most.name,
    count(most.value),
  );
}

function nameOf({ setting, name }: IndustryRow): string {
  return setting ?? sectorName(name);
}

/** The industries shown, in the order shown. */
export function industryTable(
  index: ExplorerIndex,
  lines: readonly IndustryLine[],
  lens: Lens,
): Table {
  const shown = lines.flatMap((line) => ('row' in line ? [line] : []));
  const type = lens.pay === 'hour' ? 'hourlyUsd' : 'usd';
  const { year } = index.data;
  const first = shown[0]?.row.estimate;
  const printed = { ...lens, prices: 'printed' } as const;
  return {
    id: fileId(index, 'salaries-by-industry'),
    title: l10n.t('Salaries by industry: {0}', index.data.occupation.title),
    columns: [
      column('industry', l10n.t('Industry'), 'text'),
      column('code', l10n.t('Code'), 'text'),
      ...(['median', 'p10', 'p90'] as const).map((key) =>
        column(key, percentileWord(key), type, payUnit(printed, year)),
      ),
      column('jobs', l10n.t('Jobs'), 'count', l10n.t('May {0}', year)),
    ],
    rows: shown.map(({ name, row }) => [
      name,
      row.code,
      ...(['median', 'p10', 'p90'] as const).map((key) => payOf(row.estimate, key, printed, 100)),
      row.estimate.employment,
    ]),
    citation: first ? index.citeWage(first) : index.cite(),
    notes: withheldNotes(
      shown.map(({ row }) => row.estimate),
      printed,
    ),
  };
}
