import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { homeState } from './settings';

const scheme = 'career-atlas';

/**
 * Every page as a read-only Markdown file, `career-atlas:/role/billing-manager/Billing manager.md`, so
 * that the preview, peek, links between pages and restored editors are VS Code's own. The name at the
 * end is for people: `career-atlas:/role/billing-manager.md` is the same page.
 */
export function registerEntryDocuments(guide: () => Guide): vscode.Disposable {
  const never = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const readOnly = () => {
    throw vscode.FileSystemError.NoPermissions(vscode.l10n.t('The guide is read-only.'));
  };
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: never.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) => stat(guide(), uri),
    readFile: async (uri) => new TextEncoder().encode(await read(guide(), uri)),
    readDirectory: () => [],
    createDirectory: readOnly,
    writeFile: readOnly,
    delete: readOnly,
    rename: readOnly,
  };
  const options = { isReadonly: true, isCaseSensitive: true };
  return vscode.Disposable.from(
    never,
    vscode.workspace.registerFileSystemProvider(scheme, provider, options),
  );
}

/**
 * Address of a page, by the id of an entry, whose section it may be, or of a page without an entry;
 * undefined when there is none.
 */
export async function pageUri(guide: Guide, id: string): Promise<vscode.Uri | undefined> {
  const address = await guide.addressOf(id, homeState());
  return address && vscode.Uri.from({ scheme, ...address });
}

async function read(guide: Guide, uri: vscode.Uri): Promise<string> {
  const text = await guide.pageOf(guide.entryOfPath(uri.path) ?? '', homeState());
  if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
  return text;
}

async function stat(guide: Guide, uri: vscode.Uri): Promise<vscode.FileStat> {
  const size = new TextEncoder().encode(await read(guide, uri)).byteLength;
  return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
}
