/** Finds the state that stands behind a town: "Plano, TX", "plano texas", "columbus ga-al". */
import type { Sense } from './gazetteer';
import type { Lexicon, StateForm } from './lexicon';
import { keyOfWords } from './names';
import type { Token } from './tokens';
import type { Phrase } from './vocabulary';

/** Words of the longest name of a state: "District of Columbia". */
const longestState = 3;
const longestPhrase = 3;

export interface StateBehind {
  readonly state: string;
  readonly end: number;
}

export function stateBehind(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  senses: readonly Sense[],
): StateBehind | undefined {
  for (let length = Math.min(longestState, tokens.length - at); length > 0; length -= 1) {
    for (const key of keysOf(tokens, at, length)) {
      const form = lexicon.state(key);
      if (!form || !isMeant(lexicon, tokens, at, form, senses)) continue;
      return { state: form.state.postal, end: furtherStates(lexicon, tokens, at + length) };
    }
  }
  return undefined;
}

/** The codes of the other states in an area's name: "MO-KS". */
function furtherStates(lexicon: Lexicon, tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.before === '-' && lexicon.state(tokens[end]?.word ?? '')) end += 1;
  return end;
}

/** Whether letters behind a town are its state's code, when they are a word too: "in", "or", "pa". */
function isMeant(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  { state, as }: StateForm,
  senses: readonly Sense[],
): boolean {
  const token = tokens[at];
  if (as === 'name' || !state.word || !token) return true;
  if (token.capitals || token.before.includes(',')) return true;
  // "California PA" asks for physician assistants in California sooner than for a borough.
  if (senses.some(({ kind }) => kind === 'state')) return false;
  const means = lexicon.words.before.get(token.word)?.means;
  const next = tokens[at + 1];
  if (next?.before !== '') return true;
  if (lexicon.words.after.get(next.word)?.means === 'beside') return true;
  if (means === 'place') return false;
  return means !== 'beside' || lexicon.named(next.word).length === 0;
}

/** The longest phrase of the vocabulary that begins at a token. */
export function phraseAt(
  phrases: ReadonlyMap<string, Phrase>,
  tokens: readonly Token[],
  at: number,
): Phrase | undefined {
  const words = tokens.slice(at, at + longestPhrase).map(({ word }) => word);
  for (let length = words.length; length > 0; length -= 1) {
    const phrase = phrases.get(words.slice(0, length).join(' '));
    if (phrase) return phrase;
  }
  return undefined;
}

/** How the name of so many words can be looked up; without a possessive too. */
export function keysOf(tokens: readonly Token[], at: number, length: number): readonly string[] {
  const words = tokens.slice(at, at + length);
  const last = words.pop();
  if (!last) return [];
  const begin = words.map(({ word }) => word);
  const key = keyOfWords([...begin, last.word]);
  return last.base === last.word ? [key] : [key, keyOfWords([...begin, last.base])];
}
