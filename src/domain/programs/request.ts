import { anyProgram, type ProgramFilter } from './model';
import type { ProgramTables } from './tables';
import { plainWords } from './vocabulary';

/** A filter as people and other extensions write it: names or codes. */
export interface ProgramRequest {
  /** `Ohio` or `OH`. */
  readonly state?: string | undefined;
  /** `51.0701`, or a field in words: `health informatics`. */
  readonly cip?: string | undefined;
  /** `5`, or a level in words: `bachelor's`. */
  readonly level?: string | undefined;
  /** A `unitid`, or a name or part of one: `Johns Hopkins`. */
  readonly institution?: string | undefined;
}

/** The part of a request that means nothing here. */
export interface Unknown {
  readonly unknown: keyof ProgramRequest;
}

/** @param stateOf postal code of a state's name or code; undefined for what is none */
export function readRequest(
  tables: ProgramTables,
  { state, cip, level, institution }: ProgramRequest,
  stateOf: (text: string) => string | undefined,
): ProgramFilter | Unknown {
  const states = given(state, (text) => listed(stateOf(text)));
  const cips = given(cip, (text) => fieldsOf(tables, text));
  const levels = given(level, (text) => levelsOf(tables, text));
  const institutions = given(institution, (text) => institutionsOf(tables, text));
  if (!states) return { unknown: 'state' };
  if (!cips) return { unknown: 'cip' };
  if (!levels) return { unknown: 'level' };
  if (!institutions) return { unknown: 'institution' };
  return { ...anyProgram, states, cips, levels, institutions };
}

/** What a text means; none when it isn't given, undefined when it means nothing. */
function given(
  text: string | undefined,
  read: (text: string) => readonly string[],
): readonly string[] | undefined {
  if (text === undefined || text === '') return [];
  if (typeof text !== 'string') return undefined; // another extension may hand over anything
  const found = read(text);
  return found.length > 0 ? found : undefined;
}

function fieldsOf(tables: ProgramTables, text: string): readonly string[] {
  const plain = plainWords(text).join(' ');
  const named = tables.fields.filter(
    ({ cip, label, title }) =>
      cip === text.trim() || [label, title].some((name) => plainWords(name).join(' ') === plain),
  );
  if (named.length > 0) return named.map(({ cip }) => cip);
  return tables.vocabulary.get(plain)?.cips ?? [];
}

function levelsOf(tables: ProgramTables, text: string): readonly string[] {
  const plain = plainWords(text).join(' ');
  const named = tables.levels.filter(
    ({ code, key, award }) =>
      [code, key].includes(text.trim()) || plainWords(award).join(' ') === plain,
  );
  if (named.length > 0) return named.map(({ code }) => code);
  return tables.vocabulary.get(plain)?.levels ?? [];
}

function institutionsOf(tables: ProgramTables, text: string): readonly string[] {
  const known = tables.institution(text.trim());
  if (known) return [known.unitid];
  const words = plainWords(text).join(' ');
  const has = (name: string) => ` ${plainWords(name).join(' ')} `.includes(` ${words} `);
  const exact = tables.institutions.filter(({ name }) => plainWords(name).join(' ') === words);
  const found = exact.length > 0 ? exact : tables.institutions.filter(({ name }) => has(name));
  return found.map(({ unitid }) => unitid);
}

function listed(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
