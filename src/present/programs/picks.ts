import * as l10n from '@vscode/l10n';
import type { Program } from '../../domain/programs/model';
import type { FindPlace, ProgramQuery } from '../../domain/programs/query';
import { readProgramQuery } from '../../domain/programs/query';
import type { Pick, PickGroup } from '../picks';
import {
  type ProgramContext,
  type ProgramView,
  programsOf,
  stateName,
  statePostal,
  viewOf,
} from './context';
import {
  academicYear,
  awardWords,
  controlWord,
  programsWords,
  untoldWord,
  viewTitle,
} from './words';

/** Programs that stand under the row of their sum. */
const mostPicks = 8;

/** What a text asks of programs; undefined when it asks for something else. */
export function programView(
  context: ProgramContext,
  text: string,
  find: FindPlace = stateFinder(context),
): ProgramView | undefined {
  const query = readProgramQuery(text, context.tables, find);
  return query && queryView(context, query);
}

function stateFinder(context: ProgramContext): FindPlace {
  return (words) => {
    const postal = statePostal(context, words);
    const nation = context.atlas.area(words);
    if (postal === undefined) return nation && { name: nation.name, states: [], areas: [] };
    return { name: stateName(context, postal), states: [postal], areas: [] };
  };
}

/** The answer to a question about programs; none when the words ask for something else. */
export function programPicks(context: ProgramContext, text: string): readonly PickGroup[] {
  const view = programView(context, text);
  if (!view) return [];
  const found = programsOf(context, view.filter);
  const picks = [sumPick(context, view, found), ...rows(context, found)];
  return [{ heading: l10n.t('Programs'), picks }];
}

/** What a question looks for; "near me" is the home state. */
function queryView({ home }: ProgramContext, query: ProgramQuery): ProgramView {
  const { filter, untold } = query;
  const states = query.home && home && filter.states.length === 0 ? [home] : filter.states;
  return { filter: { ...filter, states }, untold };
}

function sumPick(context: ProgramContext, view: ProgramView, found: readonly Program[]): Pick {
  return {
    label: viewTitle(context, view.filter),
    description: programsWords(found, context.tables.year),
    detail: view.untold.map(untoldWord).join(' '),
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
