import * as vscode from 'vscode';
import { background, on, shown } from './safely';
import { ruled, type SettingRule } from './settingRule';

const section = 'careerAtlas';

/** Our settings as the code reads them; types, defaults and allowed values are the manifest's. */
interface Settings {
  readonly occupation: string;
  readonly homeState: string;
  readonly 'hover.enabled': boolean;
  readonly 'hover.languages': readonly string[];
  readonly 'completions.enabled': boolean;
}

/** Reads a setting, for a document where languages can override it; a wrong one falls back. */
function read<Name extends keyof Settings>(
  name: Name,
  scope?: vscode.TextDocument,
): Settings[Name] {
  const key = `${section}.${name}`;
  const set = vscode.workspace.getConfiguration(section, scope).get<unknown>(name);
  const { value, wrong } = ruled(ruleOf(key), set);
  if (wrong) sayOnce(key, set);
  return value as Settings[Name];
}

function ruleOf(key: string): SettingRule {
  const manifest = vscode.extensions.getExtension('career-atlas.career-atlas')?.packageJSON;
  return manifest.contributes.configuration.properties[key];
}

const said = new Set<string>();

/** Names a setting that can't be what it is, once for each wrong value. */
function sayOnce(key: string, set: unknown): void {
  const wrong = shown(set);
  if (said.has(`${key} ${wrong}`)) return;
  said.add(`${key} ${wrong}`);
  const words = vscode.l10n.t(
    'The setting “{0}” can’t be {1}. Career Atlas goes on without that value.',
    key,
    wrong,
  );
  background(offerSettings(words, key));
}

async function offerSettings(words: string, key: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const chosen = await vscode.window.showWarningMessage(words, open);
  if (chosen) await vscode.commands.executeCommand('workbench.action.openSettings', key);
}

/** SOC code of the occupation that is meant where none is named. */
export function chosenOccupation(): string {
  return read('occupation');
}

/** Keeps the occupation for every workspace of this user. */
export async function setOccupation(code: string): Promise<void> {
  await vscode.workspace
    .getConfiguration(section)
    .update('occupation', code, vscode.ConfigurationTarget.Global);
}

/** Id of the user's area (`OH`, `0012420`), or undefined. */
export function homeState(): string | undefined {
  return read('homeState') || undefined;
}

/** Keeps the home state for every workspace of this user. */
export async function setHomeState(postal: string): Promise<void> {
  await vscode.workspace
    .getConfiguration(section)
    .update('homeState', postal, vscode.ConfigurationTarget.Global);
}

/** Whether acronyms in a document of this language have cards. */
export function hoverEnabled(document: vscode.TextDocument): boolean {
  return read('hover.enabled', document);
}

/** Whether acronyms and names are completed in a document of this language. */
export function completionsEnabled(document: vscode.TextDocument): boolean {
  return read('completions.enabled', document);
}

export function hoverLanguages(): readonly string[] {
  return read('hover.languages');
}

/** Calls back when one of our settings changes. */
export function onSettingChange(
  setting: keyof Settings,
  changed: () => unknown,
): vscode.Disposable {
  return on(vscode.workspace.onDidChangeConfiguration, (event) => {
    if (event.affectsConfiguration(`${section}.${setting}`)) changed();
  });
}
