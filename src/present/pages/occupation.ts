/** The page of an occupation: what a person asks of it, from its pay to what is asked of people in it. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { escapeMarkdown, list } from '../markdown';
import { wageSource } from '../sources';
import { medianWords } from '../wageWords';
import { withheldWords } from '../withheld';
import { askedOfPeople } from './askedOfPeople';
import { aboutSection, pageText, section, sourcesSection } from './ending';
import { factsTable } from './factsTable';
import { guideLead, guideParts } from './guideOccupation';
import { jobTitles } from './jobTitles';
import type { Library } from './library';
import { entryFacts, outlookFacts } from './outlook';
import { overYears } from './overYears';
import { payEnds, places, readPlaces } from './places';
import { relatedOccupations } from './relatedOccupations';

/**
 * In Markdown; undefined when the release has no such occupation. The guide's own occupation gets
 * what the guide knows of it besides.
 * @throws {DataFileError}
 */
export async function occupationPage(library: Library, code: string): Promise<string | undefined> {
  const { atlas, wages, homeArea } = library;
  const nation = await wages.entry({ area: 'US', occupation: code });
  if (!nation) return undefined;
  const home = homeArea ? await wages.entry({ area: homeArea, occupation: code }) : undefined;
  const [where, outlook, years, related, asked, entry] = await Promise.all([
    readPlaces(wages, code, nation.estimate.year),
    outlookFacts(library, code),
    overYears(library, code),
    relatedOccupations(library, code),
    askedOfPeople(library, code),
    entryFacts(library, code),
  ]);
  const own = code === atlas.occupation.code;
  const guide = own ? await guideParts(library) : undefined;
  return pageText(
    `# ${escapeMarkdown(nation.occupation.title)}`,
    `*${escapeMarkdown(l10n.t('Occupation · SOC {0} · {1}', code, medianWords(nation.estimate)))}*`,
    own ? guideLead(atlas) : '',
    section(l10n.t('Quick facts'), quickFacts(nation, home, [...entry.rows, ...outlook.facts])),
    ...(guide?.before ?? []),
    ...years.sections,
    section(l10n.t('Where the pay differs'), payEnds(where), ...(guide?.pay ?? [])),
    section(l10n.t('Outlook'), ...outlook.sections, guide?.drivers ?? ''),
    ...related.sections,
    ...asked.sections,
    guide?.voices ?? '',
    ...(await jobTitles(library, code)),
    ...places(where),
    aboutSection(atlas, guide?.notes ?? [], [
      ...withheldWords(nation.estimate).map(escapeMarkdown),
      ...(guide?.remarks ?? []),
      coverage(),
    ]),
    sourcesSection(
      atlas,
      [...outlook.sources, ...asked.sources, ...related.sources, ...(guide?.sources ?? [])],
      [wageSource(atlas, nation.estimate), ...years.sources],
    ),
  );
}

/** Pay and jobs here and at home, then what it takes to enter. */
function quickFacts(
  nation: WageEntry,
  home: WageEntry | undefined,
  entry: readonly (readonly [string, string])[],
): string {
  const lines = entry.map(
    ([name, words]) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(words)}`,
  );
  const parts = [
    factsTable([nation, ...(home && home.id !== nation.id ? [home] : [])]),
    list(lines),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function coverage(): string {
  return escapeMarkdown(
    l10n.t('Wages and jobs are those of employees; the self-employed are left out.'),
  );
}
