import * as vscode from 'vscode';
import type { Guide } from '../guide';
import type { Asking } from './asked';
import { lineSource } from './lineSource';
import { background } from './safely';
import { completionsEnabled } from './settings';
import { trustedCard } from './tree';

interface CredentialItem extends vscode.CompletionItem {
  readonly entry: string;
}

/**
 * Acronyms and full names of credentials, for whoever asks (Ctrl+Space) behind a word that begins in
 * upper case. Never unasked: any capital may be a finished word, and Enter would take the list's.
 */
export function completionProvider(
  guide: () => Guide,
  asking: Asking,
): vscode.CompletionItemProvider<CredentialItem> {
  return {
    provideCompletionItems: (document, position, _token, { triggerKind }) => {
      const goesOn = triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions;
      if (!goesOn && !asking.isByPerson(document)) return undefined;
      const before = textBefore(document, position);
      if (!/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}/-]*$/u.test(before)) return undefined;
      if (!completionsEnabled(document)) return undefined;
      if (goesOn && guide().isAcronym(guide().atlas, before)) return close();
      // Incomplete: asked again with each letter, so that no row equals what stands there by then.
      return new vscode.CompletionList(items(guide(), document, position, before), true);
    },
    resolveCompletionItem: (item) => {
      const entry = guide().atlas.entry(item.entry);
      if (entry) item.documentation = trustedCard(guide().card(guide().atlas, entry));
      return item;
    },
  };
}

/** Whoever typed on to the end of an acronym has it; even an empty list would take their Enter. */
function close(): undefined {
  background(vscode.commands.executeCommand('hideSuggestWidget'));
}

function textBefore(document: vscode.TextDocument, { line, character }: vscode.Position): string {
  return document.lineAt(line).text.slice(Math.max(0, character - 200), character);
}

function items(
  guide: Guide,
  document: vscode.TextDocument,
  position: vscode.Position,
  before: string,
): CredentialItem[] {
  if (!guide.isProseAt(lineSource(document), position, document.languageId)) return [];
  return guide.completions(guide.atlas, before).map((completion) => {
    const { label, description, insert, filter, replaces, entry } = completion;
    const item = new vscode.CompletionItem({ label, description }, vscode.CompletionItemKind.Value);
    item.insertText = insert;
    item.filterText = filter;
    item.range = new vscode.Range(position.translate(0, -replaces), position);
    return Object.assign(item, { entry });
  });
}
