import * as vscode from 'vscode';
import type { Guide } from '../guide';
import type { Place } from '../present/explorerState';
import { safe } from './safely';

const extension = 'career-atlas.career-atlas';
const path = '/explorer';

/** `vscode://career-atlas.career-atlas/explorer?tab=metros…`: opens the explorer at that place. */
export function explorerLink(guide: Guide, place: Place): string {
  return `${vscode.env.uriScheme}://${extension}${path}?${guide.placeQuery(place)}`;
}

/** Opens such links. Whatever isn't one of our own ids or numbers is left out. */
export function registerExplorerLinks(
  guide: () => Guide,
  open: (place: Place) => Thenable<void>,
): vscode.Disposable {
  return vscode.window.registerUriHandler(
    safe({
      handleUri: async (uri: vscode.Uri) => {
        if (uri.path === path) await open(guide().placeOfQuery(uri.query));
      },
    }),
  );
}
