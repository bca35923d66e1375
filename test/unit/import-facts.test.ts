import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { factTable, messageOf, official, workbook } from './support/official';

const tsv = (...rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `${cells.join('\t')}\r\n`).join('');

const projections = [
  '2024 National Employment Matrix title',
  '2024 National Employment Matrix code',
  'Occupation type',
  'Employment, 2024',
  'Employment, 2034',
  'Employment distribution, percent, 2024',
  'Employment change, numeric, 2024–34',
  'Employment change, percent, 2024–34',
  'Percent self employed, 2024',
  'Occupational openings, 2024–34 annual average',
  'Typical education needed for entry',
  'Work experience in a related occupation',
  'Typical on-the-job training needed to attain competency in the occupation',
];
const managers = [
  'Medical and health services managers',
  '11-9111',
  'Line item',
  '616.2',
  '759.1',
  '0.4',
  '142.9',
  '23.2',
  '5.1',
  '62.1',
  "Bachelor's degree",
  'Less than 5 years',
  'None',
];

describe('official tables other than wages', () => {
  it('of projections are read from the workbook, below its title and above its notes', async () => {
    const all = [
      ...managers.slice(0, 1).map(() => 'Total, all occupations'),
      '00-0000',
      'Summary',
      169956.1,
      175167.9,
      100,
      5211.8,
      3.1,
      5.8,
      1147.9000000000001,
      '—',
      '—',
      '—',
    ];
    const book = workbook([
      ['Table 1.2 Occupational projections'],
      projections,
      all,
      managers,
      ['Note: in thousands'],
    ]);
    assert.deepEqual(await factTable(official('occupation.xlsx', book, 3000)), {
      path: 'projections/2024-34.tsv',
      text:
        'code\ttype\temployment\temployment_projected\tchange\tpercent\topenings\teducation\texperience\ttraining\n' +
        '00-0000\tSummary\t169956.1\t175167.9\t5211.8\t3.1\t1147.9\t\t\t\n' +
        "11-9111\tLine item\t616.2\t759.1\t142.9\t23.2\t62.1\tBachelor's degree\tLess than 5 years\tNone\n",
    });
  });

  it('of price parities have their year in the column', async () => {
    const text =
      'state_name,state_abbreviation,regional_price_parity_2024,note\nAlabama,AL,88.823,"released, later"\n';
    assert.deepEqual(await factTable(official('bea.csv', text)), {
      path: 'prices/rpp-2024.tsv',
      text: 'state\tindex\nAL\t88.823\n',
    });
  });

  it('of consumer prices keep May', async () => {
    const header = ['series', 'year', 'period', 'index_1982_84_100'];
    const rows = [
      ['CUUR0000SA0', '2024', 'M04', '313.548'],
      ['CUUR0000SA0', '2024', 'M05', '314.069'],
      ['CUUR0000SA0', '2024', 'M13', '313.689'],
    ];
    assert.equal(
      (await factTable(official('cpi', tsv(header, ...rows)))).text,
      'year\tmay\n2024\t314.069\n',
    );
    const other = tsv(header, ['CUUR0000SA0L1E', '2024', 'M05', '1']);
    assert.match(
      await messageOf(() => factTable(official('cpi', other))),
      /^cpi, line 2, column series: /,
    );
  });

  it('of fields of study keep health', async () => {
    const header = ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'];
    const rows = [
      ['51.0701', 'Health/Health Care Administration/Management.', '11-9111', 'Managers'],
      ['51.3801', 'Registered Nursing/Registered Nurse.', '29-1141', 'Nurses'],
      ['01.0000', 'Agriculture, General.', '19-1011', 'Animal Scientists'],
    ];
    assert.equal(
      (await factTable(official('CIP.xlsx', workbook([header, ...rows]), 3000))).text,
      'cip\ttitle\toccupation\n51.0701\tHealth/Health Care Administration/Management\t11-9111\n' +
        '51.3801\tRegistered Nursing/Registered Nurse\t29-1141\n',
    );
  });

  it('of O*NET leave out what may not be shown, packed or not', async () => {
    const text = tsv(
      ['onet_soc', 'skill', 'importance', 'suppress'],
      ['29-1141.00', 'Writing', '4.00', 'N'],
      ['29-1141.00', 'Speaking', '4.12', 'N'],
      ['29-1171.00', 'Speaking', '2.50', 'Y'],
      ['31-1131.00', 'Writing', '2.88', ''],
    );
    const expected = {
      path: 'onet/skills.tsv',
      text: 'code\tSpeaking\tWriting\n29-1141\t4.12\t4\n31-1131\t\t2.88\n',
    };
    assert.deepEqual(await factTable(official('onet-30.3.tsv', text)), expected);
    assert.deepEqual(await factTable(official('onet-30.3.tsv.gz', gzipSync(text))), expected);
  });

  it('of O*NET’s relations keep the nearest, in order', async () => {
    const text = tsv(
      ['onet_soc', 'related_onet_soc', 'tier', 'index'],
      ['29-1141.00', '29-1171.02', 'Primary-Long', '10'],
      ['29-1141.00', '29-2061.00', 'Primary-Short', '2'],
      ['29-1141.00', '31-1131.00', 'Supplemental', '11'],
    );
    const { text: found } = await factTable(official('onet-27.0-related.tsv', text));
    assert.equal(found, 'code\trelated\n29-1141\t29-2061 29-1171.02\n');
  });

  it('of O*NET’s software have a row a software', async () => {
    const text = tsv(
      ['onet_soc', 'software', 'category', 'hot', 'in_demand'],
      ['29-1141.00', 'Epic', 'Medical software', 'Y', 'N'],
      ['11-9111.00', 'Epic', 'Medical software', 'Y', 'Y'],
      ['29-1171.00', 'Epic', 'Medical software', 'Y', 'N'],
    );
    assert.equal(
      (await factTable(official('onet-30.3-software.tsv', text))).text,
      'software\tcategory\thot\tin_demand\tothers\nEpic\tMedical software\tY\t11-9111\t29-1141 29-1171\n',
    );
  });

  it('with a fault are refused with file, line and column', async () => {
    const faults: readonly (readonly [string, RegExp])[] = [
      [
        tsv(
          projections,
          managers.map((cell) => (cell === '23.2' ? 'fast' : cell)),
        ),
        /^a\.tsv, line 2, column Employment change, percent, 2024–34: "fast"/,
      ],
      [
        tsv(['onet_soc', 'title', 'job_zone'], ['29-1141', 'Nurses', '4']),
        /^a\.tsv, line 2, column onet_soc: "29-1141"/,
      ],
      [
        tsv(['onet_soc', 'category', 'percent'], ['29-1141.00', '13', '4']),
        /^a\.tsv, line 2, column category: "13"/,
      ],
      ['name,state\nAustin,TX\n', /^a\.tsv, line 1: no official table that is known$/],
    ];
    for (const [text, message] of faults) {
      assert.match(await messageOf(() => factTable(official('a.tsv', text))), message);
    }
  });
});
