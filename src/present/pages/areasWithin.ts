/** The metropolitan and nonmetropolitan areas that reach into a state. */
import * as l10n from '@vscode/l10n';
import type { Area, WageEntry } from '../../domain/model';
import { compareFigures } from '../../domain/wages/rank';
import { escapeMarkdown, link, table } from '../markdown';
import { toPage } from '../pagePath';
import { jobsWords, medianPay, rankWords } from '../wageWords';
import { section } from './ending';
import type { Library } from './library';

/** Best paid first; of an area within states, the states it lies in are named. @throws {DataFileError} */
export async function areasWithin({ atlas, wages }: Library, area: Area): Promise<string> {
  if (area.kind === 'nation') return '';
  if (area.kind !== 'state') return statesOf(atlas.area, area);
  const { code, title } = atlas.occupation;
  const all = await wages.entries(code, 'areas');
  const here = all
    .filter((entry) => entry.area.states.includes(area.id))
    .toSorted((a, b) => compareFigures(b.estimate.median, a.estimate.median));
  const [first] = here;
  if (!first) return '';
  const headers = [l10n.t('Area'), l10n.t('Jobs'), l10n.t('Median'), l10n.t('Rank')];
  return section(
    l10n.t('Areas within it, {0}, May {1}', title.toLowerCase(), first.estimate.year),
    table(headers.map(escapeMarkdown), here.map(row), ['left', 'right', 'right', 'left']),
  );
}

function row(entry: WageEntry): readonly string[] {
  const { area, estimate } = entry;
  return [
    link(area.name, toPage(`area.${area.id}`, area.name)),
    escapeMarkdown(jobsWords({ ...estimate, employmentRse: undefined }) || '–'),
    escapeMarkdown(medianPay(estimate)),
    escapeMarkdown(rankWords(entry)),
  ];
}

function statesOf(
  stateOf: (text: string) => { readonly name: string } | undefined,
  { states }: Area,
): string {
  const links = states.flatMap((id) => {
    const state = stateOf(id);
    return state ? [link(state.name, toPage(`area.${id}`, state.name))] : [];
  });
  const words = escapeMarkdown(
    l10n.t('its other areas, prices, change over the years, and the licenses a manager may need'),
  );
  return section(
    l10n.t('The state'),
    ...links.map((one) => `${one}: ${words}`).slice(0, 1),
    links.slice(1).join(', '),
  );
}
