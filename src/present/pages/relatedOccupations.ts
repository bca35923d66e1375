/** Occupations near one, each with its own official figures. */
import * as l10n from '@vscode/l10n';
import { percent, span } from '../format';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { jobsWords, medianPay } from '../wageWords';
import { section } from './ending';
import type { Library } from './library';
import type { Sections } from './outlook';

/** O*NET's ten nearest occupations; empty where it names none. @throws {DataFileError} */
export async function relatedOccupations(library: Library, code: string): Promise<Sections> {
  const facts = await library.onet.profileFacts(code);
  const codes = [...new Set((facts?.related ?? []).map((one) => one.slice(0, 7)))];
  const made = await occupationTable(
    library,
    codes.filter((one) => one !== code).map((one) => ({ code: one, how: '' })),
  );
  if (made === '') return { sections: [], sources: [] };
  return {
    sections: [section(l10n.t('Related occupations'), made)],
    sources: [...(facts?.sources ?? []), 'bls-projections-2024-34'],
  };
}

export interface NamedOccupation {
  readonly code: string;
  /** In a few words, what joins it to what the page is about; empty where the heading says it. */
  readonly how: string;
}

/**
 * A table of occupations: pay and jobs in the nation, the median at home, growth. Those without a wage
 * row are left out; empty where none has one.
 * @throws {DataFileError}
 */
export async function occupationTable(
  { wages, projections, homeArea }: Library,
  occupations: readonly NamedOccupation[],
): Promise<string> {
  const names = await wages.directory();
  const rows = await Promise.all(
    occupations.map(async ({ code, how }) => {
      const [nation, home, growth] = await Promise.all([
        wages.estimate({ area: 'US', occupation: code }),
        homeArea ? wages.estimate({ area: homeArea, occupation: code }) : undefined,
        projections.projection(code),
      ]);
      return nation
        ? [{ nation, home, how, growth, title: names.occupation(code)?.title ?? code }]
        : [];
    }),
  );
  const all = rows.flat();
  const [first] = all;
  if (!first) return '';
  const homeId = all.find(({ home }) => home)?.home?.area;
  const homeName = homeId && names.area(homeId)?.name;
  const grown = all.find(({ growth }) => growth)?.growth;
  const hows = all.some(({ how }) => how !== '');
  const { year } = first.nation;
  const headers = [
    l10n.t('Occupation'),
    ...(hows ? [l10n.t('How it is near')] : []),
    l10n.t('Jobs, May {0}', year),
    l10n.t('Median, May {0}', year),
    ...(homeName ? [l10n.t('Median in {0}', homeName)] : []),
    ...(grown ? [l10n.t('Growth, {0}', span(grown.from, grown.to))] : []),
  ];
  const cells = all.map(({ nation, home, how, growth, title }) => [
    link(title, toPage(`occupation.${nation.occupation}`, title)),
    ...(hows ? [escapeMarkdown(how)] : []),
    escapeMarkdown(jobsWords({ ...nation, employmentRse: undefined })),
    escapeMarkdown(medianPay(nation)),
    ...(homeName ? [escapeMarkdown(home ? medianPay(home) : '–')] : []),
    ...(grown ? [escapeMarkdown(growth ? percent(growth.percent) : '–')] : []),
  ]);
  const words = hows ? 2 : 1;
  const align = headers.map((_, i) => (i < words ? 'left' : 'right'));
  return table(headers.map(escapeMarkdown), cells, align);
}
