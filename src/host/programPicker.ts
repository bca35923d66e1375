import * as vscode from 'vscode';
import type { ProgramFilter } from '../domain/programs/model';
import type { Guide, ProgramContext } from '../guide';

interface Choice extends vscode.QuickPickItem {
  /** What the choice adds to the filter. */
  readonly adds?: Partial<ProgramFilter>;
}

/** Asks for a field, a level and a state in turn, each with what it would find. */
export async function askPrograms(
  guide: Guide,
  context: ProgramContext,
): Promise<ProgramFilter | undefined> {
  const steps = [
    { choices: guide.fieldChoices, place: vscode.l10n.t('Field of study') },
    { choices: guide.levelChoices, place: vscode.l10n.t('Award level') },
    { choices: guide.stateChoices, place: vscode.l10n.t('State') },
  ];
  let { filter } = guide.viewOf({});
  for (const [step, { choices, place }] of steps.entries()) {
    const items = choices(context, filter).map(
      ({ label, description, icon, adds }): Choice => ({
        label,
        description,
        iconPath: new vscode.ThemeIcon(icon),
        adds,
      }),
    );
    if (items.length === 1) break; // nothing to choose: the field is counted for the country only
    const chosen = await vscode.window.showQuickPick<Choice>(items, {
      title: vscode.l10n.t('Find Programs ({0}/{1})', step + 1, steps.length),
      placeHolder: place,
      matchOnDescription: true,
    });
    if (!chosen) return undefined;
    filter = { ...filter, ...chosen.adds };
  }
  return filter;
}
