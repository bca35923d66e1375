/** The tree's salaries: one occupation over years, places and industries, read as it is opened. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import { type OccupationCode, percentileKeys, type WageEntry } from '../domain/model';
import type { Wages } from '../domain/wages/wages';
import { heading, leaf, type OutlineNode, topics } from './outlineNode';
import { payFigure } from './wageWords';
import { percentileWord } from './words';

/** What the section reads from. */
export interface SalaryReader {
  readonly wages: Wages;
  /** SOC codes of the nearest occupations, nearest first. */
  relatedTo(occupation: OccupationCode): Promise<readonly OccupationCode[]>;
}

/** The section's nodes: the nation, then a heading for each kind of place. */
export async function salaries(
  atlas: Atlas,
  { wages, relatedTo }: SalaryReader,
  occupation: OccupationCode,
): Promise<readonly OutlineNode[]> {
  const nation = await wages.entry({ area: 'US', occupation });
  const year = nation?.estimate.year ?? '';
  const { areas } = await wages.directory();
  const count = (kind: string) => areas.filter((area) => area.kind === kind).length;
  return [
    ...(nation
      ? [{ ...leaf(atlas, nation), children: () => nationNodes(atlas, wages, nation) }]
      : []),
    heading(
      'states',
      l10n.t('States'),
      'graph',
      async () => leaves(atlas, byName(await wages.entries(occupation, 'states'))),
      l10n.t('{0} with territories · {1}', count('state'), year),
    ),
    heading(
      'metropolitan',
      l10n.t('Metropolitan areas'),
      'location',
      () => byState(atlas, wages, occupation, 'metropolitan'),
      l10n.t('{0} areas by state · {1}', count('metropolitan'), year),
    ),
    heading(
      'nonmetropolitan',
      l10n.t('Nonmetropolitan areas'),
      'location',
      () => byState(atlas, wages, occupation, 'nonmetropolitan'),
      l10n.t('{0} areas by state · {1}', count('nonmetropolitan'), year),
    ),
    heading(
      'industries',
      l10n.t('Industries'),
      'organization',
      () => industries(atlas, wages, occupation),
      l10n.t('the nation · {0}', year),
    ),
    heading(
      'related',
      l10n.t('Related occupations'),
      'briefcase',
      () => related(atlas, wages, relatedTo(occupation)),
      l10n.t('the nation · {0}', year),
    ),
    ...topics(atlas, 'wages'),
  ];
}

async function nationNodes(
  atlas: Atlas,
  wages: Wages,
  nation: WageEntry,
): Promise<readonly OutlineNode[]> {
  const { estimate } = nation;
  const percentiles = percentileKeys
    .filter((key) => estimate[key] !== undefined)
    .map((key) => ({
      id: `${key}.${nation.id}`,
      label: percentileWord(key),
      description: `${payFigure(estimate, key)} · ${estimate.year}`,
      icon: 'graph-line',
      entry: nation.id,
      children: [],
    }));
  const { occupation } = estimate;
  const years = await wages.years('nation', occupation);
  const earlier = await Promise.all(
    years.map((year) => wages.entry({ area: 'US', occupation, year })),
  );
  const overYears = earlier
    .flatMap((entry) => entry ?? [])
    .map((entry) => ({
      ...leaf(atlas, entry, 'year.'),
      label: String(entry.estimate.year),
    }));
  return [
    ...percentiles,
    ...(overYears.length > 1
      ? [heading('years', l10n.t('Over the years'), 'history', overYears)]
      : []),
  ];
}

/** Areas under each state that they reach into: one in two states stands under both. */
async function byState(
  atlas: Atlas,
  wages: Wages,
  occupation: OccupationCode,
  kind: 'metropolitan' | 'nonmetropolitan',
): Promise<readonly OutlineNode[]> {
  const entries = (await wages.entries(occupation, 'areas')).filter(
    ({ area }) => area.kind === kind,
  );
  return atlas.data.areas
    .filter((state) => state.kind === 'state')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((state) => {
      const here = entries.filter(({ area }) => area.states.includes(state.id));
      const nodes = async () => byName(here).map((entry) => leaf(atlas, entry, `${state.id}.`));
      const about = l10n.t('{0} areas', here.length);
      const id = `${kind}.${state.id}`;
      return here.length ? [heading(id, state.name, 'location', nodes, about)] : [];
    });
}

/** The settings that the guide talks of first, then sectors, then all industries by name. */
async function industries(
  atlas: Atlas,
  wages: Wages,
  occupation: OccupationCode,
): Promise<readonly OutlineNode[]> {
  const entries = await wages.entries(occupation, 'industries');
  const settings = await wages.settings();
  const first = settings.flatMap(({ industry, name }) => {
    const entry = entries.find((one) => one.industry?.code === industry);
    return entry ? [{ ...leaf(atlas, entry, 'setting.'), label: name }] : [];
  });
  const sectors = entries.filter(({ industry }) => (industry?.level ?? 9) <= 2);
  return [
    ...first,
    heading('sectors', l10n.t('Sectors'), 'organization', leaves(atlas, sectors)),
    heading(
      'allIndustries',
      l10n.t('All industries'),
      'organization',
      leaves(atlas, byName(entries.filter(({ industry }) => (industry?.level ?? 0) > 2))),
    ),
  ];
}

/** O*NET's nearest occupations, each with its own national median. */
async function related(
  atlas: Atlas,
  wages: Wages,
  codes: Promise<readonly OccupationCode[]>,
): Promise<readonly OutlineNode[]> {
  const entries = await Promise.all(
    (await codes).map((occupation) => wages.entry({ area: 'US', occupation })),
  );
  return entries
    .flatMap((entry) => entry ?? [])
    .map((entry) => ({ ...leaf(atlas, entry, 'related.'), label: entry.occupation.title }));
}

function leaves(atlas: Atlas, entries: readonly WageEntry[]): readonly OutlineNode[] {
  return entries.map((entry) => leaf(atlas, entry));
}

function byName(entries: readonly WageEntry[]): readonly WageEntry[] {
  return entries.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
