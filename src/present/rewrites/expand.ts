import * as l10n from '@vscode/l10n';
import { findAll, type Lexicon, type LineSource, type Span } from '../../domain/acronyms';
import type { CredentialEntry } from '../../domain/model';
import { articleEdit } from './article';
import { escapeFor, quotesFor } from './escape';
import { isGlossed, writings } from './gloss';
import type { Names } from './names';
import { pluralName } from './plural';
import { isSeen } from './seen';
import { type Edit, stretchAt } from './stretch';

/** A change that is offered under a title. */
export interface Rewrite {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A document, and what is known of credentials. */
export interface Text {
  readonly source: LineSource;
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly names: Names;
}

/**
 * Spelling out the letters at `span`, for each credential they may stand for: at the first use that a
 * reader sees; where that is done, here. None where the letters stand beside their name already.
 */
export function expansions(
  text: Text,
  span: Span,
  credentials: readonly CredentialEntry[],
): readonly Rewrite[] {
  if (isSpelledOut(text, span)) return [];
  return credentials.flatMap((credential) => {
    const uses = usesUpTo(text, span, credential);
    const first = uses.next().value;
    if (!first) return [];
    if (isSpelledOut(text, first)) return rewrite(text, span, span, credential, hereTitle);
    for (const use of [first, ...uses]) {
      const found = rewrite(text, use, span, credential, firstTitle);
      if (found.length) return found;
    }
    return [];
  });
}

const hereTitle = (words: string) => l10n.t('Spell out here: {0}', words);

function firstTitle(words: string, line: number, elsewhere: boolean): string {
  return elsewhere
    ? l10n.t('Expand on first use (line {1}): {0}', words, line + 1)
    : l10n.t('Expand on first use: {0}', words);
}

function isSpelledOut({ source, names }: Text, { line, start, end, entries }: Span): boolean {
  const stretch = stretchAt(source, { line, character: start });
  const at = stretch.offsetOf({ line, character: start });
  return isGlossed(names, stretch.text, [at, at + end - start], entries);
}

/** The uses of a credential that a reader sees, down to the one at the cursor. */
function* usesUpTo(text: Text, span: Span, credential: CredentialEntry): Generator<Span, void> {
  const { source, language, lexicon } = text;
  const letters = writings(credential);
  for (let line = 0; line <= span.line; line++) {
    const written = source.line(line);
    // Most lines have none: those are read no further.
    if (!letters.some((one) => written.includes(one))) continue;
    for (const use of findAll(lexicon, source, language, { from: line, to: line + 1 })) {
      if (line === span.line && use.start > span.start) return;
      const seen = isSeen(source, { line, character: use.start }, language);
      if (seen && use.entries.includes(credential.id)) yield use;
    }
  }
}

function rewrite(
  { source, language }: Text,
  use: Span,
  span: Span,
  credential: CredentialEntry,
  title: (words: string, line: number, elsewhere: boolean) => string,
): readonly Rewrite[] {
  const { line, start, end } = use;
  const written = source.line(line).slice(start, end);
  const name = use.plural ? pluralName(credential.name) : credential.name;
  if (!name || isJoined(source.line(line), start, end)) return [];
  if (!isSeen(source, { line, character: start }, language)) return [];
  const words = `${name} (${written})`;
  const quotes = quotesFor(source, { line, character: start }, language, words);
  if (!quotes) return [];
  const stretch = stretchAt(source, { line, character: start });
  const at = stretch.offsetOf({ line, character: start });
  const article = articleEdit(stretch, at, name);
  const edit = stretch.edit(at, at + written.length, `${escapeFor(language, name)} (${written})`);
  const elsewhere = line !== span.line || start !== span.start;
  const edits = [...(article ? [article] : []), edit, ...quotes];
  return [{ title: title(words, line, elsewhere), edits }];
}

/** `CMM-certified`, `CMM's`, `MBA/MHA`: letters that are a part of a word stay letters. */
function isJoined(line: string, start: number, end: number): boolean {
  return (
    /^(?:[-‐‑/]\w|['’]s\b)/.test(line.slice(end, end + 3)) ||
    /[\w][-‐‑/]$/.test(line.slice(0, start))
  );
}
