import * as l10n from '@vscode/l10n';
import type { StateSum } from '../../domain/programs/find';
import type { Program } from '../../domain/programs/model';
import { count } from '../format';
import { escapeMarkdown, link, table } from '../markdown';
import type { ProgramContext } from '../programs/context';
import { change } from '../programs/table';
import { academicYear, collegeNavigator, controlWord, website } from '../programs/words';
import { cellText } from '../table';

interface PageColumn {
  readonly header: string;
  readonly right?: boolean;
  /** Markdown. */
  readonly cell: (program: Program) => string;
}

/** Programs as a table on a page; a column in which all say the same is left out. */
export function programTable(context: ProgramContext, programs: readonly Program[]): string {
  const columns = pageColumns(context, programs);
  return table(
    columns.map(({ header }) => escapeMarkdown(header)),
    programs.map((program) => columns.map(({ cell }) => cell(program))),
    columns.map(({ right }) => (right ? 'right' : 'left')),
  );
}

function pageColumns(
  { tables: { year } }: ProgramContext,
  programs: readonly Program[],
): readonly PageColumn[] {
  const fields = new Set(programs.map(({ field }) => field.cip));
  const field = { header: l10n.t('Field'), cell: plain(({ field: { label } }) => label) };
  return [
    {
      header: l10n.t('Institution'),
      cell: ({ institution }) => link(institution.name, website(institution)),
    },
    {
      header: l10n.t('City'),
      cell: plain(({ institution: { city, state } }) => `${city}, ${state}`),
    },
    { header: l10n.t('Control'), cell: plain(({ institution }) => controlWord(institution)) },
    ...(fields.size > 1 ? [field] : []),
    { header: l10n.t('Level'), cell: plain(({ level }) => level.label) },
    {
      header: l10n.t('Awards {0}', academicYear(year)),
      right: true,
      cell: ({ awards }) => count(awards),
    },
    {
      header: l10n.t('Change from {0}', academicYear(year - 1)),
      right: true,
      cell: plain((program) => cellText(change(program), 'countDifference')),
    },
    {
      header: 'College Navigator',
      cell: ({ institution }) => link(institution.unitid, collegeNavigator(institution)),
    },
  ];
}

function plain(words: (program: Program) => string): (program: Program) => string {
  return (program) => escapeMarkdown(words(program));
}

/** States with their sums; `link` is Markdown. */
export function stateTable(
  states: readonly (StateSum & { readonly link: string })[],
  year: number,
): string {
  const headers = [
    l10n.t('State'),
    l10n.t('Institutions'),
    l10n.t('Programs'),
    l10n.t('Awards {0}', academicYear(year)),
  ];
  const rows = states.map((one) => [
    one.link,
    count(one.institutions),
    count(one.programs),
    count(one.awards),
  ]);
  return table(headers.map(escapeMarkdown), rows, ['left', 'right', 'right', 'right']);
}
