/**
 * Reads one place where it begins: a ZIP or an area's code, or a name with what belongs to it.
 *
 *     greater | city of | rural …   NAME   metro area | state …   , STATE   75024
 */
import { type Sense, stateSense } from './gazetteer';
import type { Lexicon, StateForm } from './lexicon';
import { meant, meantAlone, meantWithin, type Narrowing, type PlacePhrase } from './meaning';
import { numberAt } from './numbers';
import { keysOf, phraseAt, stateBehind } from './stateBehind';
import type { Token } from './tokens';
import type { Phrase } from './vocabulary';

/** Words of the longest names: "Nashville-Davidson--Murfreesboro--Franklin, TN". */
const longestName = 10;

/** The longest place that begins at a token. */
export function placeAt(lexicon: Lexicon, tokens: readonly Token[], at: number) {
  const number = numberAt(lexicon, tokens, at);
  if (number) return number;
  const plain = nameAt(lexicon, tokens, at, undefined);
  const prefix = phraseAt(lexicon.words.before, tokens, at);
  if (!prefix || prefix.means === 'place' || prefix.means === 'beside') return plain;
  const behind = nameAt(lexicon, tokens, at + prefix.length, prefix);
  return behind && (!plain || behind.end > plain.end) ? behind : plain;
}

/** Of all lengths of the name, the reading that takes in most words. */
function nameAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  prefix: Phrase | undefined,
): PlacePhrase | undefined {
  let best: PlacePhrase | undefined;
  const suffix = prefix?.means === 'county' ? ' county' : '';
  for (let length = nameLength(tokens, at); length > 0; length -= 1) {
    for (const key of keysOf(tokens, at, length)) {
      const found = readName(lexicon, tokens, key + suffix, at + length, prefix);
      if (found && isBetter(found, best)) best = found;
    }
  }
  return best;
}

/** More words are better; of as many, a town with its state: "Leon IA" is no "Leonia". */
function isBetter(found: PlacePhrase, best: PlacePhrase | undefined): boolean {
  if (!best || found.end !== best.end) return !best || found.end > best.end;
  return found.stated !== undefined && best.stated === undefined;
}

/** How many words a name that begins here can have: none is written across a comma or a slash. */
function nameLength(tokens: readonly Token[], at: number): number {
  let length = at < tokens.length ? 1 : 0;
  while (length > 0 && length < longestName) {
    const next = tokens[at + length];
    if (!next || /[^-–/()]/.test(next.before)) break;
    length += 1;
  }
  return length;
}

function readName(
  lexicon: Lexicon,
  tokens: readonly Token[],
  key: string,
  nameEnd: number,
  prefix: Phrase | undefined,
): PlacePhrase | undefined {
  const senses = lexicon.named(key);
  const suffix = phraseAt(lexicon.words.after, tokens, nameEnd);
  const suffixEnd = suffix && suffix.means !== 'beside' ? nameEnd + suffix.length : nameEnd;
  for (const end of new Set([suffixEnd, nameEnd])) {
    const stated = withState(lexicon, tokens, senses, end);
    if (stated) return stated;
  }
  const joint = lexicon.words.before.get(key)?.means; // "in", "or"
  const isWord = joint !== undefined && !tokens[nameEnd - 1]?.capitals;
  const code = isWord ? undefined : codeAlone(lexicon.state(key), senses, nameEnd);
  if (code) return code;
  const narrowed = meantAlone(lexicon, key, senses, narrowingOf(suffix) ?? narrowingOf(prefix));
  if (narrowed) return abroadToo(lexicon, tokens, { ...narrowed, end: suffixEnd });
  const alone = prefix ? undefined : meantAlone(lexicon, key, senses, undefined);
  return alone && { ...alone, end: nameEnd };
}

function withState(
  lexicon: Lexicon,
  tokens: readonly Token[],
  senses: readonly Sense[],
  at: number,
): PlacePhrase | undefined {
  const behind = stateBehind(lexicon, tokens, at, senses);
  const found = behind && meantWithin(senses, behind.state);
  if (!found) return undefined;
  const zip = numberAt(lexicon, tokens, behind.end);
  if (zip?.matches[0]?.area.states.includes(behind.state)) return { ...zip, stated: behind.state };
  return { ...found, end: behind.end, stated: behind.state };
}

/** "TX", "Calif.": the state, and what else the letters are short for ("LA"). */
function codeAlone(
  form: StateForm | undefined,
  senses: readonly Sense[],
  end: number,
): PlacePhrase | undefined {
  if (!form || form.as === 'name') return undefined;
  const found = { ...meant([stateSense(form.state), ...senses], 'named', false), end };
  const isWord = form.state.word || form.as === 'abbreviation';
  return isWord ? { ...found, strength: 'word' } : found;
}

/** "Cambridge, England": a country behind a town takes it abroad. */
function abroadToo(lexicon: Lexicon, tokens: readonly Token[], found: PlacePhrase): PlacePhrase {
  if (found.matches.every(({ area }) => area.kind === 'state')) return found;
  for (let length = 3; length > 0; length -= 1) {
    const abroad = lexicon.abroad(keysOf(tokens, found.end, length)[0] ?? '');
    if (abroad && found.end + length <= tokens.length) {
      return { matches: [], strength: 'named', together: false, abroad, end: found.end + length };
    }
  }
  return found;
}

function narrowingOf(phrase: Phrase | undefined): Narrowing | undefined {
  switch (phrase?.means) {
    case 'metropolitan':
    case 'nonmetropolitan':
    case 'state':
      return phrase.means;
    default:
      return undefined;
  }
}
