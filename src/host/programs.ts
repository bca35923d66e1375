import * as vscode from 'vscode';
import type { ProgramFilter } from '../domain/programs/model';
import type { ProgramRequest } from '../domain/programs/request';
import type { Guide, Program } from '../guide';
import type { OutlineNode } from '../present/outline';
import type { ProgramView } from '../present/programs/context';
import { registerCopyPrograms } from './copyPrograms';
import { openPage } from './entryCommands';
import { askPrograms } from './programPicker';
import { command, complain } from './safely';
import { homeState } from './settings';

/** "Find Programs…", and copying the list that it opens. */
export function registerPrograms(guide: () => Guide): vscode.Disposable {
  return vscode.Disposable.from(
    command('findPrograms', (...args) => findPrograms(guide(), args)),
    registerCopyPrograms(guide),
  );
}

/** Opens the page of a search and returns what it found. */
export async function openPrograms(guide: Guide, view: ProgramView): Promise<readonly Program[]> {
  const context = await guide.programs(homeState(), view.filter);
  await openPage(guide, guide.programsId(context.tables, view));
  const { year } = context.tables;
  return guide
    .programsOf(context, view.filter)
    .map((program) => guide.publishProgram(program, year));
}

/** Answers words that ask for programs; undefined for others. */
export async function answerPrograms(
  guide: Guide,
  text: string,
): Promise<readonly Program[] | undefined> {
  const view = await guide.programQuestion(text, homeState());
  return view && openPrograms(guide, view);
}

/**
 * Asks for field, level and state unless told: `('health administration', "master's", 'Ohio')`,
 * `{ cip, level, state, institution }`, or a question in one string.
 */
async function findPrograms(
  guide: Guide,
  args: readonly unknown[],
): Promise<readonly Program[] | undefined> {
  const context = await guide.programs(homeState());
  const [first, ...others] = args;
  const area = isObject(first) ? areaOfNode(guide, first) : undefined;
  if (area) return openPrograms(guide, guide.viewOf(area));
  if (typeof first === 'string' && others.every((other) => other === undefined)) {
    const view = await guide.programQuestion(first, homeState());
    if (view) return openPrograms(guide, view);
  }
  const request = requestOf(args);
  if (!request) {
    const asked = await askPrograms(guide, context);
    return asked && openPrograms(guide, guide.viewOf(asked));
  }
  const filter = guide.readRequest(context.tables, request, (state) =>
    guide.statePostal(context, state),
  );
  if (!('unknown' in filter)) return openPrograms(guide, guide.viewOf(filter));
  return complain(unknownWords(request, filter.unknown));
}

/** What the arguments ask for; undefined when there are none. */
function requestOf([first, ...others]: readonly unknown[]): ProgramRequest | undefined {
  if (isObject(first)) return first;
  const [cip, level, place] = [first, ...others].map(textOf);
  if (cip === undefined && level === undefined && place === undefined) return undefined;
  return { cip, level, state: place };
}

/** The place of a salary in the tree, whose context menu leads here. */
function areaOfNode(
  guide: Guide,
  { entry }: Partial<OutlineNode>,
): Partial<ProgramFilter> | undefined {
  const area = typeof entry === 'string' ? guide.keyOf(entry)?.area : undefined;
  if (area === undefined || area === 'US') return undefined;
  return /^\d/.test(area) ? { areas: [area] } : { states: [area] };
}

function unknownWords(request: ProgramRequest, part: keyof ProgramRequest): string {
  const text = String(request[part]);
  const words = {
    cip: vscode.l10n.t('Career Atlas counts no programs in a field “{0}”.', text),
    level: vscode.l10n.t('There is no award level “{0}”; “bachelor’s” is one.', text),
    state: vscode.l10n.t('There is no state “{0}”.', text),
    institution: vscode.l10n.t('No institution with programs of this field is named “{0}”.', text),
  };
  return words[part];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
