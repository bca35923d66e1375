import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { readFootnotes } from '../../src/domain/import';
import { figures, noNumber } from '../../src/domain/wages/figures';
import { converted, messageOf, official } from './support/official';

const header = 'series_id                     \tyear\tperiod\t       value\tfootnote_codes';
const line = (id: string, value: string, footnote = '') =>
  `${id.padEnd(30)}\t2025\tA01\t${value.padStart(12)}\t${footnote}`;
const flat = (...lines: readonly string[]) => `${[header, ...lines].join('\r\n')}\r\n`;

/** A row's lines, one a figure; a mark stands in brackets. */
const row = (key: string, values: readonly string[]) =>
  values.map((value, i) => {
    const id = `OEU${key}${String(i + 1).padStart(2, '0')}`;
    const mark = /^\((.)\)$/.exec(value)?.[1];
    return mark ? line(id, '-', mark) : line(id, value);
  });

const nurses = [
  '3200',
  '0.0',
  '50.12',
  '104250',
  '1.4',
  '38',
  '41.50',
  '47.09',
  '(5)',
  '(5)',
  '79040',
];
const area = row('M0012420000000291141', [
  ...nurses,
  '86320',
  '97950',
  '(5)',
  '(5)',
  '0.999',
  '0.98',
]);
const state = row('S4800000000000291141', ['(8)', '(8)', '45.00']);
const industry = row('N000000062--63291141', ['10']);
const nation = row('N0000000000000000000', ['155495730']);

