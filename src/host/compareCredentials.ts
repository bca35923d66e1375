import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { openPage } from './entryCommands';
import { command, complain, shown } from './safely';

/** Compare Credentials…: a page with two to six credentials side by side. */
export function registerCompareCredentials(guide: () => Guide): vscode.Disposable {
  return command('compareCredentials', (...given) => compare(guide(), given));
}

/** @param given ids, letters, names, or a text such as `RHIA vs RHIT`; what isn't given is asked for */
async function compare(guide: Guide, given: readonly unknown[]): Promise<void> {
  const said = given.flat().filter((one) => one !== undefined && one !== null);
  const wrong = said.find((one) => typeof one !== 'string');
  if (wrong !== undefined) {
    return complain(vscode.l10n.t('Career Atlas knows no credential “{0}”.', shown(wrong)));
  }
  const asked = said.filter((one) => typeof one === 'string');
  const names = asked.length > 0 ? asked : await pick(guide);
  if (!names) return;
  const { credentials, unknown } = guide.readCompared(guide.atlas, names);
  const [missing] = unknown;
  if (missing !== undefined) {
    return complain(vscode.l10n.t('Career Atlas knows no credential “{0}”.', missing));
  }
  if (credentials.length < 2 || credentials.length > guide.mostCompared) {
    return complain(
      vscode.l10n.t(
        'Choose from 2 to {0} credentials to compare; “{1}” would do.',
        guide.mostCompared,
        'RHIA vs RHIT',
      ),
    );
  }
  await openPage(guide, guide.comparisonId(credentials.map(({ id }) => id)));
}

interface CredentialItem extends vscode.QuickPickItem {
  readonly id: string;
}

async function pick(guide: Guide): Promise<readonly string[] | undefined> {
  const { atlas } = guide;
  const items = atlas.entries('credential').map(
    (entry): CredentialItem => ({
      label: entry.acronym,
      description: entry.name,
      detail: guide.describe(atlas, entry),
      id: entry.id,
    }),
  );
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Compare Credentials'),
    placeHolder: vscode.l10n.t('Choose 2 to {0} credentials', guide.mostCompared),
  });
  return chosen?.map((item) => item.id);
}
