/** Pay and jobs of an occupation in the settings that the guide talks of, each by its industry. */
import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../../domain/model';
import { wageId } from '../../domain/wages/wages';
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
    link(name, toPage(wageId(entry.estimate), wageName(entry))),
    escapeMarkdown(jobsOf(entry)),
    escapeMarkdown(medianPay(entry.estimate)),
  ]);
  const heading = l10n.t('Pay by setting, nation, May {0}', year);
  return {
    sections: [subsection(heading, table(headers, cells, ['left', 'right', 'right']))],
    sources: rows.slice(0, 1).map(({ entry }) => wageSource(library.atlas, entry.estimate)),
  };
}

interface SettingRow {
  readonly name: string;
  readonly entry: {
    readonly occupation: { readonly title: string };
    readonly label: string;
    readonly estimate: WageEstimate;
  };
}

/** The settings that have a row, in the guide's order. @throws {DataFileError} */
async function settingRows(
  { wages }: Library,
  occupation: string,
): Promise<{ readonly rows: readonly SettingRow[]; readonly year: number | string }> {
  const names = await wages.directory();
  const rows = await Promise.all(
    names.settings.map(async ({ industry, name }) => {
      const estimate = await wages.estimate({ area: 'US', occupation, industry });
      if (!estimate) return [];
      const title = names.occupation(occupation)?.title ?? occupation;
      const label = names.industry(industry)?.name ?? name;
      return [{ name, entry: { occupation: { title }, label, estimate } }];
    }),
  );
  return { rows: rows.flat(), year: rows.flat()[0]?.entry.estimate.year ?? '' };
}

function jobsOf({ estimate }: SettingRow['entry']): string {
  const { employment } = estimate;
  return typeof employment === 'number' ? count(employment) : jobsWords(estimate);
}
