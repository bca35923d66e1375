/** Where an occupation is most common and best paid: the tables of a BLS occupational profile. */
import * as l10n from '@vscode/l10n';
import type { WageEntry } from '../../domain/model';
import { type FigureOrder, leaders } from '../../domain/wages/leaders';
import type { Wages } from '../../domain/wages/wages';
import { escapeMarkdown, link, list } from '../markdown';
import { toPage } from '../pagePath';
import { medianPay } from '../wageWords';
import { section } from './ending';
import { wageName } from './homes';
import { leaderTables } from './leaderTables';

/** An occupation's rows of one year in every kind of place. */
export interface Places {
  readonly year: number;
  readonly states: readonly WageEntry[];
  readonly areas: readonly WageEntry[];
  readonly industries: readonly WageEntry[];
}

/** @throws {DataFileError} */
export async function readPlaces(wages: Wages, code: string, year: number): Promise<Places> {
  const [states, areas, industries] = await Promise.all([
    wages.entries(code, 'states', year),
    wages.entries(code, 'areas', year),
    wages.entries(code, 'industries', year),
  ]);
  return { year, states, areas, industries };
}

/** A section for each kind of place, and one of industries. */
export function places({ year, states, areas, industries }: Places): readonly string[] {
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
    return tables.length > 0 ? [section(heading, ...tables)] : [];
  });
  const note = l10n.t(
    'BLS prints no estimate of fewer than 30 jobs; an area without a printed figure is in none of these lists.',
  );
  return sections.length > 0 ? [...sections, escapeMarkdown(note)] : [];
}

/** The ends of the pay over states and over metropolitan areas, three each. */
export function payEnds({ year, states, areas: all }: Places): string {
  const areas = all.filter(({ area }) => area.kind === 'metropolitan');
  const lines = [
    endsLine(l10n.t('Highest median, states, May {0}:', year), states, 'highest'),
    endsLine(l10n.t('Lowest median, states, May {0}:', year), states, 'lowest'),
    endsLine(l10n.t('Highest median, metropolitan areas, May {0}:', year), areas, 'highest'),
    endsLine(l10n.t('Lowest median, metropolitan areas, May {0}:', year), areas, 'lowest'),
  ];
  return list(lines.filter((line) => line !== ''));
}

function endsLine(words: string, entries: readonly WageEntry[], order: FigureOrder): string {
  const found = leaders(entries, 'median', 3, order);
  if (found.length < 3) return '';
  const named = found.map(
    (entry) =>
      `${link(entry.label, toPage(entry.id, wageName(entry)))}, ${escapeMarkdown(medianPay(entry.estimate))}`,
  );
  return `${escapeMarkdown(words)} ${named.join('; ')}`;
}
