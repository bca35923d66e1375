import * as vscode from 'vscode';
import { type Entry, type EntryKind, entryKinds } from '../domain/model';
import type { Guide, Program } from '../guide';
import type { Pick, PickGroup } from '../present/picks';
import { copy, insert, open } from './entryCommands';
import { answerPrograms, openPrograms } from './programs';
import { homeState } from './settings';

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
      vscode.commands.registerCommand(`careerAtlas.${lookUp.command}`, (argument: unknown) =>
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
  const result = guide.search().find(query, { kinds: lookUp.kinds, limit: 1 });
  const entry = guide.atlas.entry(result.found[0]?.id ?? '');
  if (result.question) {
    await openQuestion(guide, result.question);
  } else if (entry) {
    await open(guide, entry);
  } else {
    const search = vscode.l10n.t('Search…');
    const words = vscode.l10n.t('Career Atlas found nothing for “{0}”.', query);
    void vscode.window.showWarningMessage(words, search).then((chosen) => {
      if (chosen) ask(guide, lookUp, query);
    });
  }
  return entry && guide.publishEntry(entry);
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
  const update = () => {
    const query = picker.value;
    const found = rows(guide, lookUp, query);
    picker.items = items(found);
    if (lookUp.programs) void addPrograms(guide, picker, query, found);
  };
  picker.onDidChangeValue(update);
  picker.onDidAccept(() => {
    const pick = picker.activeItems[0]?.pick;
    if (!pick) return;
    picker.hide();
    void act(guide, pick);
  });
  picker.onDidTriggerItemButton(({ item, button }) => {
    const entry = guide.atlas.entry(item.pick?.entry ?? '');
    if (!entry) return;
    picker.hide();
    void (button.iconPath === copyIcon ? copy : insert)(guide, entry);
  });
  picker.onDidHide(() => picker.dispose());
  picker.value = query;
  update();
  picker.show();
  // While the first key is still on its way.
  setTimeout(() => guide.search().prepare(), 0);
}

function rows(guide: Guide, lookUp: LookUp, query: string): readonly PickGroup[] {
  if (query.trim() === '') return guide.allPicks(guide.atlas, lookUp.kinds, homeState());
  const result = guide.search().find(query, { kinds: lookUp.kinds, limit: 50 });
  return guide.foundPicks(guide.atlas, query, result);
}

/** Puts programs on top when the words ask for them; the tables are read at the first question. */
async function addPrograms(
  guide: Guide,
  picker: vscode.QuickPick<PickItem>,
  query: string,
  found: readonly PickGroup[],
): Promise<void> {
  if (query.trim() === '') return;
  const groups = guide.programPicks(await guide.programs(homeState()), query);
  if (groups.length === 0 || picker.value !== query) return;
  const others = found.filter(({ picks }) => picks.length > 0);
  picker.items = items([...groups, ...others]);
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

function nothing(label: string): PickItem {
  const detail = vscode.l10n.t('Try a state, a title, an acronym or an issuer.');
  return { label, detail, alwaysShow: true };
}

async function act(guide: Guide, pick: Pick): Promise<void> {
  const entry = guide.atlas.entry(pick.entry ?? '');
  if (entry) await open(guide, entry);
  else if (pick.programs) await openPrograms(guide, pick.programs);
  else if (pick.question) await openQuestion(guide, pick.question);
}

async function openQuestion(guide: Guide, question: NonNullable<Pick['question']>): Promise<void> {
  const place = guide.placeOfQuestion(question);
  await vscode.commands.executeCommand('careerAtlas.openSalaryExplorer', place);
}
