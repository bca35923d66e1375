import * as vscode from 'vscode';

/** Postal code of the user's state, or undefined. */
export function homeState(): string | undefined {
  return vscode.workspace.getConfiguration('careerAtlas').get<string>('homeState') || undefined;
}

/** Keeps the home state for every workspace of this user. */
export async function setHomeState(postal: string): Promise<void> {
  await vscode.workspace
    .getConfiguration('careerAtlas')
    .update('homeState', postal, vscode.ConfigurationTarget.Global);
}

/** Whether acronyms in a document of this language have cards. */
export function hoverEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('careerAtlas.hover', document).get('enabled', true);
}

/** Whether acronyms and names are completed while typing in a document of this language. */
export function completionsEnabled(document: vscode.TextDocument): boolean {
  return vscode.workspace
    .getConfiguration('careerAtlas.completions', document)
    .get('enabled', true);
}

export function hoverLanguages(): readonly string[] {
  return vscode.workspace.getConfiguration('careerAtlas.hover').get<string[]>('languages', []);
}

/** Calls back when one of our settings changes. */
export function onSettingChange(setting: string, changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`careerAtlas.${setting}`)) changed();
  });
}
