/** The field's occupations beside the managers, in one area. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { jobsWords, medianPay, quotientWords } from '../wageWords';
import { section } from './ending';
import { wageName } from './homes';
import type { Library } from './library';

/** With what joins each to the field; empty where none has a row. @throws {DataFileError} */
export async function fieldOccupations(
  { wages }: Library,
  detailed: readonly WageEntry[],
): Promise<string> {
  const { neighbours } = await wages.directory();
  const by = new Map(detailed.map((entry) => [entry.occupation.code, entry]));
  const rows = neighbours.flatMap(({ occupation, how }) => {
    const entry = by.get(occupation);
    if (!entry) return [];
    return [
      [
        link(entry.occupation.title, toPage(entry.id, wageName(entry))),
        escapeMarkdown(how),
        escapeMarkdown(jobsWords(entry.estimate)),
        escapeMarkdown(quotientWords(entry.estimate)),
        escapeMarkdown(medianPay(entry.estimate)),
      ],
    ];
  });
  if (rows.length === 0) return '';
  const year = detailed[0]?.estimate.year ?? '';
  const headers = [
    l10n.t('Occupation'),
    l10n.t('In the field'),
    l10n.t('Jobs'),
    l10n.t('Share of jobs'),
    l10n.t('Median'),
  ];
  return section(
    l10n.t('Occupations beside the managers, May {0}', year),
    table(headers.map(escapeMarkdown), rows, ['left', 'left', 'right', 'right', 'right']),
  );
}
