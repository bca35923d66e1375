import * as vscode from 'vscode';
import type { Guide } from '../guide';
import { type Asking, watchAsking } from './asked';
import { codeActionMetadata, codeActionProvider } from './codeActions';
import { completionProvider } from './completion';
import { definitionProvider } from './definition';
import { hoverProvider } from './hover';
import { safe } from './safely';
import { hoverLanguages, onSettingChange } from './settings';

/** Credentials as a language feature, in the languages of `careerAtlas.hover.languages`. */
export function registerCredentialFeatures(guide: () => Guide): vscode.Disposable {
  const asking = watchAsking();
  let registration = register(guide, asking);
  const change = onSettingChange('hover.languages', () => {
    registration.dispose();
    registration = register(guide, asking);
  });
  return new vscode.Disposable(() => {
    registration.dispose();
    change.dispose();
    asking.dispose();
  });
}

function register(guide: () => Guide, asking: Asking): vscode.Disposable {
  const selector = hoverLanguages().map((language) => ({ language }));
  const { languages, Disposable } = vscode;
  return Disposable.from(
    languages.registerHoverProvider(selector, safe(hoverProvider(guide))),
    languages.registerDefinitionProvider(selector, safe(definitionProvider(guide))),
    languages.registerCompletionItemProvider(selector, safe(completionProvider(guide, asking))),
    languages.registerCodeActionsProvider(
      selector,
      safe(codeActionProvider(guide)),
      codeActionMetadata,
    ),
  );
}
