import type * as vscode from 'vscode';
import { Position, Range } from 'vscode';
import type { Guide } from '../guide';
import { pageUri } from './entryDocuments';
import { rangeOf, spanAt } from './hover';

/** Go to definition and peek open the page of every meaning, the likeliest first. */
export function definitionProvider(guide: () => Guide): vscode.DefinitionProvider {
  return {
    provideDefinition: (document, position) => {
      const span = spanAt(guide, document, position);
      const start = new Range(new Position(0, 0), new Position(0, 0));
      return span?.entries.map((id) => ({
        originSelectionRange: rangeOf(span),
        targetUri: pageUri(guide(), id),
        targetRange: start,
      }));
    },
  };
}
