import * as vscode from 'vscode';
import type { ExportFormat } from '../protocol';

const extensions: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  tsv: 'tsv',
  csv: 'csv',
  json: 'json',
  svg: 'svg',
};

export interface Saved {
  readonly outcome: 'saved' | 'cancelled' | 'failed';
  /** The file's name, or what went wrong. */
  readonly detail: string | null;
}

/** Asks where to save a text and writes it there; works wherever VS Code's file systems do. */
export async function saveText(file: {
  readonly name: string;
  readonly format: ExportFormat;
  readonly text: string;
}): Promise<Saved> {
  const extension = extensions[file.format];
  const target = await vscode.window.showSaveDialog({
    filters: { [extension.toUpperCase()]: [extension] },
    ...suggested(`${file.name}.${extension}`),
  });
  if (!target) return { outcome: 'cancelled', detail: null };
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(file.text));
    return { outcome: 'saved', detail: target.path.slice(target.path.lastIndexOf('/') + 1) };
  } catch (error) {
    return { outcome: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}

function suggested(name: string): { readonly defaultUri?: vscode.Uri } {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {};
}
