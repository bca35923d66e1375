import * as vscode from 'vscode';

export interface Marked {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

let opened = 0;

/**
 * An untitled document, and the position where `|` stands in the text. Each has a name of its own:
 * VS Code gives the numbers of closed ones away again, at times before it has forgotten their text.
 */
export async function openMarked(marked: string, language = 'markdown'): Promise<Marked> {
  opened += 1;
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `marked-${opened}` });
  const plain = await vscode.workspace.openTextDocument(uri);
  const document = await vscode.languages.setTextDocumentLanguage(plain, language);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), marked.replace('|', ''));
  await vscode.workspace.applyEdit(edit);
  return { document, position: document.positionAt(marked.indexOf('|')) };
}

/** Text of the hover at a place; empty when there is none. */
export async function hoverText({ document, position }: Marked): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
  return contents.map(({ value }) => value).join('\n');
}
