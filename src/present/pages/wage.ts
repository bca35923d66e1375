/** The page of one wage row: every figure, why any is missing, and the ways on from it. */
import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { WageEntry } from '../../domain/model';
import { escapeMarkdown, link, list, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { medianWords, wageFacts } from '../wageWords';
import { withheldWords } from '../withheld';
import { kindWord } from '../words';
import { pageText, section, sourcesSection } from './ending';
import { wageName } from './homes';

export function wagePage(atlas: Atlas, entry: WageEntry): string {
  const { estimate, occupation, area } = entry;
  const figures = wageFacts(entry).map(([name, value]) => [name, value].map(escapeMarkdown));
  const period = l10n.t('US dollars before tax, May {0}', estimate.year);
  const headers = [l10n.t('Figure'), period].map(escapeMarkdown);
  const profile = link(occupation.title, toPage(`occupation.${occupation.code}`, occupation.title));
  const place = link(area.name, toPage(`area.${area.id}`, area.name));
  return pageText(
    `# ${escapeMarkdown(wageName(entry))}`,
    `*${escapeMarkdown(`${kindWord('wage')} · SOC ${occupation.code} · ${medianWords(estimate)}`)}*`,
    table(headers, figures),
    list(withheldWords(estimate).map(escapeMarkdown)),
    section(
      l10n.t('More'),
      list([
        `${profile}: ${escapeMarkdown(l10n.t('the occupation, its outlook, where it is most common and best paid'))}`,
        `${place}: ${escapeMarkdown(l10n.t('the area, and its other occupations'))}`,
      ]),
    ),
    sourcesSection(atlas, [], [wageSource(atlas, estimate)]),
  );
}
