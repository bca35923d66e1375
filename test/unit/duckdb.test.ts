import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { askDuckDb } from '../../scripts/median.mjs';
import { createWageStore } from '../../src/domain/wages/store';
import { dataFolder } from './support/dataFolder';

const store = createWageStore((path) => readFile(join(dataFolder, path)));
const median = 12;

describe('DuckDB on the shipped files', () => {
  it('gives the medians that the product gives', async () => {
    for (const [code, area, kind] of [
      ['29-1141', '0012420', 'areas'],
      ['11-9111', '4800000', 'states'],
      ['11-9111', '0000000', 'nation'],
      ['25-2021', '0000000', 'nation'],
    ] as const) {
      const row = await store.row(kind, 2025, code, area);
      const [found, ...more] = await askDuckDb(code, area);
      assert.equal(found?.annual_median, row?.values[median], `${code} ${area}`);
      assert.deepEqual(more, []);
    }
  });

  it('has the decimals that BLS prints, and the marks of what it withholds', async () => {
    const [nurses] = await askDuckDb('29-1141', '0012420');
    assert.match(String(nurses?.hourly_median), /^\d+\.\d\d$/);
    const [teachers] = await askDuckDb('25-2021', '0000000');
    assert.equal(teachers?.hourly_median, null);
    assert.match(String(teachers?.marks), /hourly_median=4/);
  });

  it('opens every file, and finds the rows and sums that are noted of it', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const [header = '', ...lines] = readFileSync('test/fixtures/wage-sums.tsv', 'utf8')
      .trimEnd()
      .split('\n');
    const columns = header.split('\t');
    const at = (name: string) => columns.indexOf(name);
    for (const line of lines) {
      const cells = line.split('\t');
      const found = await connection.runAndReadAll(
        `SELECT count(*), coalesce(sum(annual_median), 0), sum(employment) FROM 'data/${cells[0]}'`,
      );
      const expected = ['rows', 'annual_median', 'employment'].map((name) =>
        Number(cells[at(name)]),
      );
      assert.deepEqual(found.getRows()[0]?.map(Number), expected, cells[0]);
    }
  });
});
