import { anyProgram, type ProgramFilter } from '../../domain/programs/model';
import { type Untold, untoldKinds } from '../../domain/programs/query';
import type { ProgramTables } from '../../domain/programs/tables';
import type { ProgramView } from './context';

const prefix = 'programs.';
const everything = 'all';

/**
 * The id of the page that lists programs; each part tells by its shape what it is, so that the address
 * reads well: `programs.OH,51.0701,master`.
 */
export function programsId(tables: ProgramTables, { filter, untold }: ProgramView): string {
  const levels = filter.levels.flatMap((code) => tables.level(code)?.key ?? []);
  const { states, areas, institutions, cips } = filter;
  const parts = [...states, ...areas, ...institutions, ...cips, ...levels, ...untold];
  return prefix + (parts.length > 0 ? parts.join(',') : everything);
}

/** What the id of such a page lists; undefined when it is none, or a part of it isn't known. */
export function programsOfId(tables: ProgramTables, id: string): ProgramView | undefined {
  if (!id.startsWith(prefix)) return undefined;
  const parts = id.slice(prefix.length).split(',');
  if (parts.join() === everything) return { filter: anyProgram, untold: [] };
  const filter = filterOf(tables, parts);
  const untold = untoldKinds.filter((kind) => parts.includes(kind));
  const known = untold.length + Object.values(filter).reduce((sum, list) => sum + list.length, 0);
  return known === parts.length ? { filter, untold } : undefined;
}

function filterOf(tables: ProgramTables, parts: readonly string[]): ProgramFilter {
  const level = (key: string) => tables.levels.filter((one) => one.key === key);
  return {
    states: parts.filter((part) => /^[A-Z]{2}$/.test(part)),
    areas: parts.filter((part) => /^\d{7}$/.test(part)),
    institutions: parts.filter((part) => tables.institution(part)),
    cips: parts.filter((part) => tables.field(part)),
    levels: parts.flatMap((part) => level(part).map(({ code }) => code)),
  };
}

export function isProgramsId(id: string): boolean {
  return id.startsWith(prefix);
}

export function isUntold(text: string): text is Untold {
  return (untoldKinds as readonly string[]).includes(text);
}
