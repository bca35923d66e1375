/** Scores the reading of questions about programs on the labelled ones, and on those about other things. */
import { openPlaces } from '../../src/domain/places/places';
import { placesRead, programPlaces } from '../../src/domain/programs/near';
import { mayAskPrograms } from '../../src/domain/programs/query';
import { openPrograms } from '../../src/domain/programs/tables';
import { programsId } from '../../src/present/programs/address';
import type { ProgramContext, ProgramView } from '../../src/present/programs/context';
import { programView } from '../../src/present/programs/picks';
import { readAtlas, readData } from './atlas';
import blind from './blind.json';
import fresh from './fresh.json';
import labelled from './programs.json';
import queries from './queries.json';

const atlas = readAtlas();
const tables = openPrograms(readData);
const places = openPlaces(readData);

export async function programContext(home?: string): Promise<ProgramContext> {
  const near = programPlaces(await places.towns());
  return { atlas, tables: await tables(), places: near, home };
}

/** A question as the look-ups read it. */
export async function ask(context: ProgramContext, text: string): Promise<ProgramView | undefined> {
  if (!mayAskPrograms(text, context.tables)) return undefined;
  return programView(context, text, placesRead(await places.read(text)));
}

/** A question and the page that answers it, without `programs.`; null: it isn't about programs. */
export interface Labelled {
  readonly query: string;
  readonly want: string | null;
}

export const asked: readonly Labelled[] = labelled.filter(({ want }) => want !== null);

/** Of the other sets what doesn't ask for programs. */
export const others: readonly Labelled[] = [
  ...labelled.filter(({ want }) => want === null),
  ...[...queries, ...blind, ...fresh].filter(({ query }) => !/programs|schools/.test(query)),
].map(({ query }) => ({ query, want: null }));

/** The page that a question is read as; null when it isn't read as one about programs. */
export async function programsAsked(context: ProgramContext, query: string) {
  const view = await ask(context, query);
  return view ? programsId(context.tables, view).replace('programs.', '') : null;
}

/** Those that aren't read as wanted. */
export async function misread(all: readonly Labelled[], context?: ProgramContext) {
  const known = context ?? (await programContext('OH'));
  const read = await Promise.all(all.map(({ query }) => programsAsked(known, query)));
  return all.flatMap(({ query, want }, i) =>
    read[i] === want ? [] : [{ query, want, read: read[i] }],
  );
}
