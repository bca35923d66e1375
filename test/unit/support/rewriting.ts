import data from 'atlas:data';
import { buildLexicon, findAt, type LineSource, type Position } from '../../../src/domain/acronyms';
import { createAtlas } from '../../../src/domain/atlas';
import { buildNames } from '../../../src/present/rewrites/names';
import { type Rewrite, rewritesAt } from '../../../src/present/rewrites/offers';

export const atlas = createAtlas(data);
const credentials = atlas.entries('credential');
const lexicon = buildLexicon(credentials);
const names = buildNames(credentials);

export function sourceOf(text: string): LineSource {
  const lines = text.split('\n');
  return { lineCount: lines.length, line: (n) => lines[n] ?? '' };
}

export function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What is offered at a place, as the host asks for it. */
export function offersAt(text: string, offset: number, language: string): readonly Rewrite[] {
  const source = sourceOf(text);
  const position = placeOf(text, offset);
  const about = { source, language, lexicon, names };
  const span = findAt(lexicon, source, position, language);
  const meant = span?.entries.flatMap((id) => credentials.filter((one) => one.id === id)) ?? [];
  return rewritesAt(about, position, span, meant);
}

/** The text once the edits are done, each where it says. */
export function applied(text: string, { edits }: Rewrite): string {
  const starts = text.split('\n').reduce<number[]>(
    (all, line) => {
      all.push((all.at(-1) ?? 0) + line.length + 1);
      return all;
    },
    [0],
  );
  const at = ({ line, character }: Position) => (starts[line] ?? 0) + character;
  return edits
    .map((edit) => ({ from: at(edit.start), to: at(edit.end), text: edit.text }))
    .sort((a, b) => b.from - a.from)
    .reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);
}
