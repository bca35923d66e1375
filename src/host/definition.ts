import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { pageUri } from './entryDocuments';
import { rangeOf, spanAt } from './hover';

/** Go to definition and peek open the page of every meaning, the likeliest first. */
export function definitionProvider(guide: () => Guide): vscode.DefinitionProvider {
  return {
    provideDefinition: async (document, position) => {
      const span = spanAt(guide, document, position);
      if (!span) return undefined;
      const start = new vscode.Range(0, 0, 0, 0);
      const uris = await Promise.all(span.entries.map((id) => pageUri(guide(), id)));
      return uris.flatMap((targetUri) =>
        targetUri ? [{ originSelectionRange: rangeOf(span), targetUri, targetRange: start }] : [],
      );
    },
  };
}
