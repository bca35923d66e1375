import * as vscode from 'vscode';
import { type Entry, type EntryKind, entryKinds } from '../domain/model';
import type { Guide, Program } from '../guide';
import type { Place } from '../present/explorerState';
import type { Pick, PickGroup } from '../present/picks';
import { copy, insert, open } from './entryCommands';
import { answerPrograms, openPrograms } from './programs';
import { background, command, later, log, messageOf, on } from './safely';
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

interface PickItem extends vscode.QuickPickItem {
  readonly pick?: Pick;
}

/** Shows the picker; the rows hold the answers, Enter opens one, its buttons copy or insert it. */
function ask(guide: Guide, lookUp: LookUp, query = ''): void {
  const picker = vscode.window.createQuickPick<PickItem>();
  // The order is the search's own: VS Code would sort by label, and drop the headings.
  Object.assign(picker, { sortByLabel: false });
  picker.placeholder = lookUp.placeholder();
  picker.matchOnDescription = true;
  const update = async () => {
    const typed = picker.value;
    picker.busy = true;
    const shown = await shownFor(guide, lookUp, typed);
    if (picker.value !== typed) return;
    picker.items = shown;
    picker.busy = false;
  };
  let updating = Promise.resolve();
  const refresh = () => {
    updating = update();
    return updating;
  };
  on(picker.onDidChangeValue, refresh);
  on(picker.onDidAccept, async () => {
    // Enter on a list that is still of an earlier text means the first answer to this one. VS Code names the
    // active row of a new list only after a way there and back; until then it is one of the old list.
    if (picker.busy) await updating;
    const active = picker.activeItems.find((item) => picker.items.includes(item));
    const pick = (active ?? picker.items.find((item) => item.pick))?.pick;
    if (!pick) return undefined;
    picker.hide();
    return act(guide, pick);
  });
  on(picker.onDidTriggerItemButton, async ({ item, button }) => {
    const entry = await guide.entry(item.pick?.entry ?? '');
    if (!entry) return undefined;
    picker.hide();
    return (button.iconPath === copyIcon ? copy : insert)(guide, entry);
  });
  on(picker.onDidHide, () => picker.dispose());
  picker.value = query;
  background(refresh());
  picker.show();
  // While the first key is still on its way.
  later(() => guide.search());
}

async function rows(guide: Guide, lookUp: LookUp, query: string): Promise<readonly PickGroup[]> {
  const { atlas } = guide;
  const asker = { occupation: chosenOccupation(), home: homeState() };
  if (query.trim() === '') return guide.allPicks(atlas, guide.wages(), lookUp.kinds, asker);
  const result = (await guide.search()).find(query, { kinds: lookUp.kinds, limit: 50 });
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
    pick,
  };
}

async function shownFor(guide: Guide, lookUp: LookUp, typed: string): Promise<PickItem[]> {
  try {
    return items(await rows(guide, lookUp, typed));
  } catch (error) {
    return [fault(error)];
  }
}

/** A file that can't be read: said where the answer would stand. */
function fault(error: unknown): PickItem {
  log(error);
  return { label: messageOf(error), alwaysShow: true, iconPath: new vscode.ThemeIcon('warning') };
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
