import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { pageUri } from './entryDocuments';
import { rangeOf, spanAt } from './hover';

/** Go to definition and peek open the page of every meaning, the likeliest first. */
export function definitionProvider(guide: () => Guide): vscode.DefinitionProvider {
  return {
    provideDefinition: (document, position) => {
      const span = spanAt(guide, document, position);
      const start = new vscode.Range(0, 0, 0, 0);
      return span?.entries.map((id) => ({
        originSelectionRange: rangeOf(span),
        targetUri: pageUri(guide(), id),
        targetRange: start,
      }));
    },
  };
}
