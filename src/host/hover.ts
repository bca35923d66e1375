import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { hoverEnabled, hoverLanguages, onSettingChange } from './settings';
import { trustedCard } from './tree';

/** Cards for credential acronyms, in the languages of the setting `careerAtlas.hover.languages`. */
export function registerHover(guide: () => Guide): vscode.Disposable {
  let registration = provide(guide);
  const change = onSettingChange('hover.languages', () => {
    registration.dispose();
    registration = provide(guide);
  });
  return new vscode.Disposable(() => {
    registration.dispose();
    change.dispose();
  });
}

function provide(guide: () => Guide): vscode.Disposable {
  const selector = hoverLanguages().map((language) => ({ language }));
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: (document, position) => hover(guide, document, position),
  });
}
