import type { StateArea } from '../model';
import { judging, where } from './asking';
import { cities } from './cities';
import { isYear } from './common';
import { fillers, payWords, wordsNotCodes } from './language';
import type { Atlas } from './priced';
import { keysOf, type Word } from './words';

/** The areas that a text names, and the words that are left. */
export interface Places {
  readonly areas: readonly StateArea[];
  readonly rest: readonly Word[];
}

const longestName = 4;
const indexes = new WeakMap<Atlas, ReadonlyMap<string, StateArea>>();

type NotCode = (word: Word) => boolean;

/**
 * Reads areas out of words: the longest name wins, and `in`, `or`, `me` … are codes only in capitals
 * or where nothing is left for them to be words of: "or salary", "hi wages 2023".
 */
export function readPlaces(words: readonly Word[], atlas: Atlas): Places {
  const names = namesOf(atlas);
  const paid = words.some(({ key }) => payWords.has(key));
  const usual = read(words, names, (word) => isPlainWord(word, words.length, paid));
  if (usual.areas.length > 0) return usual;
  const bare = read(words, names, (word) => prepositions.has(word.key) && word === words.at(-1));
  const alone = bare.areas.length === 1 && bare.rest.length > 0 && bare.rest.every(isAboutPay);
  return alone ? bare : usual;
}

/** At the end these wait for a place: "salary in …". */
const prepositions = new Set(['in', 'or', 'me', 'us']);

function isAboutPay({ key }: Word): boolean {
  return payWords.has(key) || where.has(key) || isYear(key) || (judging.has(key) && key.length > 3);
}

function read(
  words: readonly Word[],
  names: ReadonlyMap<string, StateArea>,
  isNotCode: NotCode,
): Places {
  const areas: StateArea[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const { area, length } = longestAt(words, at, names, isNotCode);
    if (!area) rest.push(words[at] as Word);
    else if (!areas.includes(area)) areas.push(area);
    at += length;
  }
  return { areas, rest };
}

function longestAt(
  words: readonly Word[],
  at: number,
  names: ReadonlyMap<string, StateArea>,
  isNotCode: NotCode,
): { area?: StateArea; length: number } {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const part = words.slice(at, at + length);
    const area = names.get(part.map(({ key }) => key).join(' '));
    if (area && !(length === 1 && isNotCode(part[0] as Word))) {
      return { area, length };
    }
  }
  return { length: 1 };
}

/** Beside a word about pay, `pa` and `ma` are states after all; `in` and `or` never are. */
function isPlainWord({ key, raw }: Word, among: number, paid: boolean): boolean {
  if (among === 1 || !wordsNotCodes.has(key) || raw === raw.toUpperCase()) return false;
  return !paid || fillers.has(key);
}

function namesOf(atlas: Atlas): ReadonlyMap<string, StateArea> {
  const known = indexes.get(atlas);
  if (known) return known;
  const names = new Map<string, StateArea>();
  for (const area of atlas.data.areas) {
    for (const name of [area.name, area.postal, ...area.aliases]) {
      names.set(keysOf(name).join(' '), area);
    }
  }
  const nation = atlas.area('US');
  if (nation) for (const name of ['the us', 'nationally']) names.set(name, nation);
  indexes.set(atlas, names);
  return names;
}

/** The state of a large city: of a metro area, the one that it is mainly in. */
export function stateOfCity(words: readonly Word[], atlas: Atlas): Places {
  const names = new Map<string, StateArea>();
  const add = (city: string, code: string | undefined) => {
    const area = code === undefined ? undefined : atlas.area(code);
    if (area) names.set(keysOf(city).join(' '), area);
  };
  for (const [code, some] of Object.entries(cities)) {
    for (const city of some.split(', ')) add(city, code);
  }
  for (const metro of atlas.entries('metro')) {
    for (const city of [metro.city, ...metro.aliases]) add(city, metro.states[0]);
  }
  return read(words, names, () => false);
}
