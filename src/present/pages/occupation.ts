/** Profile of an occupation: what a BLS occupational profile shows, from one release. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { OccupationCode, WageEntry } from '../../domain/model';
import type { Wages } from '../../domain/wages/wages';
import { escapeMarkdown, link, list, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { ends, medianWords, wageFacts } from '../wageWords';
import { withheldWords } from '../withheld';
import { leaderTables } from './leaderTables';

/** Id of the page of an occupation: `occupation.29-1141`. */
export function occupationPageId(code: OccupationCode): string {
  return `occupation.${code}`;
}

/**
 * The page of an occupation of the release, in Markdown; undefined when there is no such occupation.
 * @param homeArea id of the reader's area, shown beside the nation
 * @throws {DataFileError}
 */
export async function occupationPage(
  atlas: Atlas,
  wages: Wages,
  code: OccupationCode,
  homeArea: string | undefined,
): Promise<string | undefined> {
  const nation = await wages.entry({ area: 'US', occupation: code });
  if (!nation) return undefined;
  const home = homeArea ? await wages.entry({ area: homeArea, occupation: code }) : undefined;
  const { title } = nation.occupation;
  const sections = [
    `# ${escapeMarkdown(title)}`,
    `*${escapeMarkdown(l10n.t('Occupation · SOC {0} · {1}', code, medianWords(nation.estimate)))}*`,
    factsTable([nation, ...(home ? [home] : [])]),
    list(withheldWords(nation.estimate).map(escapeMarkdown)),
    await overYears(wages, code),
    ...(await places(wages, code, nation.estimate.year)),
    `## ${escapeMarkdown(l10n.t('Sources'))}\n\n${list([sourceLine(atlas, nation)])}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Figures as rows, areas as columns. */
export function factsTable(entries: readonly WageEntry[]): string {
  const all = entries.map((entry) => new Map(wageFacts(entry)));
  const names = [...new Set(all.flatMap((facts) => [...facts.keys()]))];
  const headers = ['', ...entries.map(({ label, estimate }) => `${label}, May ${estimate.year}`)];
  const rows = names.map((name) => [name, ...all.map((facts) => facts.get(name) ?? '–')]);
  return table(
    headers.map(escapeMarkdown),
    rows.map((row) => row.map(escapeMarkdown)),
  );
}

async function overYears(wages: Wages, occupation: OccupationCode): Promise<string> {
  const years = await wages.years('nation', occupation);
  const rows = await Promise.all(
    years.map((year) => wages.entry({ area: 'US', occupation, year })),
  );
  const known = rows.flatMap((entry) => entry ?? []);
  if (known.length < 2) return '';
  const cells = known.map(({ estimate, id }) => [
    link(`May ${estimate.year}`, toPage(id)),
    escapeMarkdown(medianWords(estimate)),
    escapeMarkdown(ends(estimate).join(' · ')),
  ]);
  const headers = [l10n.t('Release'), l10n.t('Median'), l10n.t('Other percentiles')];
  const note = l10n.t('Dollars of each year; BLS OEWS of that year.');
  return [
    `## ${escapeMarkdown(l10n.t('Pay over the years, nation'))}`,
    table(headers.map(escapeMarkdown), cells),
    escapeMarkdown(note),
  ].join('\n\n');
}

async function places(
  wages: Wages,
  code: OccupationCode,
  year: number,
): Promise<readonly string[]> {
  const areas = await wages.entries(code, 'areas', year);
  const ofKind = (kind: string) => areas.filter(({ area }) => area.kind === kind);
  const kinds = [
    [l10n.t('States, May {0}', year), l10n.t('State'), await wages.entries(code, 'states', year)],
    [
      l10n.t('Metropolitan areas, May {0}', year),
      l10n.t('Metropolitan area'),
      ofKind('metropolitan'),
    ],
    [
      l10n.t('Nonmetropolitan areas, May {0}', year),
      l10n.t('Nonmetropolitan area'),
      ofKind('nonmetropolitan'),
    ],
    [
      l10n.t('Industries, May {0}', year),
      l10n.t('Industry'),
      (await wages.entries(code, 'industries', year)).filter(
        ({ industry }) => industry?.level === 4,
      ),
    ],
  ] as const;
  const sections = kinds.flatMap(([heading, what, entries]) => {
    const tables = leaderTables(entries, what);
    return tables.length ? [`## ${escapeMarkdown(heading)}`, ...tables] : [];
  });
  const note = l10n.t(
    'BLS prints no estimate of fewer than 30 jobs; an area without a printed figure is in none of these lists.',
  );
  return sections.length ? [...sections, escapeMarkdown(note)] : [];
}

function sourceLine(atlas: Atlas, { estimate }: WageEntry): string {
  const note = atlas.source(estimate.source)?.note;
  const source = wageSource(atlas, estimate);
  return note ? `${source}. ${escapeMarkdown(note)}` : source;
}
