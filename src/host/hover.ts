import * as vscode from 'vscode';
import type { Guide, Span } from '../guide';
import { lineSource } from './lineSource';
import { hoverEnabled } from './settings';
import { trustedCard } from './tree';
import { cardWasShown } from './walkthrough';

/** Cards for the acronyms of credentials. */
export function hoverProvider(guide: () => Guide): vscode.HoverProvider {
  return {
    provideHover: (document, position) => {
      if (!hoverEnabled(document)) return undefined;
      const span = spanAt(guide, document, position);
      if (!span) return undefined;
      cardWasShown();
      return hover(guide(), span);
    },
  };
}

function hover(guide: Guide, span: Span): vscode.Hover {
  const card = guide.senses(guide.atlas, guide.credentialsOf(span.entries));
  return new vscode.Hover(trustedCard(card), rangeOf(span));
}

export function rangeOf(span: Span): vscode.Range {
  return new vscode.Range(span.line, span.start, span.line, span.end);
}

/** The credential that the letters at a position stand for; loads the guide only for capitals. */
export function spanAt(
  guide: () => Guide,
  document: vscode.TextDocument,
  position: vscode.Position,
): Span | undefined {
  if (!mayBeAcronym(document, position)) return undefined;
  const { findAt, lexicon } = guide();
  return findAt(lexicon(), lineSource(document), position, document.languageId);
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
