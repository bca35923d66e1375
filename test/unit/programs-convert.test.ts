import assert from 'node:assert/strict';
import { convertPrograms, isPrograms } from '../../scripts/data/programs.mjs';

const header = 'unitid\tcip\taward_level\taward\tawards_2023_24\tawards_2022_23';

describe('official files on programs', () => {
  it('are known by their header', () => {
    assert.ok(isPrograms(header));
    assert.ok(isPrograms('unitid\tname\tcity\tstate\tcontrol\tweb'));
    assert.ok(isPrograms('CIP2020Code\tCIP2020Title\tSOC2018Code\tSOC2018Title'));
    assert.ok(!isPrograms('series_id\tyear\tperiod\tvalue\tfootnote_codes'));
  });

  it('become tables: sorted, with the codes of levels', async () => {
    const rows = ["100724\t51.0706\t5\tbachelor's\t12\t-", "100663\t51.0701\t7\tmaster's\t54\t63"];
    const { table, text } = await convertPrograms('c.tsv', [header, ...rows, ''].join('\r\n'));
    assert.equal(table, 'programs.tsv');
    assert.equal(
      text,
      'unitid\tcip\tlevel\tawards_2023_24\tawards_2022_23\n100663\t51.0701\t7\t54\t63\n100724\t51.0706\t5\t12\t-\n',
    );
  });

  it('become a crosswalk of the fields that are kept, and of no others', async () => {
    const { text } = await convertPrograms(
      'x.tsv',
      [
        'CIP2020Code\tCIP2020Title\tSOC2018Code\tSOC2018Title',
        '01.0000\tAgriculture, General.\t19-1011\tAnimal Scientists',
        '51.2201\tPublic Health, General.\t11-9111\tMedical and Health Services Managers',
      ].join('\n'),
    );
    const row = '51.2201\tPublic Health, General\t11-9111\tMedical and Health Services Managers\n';
    assert.equal(text.split('\n').slice(1).join('\n'), row);
  });

  const faults: readonly [row: string, message: RegExp][] = [
    [
      "10066\t51.0701\t5\tbachelor's\t1\t2",
      /c\.tsv, row 1, unitid: expected 6 digits, got "10066"/,
    ],
    ["100663\t99.9999\t5\tbachelor's\t1\t2", /row 1, cip: "99\.9999" is not known/],
    ["100663\t51.0701\t7\tbachelor's\t1\t2", /row 1, award_level: "7" is not "bachelor's"/],
    ["100663\t51.0701\t5\tbachelor's\tmany\t2", /row 1, awards_2023_24: expected a whole number/],
    ["100663\t51.0701\t5\tbachelor's\t1", /row 1: 5 cells, the header has 6/],
  ];
  for (const [row, message] of faults) {
    it(`with a fault name it: ${message.source}`, () =>
      assert.rejects(convertPrograms('c.tsv', `${header}\n${row}\n`), message));
  }
});
