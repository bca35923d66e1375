import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPrograms, sumLevels, sumStates } from '../../src/domain/programs/find';
import { anyProgram } from '../../src/domain/programs/model';
import { openPrograms, type ProgramTables } from '../../src/domain/programs/tables';
import { readData } from '../eval/atlas';
import { atlas } from './support/atlas';
import { dataFolder } from './support/dataFolder';

/** The cells of a table, read without the reader under test. */
function cellsOf(table: string): readonly (readonly string[])[] {
  const text = readFileSync(join(dataFolder, 'programs', table), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

describe('programs of study', () => {
  let tables: ProgramTables;
  before(async () => {
    tables = await openPrograms(readData)();
  });

  it('are every row of the table, joined to its institution, field and level', () => {
    const institutions = new Map(cellsOf('institutions.tsv').map((cells) => [cells[0], cells]));
    const expected = cellsOf('programs.tsv').map(([unitid, cip, level, awards, before]) => [
      ...(institutions.get(unitid) ?? []),
      cip,
      level,
      Number(awards),
      before === '-' ? null : Number(before),
    ]);
    const found = tables.programs.map(({ institution, field, level, awards, awardsBefore }) => {
      const { unitid, name, city, state, control, web } = institution;
      return [unitid, name, city, state, control, web, field.cip, level.code, awards, awardsBefore];
    });
    const order = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.join('|')).sort();
    assert.equal(found.length, 3373);
    assert.deepEqual(order(found), order(expected));
  });

  it('add up by field and level to the totals published for the whole country', () => {
    let compared = 0;
    for (const field of tables.fields.filter(({ byInstitution }) => byInstitution)) {
      const programs = findPrograms(tables, { ...anyProgram, cips: [field.cip] });
      const sums = new Map(sumLevels(tables, programs).map((sum) => [sum.level.code, sum]));
      for (const total of tables.totals(field.cip)) {
        assert.deepEqual(sums.get(total.level.code), total, `${field.cip} ${total.level.award}`);
        compared += 1;
      }
    }
    assert.equal(compared, 21);
  });

  it('have a complete list for each state, most awards first', () => {
    const states = new Map(
      cellsOf('institutions.tsv').map(([unitid, , , state]) => [unitid, state]),
    );
    for (const state of new Set(states.values())) {
      const found = findPrograms(tables, { ...anyProgram, states: [state ?? ''] });
      const rows = cellsOf('programs.tsv').filter(([unitid]) => states.get(unitid) === state);
      assert.equal(found.length, rows.length, state);
      const awards = found.map((program) => program.awards);
      assert.deepEqual(
        awards,
        awards.toSorted((a, b) => b - a),
      );
    }
  });

  it('add up over the states to the whole', () => {
    const sums = sumStates(tables.programs);
    const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
    assert.equal(add(sums.map(({ programs }) => programs)), 3373);
    assert.equal(add(sums.map(({ institutions }) => institutions)), tables.institutions.length);
    assert.equal(sums.length, 54);
  });

  it('belong to the academic year that the header names', () => {
    assert.equal(tables.year, 2024);
  });

  it('lie in states that have a name', () => {
    const nameless = tables.institutions.filter(
      ({ state }) => !atlas.area(state) && !tables.territories.has(state),
    );
    assert.deepEqual(nameless, []);
  });

  it('lead to roles and credentials that the guide has', () => {
    const leads = tables.fields.flatMap((field) => field.leads.map(({ entry }) => entry));
    assert.ok(leads.length > 0);
    assert.deepEqual(
      leads.filter((id) => !atlas.entry(id)),
      [],
    );
  });

  it('are counted under fields that the guide’s degrees name', () => {
    const named = atlas.entries('degree').flatMap(({ fields = [] }) => fields);
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((cip) => !tables.field(cip)),
      [],
    );
  });
});

describe('a fault in the tables of programs', () => {
  const broken = (table: string, from: string | RegExp, to: string) =>
    openPrograms(async (path) => {
      const text = new TextDecoder().decode(await readData(path));
      return new TextEncoder().encode(path === `programs/${table}` ? text.replace(from, to) : text);
    })();

  const faults: readonly [table: string, from: string | RegExp, to: string, message: RegExp][] = [
    [
      'programs.tsv',
      /(?<=\n\S+\t\S+\t\S+\t)\d+/,
      'x',
      /programs\.tsv: row 1, awards_2023_24: .*"x"/,
    ],
    ['programs.tsv', /\n\d{6}\t/, '\n999999\t', /programs\.tsv: row 1, unitid: 999999/],
    ['programs.tsv', /\t51\.0701\t/, '\t51.9999\t', /programs\.tsv: row 1, cip: 51\.9999/],
    ['programs.tsv', 'awards_2022_23', 'before', /programs\.tsv: no column/],
    ['institutions.tsv', /\tpublic\t/, '\tprivat\t', /institutions\.tsv: row 1, control: "privat"/],
    ['institutions.tsv', /\tpublic\t/, '\t', /institutions\.tsv: row 1: 5 cells, the header has 6/],
    ['words.tsv', /\n([^\t]+)\t/, '\nMHA!\t', /words\.tsv: row 1, phrase: "MHA!"/],
    ['crosswalk.tsv', /\n11\.0104\t[^\n]*/g, '', /crosswalk\.tsv: no row for the field 11\.0104/],
  ];
  for (const [table, from, to, message] of faults) {
    it(`names ${message.source}`, () => assert.rejects(broken(table, from, to), message));
  }

  it('doesn’t stay: the tables are read again at the next question', async () => {
    let reads = 0;
    const open = openPrograms((path) => {
      reads += 1;
      return reads === 1 ? Promise.reject(new Error('gone')) : readData(path);
    });
    await assert.rejects(open(), /gone/);
    assert.equal((await open()).programs.length, 3373);
  });
});
