import * as vscode from 'vscode';
import { type Entry, type EntryKind, entryKinds } from '../domain/model';
import type { Guide, Program } from '../guide';
import type { Place } from '../present/explorerState';
import type { Pick, PickGroup } from '../present/picks';
import { type AnswerItem, showAnswers } from './answerPicker';
import { copy, insert, open } from './entryCommands';
import { answerPrograms, openPrograms } from './programs';
import { background, command } from './safely';
import { chosenOccupation, homeState } from './settings';

interface LookUp {
  readonly command: string;
  readonly kinds: readonly EntryKind[];
  readonly placeholder: () => string;
  /** Whether it answers questions about programs too. */
  readonly programs?: boolean;
}

const lookUps: readonly LookUp[] = [
  {
    command: 'search',
    kinds: entryKinds,
    programs: true,
    placeholder: () =>
      vscode.l10n.t('Search roles, degrees, credentials, salaries: “ohio salary”, “top 5 states”'),
  },
  {
    command: 'lookUpSalary',
    kinds: ['wage', 'metro'],
    placeholder: () => vscode.l10n.t('State, postal code or question: “OH”, “texas vs florida”'),
  },
  {
    command: 'lookUpCredential',
    kinds: ['credential'],
    placeholder: () => vscode.l10n.t('Acronym, name or issuer: “CMM”, “billing certificate”'),
  },
  {
    command: 'lookUpRole',
    kinds: ['role'],
    placeholder: () => vscode.l10n.t('Title: “practice manager”, “CFO”'),
  },
  {
    command: 'lookUpDegree',
    kinds: ['degree'],
    programs: true,
    placeholder: () =>
      vscode.l10n.t('Degree, field or place: “MBA/MHA”, “mha programs in ohio”, “johns hopkins”'),
  },
];

/** The five look-ups of the command palette. */
export function registerLookUps(guide: () => Guide): vscode.Disposable {
  return vscode.Disposable.from(
    ...lookUps.map((lookUp) =>
      command(lookUp.command, (argument) =>
        typeof argument === 'string' ? answer(guide(), lookUp, argument) : ask(guide(), lookUp),
      ),
    ),
  );
}

/** Answers an argument without a picker: opens the best hit and returns it. */
async function answer(
  guide: Guide,
  lookUp: LookUp,
  query: string,
): Promise<Entry | readonly Program[] | undefined> {
  const programs = lookUp.programs ? await answerPrograms(guide, query) : undefined;
  if (programs) return programs;
  const index = await guide.search();
  const { found } = index.find(query, { kinds: lookUp.kinds, limit: 10 });
  const resolved = await guide.resolve(guide.atlas, guide.wages(), found, chosenOccupation());
  const best = resolved.find((one) => !('none' in one));
  if (!best || 'none' in best) {
    const search = vscode.l10n.t('Search…');
    const words = vscode.l10n.t('Career Atlas found nothing for “{0}”.', query);
    background(offerSearch(words, search, () => ask(guide, lookUp, query)));
    return undefined;
  }
  const entry = 'entry' in best ? best.entry : best.answer.entries[0];
  if ('answer' in best && best.answer.form !== 'one')
    await explore(guide.placeOfAnswer(best.answer));
  else if (entry) await open(guide, entry);
  return entry && guide.publishEntry(entry);
}

async function explore(place: Place): Promise<void> {
  await vscode.commands.executeCommand('careerAtlas.openSalaryExplorer', place);
}

async function offerSearch(words: string, search: string, ask: () => void): Promise<void> {
  if (await vscode.window.showWarningMessage(words, search)) ask();
}

const copyIcon = new vscode.ThemeIcon('copy');

function entryButtons(): vscode.QuickInputButton[] {
  return [
    { iconPath: copyIcon, tooltip: vscode.l10n.t('Copy') },
    { iconPath: new vscode.ThemeIcon('insert'), tooltip: vscode.l10n.t('Insert at Cursor') },
  ];
}

type PickItem = AnswerItem<Pick>;

/** Shows the picker; the rows hold the answers, Enter opens one, its buttons copy or insert it. */
function ask(guide: Guide, lookUp: LookUp, query = ''): void {
  showAnswers<Pick>({
    placeholder: lookUp.placeholder(),
    query,
    answers: async (typed) => items(await rows(guide, lookUp, typed)),
    whole: guide.search,
    chosen: (pick) => act(guide, pick),
    button: async (pick, { iconPath }) => {
      const entry = await guide.entry(pick.entry ?? '');
      return entry && (iconPath === copyIcon ? copy : insert)(guide, entry);
    },
  });
}

async function rows(guide: Guide, lookUp: LookUp, query: string): Promise<readonly PickGroup[]> {
  const { atlas } = guide;
  const asker = { occupation: chosenOccupation(), home: homeState() };
  if (query.trim() === '') return guide.allPicks(atlas, guide.wages(), lookUp.kinds, asker);
  const options = { kinds: lookUp.kinds, limit: 50 };
  const result = await guide.askSoon(
    (search) => search.find(query, options),
    ({ found }) => found.length > 0,
  );
  const found = await guide.foundPicks(atlas, guide.wages(), query, result, asker);
  if (!lookUp.programs) return found;
  const view = await guide.programQuestion(query, homeState());
  if (!view) return found;
  const programs = guide.programPicks(await guide.programs(homeState(), view.filter), view);
  return [programs, ...found.filter(({ picks }) => picks.length > 0)];
}

function items(groups: readonly PickGroup[]): PickItem[] {
  const { Separator } = vscode.QuickPickItemKind;
  return groups.flatMap(({ heading, picks }) => [
    { label: heading, kind: Separator },
    ...(picks.length ? picks.map(toItem) : [nothing(heading)]),
  ]);
}

function toItem(pick: Pick): PickItem {
  return {
    label: pick.label,
    description: pick.description,
    detail: pick.detail,
    iconPath: new vscode.ThemeIcon(pick.icon),
    alwaysShow: true,
    buttons: pick.entry ? entryButtons() : [],
    value: pick,
  };
}

function nothing(label: string): PickItem {
  const detail = vscode.l10n.t('Try a state, a title, an acronym or an issuer.');
  return { label, detail, alwaysShow: true };
}

async function act(guide: Guide, pick: Pick): Promise<void> {
  const entry = await guide.entry(pick.entry ?? '');
  if (entry) await open(guide, entry);
  else if (pick.programs) await openPrograms(guide, pick.programs);
  else if (pick.place) await explore(pick.place);
}
