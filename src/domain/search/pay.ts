import type { Atlas } from '../atlas';
import type { Area } from '../model';
import { judging, subject, where } from './asking';
import { cities } from './cities';
import { elsewhere, isYear, weak } from './common';
import { fillers, leading, payWords } from './language';
import { later } from './later';
import { readMeasure } from './numbers';
import { readPlaces } from './places';
import { keysOf, type Word, wordsOf } from './words';

/** The areas whose wages a query asks for; none when it asks for anything else. */
export type PayReader = (query: string) => readonly Area[];

export function createPayReader(atlas: Atlas): PayReader {
  const roles = later(() => wordsOfRoles(atlas));
  return (query) => {
    const { measure, rest: text } = readMeasure(query);
    const { areas, rest } = readPlaces(wordsOf(text), atlas);
    const said = rest.filter(({ key }) => !fillers.has(key) && !isYear(key));
    const asked = measure || asksPay(said) || isOnlyWhere(said);
    return asked && isAbout(said, areas, roles()) ? areas : [];
  };
}

/** "ohio", "where does ohio rank": nothing but the place is named. */
function isOnlyWhere(said: readonly Word[]): boolean {
  const asked = said.some(({ key }) => where.has(key));
  return said.every(({ key }) => where.has(key) || (asked && weak.has(key)));
}

export function asksPay(words: readonly Word[]): boolean {
  return words.some(({ key }) => payWords.has(key));
}

/** Whether the query asks for the pay of another occupation, or in another country. */
export function isPayElsewhere(query: string, atlas: Atlas): boolean {
  const { rest } = readPlaces(wordsOf(query), atlas);
  return asksPay(rest) && rest.some(({ key }) => elsewhere.has(key));
}

/** Nothing but pay, this occupation and a city of the area; a title takes someone who leads. */
function isAbout(said: readonly Word[], areas: readonly Area[], roles: ReadonlySet<string>) {
  const towns = new Set(areas.flatMap(({ id }) => keysOf(cities[id] ?? '')));
  const led = said.some(({ key }) => leading.has(key));
  return said.every(
    ({ key }) =>
      [payWords, where, subject, judging, weak, towns].some((set) => set.has(key)) ||
      (led && roles.has(key)),
  );
}

/** Words of the occupation and its titles: with them, a question about pay stays on its subject. */
function wordsOfRoles(atlas: Atlas): ReadonlySet<string> {
  const occupations = atlas.data.occupations.flatMap((one) => [one.title, ...one.aliases]);
  const roles = atlas.entries('role').flatMap((role) => [role.label, ...role.aliases]);
  return new Set([...occupations, ...roles].flatMap(keysOf));
}
