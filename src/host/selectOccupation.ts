import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { background, command, complain, on, shown } from './safely';
import { chosenOccupation, setOccupation } from './settings';

/** "Select Occupation…": by title, code or the names people use; what is chosen is meant from then on. */
export function registerSelectOccupation(guide: () => Guide): vscode.Disposable {
  return command('selectOccupation', (argument) => select(guide(), argument));
}

/** SOC code of what was chosen; undefined when nothing was. */
async function select(guide: Guide, argument: unknown): Promise<string | undefined> {
  const code = argument === undefined ? await pick(guide) : await named(guide, argument);
  if (code) await setOccupation(code);
  return code;
}

async function named(guide: Guide, argument: unknown): Promise<string | undefined> {
  const { occupations } = await guide.search();
  const [found] = typeof argument === 'string' ? occupations.find(argument, 1) : [];
  return (
    found?.code ??
    complain(vscode.l10n.t('Career Atlas knows no occupation “{0}”.', shown(argument)))
  );
}

interface Item extends vscode.QuickPickItem {
  readonly code?: string;
}

function pick(guide: Guide): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  // The order is the search's own: VS Code would sort by label.
  Object.assign(picker, { sortByLabel: false });
  picker.title = vscode.l10n.t('Select Occupation');
  picker.placeholder = vscode.l10n.t(
    'Title, SOC code or job title: “rn”, “29-1141”, “hospital ceo”',
  );
  picker.matchOnDescription = true;
  picker.busy = true;
  const update = async () => {
    const typed = picker.value;
    const items = await itemsFor(guide, typed);
    if (picker.value !== typed) return;
    picker.items = items;
    picker.busy = false;
  };
  return new Promise((done) => {
    on(picker.onDidChangeValue, update);
    on(picker.onDidAccept, () => {
      const code = picker.activeItems[0]?.code;
      if (!code) return;
      done(code);
      picker.hide();
    });
    on(picker.onDidHide, () => {
      picker.dispose();
      done(undefined);
    });
    picker.show();
    background(update());
  });
}

async function itemsFor(guide: Guide, query: string): Promise<Item[]> {
  const groups = await guide.occupationPicks(query, chosenOccupation());
  return groups.flatMap(({ heading, picks }): Item[] => [
    { label: heading, kind: vscode.QuickPickItemKind.Separator },
    ...picks.map(({ label, description, detail, icon, code }) => ({
      label,
      description,
      detail,
      code,
      iconPath: new vscode.ThemeIcon(icon),
      alwaysShow: true,
    })),
    ...(picks.length
      ? []
      : [{ label: vscode.l10n.t('Try a title, a SOC code or a job title.'), alwaysShow: true }]),
  ]);
}
