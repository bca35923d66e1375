import * as vscode from 'vscode';
import { background, command } from './safely';

/** What the walkthrough's steps need beside the commands that are there anyway. */
export function registerWalkthrough(): vscode.Disposable {
  return command('openSampleResume', openSampleResume);
}

/** A résumé to point at; nothing is written to disk. */
async function openSampleResume(): Promise<void> {
  const content = [
    '# Jane Kirk, MHA, FACHE',
    '',
    vscode.l10n.t('Practice manager in a group of 14 physicians since 2019.'),
    '',
    vscode.l10n.t('- Certified Medical Manager (CMM), 2021'),
    vscode.l10n.t('- Holds CPC and RHIA; works with NCQA and HFMA guidance'),
    '',
  ].join('\n');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

let isTold = false;
/** Tells the walkthrough that a card was shown. */
export function cardWasShown(): void {
  if (isTold) return;
  isTold = true;
  background(vscode.commands.executeCommand('setContext', 'careerAtlas.cardShown', true));
}
