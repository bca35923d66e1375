/** Where an occupation is most common and best paid: the tables of a BLS occupational profile. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { leaders } from '../../domain/wages/leaders';
import type { Wages } from '../../domain/wages/wages';
import { escapeMarkdown, link } from '../markdown';
import { toPage } from '../pagePath';
import { medianPay } from '../wageWords';
import { section } from './ending';
import { wageName } from './homes';
import { leaderTables } from './leaderTables';

/** A section for each kind of place, and one of industries. @throws {DataFileError} */
export async function places(wages: Wages, code: string, year: number): Promise<readonly string[]> {
  const [states, areas, industries] = await Promise.all([
    wages.entries(code, 'states', year),
    wages.entries(code, 'areas', year),
    wages.entries(code, 'industries', year),
  ]);
  const ofKind = (kind: string) => areas.filter(({ area }) => area.kind === kind);
  const kinds = [
    [l10n.t('States, May {0}', year), l10n.t('State'), states],
    [
      l10n.t('Metropolitan areas, May {0}', year),
      l10n.t('Metropolitan area'),
      ofKind('metropolitan'),
    ],
    [
      l10n.t('Nonmetropolitan areas, May {0}', year),
      l10n.t('Nonmetropolitan area'),
      ofKind('nonmetropolitan'),
    ],
    [
      l10n.t('Industries, May {0}', year),
      l10n.t('Industry'),
      industries.filter(({ industry }) => industry?.level === 4),
    ],
  ] as const;
  const sections = kinds.flatMap(([heading, what, entries]) => {
    const tables = leaderTables(entries, what);
    return tables.length > 0 ? [section(heading, lowestLine(entries), ...tables)] : [];
  });
  const note = l10n.t(
    'BLS prints no estimate of fewer than 30 jobs; an area without a printed figure is in none of these lists.',
  );
  return sections.length > 0 ? [...sections, escapeMarkdown(note)] : [];
}

/** `Lowest median pay: Arkansas, $78,000; …`; empty where the tables show all there are. */
function lowestLine(entries: readonly WageEntry[]): string {
  const lowest = leaders(entries, 'median', 3, 'lowest');
  if (entries.length <= 10 || lowest.length === 0) return '';
  const words = lowest.map(
    (entry) =>
      `${link(entry.label, toPage(entry.id, wageName(entry)))}, ${escapeMarkdown(medianPay(entry.estimate))}`,
  );
  return `${escapeMarkdown(l10n.t('Lowest median pay:'))} ${words.join('; ')}.`;
}
