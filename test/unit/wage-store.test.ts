import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFileError, type ReadData } from '../../src/domain/reading';
import {
  cataloguePath,
  readCatalogue,
  type WageKind,
  wagePath,
} from '../../src/domain/wages/catalogue';
import { figures, noNumber } from '../../src/domain/wages/figures';
import { readFooter } from '../../src/domain/wages/footer';
import { decode, valueAt } from '../../src/domain/wages/rowGroup';
import { createWageStore, type StoredRow } from '../../src/domain/wages/store';
import { dataFolder } from './support/dataFolder';

const read: ReadData = (path) => readFile(join(dataFolder, path));
const store = createWageStore(read);
const catalogue = readCatalogue(readFileSync(join(dataFolder, cataloguePath), 'utf8'));

/** Rows of the release of May 2025 as it prints them: `(8)` stands for no value and footnote 8. */
const [header = [], ...slice] = readFileSync('test/fixtures/wages-2025.tsv', 'utf8')
  .replace(/\n$/, '')
  .split('\n')
  .map((line) => line.split('\t'));
const kindOf = (row: readonly string[]) => row[1] as WageKind;

/** A row in the fixture's form. */
function shown(row: StoredRow | undefined): readonly string[] {
  if (!row) return [];
  const cells = figures.map(({ column, decimals }, i) => {
    const [value, mark] = [row.values[i] ?? noNumber, row.marks.get(column)];
    if (mark) return `(${mark})`;
    return value === noNumber ? '' : (value / 10 ** decimals).toFixed(decimals);
  });
  return [row.occupation, row.kind, row.kind === 'industries' ? row.industry : row.area, ...cells];
}

describe('the wage store', () => {
  it('is compared with a slice of the release, 743 rows of one occupation among them', () => {
    assert.equal(slice.filter(([code]) => code === '11-9111').length, 743);
    assert.deepEqual(
      header.slice(3),
      figures.map(({ column }) => column),
    );
  });

  for (const code of new Set(slice.map(([one = '']) => one))) {
    const rows = slice.filter(([one]) => one === code);

    it(`has each figure and mark of ${code}, row by row (${rows.length})`, async () => {
      for (const row of rows) {
        const [, , place = ''] = row;
        assert.deepEqual(shown(await store.row(kindOf(row), 2025, code, place)), row);
      }
    });
  }

  for (const kind of ['states', 'areas', 'industries'] as const) {
    it(`has all ${kind} of an occupation and no other, in order`, async () => {
      const expected = slice.filter((row) => row[0] === '11-9111' && kindOf(row) === kind);
      const found = await store.ofOccupation('11-9111', kind, 2025);
      assert.deepEqual(found.map(shown), expected);
    });
  }

  it('has all occupations of an area once', async () => {
    const found = await store.ofPlace('areas', 2025, '0012420');
    assert.ok(found.length > 600, `${found.length}`);
    assert.ok(found.every(({ area }) => area === '0012420'));
    assert.equal(new Set(found.map(({ occupation }) => occupation)).size, found.length);
    const nurses = found.find(({ occupation }) => occupation === '29-1141');
    assert.deepEqual(nurses, await store.row('areas', 2025, '29-1141', '0012420'));
  });

  it('knows the years of an occupation, newest first', async () => {
    assert.deepEqual(
      await store.years('nation', '11-9111'),
      [2025, 2024, 2023, 2022, 2021, 2020, 2019],
    );
    assert.deepEqual(await store.years('states', '29-1141'), [2025, 2024, 2023]);
    assert.deepEqual(await store.years('areas'), [2025]);
  });

  it('has nothing for what no release has', async () => {
    assert.equal(await store.row('areas', 2025, '29-1141', '9999999'), undefined);
    assert.equal(await store.row('areas', 1999, '29-1141', '0012420'), undefined);
    assert.equal(await store.row('industries', 2025, '29-1141', 'nothing'), undefined);
    assert.deepEqual(await store.ofOccupation('99-9999', 'states', 2025), []);
  });

  it('reads the catalogue and one file for a row, and nothing again', async () => {
    const paths: string[] = [];
    const own = createWageStore((path) => {
      paths.push(path);
      return read(path);
    });
    assert.deepEqual(paths, []);
    const both = ['0012420', '0035620'].map((area) => own.row('areas', 2025, '29-1141', area));
    await Promise.all(both);
    await own.ofOccupation('29-1141', 'areas', 2025);
    assert.deepEqual(paths, [cataloguePath, 'wages/2025/areas-29.parquet']);
  });
});

