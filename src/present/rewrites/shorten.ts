import * as l10n from '@vscode/l10n';
import { isProseAt, type Position } from '../../domain/acronyms';
import { articleEdit } from './article';
import type { Rewrite, Text } from './expand';
import { lettersBeside } from './gloss';
import { type Named, namesIn } from './names';
import { pluralAcronym } from './plural';
import { type Edit, type Stretch, stretchAt } from './stretch';

/** Replacing the full name at a place by its letters, and the letters in brackets behind it with it. */
export function shortenings(text: Text, position: Position): readonly Rewrite[] {
  const stretch = stretchAt(text.source, position);
  const name = nameAt(text, stretch, position);
  if (!name || !isProse(text, stretch, name)) return [];
  const found = replacement(stretch, name);
  if (!found) return [];
  return [{ title: l10n.t('Replace with acronym: {0}', found.letters), edits: found.edits }];
}

/** The full name at a place, the longest; letters may be a part of one: `Fellow of CHIME`. */
export function nameAt({ names }: Text, stretch: Stretch, position: Position): Named | undefined {
  const at = stretch.offsetOf(position);
  return namesIn(names, stretch.text)
    .filter(({ start, end, isName }) => isName && start <= at && at <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

const otherLetters = /^[*_"”’]*\s*[([]\s*[*_]*\p{L}*\p{Lu}[\p{Lu}\p{N}./-]*s?\b/u;

function replacement(stretch: Stretch, name: Named) {
  const beside = lettersBeside(stretch.text, name);
  if (beside === 'apart') return undefined;
  // `certified Nursing Home Administrators (NHAs)`: the brackets say what is meant, and it isn't this one.
  if (!beside && otherLetters.test(stretch.text.slice(name.end))) return undefined;
  if (beside?.before) {
    return { letters: beside.letters, edits: [stretch.edit(beside.start, beside.end, '')] };
  }
  const letters = lettersFor(name, beside?.letters);
  if (!letters) return undefined;
  const article = articleEdit(stretch, name.start, letters);
  const edits: Edit[] = [...(article ? [article] : [])];
  // One edit where nothing stands between, as a person would make it.
  if (beside?.start === name.end) edits.push(stretch.edit(name.start, beside.end, letters));
  else {
    edits.push(stretch.edit(name.start, name.end, letters));
    if (beside) edits.push(stretch.edit(beside.start, beside.end, ''));
  }
  return { letters, edits };
}

/** As they are written behind the name, if they are; in the plural where the name is. */
function lettersFor({ credential, plural }: Named, written: string | undefined) {
  const letters = written ?? credential.acronym;
  if (!plural || (written?.endsWith('s') ?? false)) return letters;
  return pluralAcronym(letters) ?? written;
}

/** Words that a reader reads, each of them: not code, an address, a target or a name in a program. */
function isProse({ source, language }: Text, stretch: Stretch, { start, end }: Named): boolean {
  for (let at = start + 1; at <= end; at++) {
    const isEnd = at === end || !/[\p{L}\p{N}]/u.test(stretch.text.charAt(at));
    if (!isEnd || !/[\p{L}\p{N}]/u.test(stretch.text.charAt(at - 1))) continue;
    if (!isProseAt(source, stretch.positionAt(at), language)) return false;
  }
  return true;
}
