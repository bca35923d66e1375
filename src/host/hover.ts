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
    provideHover: (document, position) =>
      mayBeAcronym(document, position) && hoverEnabled(document)
        ? hover(guide(), document, position)
        : undefined,
  });
}

/** Cheap enough for every pointer move: does a word with two capitals touch the position? */
function mayBeAcronym(document: vscode.TextDocument, { line, character }: vscode.Position) {
  const reach = 24;
  const near = document.lineAt(line).text;
  const before = near.slice(Math.max(0, character - reach), character);
  const after = near.slice(character, character + reach);
  const word = `${/[\p{L}\p{N}/-]*$/u.exec(before)?.[0]}${/^[\p{L}\p{N}/-]*/u.exec(after)?.[0]}`;
  return /\p{Lu}.*\p{Lu}/u.test(word);
}

function hover(
  guide: Guide,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.Hover | undefined {
  const source = { lineCount: document.lineCount, line: (n: number) => document.lineAt(n).text };
  const span = guide.findAt(guide.lexicon(), source, position, document.languageId);
  if (!span) return undefined;
  const entries = span.entries.flatMap((id) => guide.credential(id) ?? []);
  const range = new vscode.Range(span.line, span.start, span.line, span.end);
  return new vscode.Hover(trustedCard(guide.senses(guide.atlas, entries)), range);
}
