/** Growth and openings of an occupation beside all occupations, from BLS's projections. */
import * as l10n from '@vscode/l10n';
import type { EmploymentProjection } from '../../domain/projections/projections';
import { count, percent, span } from '../format';
import { escapeMarkdown, table } from '../markdown';
import { capital } from '../requirements';
import { cited } from '../sources';
import type { Library } from './library';

export interface Sections {
  readonly sections: readonly string[];
  /** Rows of data/sources.json, or lines that are Markdown already. */
  readonly sources: readonly string[];
}

export interface Outlook extends Sections {
  /** Growth and openings, for the quick facts. */
  readonly facts: readonly (readonly [name: string, words: string])[];
}

const allOccupations = '00-0000';

/** A table of both, and a sentence; empty where BLS projects nothing for the occupation. @throws {DataFileError} */
export async function outlookFacts(library: Library, occupation: string): Promise<Outlook> {
  const [own, all] = await Promise.all([
    library.projections.projection(occupation),
    library.projections.projection(allOccupations),
  ]);
  if (!own) return { sections: [], sources: [], facts: [] };
  const years = span(own.from, own.to);
  const { occupation: named } = await library.wages.directory();
  const headers = [
    '',
    named(occupation)?.title ?? occupation,
    ...(all ? [l10n.t('All occupations')] : []),
  ];
  const row = (name: string, words: (one: EmploymentProjection) => string) => [
    name,
    words(own),
    ...(all ? [words(all)] : []),
  ];
  const rows = [
    row(l10n.t('Growth, {0}', years), ({ percent: growth }) => percent(growth)),
    row(l10n.t('Jobs, {0}', own.from), ({ jobs }) => count(jobs)),
    row(l10n.t('Jobs projected, {0}', own.to), ({ jobsProjected }) => count(jobsProjected)),
    row(l10n.t('Openings a year, {0}', years), ({ openings }) => count(openings)),
    ...earlierRounds(library, own),
  ];
  const made = table(
    headers.map(escapeMarkdown),
    rows.map((cells) => cells.map(escapeMarkdown)),
    ['left', 'right', 'right'],
  );
  const growth = all
    ? l10n.t('{0} over {1}; all occupations {2}', percent(own.percent), years, percent(all.percent))
    : l10n.t('{0} over {1}', percent(own.percent), years);
  return {
    sections: [made, escapeMarkdown(openingsWords(own))],
    sources: [own.source],
    facts: [
      [l10n.t('Growth'), growth],
      [l10n.t('Openings a year, {0}', years), count(own.openings)],
    ],
  };
}

/** Rounds of the projections that the guide prints. */
function earlierRounds(
  { atlas }: Library,
  { occupation, from }: EmploymentProjection,
): readonly (readonly string[])[] {
  return atlas.data.projections
    .filter((one) => one.occupation === occupation && one.from < from)
    .map((one) => [
      l10n.t('Growth, {0}, an earlier round', span(one.from, one.to)),
      percent(one.percent),
      percent(one.allOccupationsPercent),
    ]);
}

function openingsWords({ openings, change, from, to }: EmploymentProjection): string {
  const years = to - from;
  if (change <= 0) {
    return l10n.t(
      'No new jobs on balance: the openings come from people who leave the occupation.',
    );
  }
  const grown = Math.round((change / years / openings) * 100);
  return l10n.t(
    'About {0}% of the openings of {1} come from growth, the others from people who leave the occupation.',
    grown,
    span(from, to),
  );
}

/** What BLS finds is typically needed to enter, a fact each; none for groups. @throws {DataFileError} */
export async function entryFacts(
  library: Library,
  occupation: string,
): Promise<{ readonly rows: readonly (readonly [string, string])[]; readonly source: string }> {
  const one = await library.projections.projection(occupation);
  if (!one) return { rows: [], source: '' };
  const rows = [
    [l10n.t('Education to enter'), one.education ?? ''],
    [l10n.t('Experience in a related occupation'), one.experience ?? ''],
    [l10n.t('Training on the job'), one.training ?? ''],
  ] as const;
  return {
    rows: rows.filter(([, words]) => words !== '').map(([name, words]) => [name, capital(words)]),
    source: one.source,
  };
}

/** `Growth 23.2%, 2024–2034`, with its source; empty where nothing is projected. */
export async function growthLine(library: Library, occupation: string): Promise<string> {
  const one = await library.projections.projection(occupation);
  if (!one) return '';
  const words = l10n.t('{0} growth · {1}', percent(one.percent), span(one.from, one.to));
  return `${escapeMarkdown(words)} (${cited(library.atlas, one.source)})`;
}
