import * as l10n from '@vscode/l10n';
import type { Program } from '../../domain/programs/model';
import { type FindPlace, readProgramQuery } from '../../domain/programs/query';
import type { Pick, PickGroup } from '../picks';
import { type ProgramContext, type ProgramView, programsOf, viewOf } from './context';
import {
  academicYear,
  awardWords,
  controlWord,
  placeTitle,
  programsWords,
  subjectWords,
  untoldWord,
} from './words';

/** Programs that stand under the row of their sum. */
const mostPicks = 8;

/** The answer to a question about programs, before what else was found. */
export function programPicks(context: ProgramContext, view: ProgramView): PickGroup {
  const found = programsOf(context, view.filter);
  const picks = [sumPick(context, view, found), ...rows(context, found)];
  return { heading: l10n.t('Programs'), picks };
}

/** What a text asks of programs; undefined when it asks for something else. "Near me" is the home state. */
export function programView(
  { tables, home }: ProgramContext,
  text: string,
  find: FindPlace,
): ProgramView | undefined {
  const query = readProgramQuery(text, tables, find);
  if (!query) return undefined;
  const { filter, untold } = query;
  const states = query.home && home && filter.states.length === 0 ? [home] : filter.states;
  return { filter: { ...filter, states }, untold };
}

function sumPick(context: ProgramContext, view: ProgramView, found: readonly Program[]): Pick {
  const { filter, untold } = view;
  return {
    label: placeTitle(context, filter),
    description: programsWords(found, context.tables.year),
    detail: [subjectWords(context, filter), ...untold.map(untoldWord)].filter(Boolean).join(' · '),
    icon: 'mortar-board',
    programs: view,
  };
}

function rows(context: ProgramContext, found: readonly Program[]): readonly Pick[] {
  const { year } = context.tables;
  return found.slice(0, mostPicks).map(({ institution, field, level, awards }) => ({
    label: institution.name,
    description: `${level.label} · ${awardWords(awards)} · ${academicYear(year)}`,
    detail: `${field.label} · ${institution.city}, ${institution.state} · ${controlWord(institution)}`,
    icon: 'organization',
    programs: viewOf({ institutions: [institution.unitid] }),
  }));
}
