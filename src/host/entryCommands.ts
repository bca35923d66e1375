import * as vscode from 'vscode';
import type { Entry } from '../domain/model';
import type { Guide } from '../guide';
import type { OutlineNode } from '../present/outline';
import { pageUri } from './entryDocuments';
import { background, command, complain } from './safely';
import { homeState, setHomeState } from './settings';

/** What can be done with one entry, from the tree, a card, a quick pick or a keybinding. */
export function registerEntryCommands(guide: () => Guide): vscode.Disposable {
  const onEntry = (name: string, act: (guide: Guide, entry: Entry) => unknown) =>
    command(name, async (argument) => {
      const entry = await entryOf(guide(), argument);
      if (entry) return act(guide(), entry);
      const page = await pageOf(guide(), argument);
      if (page && name.startsWith('openEntry')) return openPage(guide(), page);
      return complain(unknownEntry(argument));
    });
  return vscode.Disposable.from(
    onEntry('openEntry', open),
    onEntry('openEntryPage', (guide, entry) => openPage(guide, entry.id)),
    onEntry('copyEntry', copy),
    onEntry('insertEntry', insert),
    onEntry('openSource', openSource),
    onEntry('setHomeState', (_, entry) =>
      entry.kind === 'wage' ? setHomeState(entry.estimate.area) : undefined,
    ),
  );
}

/** Opens an entry where it reads best: a salary in the Salary Explorer, all else as a page. */
export async function open(guide: Guide, entry: Entry): Promise<void> {
  if (entry.kind === 'wage' || entry.kind === 'metro') {
    await vscode.commands.executeCommand('careerAtlas.openSalaryExplorer', entry.id);
  } else {
    await openPage(guide, entry.id);
  }
}

/** VS Code's own Markdown preview as an editor: unlike its preview panel, it stays on this page. */
const previewEditor = 'vscode.markdown.preview.editor';

/** Opens a page by the id of an entry, or of a page that belongs to none. */
export async function openPage(guide: Guide, id: string): Promise<void> {
  const uri = await pageUri(guide, id);
  if (!uri) return;
  try {
    await vscode.commands.executeCommand('vscode.openWith', uri, previewEditor, { preview: true });
  } catch {
    // The built-in Markdown extension is switched off: its source reads well too.
    await vscode.window.showTextDocument(uri, { preview: true });
  }
}

/** Copies an entry as one cited sentence. */
export async function copy(guide: Guide, entry: Entry): Promise<void> {
  await vscode.env.clipboard.writeText(guide.cite(guide.atlas, entry));
  const copied = vscode.l10n.t('Copied: {0}', guide.title(entry));
  vscode.window.setStatusBarMessage(copied, 3000);
}

/** Puts an entry as one cited sentence at each cursor of the active editor. */
export async function insert(guide: Guide, entry: Entry): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return background(offerCopy(guide, entry));
  }
  const text = guide.cite(guide.atlas, entry);
  await editor.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

async function offerCopy(guide: Guide, entry: Entry): Promise<void> {
  const words = vscode.l10n.t('Open a document and put the cursor where the text should go.');
  const copyIt = vscode.l10n.t('Copy Instead');
  const chosen = await vscode.window.showInformationMessage(words, copyIt);
  if (chosen === copyIt) await copy(guide, entry);
}

async function openSource(guide: Guide, entry: Entry): Promise<void> {
  const url = guide.sourceUrl(guide.atlas, entry);
  if (url) await vscode.env.openExternal(vscode.Uri.parse(url, true));
  else
    background(
      vscode.window.showInformationMessage(vscode.l10n.t('No web address is known for it.')),
    );
}

/** The entry that an id, or a node of the tree, stands for. */
async function entryOf(guide: Guide, argument: unknown): Promise<Entry | undefined> {
  const id = typeof argument === 'string' ? argument : (argument as OutlineNode | undefined)?.entry;
  return typeof id === 'string' ? guide.entry(id) : undefined;
}

/** The page without an entry that an id, or a node of the tree, stands for. */
async function pageOf(guide: Guide, argument: unknown): Promise<string | undefined> {
  const id = typeof argument === 'string' ? argument : (argument as OutlineNode | undefined)?.page;
  const known = typeof id === 'string' && (await guide.addressOf(id, homeState())) !== undefined;
  return known ? id : undefined;
}

function unknownEntry(argument: unknown): string {
  return typeof argument === 'string'
    ? vscode.l10n.t('Career Atlas has no entry “{0}”.', argument)
    : vscode.l10n.t('Career Atlas: name an entry by its id, for example “credential.CMM”.');
}
