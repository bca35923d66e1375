import * as vscode from 'vscode';
import type { Guide, Span } from '../guide';
import { rangeOf } from './hover';
import { lineSource } from './lineSource';
import { background, command, on } from './safely';

interface Place extends vscode.QuickPickItem {
  readonly span?: Span;
}

/** "List Credentials in This Document": each with its place; moving through the list shows it. */
export function registerListCredentials(guide: () => Guide): vscode.Disposable {
  return command('listCredentials', () => {
    const editor = vscode.window.activeTextEditor;
    if (editor) return list(guide(), editor);
    const words = vscode.l10n.t('Open a document to list the credentials in it.');
    return background(vscode.window.showInformationMessage(words));
  });
}

function list(guide: Guide, editor: vscode.TextEditor): void {
  const picker = vscode.window.createQuickPick<Place>();
  const reading = new vscode.CancellationTokenSource();
  let backTo: readonly vscode.Selection[] | undefined = editor.selections;
  picker.title = vscode.l10n.t('Credentials in This Document');
  picker.placeholder = vscode.l10n.t('Acronym, name or line');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  on(picker.onDidChangeActive, ([place]) => place?.span && reveal(editor, place.span));
  on(picker.onDidAccept, () => {
    backTo = undefined;
    picker.hide();
    return vscode.window.showTextDocument(editor.document, editor.viewColumn);
  });
  on(picker.onDidHide, () => {
    if (backTo) editor.selections = backTo;
    reading.cancel();
    picker.dispose();
  });
  picker.show();
  background(fill(guide, editor.document, picker, reading.token));
}

function reveal(editor: vscode.TextEditor, span: Span): void {
  const range = rangeOf(span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Reads the document in turns of some lines, so that nothing else waits for a long one. */
async function fill(
  guide: Guide,
  document: vscode.TextDocument,
  picker: vscode.QuickPick<Place>,
  token: vscode.CancellationToken,
): Promise<void> {
  const turn = 500;
  const source = lineSource(document);
  const places: Place[] = [];
  picker.busy = true;
  for (let from = 0; from < source.lineCount && !token.isCancellationRequested; from += turn) {
    const range = { from, to: from + turn };
    const spans = [...guide.findAll(guide.lexicon(), source, document.languageId, range)];
    places.push(...spans.map((span) => place(guide, document, span)));
    if (spans.length) picker.items = places;
    await new Promise((resume) => setTimeout(resume, 0));
  }
  picker.busy = false;
  if (!places.length) picker.items = [none()];
}

function place(guide: Guide, document: vscode.TextDocument, span: Span): Place {
  const [credential] = guide.credentialsOf(span.entries);
  const text = document.lineAt(span.line).text;
  const from = Math.max(0, span.start - 40);
  const context = text.slice(from, span.end + 40).trim();
  return {
    label: span.text,
    description: credential?.name ?? '',
    detail: vscode.l10n.t('Line {0}: {1}', span.line + 1, context),
    span,
  };
}

function none(): Place {
  return {
    label: vscode.l10n.t('No credentials found'),
    detail: vscode.l10n.t('Acronyms such as CMM or FACHE are found in prose, not in code.'),
    alwaysShow: true,
  };
}
