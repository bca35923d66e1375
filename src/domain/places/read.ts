/** Reads the places of a query, and what the places of one query say about each other. */
import type { Lexicon } from './lexicon';
import type { PlacePhrase } from './meaning';
import type { Match, PlaceReading, PlaceSpan } from './model';
import { placeAt } from './phrase';
import { settle } from './settle';
import { type Token, tokensOf } from './tokens';

/** A place and where its words stand. */
export interface Found extends PlacePhrase {
  /** Its first token. */
  readonly at: number;
}

/** Every place of the query, the longest at each word, whatever its strength. */
export function findPlaces(lexicon: Lexicon, tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const place = placeAt(lexicon, tokens, at);
    if (place) found.push({ ...place, at });
    at = place?.end ?? at + 1;
  }
  return found;
}

/** The areas that a place's name, ZIP or code alone leads to; none when other words stand beside it. */
export function readAreas(lexicon: Lexicon, query: string): readonly Match[] {
  // Letters are a state's code here, whatever else they mean in a question.
  const tokens = tokensOf(query).map((token) => ({ ...token, capitals: true }));
  const whole = settle(lexicon, tokens, findPlaces(lexicon, tokens));
  const [only, ...more] = whole;
  return only && more.length === 0 && only.at === 0 && only.end === tokens.length
    ? only.matches
    : [];
}

export function readPlaces(lexicon: Lexicon, query: string): PlaceReading {
  const tokens = tokensOf(query);
  const found = settle(lexicon, tokens, findPlaces(lexicon, tokens));
  const sure = found.filter((place) => isSure(lexicon, tokens, place));
  const places = sure.map((place) => spanOf(query, tokens, place));
  return {
    places,
    maybe: found.filter((place) => !sure.includes(place)).map((p) => spanOf(query, tokens, p)),
    rest: without(query, places),
    open: !lexicon.complete && mayHoldTown(lexicon, tokens, found),
  };
}

/** A number of five digits, or a word before a state, after "in", or beside a place. */
function mayHoldTown(lexicon: Lexicon, tokens: readonly Token[], found: readonly Found[]): boolean {
  const places = new Map<number, Found>();
  for (const place of found) for (let i = place.at; i < place.end; i += 1) places.set(i, place);
  const means = (at: number) => lexicon.words.before.get(tokens[at]?.word ?? '')?.means;
  return tokens.some(({ word }, at) => {
    if (places.has(at) || means(at)) return false;
    const [before, after] = [places.get(at - 1), places.get(at + 1)];
    return (
      /^\d{5}$/.test(word) ||
      after?.matches[0]?.area.kind === 'state' ||
      means(at - 1) === 'place' ||
      (before && /[/,]/.test(tokens[at]?.before ?? '')) ||
      (after && /[/,]/.test(tokens[at + 1]?.before ?? '')) ||
      (means(at - 1) === 'beside' && places.has(at - 2)) ||
      (means(at + 1) === 'beside' && places.has(at + 2))
    );
  });
}

function isSure(lexicon: Lexicon, tokens: readonly Token[], place: Found): boolean {
  if (place.strength !== 'town' && place.strength !== 'word') return true;
  const before = lexicon.words.before.get(tokens[place.at - 1]?.word ?? '');
  // "In home care" is no question about Home, Kansas; "in mobile" and "in MA" are about places.
  const doubtful = place.strength === 'word' && place.matches[0]?.strength === 'town';
  return before?.means === 'place' && !doubtful;
}

function spanOf(query: string, tokens: readonly Token[], place: Found): PlaceSpan {
  const { matches, strength, together, abroad } = place;
  const start = tokens[place.at]?.start ?? 0;
  const end = tokens[place.end - 1]?.end ?? start;
  const text = query.slice(start, end);
  return { start, end, text, strength, matches, together, ...(abroad ? { abroad } : {}) };
}

function without(query: string, places: readonly PlaceSpan[]): string {
  let rest = '';
  let end = 0;
  for (const place of places) {
    rest += `${query.slice(end, place.start)} `;
    end = place.end;
  }
  return (rest + query.slice(end)).replace(/\s+/g, ' ').trim();
}
