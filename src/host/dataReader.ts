import * as vscode from 'vscode';
import type { ReadData } from '../domain/reading';

/** Reads bundled files where the extension lies: on disk, on a remote or behind a web address. */
export function dataReader(extensionUri: vscode.Uri): ReadData {
  return async (path) =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'data', ...path.split('/')));
}
