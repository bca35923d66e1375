import type { LineSource, Position } from '../../domain/acronyms';
import type { Edit } from './stretch';

/** A name as a language of documents writes it. */
export function escapeFor(language: string, text: string): string {
  if (language === 'latex' || language === 'tex') return text.replace(/[&%$#_{}]/g, '\\$&');
  if (!/^(?:x?html|vue-html|xml)$/.test(language)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * The quotes that a field of a CSV row needs once a text with a comma stands in it; undefined where
 * they can't be put, none where nothing is to be done.
 */
export function quotesFor(
  source: LineSource,
  { line, character }: Position,
  language: string,
  text: string,
): readonly Edit[] | undefined {
  if (!/^(?:dynamic )?csv\b/.test(language) || !text.includes(',')) return [];
  const row = source.line(line);
  const quoted = (row.slice(0, character).match(/"/g)?.length ?? 0) % 2 === 1;
  if (quoted) return [];
  const from = row.lastIndexOf(',', character - 1) + 1;
  const comma = row.indexOf(',', character);
  const to = comma < 0 ? row.length : comma;
  if (row.slice(from, to).includes('"')) return undefined;
  return [from, to].map((at) => {
    const place = { line, character: at };
    return { start: place, end: place, text: '"' };
  });
}
