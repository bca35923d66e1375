import type { AtlasData, Entry, EntryKind, Relation, WageEntry } from '../model';
import { unpublished } from '../model';
import { kindOf } from './fields';
import type { Problem } from './problems';
import type { Row } from './rows';

export type BundledEntry = Exclude<Entry, WageEntry>;

/** Rows by table, each knowing its file and row, so that every check can point at one. */
export type Tables = {
  readonly [K in keyof AtlasData]: readonly Row<AtlasData[K][number]>[];
};

export type Report = (row: Row<unknown>, field: string, text: string) => void;

/** Puts what is reported about a row into a list. */
export function reportTo(problems: Problem[]): Report {
  return ({ place }, field, text) => problems.push({ ...place, field, text });
}

/** What no single row can tell: that ids are unique, and that what rows name exists. */
export function crossCheck(tables: Tables): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkUnique(tables.entries, 'id', (entry) => entry.id, report);
  checkUnique(tables.sources, 'id', (source) => source.id, report);
  checkUnique(tables.occupations, 'code', (occupation) => occupation.code, report);
  checkSources(tables, report);
  checkOccupations(tables, report);
  checkLinks(tables, report);
  checkEntries(tables, report);
  checkLanguage(tables, report);
  return problems;
}

/** Reports the second and later rows that share a value. */
export function checkUnique<T>(
  rows: readonly Row<T>[],
  field: string,
  keyOf: (item: T) => string | undefined,
  report: Report,
): void {
  const first = new Map<string, Row<T>>();
  for (const row of rows) {
    const value = keyOf(row.value);
    if (value === undefined) continue;
    const { place } = first.get(value) ?? row;
    if (first.has(value)) {
      report(row, field, `"${value}" is taken by data/${place.file}, row ${place.row}`);
    } else first.set(value, row);
  }
}

function checkSources({ entries, projections, sources }: Tables, report: Report): void {
  const known = new Set(sources.map((row) => row.value.id));
  const check = (row: Row<unknown>, field: string, ids: readonly string[]) => {
    for (const id of ids) if (!known.has(id)) report(row, field, `no source "${id}"`);
  };
  for (const row of [...entries, ...projections]) check(row, 'sources', row.value.sources);
  for (const row of [...entries, ...projections]) {
    row.value.notes.forEach((note, at) => {
      check(row, `notes.${at}.sources`, note.sources);
    });
  }
}

function checkOccupations(tables: Tables, report: Report): void {
  const known = new Set(tables.occupations.map((row) => row.value.code));
  for (const row of [...tables.entries, ...tables.projections]) {
    if (!('occupation' in row.value) || known.has(row.value.occupation)) continue;
    report(row, 'occupation', `no occupation "${row.value.occupation}"`);
  }
}

/** Which kinds a link joins; `see` joins any. */
const ends = new Map<Relation, readonly [from: EntryKind, to: EntryKind]>([
  ['leadsTo', ['degree', 'role']],
  ['issuedBy', ['credential', 'organization']],
  ['uses', ['role', 'skill']],
  ['studies', ['role', 'degree']],
  ['credentials', ['role', 'credential']],
  ['worksAt', ['role', 'employer']],
  ['covers', ['role', 'topic']],
  ['precedes', ['role', 'role']],
]);

function checkLinks({ entries }: Tables, report: Report): void {
  const known = new Set(entries.map((row) => row.value.id));
  for (const row of entries) {
    for (const [relation, ids] of Object.entries(row.value.links) as [Relation, string[]][]) {
      const [from, to] = ends.get(relation) ?? [];
      const field = `links.${relation}`;
      if (from && from !== row.value.kind) report(row, field, `only a ${from} has this link`);
      for (const id of ids) {
        if (!known.has(id)) report(row, field, `no entry "${id}"`);
        else if (to && kindOf(id) !== to) report(row, field, `"${id}" is no ${to}`);
        else if (id === row.value.id) report(row, field, 'links to itself');
      }
      if (new Set(ids).size < ids.length) report(row, field, 'names an entry twice');
    }
  }
}

function checkEntries({ entries, areas }: Tables, report: Report): void {
  const postals = new Set(areas.map((row) => row.value.postal));
  let step = 0;
  for (const row of entries) {
    const entry = row.value;
    if (entry.kind === 'credential' && entry.name !== entry.label) {
      report(row, 'name', `expected the label "${entry.label}"`);
    }
    if (entry.kind === 'step' && entry.order !== ++step) {
      report(row, 'order', `expected ${step}, got ${entry.order}`);
    }
    for (const state of entry.kind === 'metro' ? entry.states : []) {
      if (!postals.has(state)) report(row, 'states', `no state with the postal code "${state}"`);
    }
  }
}

/** Questions have answers, and nothing said twice means two things in one place of a question. */
function checkLanguage({ entries, questions, phrases }: Tables, report: Report): void {
  const known = new Set(entries.map((row) => row.value.id));
  for (const row of questions) {
    for (const id of row.value.answers) {
      if (!known.has(id)) report(row, 'answers', `no entry "${id}"`);
    }
  }
  const taken = new Map<string, Row<unknown>>();
  for (const row of phrases) {
    for (const value of row.value.slot === 'missing' ? row.value.values : []) {
      if (!unpublished.some((one) => one === value)) report(row, 'values', `no reason "${value}"`);
    }
    for (const said of row.value.said) {
      const key = `${row.value.slot} ${said}`;
      const { place } = taken.get(key) ?? row;
      if (taken.has(key)) report(row, 'said', `"${said}" stands in row ${place.row} already`);
      taken.set(key, row);
    }
  }
}
