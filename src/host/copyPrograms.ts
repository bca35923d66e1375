import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { background, command } from './safely';
import { homeState } from './settings';

interface Format extends vscode.QuickPickItem {
  readonly format: 'markdown' | 'csv' | 'tsv';
}

const formats: readonly Format[] = [
  { label: 'Markdown', format: 'markdown' },
  { label: 'CSV', format: 'csv' },
  { label: 'TSV', format: 'tsv' },
];

/** "Copy Programs…": the list of the open page, whole, with its source. */
export function registerCopyPrograms(guide: () => Guide): vscode.Disposable {
  return command('copyPrograms', (page, format) => copyPrograms(guide(), page, format));
}

async function copyPrograms(guide: Guide, page: unknown, format: unknown): Promise<void> {
  const uri = page instanceof vscode.Uri ? page : openPage();
  const { tables } = await guide.programs();
  const id = uri && guide.entryOfPath(uri.path);
  const view = id === undefined ? undefined : guide.programsOfId(tables, id);
  if (!view) {
    const words = vscode.l10n.t('Open a list of programs first, with Find Programs….');
    return background(vscode.window.showInformationMessage(words));
  }
  const chosen =
    formats.find((one) => one.format === format) ??
    (await vscode.window.showQuickPick(formats, {
      title: vscode.l10n.t('Copy Programs'),
      placeHolder: vscode.l10n.t('Format'),
    }));
  if (!chosen) return;
  const context = await guide.programs(homeState(), view.filter);
  const found = guide.programsOf(context, view.filter);
  const table = guide.programsTable(context, view, found);
  await vscode.env.clipboard.writeText(guide.textAs[chosen.format](table));
  const copied = vscode.l10n.t(
    'Copied {0} programs as {1}, with the source.',
    found.length,
    chosen.label,
  );
  vscode.window.setStatusBarMessage(copied, 3000);
}

/** The page in the active tab, in the preview or as source. */
function openPage(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const known = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText;
  return known ? input.uri : undefined;
}
