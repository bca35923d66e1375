import type { StateArea } from '../model';
import { highest, judging, lowest, subject, where } from './asking';
import { cities } from './cities';
import { elsewhere, isYear, staff, weak } from './common';
import { fillers, leading, payWords } from './language';
import { later, type WordSet, wordSet } from './later';
import { readMeasure } from './numbers';
import { readPlaces } from './places';
import type { Atlas } from './priced';
import { keysOf, type Word, wordsOf } from './words';

/** The areas whose wages a query asks for; none when it asks for anything else. */
export type PayReader = (query: string) => readonly StateArea[];

export function createPayReader(atlas: Atlas): PayReader {
  const roles = later(() => wordsOfRoles(atlas));
  return (query) => {
    const { measure, rest: text } = readMeasure(query);
    const { areas, rest } = readPlaces(wordsOf(text), atlas);
    const said = rest.filter(({ key }) => !fillers.has(key) && !isYear(key));
    const asked = measure || asksPay(said) || isOnlyWhere(said);
    if (!asked || !isAbout(said, areas, roles())) return [];
    const nation =
      areas.length === 0 && said.length > 0 && isGeneral(query, said) && atlas.area('US');
    return nation ? [nation] : areas;
  };
}

/** "how much do they make": the occupation's pay, without a place or a title. */
function isGeneral(query: string, said: readonly Word[]): boolean {
  return isAbout(said, [], new Set()) && (/\bhow much\b/i.test(query) || said.some(isPayNoun));
}

/** `make` and `money` are about much else. */
function isPayNoun({ key }: Word): boolean {
  return payWords.has(key) && !['make', 'making', 'money'].includes(key);
}

/** "ohio", "where does ohio rank": nothing but the place is named. */
function isOnlyWhere(said: readonly Word[]): boolean {
  const asked = said.some(({ key }) => where.has(key));
  return said.every(({ key }) => where.has(key) || (asked && weak.has(key)));
}

export function asksPay(words: readonly Word[]): boolean {
  return says(words, payWords);
}

/** Whether the query asks for the pay of another occupation, or in another country. */
export function isPayElsewhere(query: string, atlas: Atlas): boolean {
  const { rest } = readPlaces(wordsOf(query), atlas);
  if (/\bminimum wage/i.test(query)) return true;
  if (says(rest, elsewhere)) return asksPay(rest) || says(rest, jobs);
  return asksPay(rest) && says(rest, staff) && !says(rest, within);
}

const jobs = wordSet('job work career hiring employment');

/** Where staff words are part of a name: a doctors' office, a nurse manager. */
const within: WordSet = {
  has: (key) => leading.has(key) || ['office', 'practice', 'group', 'home'].includes(key),
};

function says(words: readonly Word[], set: WordSet): boolean {
  return words.some(({ key }) => set.has(key));
}

/** Nothing but pay, this occupation and a city of the area; a title takes someone who leads. */
function isAbout(said: readonly Word[], areas: readonly StateArea[], roles: ReadonlySet<string>) {
  const towns = new Set(areas.flatMap(({ id }) => keysOf(cities[id] ?? '')));
  const led = says(said, leading);
  return said.every(
    ({ key }) =>
      [payWords, where, subject, judging, highest, lowest, weak, towns].some((set) =>
        set.has(key),
      ) ||
      (led && roles.has(key)),
  );
}

/** Words of the occupation and its titles: with them, a question about pay stays on its subject. */
function wordsOfRoles(atlas: Atlas): ReadonlySet<string> {
  const occupations = atlas.data.occupations.flatMap((one) => [one.title, ...one.aliases]);
  const roles = atlas.entries('role').flatMap((role) => [role.label, ...role.aliases]);
  return new Set([...occupations, ...roles].flatMap(keysOf));
}
