import assert from 'node:assert/strict';
import { noNumber } from '../../src/domain/wages/figures';
import type { StoredRow } from '../../src/domain/wages/store';
import { converted, messageOf, official, workbook } from './support/official';

const wages = [
  'H_MEAN',
  'A_MEAN',
  'MEAN_PRSE',
  'H_PCT10',
  'H_PCT25',
  'H_MEDIAN',
  'H_PCT75',
  'H_PCT90',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
];
const tail = [...wages, 'ANNUAL', 'HOURLY'];
const place = ['AREA', 'AREA_TITLE', 'AREA_TYPE'];
const industry = ['NAICS', 'NAICS_TITLE', 'I_GROUP', 'OWN_CODE'];
const occupation = ['OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'EMP_PRSE'];
const jobs = ['JOBS_1000', 'LOC_QUOTIENT', 'PCT_TOTAL'];

/** The layouts that the national and state workbooks have had. */
const layouts = {
  2019: [...place, ...industry, ...occupation, ...jobs, ...tail].map((name) => name.toLowerCase()),
  2020: [...place, 'PRIM_STATE', ...industry, ...occupation, ...jobs, ...tail],
  2024: [...place, 'PRIM_STATE', ...industry, ...occupation, ...jobs, 'PCT_RPT', ...tail],
};

type Cells = Readonly<Record<string, string | number>>;

const managers: Cells = {
  AREA: '99',
  AREA_TITLE: 'U.S.',
  AREA_TYPE: '1',
  NAICS: '000000',
  NAICS_TITLE: 'Cross-industry',
  I_GROUP: 'cross-industry',
  OWN_CODE: '1235',
  OCC_CODE: '11-9111',
  OCC_TITLE: 'Medical and Health Services Managers',
  O_GROUP: 'detailed',
  TOT_EMP: 515100,
  EMP_PRSE: 0.6,
  H_MEAN: 64.64,
  A_MEAN: 134440,
  MEAN_PRSE: 0.5,
  H_PCT10: 32.65,
  H_PCT25: 41.38,
  H_MEDIAN: 53.21,
  H_PCT75: 75.790000000000006,
  H_PCT90: 104.21,
  A_PCT10: 67900,
  A_PCT25: 86080,
  A_MEDIAN: 110680,
  A_PCT75: 157640,
  A_PCT90: 216750,
};

const cellsOf = (columns: readonly string[], row: Cells) =>
  columns.map((column) => row[column.toUpperCase()]);

const sheet = (columns: readonly string[], ...rows: readonly Cells[]) =>
  workbook([columns, ...rows.map((row) => cellsOf(columns, row))]);

const csv = (columns: readonly string[], ...rows: readonly Cells[]) =>
  [
    columns,
    ...rows.map((row) =>
      cellsOf(columns, row).map((cell) => (/,/.test(String(cell)) ? `"${cell}"` : (cell ?? ''))),
    ),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

const numbers = (row: StoredRow | undefined) =>
  row?.values.map((value) => (value === noNumber ? null : value));
const national = [
  515100,
  6,
  6464,
  134440,
  5,
  3265,
  4138,
  5321,
  7579,
  10421,
  67900,
  86080,
  110680,
  157640,
  216750,
  undefined,
  undefined,
];

describe('OEWS tables', () => {
  for (const [year, columns] of Object.entries(layouts)) {
    it(`of ${year} (${columns.length} columns) are read by the names of their columns`, async () => {
      assert.equal(columns.length, { 2019: 30, 2020: 31, 2024: 32 }[year]);
      const file = official(`national_M${year}_dl.xlsx`, sheet(columns, managers), 5000);
      const { store } = await converted(file);
      const row = await store.row('nation', Number(year), '11-9111', '0000000');
      assert.deepEqual(numbers(row), national);
      assert.equal(row?.marks.size, 0);
    });
  }

  const columns = layouts[2024];
  const texas: Cells = {
    ...managers,
    AREA: '48',
    AREA_TITLE: 'Texas',
    AREA_TYPE: '2',
    PRIM_STATE: 'TX',
    JOBS_1000: 3.456,
    LOC_QUOTIENT: 0.95,
    TOT_EMP: '46,230',
  };

  it('as CSV have thousands separators, quoted cells, CRLF and codes that begin with zeros', async () => {
    const alabama = { ...texas, AREA: '01', AREA_TITLE: 'Alabama, "the"'.replaceAll('"', '') };
    const { store } = await converted(official('state_M2024_dl.csv', csv(columns, texas, alabama)));
    const row = await store.row('states', 2024, '11-9111', '4800000');
    assert.equal(row?.values[0], 46_230);
    assert.deepEqual(row?.values.slice(-2), [3456, 95]);
    assert.ok(await store.row('states', 2024, '11-9111', '0100000'));
  });

  it('have rows that end early, which have no figure there', async () => {
    const short = workbook([
      columns,
      cellsOf(columns, managers).slice(0, columns.indexOf('A_MEDIAN') + 1),
    ]);
    const { store } = await converted(official('national_M2024_dl.xlsx', short, 5000));
    const row = await store.row('nation', 2024, '11-9111', '0000000');
    assert.deepEqual(numbers(row)?.slice(12), [
      110_680,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('have marks, each kept as it is', async () => {
    const marked = {
      ...texas,
      TOT_EMP: '**',
      EMP_PRSE: '**',
      A_MEAN: '*',
      A_PCT75: '#',
      A_PCT90: '#',
      H_PCT90: '#',
      JOBS_1000: '**',
      LOC_QUOTIENT: '~',
    };
    const { store } = await converted(official('state_M2024_dl.csv', csv(columns, marked)));
    const row = await store.row('states', 2024, '11-9111', '4800000');
    assert.deepEqual(Object.fromEntries(row?.marks ?? []), {
      employment: '**',
      employment_rse: '**',
      annual_mean: '*',
      hourly_p90: '#',
      annual_p75: '#',
      annual_p90: '#',
      jobs_per_1000: '**',
      location_quotient: '~',
    });
    assert.deepEqual(numbers(row)?.slice(0, 4), [null, null, 6464, null]);
  });

  it('say of occupations paid one way only that the other isn’t released', async () => {
    const teachers = {
      ...managers,
      OCC_CODE: '25-2021',
      H_MEAN: '*',
      H_MEDIAN: '*',
      ANNUAL: 'TRUE',
    };
    const actors = {
      ...managers,
      OCC_CODE: '27-2011',
      A_MEAN: '*',
      A_MEDIAN: '*',
      H_MEAN: '*',
      HOURLY: 'true',
    };
    const { store } = await converted(
      official('national_M2024_dl.csv', csv(columns, teachers, actors)),
    );
    const marks = async (code: string) =>
      Object.fromEntries((await store.row('nation', 2024, code, '0000000'))?.marks ?? []);
    assert.deepEqual(await marks('25-2021'), { hourly_mean: '*annual', hourly_median: '*annual' });
    assert.deepEqual(await marks('27-2011'), {
      annual_mean: '*hourly',
      annual_median: '*hourly',
      hourly_mean: '*',
    });
  });

  it('of metropolitan areas and of industries go to their kinds', async () => {
    const austin = { ...texas, AREA: '12420', AREA_TYPE: '4' };
    const hospitals = { ...managers, NAICS: '622000' };
    const rows = csv(columns, austin, hospitals);
    const { store } = await converted(official('all_data_M_2024.csv', rows));
    assert.ok(await store.row('areas', 2024, '11-9111', '0012420'));
    assert.ok(await store.row('industries', 2024, '11-9111', '622000'));
  });

  it('that hold a row in less detail than another file give way to it', async () => {
    const few = csv(['AREA', 'OCC_CODE', 'TOT_EMP', 'A_MEDIAN'], { ...texas, A_MEDIAN: 110680 });
    for (const files of [
      [few, csv(columns, texas)],
      [csv(columns, texas), few],
    ]) {
      const all = files.map((text, i) => official(`state_M2024_${i}.csv`, text));
      const { store, rows } = await converted(...all);
      assert.equal(rows[0]?.rows, 1);
      assert.equal((await store.row('states', 2024, '11-9111', '4800000'))?.values[3], 134_440);
    }
  });

  it('take the year from a column before the name of the file', async () => {
    const text = csv(['YEAR', ...columns], { ...managers, YEAR: 2022 });
    const { rows } = await converted(official('oews-2019-2024.csv', text));
    assert.deepEqual(
      rows.map(({ year }) => year),
      [2022],
    );
  });

  const faults: readonly (readonly [string, string, Cells, RegExp])[] = [
    [
      'text for a figure',
      'state_M2024_dl.csv',
      { ...texas, A_MEDIAN: 'n/a' },
      /^state_M2024_dl\.csv, line 3, column A_MEDIAN: no annual_median: "n\/a"$/,
    ],
    [
      'a figure that lost a digit',
      'state_M2024_dl.csv',
      { ...texas, H_MEDIAN: 53.2149 },
      /line 3, column H_MEDIAN: no hourly_median: "53.2149"/,
    ],
    [
      'no SOC code',
      'state_M2024_dl.csv',
      { ...texas, OCC_CODE: '119111' },
      /line 3, column OCC_CODE: no SOC code: "119111"/,
    ],
    [
      'an area that is none',
      'state_M2024_dl.csv',
      { ...texas, AREA: 'TX' },
      /line 3, column AREA: no area of the OEWS: "TX"/,
    ],
    [
      'no year',
      'state.csv',
      texas,
      /^state\.csv, line 2: no year, in a column or in the name of the file$/,
    ],
  ];
  for (const [what, name, row, message] of faults) {
    it(`with ${what} are refused with file, line and column`, async () => {
      assert.match(
        await messageOf(() => converted(official(name, csv(columns, texas, row)))),
        message,
      );
    });
  }

  it('that are no workbook, or cut off, are refused by name', async () => {
    const cut = sheet(columns, managers).slice(0, 400);
    assert.match(
      await messageOf(() => converted(official('a.xlsx', cut, 5000))),
      /^a\.xlsx: no workbook that can be opened/,
    );
  });

  it('other files are left to other readers', async () => {
    const { rows } = await converted(official('places.csv', 'name,state\r\nAustin,TX\r\n'));
    assert.deepEqual(rows, []);
  });
});