describe('a wage file', () => {
  const path = 'wages/2025/states-29.parquet';
  const whole = readFileSync(join(dataFolder, path));
  const broken = (bytes: Uint8Array | undefined) =>
    createWageStore(async (asked) => {
      if (asked !== path) return read(asked);
      if (!bytes) throw new Error('ENOENT');
      return bytes;
    });
  const changed = (at: number) => whole.map((byte, i) => (i === at ? byte ^ 1 : byte));
  const damage: readonly (readonly [string, Uint8Array | undefined, RegExp])[] = [
    ['that is missing', undefined, /it can’t be read \(ENOENT\)\. Reinstall/],
    ['that is cut off', whole.subarray(0, 1000), /it has 1000 bytes instead of \d+\. Reinstall/],
    ['that is empty', new Uint8Array(), /it has 0 bytes/],
    [
      'that was altered in one bit',
      changed(5000),
      /it isn’t the file that was shipped\. Reinstall/,
    ],
    [
      'that is something else',
      new Uint8Array(whole.length).fill(65),
      /it isn’t the file that was shipped\. Reinstall/,
    ],
  ];
  for (const [what, bytes, message] of damage) {
    it(`${what} is an error that names it, and other files still answer`, async () => {
      const own = broken(bytes);
      await assert.rejects(own.row('states', 2025, '29-1141', '4800000'), (error) => {
        assert.ok(error instanceof DataFileError);
        assert.equal(error.path, path);
        assert.match(error.message, /^data\/wages\/2025\/states-29\.parquet: /);
        assert.match(error.message, message);
        return true;
      });
      await assert.rejects(own.ofPlace('states', 2025, '4800000'), DataFileError);
      assert.ok(await own.row('areas', 2025, '29-1141', '0012420'));
      assert.ok(await own.row('states', 2025, '11-9111', '4800000'));
    });
  }

  for (const late of [path, cataloguePath]) {
    it(`that can be read later answers then (${late})`, async () => {
      let there = false;
      const own = createWageStore(async (asked) => {
        if (asked === late && !there) throw new Error('ENOENT');
        return read(asked);
      });
      await assert.rejects(own.row('states', 2025, '29-1141', '4800000'), DataFileError);
      there = true;
      assert.ok(await own.row('states', 2025, '29-1141', '4800000'));
    });
  }

  it('is missed with its catalogue, which is named', async () => {
    const own = createWageStore(async () => new TextEncoder().encode('year\tkind\n'));
    await assert.rejects(
      own.years('states'),
      /^DataFileError: data\/wages\/catalogue\.tsv: it has no header\. Reinstall/,
    );
  });
});

/** Rows, marks and the sum of each figure (as whole numbers) of each shipped file. */
async function sumsOf(path: string): Promise<string> {
  const bytes = await read(path);
  const file = readFooter(bytes);
  let marks = 0;
  const sums = figures.map(() => 0);
  for (const group of file.groups) {
    const rows = await decode(bytes, file, group);
    for (let at = 0; at < rows.count; at += 1) {
      marks += rows.patterns[rows.marks.index[at] ?? 0]?.size ?? 0;
      for (const [i, column] of rows.values.entries()) {
        const value = column ? valueAt(column, at) : noNumber;
        if (value !== noNumber) sums[i] = (sums[i] ?? 0) + value;
      }
    }
  }
  return [path, file.rows, marks, ...sums].join('\t');
}

describe('the shipped wage files', () => {
  const fixture = 'test/fixtures/wage-sums.tsv';
  const columns = ['path', 'rows', 'marks', ...figures.map(({ column }) => column)];

  /** `UPDATE_SUMS=1 npm test -- unit` writes them anew, after `check:data` compared all figures with their inputs. */
  before(async () => {
    if (process.env.UPDATE_SUMS !== '1') return;
    const lines = await Promise.all(catalogue.map((row) => sumsOf(wagePath(row))));
    writeFileSync(fixture, `${[columns.join('\t'), ...lines].join('\n')}\n`);
  });

  it('hold what they held when every figure was compared with the official files', async () => {
    const [first, ...lines] = readFileSync(fixture, 'utf8').trimEnd().split('\n');
    assert.equal(first, columns.join('\t'));
    assert.deepEqual(
      lines.map((line) => line.split('\t')[0]),
      catalogue.map(wagePath),
    );
    for (const line of lines) assert.equal(await sumsOf(line.split('\t')[0] ?? ''), line);
  });

  it('are all that the catalogue lists, and as many rows', async () => {
    for (const row of catalogue) {
      assert.ok(existsSync(join(dataFolder, wagePath(row))), wagePath(row));
    }
    const rows = (year: number) =>
      catalogue.filter((row) => row.year === year).reduce((sum, row) => sum + row.rows, 0);
    // The flat file's 370,172 rows, and 290 broad groups that only the national workbook has.
    assert.deepEqual([2019, 2021, 2023, 2024, 2025].map(rows), [1, 1396, 38_507, 37_763, 370_462]);
  });
});
