import * as vscode from 'vscode';

export interface Marked {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** An untitled document, and the position where `|` stands in the text. */
export async function openMarked(marked: string, language = 'markdown'): Promise<Marked> {
  const content = marked.replace('|', '');
  const document = await vscode.workspace.openTextDocument({ content, language });
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
