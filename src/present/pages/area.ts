/** The page of an area: the guide's occupation there, the field's others, the areas within, licenses. */
import * as l10n from '@vscode/l10n';
import type { Area, WageEntry } from '../../domain/model';
import { count } from '../format';
import { escapeMarkdown, link, list } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { medianWords } from '../wageWords';
import { withheldWords } from '../withheld';
import { changeLine, priceLine } from './areaFacts';
import { areasWithin } from './areasWithin';
import { aboutSection, pageText, section, sourcesSection } from './ending';
import { factsTable } from './factsTable';
import { fieldOccupations } from './fieldOccupations';
import { inTheGuide } from './homes';
import { byOccupation, leaderTables } from './leaderTables';
import type { Library } from './library';
import { licenseSections } from './licenses';
import { overYears } from './overYears';

/** Id of the page of an area: `area.OH`, `area.0012420`. */
export function areaPageId(area: Area): string {
  return `area.${area.id}`;
}

/** In Markdown; undefined when the release has no such area. @throws {DataFileError} */
export async function areaPage(library: Library, id: string): Promise<string | undefined> {
  const { atlas, wages } = library;
  const area = (await wages.directory()).area(id);
  const all = area ? await wages.entriesOfArea(area.id) : [];
  if (!area || all.length === 0) return undefined;
  const own = await wages.entry({ area: area.id, occupation: atlas.occupation.code });
  const total = all.find(({ occupation }) => occupation.code === '00-0000');
  const detailed = all.filter(({ occupation }) => occupation.level === 'detailed');
  const year = all[0]?.estimate.year ?? '';
  const isState = area.kind === 'state';
  const years = isState ? await overYears(library, atlas.occupation.code, area.id) : undefined;
  return pageText(
    `# ${escapeMarkdown(area.name)}`,
    `*${escapeMarkdown(kindLine(area, total))}*`,
    await ownSection(library, area, own),
    ...(years?.sections ?? []),
    await fieldOccupations(library, detailed),
    await areasWithin(library, area),
    section(l10n.t('Programs of study'), programsLink(area)),
    licenses(library, area),
    section(
      l10n.t('All occupations, May {0}', year),
      ...leaderTables(detailed, l10n.t('Occupation'), byOccupation),
    ),
    guideSection(library, area),
    aboutSection(atlas, [], remarks(area, own)),
    sourcesSection(atlas, isState ? ['bea-rpp-2024'] : [], [
      ...(total ? [wageSource(atlas, total.estimate)] : []),
      ...(years?.sources ?? []),
    ]),
  );
}

/** The whole official row, what it is worth at the nation's prices, and how it changed. */
async function ownSection(
  library: Library,
  area: Area,
  own: WageEntry | undefined,
): Promise<string> {
  const heading = library.atlas.occupation.title;
  if (!own) {
    return section(heading, escapeMarkdown(l10n.t('BLS prints no row of this occupation here.')));
  }
  const lines = [await priceLine(library, area, own), await changeLine(library, area, own)];
  return section(
    heading,
    factsTable([own]),
    list(lines.filter((line) => line !== '').map(escapeMarkdown)),
  );
}

function licenses({ atlas }: Library, area: Area): string {
  const found = area.kind === 'state' ? licenseSections(atlas, area.id) : [];
  const lower = found.map((one) => `#${one}`);
  return section(l10n.t('Licenses that a manager may need'), ...lower);
}

/** Jobs as the guide prints them, for the ten metropolitan areas that it names. */
function guideSection({ atlas }: Library, area: Area): string {
  const metro = atlas.entries('metro').find((one) => one.area.code === area.code);
  if (!metro) return '';
  const year = metro.year ?? l10n.t('year not stated');
  const words = l10n.t(
    'The guide lists {0} with {1} jobs ({2}).',
    metro.label,
    count(metro.employment),
    year,
  );
  const notes = metro.notes.map(({ text }) => text);
  return section(inTheGuide(), ...[words, metro.summary, ...notes].map(escapeMarkdown));
}

function remarks({ kind }: Area, own: WageEntry | undefined): readonly string[] {
  const bounds = l10n.t(
    'Bounds of metropolitan and nonmetropolitan areas change between releases, so their figures are not compared over years.',
  );
  const local = kind === 'metropolitan' || kind === 'nonmetropolitan';
  return [...(own ? withheldWords(own.estimate) : []), ...(local ? [bounds] : [])].map(
    escapeMarkdown,
  );
}

/** The way to the programs of study of the area; none for the nation, which has no list of its own. */
function programsLink({ id, kind, name }: Area): string {
  return kind === 'nation'
    ? ''
    : `${link(l10n.t('Programs in {0}', name), toPage(`programs.${id}`, l10n.t('Programs in {0}', name)))}: ${escapeMarkdown(
        l10n.t('where to study for the field'),
      )}`;
}

function kindLine(area: Area, total: WageEntry | undefined): string {
  const kind = {
    nation: l10n.t('Nation'),
    state: l10n.t('State or territory'),
    metropolitan: l10n.t('Metropolitan area'),
    nonmetropolitan: l10n.t('Nonmetropolitan area'),
  }[area.kind];
  if (!total) return kind;
  const jobs = l10n.t('{0} jobs in all', jobsIn(total));
  return `${kind} · ${jobs} · ${medianWords(total.estimate)}`;
}

function jobsIn({ estimate }: WageEntry): string {
  return typeof estimate.employment === 'number' ? count(estimate.employment) : l10n.t('N/A');
}
