/** Pay and jobs of an occupation in the settings that the guide talks of, each by its industry. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { count } from '../format';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { jobsWords, medianPay } from '../wageWords';
import { subsection } from './ending';
import { wageName } from './homes';
import type { Library } from './library';
import type { Sections } from './outlook';

/** @throws {DataFileError} */
export async function settingsPay(library: Library, occupation: string): Promise<Sections> {
  const { rows, year } = await settingRows(library, occupation);
  if (rows.length === 0) return { sections: [], sources: [] };
  const headers = [l10n.t('Setting'), l10n.t('Jobs'), l10n.t('Median')].map(escapeMarkdown);
  const cells = rows.map(({ name, entry }) => [
    link(name, toPage(entry.id, wageName(entry))),
    escapeMarkdown(jobsOf(entry)),
    escapeMarkdown(medianPay(entry.estimate)),
  ]);
  const heading = l10n.t('Pay by setting, nation, May {0}', year);
  return {
    sections: [subsection(heading, table(headers, cells, ['left', 'right', 'right']))],
    sources: rows.slice(0, 1).map(({ entry }) => wageSource(library.atlas, entry.estimate)),
  };
}

export interface SettingRow {
  readonly name: string;
  readonly entry: WageEntry;
}

/** The settings that have a row, in the guide's order. @throws {DataFileError} */
export async function settingRows(
  { wages }: Library,
  occupation: string,
): Promise<{ readonly rows: readonly SettingRow[]; readonly year: number | string }> {
  const settings = await wages.settings();
  const rows = await Promise.all(
    settings.map(async ({ industry, name }) => {
      const entry = await wages.entry({ area: 'US', occupation, industry });
      return entry ? [{ name, entry }] : [];
    }),
  );
  return { rows: rows.flat(), year: rows.flat()[0]?.entry.estimate.year ?? '' };
}

function jobsOf({ estimate }: WageEntry): string {
  const { employment } = estimate;
  return typeof employment === 'number' ? count(employment) : jobsWords(estimate);
}
