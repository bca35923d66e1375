/** Profile of an area: the field's occupations there, then who leads among all of them. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { Area, WageEntry } from '../../domain/model';
import type { Wages } from '../../domain/wages/wages';
import { count } from '../format';
import { escapeMarkdown, link, list, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { jobsWords, medianPay, medianWords, quotientWords } from '../wageWords';
import { leaderTables } from './leaderTables';
import { factsTable } from './occupation';

/** Id of the page of an area: `area.OH`, `area.0012420`. */
export function areaPageId(area: Area): string {
  return `area.${area.id}`;
}

/** In Markdown; undefined when the release has no such area. @throws {DataFileError} */
export async function areaPage(
  atlas: Atlas,
  wages: Wages,
  id: string,
): Promise<string | undefined> {
  const area = (await wages.directory()).area(id);
  const own = area && (await wages.entry({ area: area.id, occupation: atlas.occupation.code }));
  const all = area ? await wages.entriesOfArea(area.id) : [];
  if (!area || all.length === 0) return undefined;
  const total = all.find(({ occupation }) => occupation.code === '00-0000');
  const detailed = all.filter(({ occupation }) => occupation.level === 'detailed');
  const year = all[0]?.estimate.year ?? '';
  const sections = [
    `# ${escapeMarkdown(area.name)}`,
    `*${escapeMarkdown(kindLine(area, total))}*`,
    programsLink(area),
    own ? `## ${escapeMarkdown(atlas.occupation.title)}\n\n${factsTable([own])}` : '',
    await field(wages, detailed),
    `## ${escapeMarkdown(l10n.t('All occupations, May {0}', year))}`,
    ...leaderTables(detailed, l10n.t('Occupation'), ({ occupation, id: page }) => ({
      text: occupation.title,
      page,
    })),
    `## ${escapeMarkdown(l10n.t('Sources'))}\n\n${list(total ? [wageSource(atlas, total.estimate)] : [])}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** The way to the programs of study of the area; none for the nation, which has no list of its own. */
function programsLink({ id, kind, name }: Area): string {
  return kind === 'nation'
    ? ''
    : link(l10n.t('Programs of study in {0}', name), toPage(`programs.${id}`));
}

function kindLine(area: Area, total: WageEntry | undefined): string {
  const kind = {
    nation: l10n.t('Nation'),
    state: l10n.t('State or territory'),
    metropolitan: l10n.t('Metropolitan area'),
    nonmetropolitan: l10n.t('Nonmetropolitan area'),
  }[area.kind];
  if (!total) return kind;
  const jobs = l10n.t('{0} jobs in all', numberOf(total));
  return `${kind} · ${jobs} · ${medianWords(total.estimate)}`;
}

function numberOf({ estimate }: WageEntry): string {
  return typeof estimate.employment === 'number' ? count(estimate.employment) : l10n.t('N/A');
}

/** The field's own occupations and its neighbours, with what joins them to it. */
async function field(wages: Wages, detailed: readonly WageEntry[]): Promise<string> {
  const { neighbours } = await wages.directory();
  const by = new Map(detailed.map((entry) => [entry.occupation.code, entry]));
  const rows = neighbours.flatMap(({ occupation, how }) => {
    const entry = by.get(occupation);
    if (!entry) return [];
    return [
      [
        link(entry.occupation.title, toPage(entry.id)),
        escapeMarkdown(how),
        escapeMarkdown(jobsWords(entry.estimate)),
        escapeMarkdown(quotientWords(entry.estimate)),
        escapeMarkdown(medianPay(entry.estimate)),
      ],
    ];
  });
  if (!rows.length) return '';
  const year = detailed[0]?.estimate.year ?? '';
  const headers = [
    l10n.t('Occupation'),
    l10n.t('In the field'),
    l10n.t('Jobs'),
    l10n.t('Share of jobs'),
    l10n.t('Median'),
  ];
  return [
    `## ${escapeMarkdown(l10n.t('Occupations beside the managers, May {0}', year))}`,
    table(headers.map(escapeMarkdown), rows, ['left', 'left', 'right', 'right', 'right']),
  ].join('\n\n');
}
