import * as vscode from 'vscode';
import type { CredentialEntry } from '../domain/model';
import type { Guide, Span } from '../guide';
import { rangeOf, spanAt } from './hover';
import { lineSource } from './lineSource';

const kind = vscode.CodeActionKind.RefactorRewrite;

/** An action whose edit is found only when it is chosen: the first use can be anywhere above. */
class Expand extends vscode.CodeAction {
  constructor(
    title: string,
    readonly document: vscode.TextDocument,
    readonly span: Span,
    readonly credential: CredentialEntry,
  ) {
    super(title, kind);
  }
}

export const codeActionMetadata: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [kind],
};

/** Spell an acronym out at its first use, or shorten a name that is spelled out. */
export function codeActionProvider(
  guide: () => Guide,
): vscode.CodeActionProvider<vscode.CodeAction> {
  return {
    provideCodeActions: (document, range) => {
      const span = spanAt(guide, document, range.start);
      return span
        ? expandActions(guide(), document, span)
        : shortenActions(guide, document, range.start);
    },
    resolveCodeAction: (action) => {
      if (action instanceof Expand) action.edit = expandEdit(guide(), action);
      return action;
    },
  };
}

function expandActions(guide: Guide, document: vscode.TextDocument, span: Span): Expand[] {
  return guide
    .credentialsOf(span.entries)
    .filter((credential) => !guide.isExpanded(before(document, span), credential))
    .map((credential) => {
      const words = guide.expansion(credential, span.plural);
      const title = vscode.l10n.t('Expand on first use: {0}', words);
      return new Expand(title, document, span, credential);
    });
}

function before(document: vscode.TextDocument, { line, start }: Span): string {
  return document.lineAt(line).text.slice(Math.max(0, start - 200), start);
}

/** Spells out the first use in the document; where that is done already, the use at the cursor. */
function expandEdit(guide: Guide, { document, span, credential }: Expand): vscode.WorkspaceEdit {
  const first = firstUse(guide, document, span, credential);
  const at = guide.isExpanded(before(document, first), credential) ? span : first;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(at), guide.expansion(credential, at.plural));
  return edit;
}

function firstUse(
  guide: Guide,
  document: vscode.TextDocument,
  span: Span,
  credential: CredentialEntry,
): Span {
  const above = { to: span.line + 1 };
  const source = lineSource(document);
  for (const found of guide.findAll(guide.lexicon(), source, document.languageId, above)) {
    if (found.entries.includes(credential.id)) return found;
  }
  return span;
}

function shortenActions(
  guide: () => Guide,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CodeAction[] {
  const line = document.lineAt(position.line).text;
  // Every name begins in upper case: without one nearby nothing is loaded.
  if (!/\p{Lu}/u.test(line.slice(Math.max(0, position.character - 200), position.character + 1))) {
    return [];
  }
  const { atlas, spelledOutAt } = guide();
  const found = spelledOutAt(atlas, line, position.character);
  if (!found) return [];
  const title = vscode.l10n.t('Replace with acronym: {0}', found.acronym);
  const action = new vscode.CodeAction(title, kind);
  const range = new vscode.Range(position.line, found.start, position.line, found.end);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, found.acronym);
  return [action];
}
