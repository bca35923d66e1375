import { readTsv } from '../tsv';
import type { FieldCode, LevelCode } from './model';

/**
 * What words in a question do besides naming a field or a level: say that it is about programs
 * (`program`, and `school` more plainly), lead to a place (`near`, or `home`: the reader's own), ask for
 * what the counts don't tell (`online`, `accredited`, `ranked`, `price`), or nothing (`filler`).
 */
export const wordKinds = [
  'program',
  'school',
  'near',
  'home',
  'online',
  'accredited',
  'ranked',
  'price',
  'filler',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** What one phrase means: `mha` has a field and a level, `near` only a kind. */
export interface Meaning {
  readonly cips: readonly FieldCode[];
  readonly levels: readonly LevelCode[];
  readonly kind: WordKind | undefined;
}

/** Phrases in the form that `plainWords` gives, joined by spaces. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

export function readVocabulary(bytes: Uint8Array): Vocabulary {
  const columns = ['phrase', 'fields', 'levels', 'kind'] as const;
  const vocabulary = new Map<string, Meaning>();
  for (const row of readTsv('programs/words.tsv', bytes, columns)) {
    const { phrase, fields, levels, kind } = row.cells;
    if (vocabulary.has(phrase)) row.fail('phrase', `"${phrase}" stands twice`);
    if (plainWords(phrase).join(' ') !== phrase) row.fail('phrase', `"${phrase}" isn't plain`);
    if (kind !== '-' && !isKind(kind)) return row.fail('kind', `"${kind}" is none`);
    const meaning = { cips: list(fields), levels: list(levels) };
    vocabulary.set(phrase, { ...meaning, kind: kind === '-' ? undefined : kind });
  }
  return vocabulary;
}

function isKind(text: string): text is WordKind {
  return (wordKinds as readonly string[]).includes(text);
}

function list(cell: string): readonly string[] {
  return cell === '-' ? [] : cell.split(' ');
}

/** Words in lower case without accents, apostrophes and abbreviation dots: `Bachelor’s` → `bachelors`. */
export function plainWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)|(?<=\b\p{L}\.?\p{L})\.(?=\s|$)/gu, '')
    .replace(/&/g, ' and ')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
