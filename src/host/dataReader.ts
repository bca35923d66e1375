import * as vscode from 'vscode';
import type { ReadData } from '../domain/reading';

/** Reads the files of data/ through VS Code's own file system: the same in every host. */
export function dataReader(extensionUri: vscode.Uri): ReadData {
  return (path) =>
    Promise.resolve(
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'data', ...path.split('/'))),
    );
}
