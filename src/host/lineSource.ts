import type * as vscode from 'vscode';
import type { LineSource } from '../domain/acronyms';

/** A document as the finder reads it: line by line, only those that it asks for. */
export function lineSource(document: vscode.TextDocument): LineSource {
  return {
    document,
    version: document.version,
    lineCount: document.lineCount,
    line: (n) => document.lineAt(n).text,
  };
}
