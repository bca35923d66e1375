import * as vscode from 'vscode';

const viewType = 'careerAtlas.salaryExplorer';
const groupCommands = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
/** How long VS Code may take to bring up a restored tab, in steps of 50 milliseconds. */
const steps = 60;

/**
 * Brings the explorer's tab to the front that a restart left in the background: VS Code hands such a
 * panel over only once it is shown. Resolves to false when there is none.
 * @param isUp tells when the panel was handed over
 */
export async function showRestoredTab(isUp: () => boolean): Promise<boolean> {
  const tab = restoredTab();
  if (!tab) return false;
  const group = groupCommands[tab.group.viewColumn - 1];
  if (group) await run(`workbench.action.focus${group}EditorGroup`);
  await run('workbench.action.openEditorAtIndex', tab.group.tabs.indexOf(tab));
  for (let step = 0; step < steps && !isUp(); step += 1) await pause(50);
  if (isUp()) return true;
  // It can't be brought up: one that stayed would be a second explorer beside the new one.
  await vscode.window.tabGroups.close(tab);
  return false;
}

function restoredTab(): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .find(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType),
    );
}

function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...args);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
