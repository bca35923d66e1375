import * as l10n from '@vscode/l10n';
import type { Program, ProgramFilter } from '../../domain/programs/model';
import { citation } from '../format';
import type { Cell, Column, Table } from '../table';
import { programsId } from './address';
import { type ProgramContext, type ProgramView, stateName } from './context';
import { countsMean } from './notes';
import { academicYear, collegeNavigator, controlWord, viewTitle, website } from './words';

/** The source of the counts, in data/sources.json. */
export const countsSource = 'nces-ipeds-2024';

interface ProgramColumn extends Column {
  readonly cell: (program: Program) => Cell;
}

/** Programs as they are copied: every one that was found, in the order given. */
export function programsTable(
  context: ProgramContext,
  view: ProgramView,
  programs: readonly Program[],
): Table {
  const columns = programColumns(context);
  const source = context.atlas.source(countsSource);
  return {
    id: programsId(context.tables, view)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-'),
    title: viewTitle(context, view.filter),
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: programs.map((program) => columns.map(({ cell }) => cell(program))),
    citation: source ? citation(source) : countsSource,
    notes: [countsMean(context)],
  };
}

function programColumns(context: ProgramContext): readonly ProgramColumn[] {
  const { year } = context.tables;
  const [now, before] = [academicYear(year), academicYear(year - 1)];
  return [
    text('institution', l10n.t('Institution'), ({ institution }) => institution.name),
    text('city', l10n.t('City'), ({ institution }) => institution.city),
    text('state', l10n.t('State'), ({ institution }) => stateName(context, institution.state)),
    text('control', l10n.t('Control'), ({ institution }) => controlWord(institution)),
    text('field', l10n.t('Field'), ({ field }) => field.label),
    text('cip', l10n.t('CIP code'), ({ field }) => field.cip),
    text('level', l10n.t('Level'), ({ level }) => level.label),
    { ...column('awards', l10n.t('Awards'), 'count', now), cell: ({ awards }) => awards },
    {
      ...column('awardsBefore', l10n.t('Awards'), 'count', before),
      cell: ({ awardsBefore }) => awardsBefore ?? undefined,
    },
    {
      ...column('change', l10n.t('Change in awards'), 'countDifference', changeUnit(year)),
      cell: change,
    },
    text('website', l10n.t('Website'), ({ institution }) => website(institution)),
    text('navigator', 'College Navigator', ({ institution }) => collegeNavigator(institution)),
  ];
}

/** Awards more or fewer than the year before; undefined when that year has no such program. */
export function change({ awards, awardsBefore }: Program): number | undefined {
  return awardsBefore === null ? undefined : awards - awardsBefore;
}

function changeUnit(year: number): string {
  return l10n.t('{0} to {1}', academicYear(year - 1), academicYear(year));
}

function text(id: string, header: string, cell: (program: Program) => Cell): ProgramColumn {
  return { ...column(id, header, 'text'), cell };
}

function column(id: string, header: string, type: Column['type'], unit = ''): Column {
  return { id, header, type, unit };
}

/** Whether programs of one filter can lie in several states. */
export function spansStates({ states, institutions, areas }: ProgramFilter): boolean {
  return states.length !== 1 || institutions.length > 0 || areas.length > 0;
}
