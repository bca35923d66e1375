/** The median over the years: as paid, and in the newest year's dollars. */
import * as l10n from '@vscode/l10n';
import type { WageEstimate } from '../../domain/model';
import { consumerPriceSource } from '../../domain/prices/prices';
import { wageId } from '../../domain/wages/wages';
import { signedPercent, usd, usdPerHour } from '../format';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { wageSource } from '../sources';
import { ends, medianPay, paidBy } from '../wageWords';
import { section } from './ending';
import { wageName } from './homes';
import type { Library } from './library';
import type { Sections } from './outlook';

interface Row {
  readonly occupation: { readonly title: string };
  readonly label: string;
  readonly estimate: WageEstimate;
}

interface Year {
  readonly entry: Row;
  /** Median in the dollars of the newest year, by the way of pay that is published. */
  readonly constant: number | undefined;
}

/** Of the nation, or of an area whose bounds don't change: a state. @throws {DataFileError} */
export async function overYears(
  library: Library,
  occupation: string,
  area = 'US',
): Promise<Sections> {
  const years = await yearsOf(library, occupation, area);
  const newest = years[0]?.entry.estimate;
  if (!newest || years.length < 2) return { sections: [], sources: [] };
  const dollars = l10n.t('Median in dollars of May {0}', newest.year);
  const headers = [l10n.t('Release'), l10n.t('Median'), dollars, l10n.t('Other percentiles')];
  const cells = years.map(({ entry, constant }) => [
    link(l10n.t('May {0}', entry.estimate.year), toPage(wageId(entry.estimate), wageName(entry))),
    escapeMarkdown(medianPay(entry.estimate)),
    escapeMarkdown(constant === undefined ? '–' : inDollars(entry, constant)),
    escapeMarkdown(ends(entry.estimate).join(' · ')),
  ]);
  const heading = l10n.t('Pay over the years: {0}', years[0]?.entry.label ?? '');
  return {
    sections: [
      section(
        heading,
        escapeMarkdown(changeWords(years)),
        table(headers.map(escapeMarkdown), cells),
      ),
    ],
    sources: [
      ...years.map(({ entry }) => wageSource(library.atlas, entry.estimate)),
      consumerPriceSource,
    ],
  };
}

/** Newest first; years without a printed median are left out. */
async function yearsOf(
  { wages, prices }: Library,
  occupation: string,
  area: string,
): Promise<readonly Year[]> {
  const kind = area === 'US' ? 'nation' : 'states';
  const years = await wages.years(kind, occupation);
  const names = await wages.directory();
  const found = await Promise.all(years.map((year) => wages.estimate({ area, occupation, year })));
  const entries = found.flatMap((estimate) => {
    if (!estimate || medianOf({ estimate }) === undefined) return [];
    const title = names.occupation(occupation)?.title ?? occupation;
    return [{ occupation: { title }, label: names.area(area)?.name ?? area, estimate }];
  });
  const newest = entries[0]?.estimate.year ?? 0;
  return Promise.all(
    entries.map(async (entry) => ({
      entry,
      constant: await prices.constantDollars(medianOf(entry) ?? 0, entry.estimate.year, newest),
    })),
  );
}

function medianOf({ estimate }: Pick<Row, 'estimate'>): number | undefined {
  const value = paidBy(estimate) === 'hour' ? estimate.hourly.median : estimate.median;
  return value ?? undefined;
}

function inDollars({ estimate }: Row, amount: number): string {
  return paidBy(estimate) === 'hour'
    ? l10n.t('{0} an hour', usdPerHour(amount))
    : usd(Math.round(amount));
}

/** The change from the first year to the newest, as paid and after inflation. */
function changeWords(years: readonly Year[]): string {
  const [newest, oldest] = [years[0], years.at(-1)];
  if (!newest || !oldest || oldest.constant === undefined) return '';
  const now = medianOf(newest.entry) ?? 0;
  const then = medianOf(oldest.entry) ?? 0;
  return l10n.t(
    'The median changed by {0} from May {1} to May {2}, and by {3} after inflation (CPI-U, all items, from May to May).',
    signedPercent((now / then - 1) * 100),
    oldest.entry.estimate.year,
    newest.entry.estimate.year,
    signedPercent((now / oldest.constant - 1) * 100),
  );
}