describe('a flat file of BLS', () => {
  it('becomes rows by area, state, industry and nation', async () => {
    const { rows } = await converted(
      official('oe.data.0.Current', flat(...area, ...state, ...industry, ...nation)),
    );
    assert.deepEqual(
      rows.map(({ year, kind, group, rows: count, source }) => [year, kind, group, count, source]),
      [
        [2025, 'areas', '29', 1, 'bls-oews-2025'],
        [2025, 'industries', '29', 1, 'bls-oews-2025'],
        [2025, 'nation', 'all', 1, 'bls-oews-2025'],
        [2025, 'states', '29', 1, 'bls-oews-2025'],
      ],
    );
  });

  it('keeps each figure to its digit, zeros, marks and codes that begin with zeros', async () => {
    const { store } = await converted(official('oe.data.0.Current', flat(...area)));
    const found = await store.row('areas', 2025, '29-1141', '0012420');
    assert.deepEqual(
      [found?.occupation, found?.area, found?.industry],
      ['29-1141', '0012420', '000000'],
    );
    const none = noNumber;
    const whole = [
      3200,
      0,
      5012,
      104250,
      14,
      3800,
      4150,
      4709,
      none,
      none,
      79040,
      86320,
      97950,
      none,
      none,
      999,
      98,
    ];
    assert.deepEqual(found?.values, whole);
    assert.deepEqual(Object.fromEntries(found?.marks ?? []), {
      hourly_p75: '5',
      hourly_p90: '5',
      annual_p75: '5',
      annual_p90: '5',
    });
  });

  it('becomes Parquet in the units that BLS prints', async () => {
    const { files } = await converted(official('oe.data.0.Current', flat(...area)));
    const bytes = files.get('wages/2025/areas-29.parquet');
    const file = new Uint8Array(bytes ?? []).buffer;
    const [found] = await parquetReadObjects({ file });
    assert.deepEqual([found?.annual_mean, found?.hourly_median], [104_250, 47.09]);
    assert.equal(found?.mean_rse.toFixed(6), '1.400000');
    assert.deepEqual([found?.hourly_p90, found?.jobs_per_1000], [null, 0.999]);
  });

  it('has industries whose codes hold dashes and letters', async () => {
    const letters = row('N0000000311AA1291141', ['20']);
    const { store } = await converted(official('oe.data.0.Current', flat(...industry, ...letters)));
    const found = await store.ofOccupation('29-1141', 'industries', 2025);
    assert.deepEqual(
      found.map((one) => [one.industry, one.values[0]]),
      [
        ['311AA1', 20],
        ['62--63', 10],
      ],
    );
  });

  it('is the same packed, with LF, with a byte order mark and with its columns in another order', async () => {
    const text = flat(...area, ...state);
    const expected = await converted(official('oe.data.0.Current', text));
    const swapped = text
      .split('\r\n')
      .map((one) => one.split('\t').reverse().join('\t'))
      .join('\r\n');
    const others = [gzipSync(text), text.replaceAll('\r\n', '\n'), `\uFEFF${text}`];
    for (const content of others) {
      const { files } = await converted(official('oe.data.0.Current', content, 1000));
      assert.deepEqual(files, expected.files);
    }
    assert.match(
      await messageOf(() => converted(official('swapped', swapped))),
      /^no error: .*"rows":\[\]/,
      'the series comes first in every flat file, which is how one is known',
    );
  });

  it('is read the same however it comes in pieces', async () => {
    const text = flat(...area);
    const [whole, pieces] = [10_000, 1].map((size) => official('oe.data.0.Current', text, size));
    assert.ok(whole && pieces);
    assert.deepEqual((await converted(pieces)).files, (await converted(whole)).files);
  });

  const faults: readonly (readonly [string, string, RegExp])[] = [
    [
      'another series',
      line('CUUR0000SA0', '251.588'),
      /line 3, column series_id: no OEWS series: "CUUR0000SA0"/,
    ],
    [
      'a data type that is none',
      line('OEUM001242000000029114118', '1'),
      /line 3, column series_id: .*"18"/,
    ],
    [
      'no year',
      line('OEUM001242000000029114101', '1').replace('2025', 'May '),
      /line 3, column year: no year: "May"/,
    ],
    [
      'text for a value',
      line('OEUM001242000000029114101', 'n/a'),
      /line 3, column value: no employment: "n\/a"/,
    ],
    [
      'more decimals than BLS prints',
      line('OEUM001242000000029114101', '1.5'),
      /line 3, column value: no employment: "1.5"/,
    ],
    ['a negative value', line('OEUM001242000000029114101', '-1'), /line 3, column value/],
    [
      'a value that is cut off',
      'OEUM001242000000029114101     \t2025\tA01',
      /line 3, column value: no employment: ""/,
    ],
    [
      'no value and no footnote',
      line('OEUM001242000000029114101', '-'),
      /line 3, column footnote_codes: no value, and no reason/,
    ],
    [
      'a footnote that is unknown',
      line('OEUM001242000000029114101', '-', '9'),
      /line 3, column footnote_codes: .*"9"/,
    ],
  ];
  for (const [what, broken, message] of faults) {
    it(`with ${what} is refused with file, line and column`, async () => {
      const file = official('oe.data.0.Current', flat(state[2] ?? '', broken));
      const found = await messageOf(() => converted(file));
      assert.match(found, message);
      assert.match(found, /^oe\.data\.0\.Current, line 3, /);
    });
  }

  it('without one of its columns is refused', async () => {
    const file = official('oe.data', flat(...area).replace('footnote_codes', 'notes'));
    assert.equal(
      await messageOf(() => converted(file)),
      'oe.data, line 1, column footnote_codes: the header lacks it',
    );
  });

  it('that contradicts another one is refused, with both figures', async () => {
    const other = flat(...area).replace('3200', '3300');
    const files = [official('a', flat(...area)), official('b', other)];
    assert.match(
      await messageOf(() => converted(...files)),
      /2025 areas, column employment: occupation 291141, area 12420 has 3200 and 3300/,
    );
  });

  it('covers all 17 figures', () => {
    assert.equal(figures.length, 17);
    assert.equal(area.length, 17);
  });
});

describe('the footnotes of a flat file', () => {
  const text =
    'footnote_code\tfootnote_text\r\n4\tPaid one way.\r\n' +
    '5\tThis wage is equal to or greater than $115.00 per hour or $239,200 per year.\r\n8\tNot released.\r\n';

  it('are those that stand in for values', async () => {
    const found = await readFootnotes(official('oe.footnote', text));
    assert.deepEqual([...found.keys()], ['4', '5', '8']);
    assert.equal(found.get('8'), 'Not released.');
  });

  it('with another top code than the product knows are refused', async () => {
    const other = text.replace('$239,200', '$250,000');
    assert.match(
      await messageOf(() => readFootnotes(official('oe.footnote', other))),
      /^oe\.footnote, line 3, column footnote_text: the top code isn’t \$115\.00 an hour and \$239,200/,
    );
  });

  it('that lack one are refused', async () => {
    const other = text.replace('8\tNot released.', '9\tNot released.');
    assert.equal(
      await messageOf(() => readFootnotes(official('oe.footnote', other))),
      'oe.footnote: no footnote 8',
    );
  });
});
