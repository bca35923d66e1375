/** Places written in digits. */
import type { Sense } from './gazetteer';
import type { Lexicon } from './lexicon';
import { meant, type PlacePhrase } from './meaning';
import type { Token } from './tokens';

/** A ZIP code, with four more digits or without, or the seven digits of an area. */
export function numberAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
): PlacePhrase | undefined {
  const token = tokens[at];
  if (!token || token.before === '$' || !/^\d{5}$|^\d{7}$/.test(token.word)) return undefined;
  if (token.word.length === 7) {
    const area = lexicon.area(token.word);
    const sense: Sense | undefined = area && { kind: 'area', states: [], leads: [{ area }] };
    return sense && { ...meant([sense], 'named', false), end: at + 1 };
  }
  const town = lexicon.zip(Number(token.word));
  const next = tokens[at + 1];
  const long = next?.before === '-' && /^\d{4}$/.test(next.word);
  return town && { ...meant([town], 'named', false), end: at + (long ? 2 : 1) };
}
