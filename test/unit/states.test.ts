import assert from 'node:assert/strict';
import { areaColumns, type SortColumn } from '../../src/present/explorerState';
import { filterStates, sortRows, sortValue } from '../../src/present/states';
import { rows } from './support/atlas';

const sortColumns = ['state', ...areaColumns] as const;

const names = (column: SortColumn, direction: 'ascending' | 'descending', home: string | null) =>
  sortRows(rows, { column, direction }, home).map((row) => row.area.name);

describe('states of the explorer', () => {
  it('are 51, in reading order', () => {
    assert.equal(rows.length, 51);
    assert.equal(rows[0]?.area.name, 'Alabama');
    assert.equal(rows.at(-1)?.area.name, 'Wyoming');
  });

  it('sort by median, lowest and highest first', () => {
    assert.equal(names('median', 'ascending', null)[0], 'Mississippi');
    assert.equal(names('median', 'descending', null)[0], 'District of Columbia');
  });

  it('put withheld figures above every number', () => {
    const withheld = rows.filter((row) => row.estimate.p90 === null).map((row) => row.area.name);
    assert.equal(withheld.length, 12);
    assert.deepEqual(names('p90', 'descending', null).slice(0, 12), withheld);
    assert.deepEqual(names('p90', 'ascending', null).slice(-12), withheld);
    assert.equal(names('p90', 'descending', null)[12], 'Oregon');
  });

  it('keep equal values in reading order, whichever way they are sorted', () => {
    for (const column of sortColumns.filter((one) => one !== 'state')) {
      for (const direction of ['ascending', 'descending'] as const) {
        const sorted = sortRows(rows, { column, direction }, null);
        sorted.slice(1).forEach((row, i) => {
          const before = sorted[i];
          if (before && sortValue(before, column) === sortValue(row, column)) {
            assert.ok(rows.indexOf(before) < rows.indexOf(row), `${column} ${direction}`);
          }
        });
      }
    }
  });

  it('lose and gain no row by sorting, and pin the home state', () => {
    for (const column of sortColumns) {
      const sorted = names(column, 'descending', 'OH');
      assert.equal(sorted[0], 'Ohio');
      assert.equal(new Set(sorted).size, 51);
    }
  });

  it('have a difference from the national median and a rank', () => {
    const ohio = rows.find((row) => row.area.id === 'OH');
    assert.equal(ohio?.values.difference, -6990);
    assert.equal(ohio?.values.rank, 35);
    assert.equal(rows.find((row) => row.area.id === 'CA')?.values.range, null);
  });

  it('are found by name and by postal code, in any case', () => {
    const found = (typed: string) => [...filterStates(rows, typed)].sort();
    assert.deepEqual(found('ohio'), ['OH']);
    assert.deepEqual(found(' OH '), ['OH']);
    assert.deepEqual(found('tx'), ['TX']);
    assert.deepEqual(found('virginia'), ['VA', 'WV']);
    assert.equal(found('').length, 51);
    assert.deepEqual(found('zzz'), []);
  });

  it('take two capitals that are a postal code at their word', () => {
    assert.deepEqual([...filterStates(rows, 'OR')], ['OR']);
    assert.ok(filterStates(rows, 'or').size > 1);
  });
});
