import * as vscode from 'vscode';
import type { Guide, Rewrite } from '../guide';
import { spanAt } from './hover';
import { lineSource } from './lineSource';

const kind = vscode.CodeActionKind.RefactorRewrite;

export const codeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [kind],
};

/** Spell an acronym out at its first use, or shorten a name that is spelled out. */
export function codeActionProvider(guide: () => Guide): vscode.CodeActionProvider {
  return {
    provideCodeActions: (document, { start }) => {
      const span = spanAt(guide, document, start);
      if (!span && !isNearCapital(document, start)) return [];
      const { credentialsOf, rewritesAt } = guide();
      const credentials = credentialsOf(span?.entries ?? []);
      const found = rewritesAt(textOf(guide(), document), start, span, credentials);
      return found.map((rewrite) => actionOf(document, rewrite));
    },
  };
}

function textOf({ lexicon, names }: Guide, document: vscode.TextDocument) {
  const source = lineSource(document);
  return { source, language: document.languageId, lexicon: lexicon(), names: names() };
}

/** Every name begins in upper case: without one nearby nothing is loaded. */
function isNearCapital(document: vscode.TextDocument, { line, character }: vscode.Position) {
  const before = document.lineAt(line).text.slice(Math.max(0, character - 200), character + 1);
  const above = line > 0 ? document.lineAt(line - 1).text.slice(-200) : '';
  return /\p{Lu}/u.test(above + before);
}

function actionOf(document: vscode.TextDocument, { title, edits }: Rewrite): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of edits) {
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    action.edit.replace(document.uri, range, text);
  }
  return action;
}
