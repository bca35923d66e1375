import assert from 'node:assert/strict';
import { importPlaces, type PlaceSources } from '../../src/domain/import/places';
import { ImportError } from '../../src/domain/import/source';

/** A small country: one state, a metropolitan and a nonmetropolitan area, three counties. */
const files = {
  states: 'postal\tfips\tname\nTX\t48\tTexas\n',
  areas: [
    'state_code\tarea_code\tareatype_code\tarea_name\r',
    '00\t0000000\tN\tNational\r',
    '48\t4800000\tS\tTexas\r',
    '48\t0019100\tM\tDallas-Fort Worth, TX\r',
    '48\t4800001\tM\tWest Texas nonmetropolitan area\r',
    '',
  ].join('\n'),
  jobs: [
    'series_id                     \tyear\tperiod\t       value\tfootnote_codes\t',
    'OEUM001910000000000000001     \t2025\tA01\t     3900000\t\t',
    'OEUM001910000000029114101     \t2025\tA01\t       60000\t\t',
    'OEUS480000000000000000001     \t2025\tA01\t           -\t8\t',
    '',
  ].join('\n'),
  metropolitan:
    'county_fips\tcounty\tstate\tmetro_code\n48085\tCollin County\tTexas\t19100\n48113\tDallas County\tTexas\t19100\n',
  nonmetropolitan:
    'state_fips\tcounty_fips\tcounty_name\tarea_code\tarea_name\n48\t48377\tPresidio County\t4800001\tWest Texas\n',
  postal: [
    'US\t75201\tDallas\tTexas\tTX\tDallas\t113\t\t\t32.5\t-96.5\t4',
    'US\t75202\tDallas\tTexas\tTX\tDallas\t113\t\t\t33.5\t-97.5\t4',
    'US\t75252\tDallas\tTexas\tTX\tCollin\t085\t\t\t33\t-97\t4',
    'US\t76101\tFort Worth\tTexas\tTX\tDallas\t113\t\t\t32\t-97\t4',
    'US\t79843\tMc Marfa\tTexas\tTX\tPresidio\t999\t\t\t30\t-104\t4',
    'US\t09001\tAPO AA\t\t\t\t\t\t\t38\t15\t1',
    '',
  ].join('\n'),
  populated: [
    place('Dallas', 'US', 'TX', '113', 1_300_000),
    place('McMarfa', 'US', 'TX', '377', 1700),
    place('Large', 'US', 'TX', '085', 60_000),
    place('Tiny', 'US', 'TX', '085', 600),
    place('Mc Marfa', 'FR', '11', '75', 2_000_000),
    '',
  ].join('\n'),
  zipCounties: 'zip\tcounty\twhy\n79843\t48377\tthe county was renamed\n',
  moreTowns: 'state\ttown\tcounty\nTX\tOverlooked\t48085\n',
};

function place(name: string, country: string, first: string, second: string, people: number) {
  return `1\t${name}\t${name}\t\t33\t-97\tP\tPPL\t${country}\t\t${first}\t${second}\t\t\t${people}\t\t1\tUTC\t2023-01-01`;
}

function sources(changed: Partial<Record<keyof typeof files, string>> = {}): PlaceSources {
  const file = (name: keyof typeof files) => ({
    name: `${name}.txt`,
    bytes: bytesOf(changed[name] ?? files[name]),
  });
  return {
    states: file('states'),
    areas: file('areas'),
    jobs: file('jobs'),
    metropolitan: file('metropolitan'),
    nonmetropolitan: file('nonmetropolitan'),
    postal: file('postal'),
    populated: file('populated'),
    zipCounties: file('zipCounties'),
    moreTowns: file('moreTowns'),
  };
}

/** In pieces of a few bytes, as a large file comes. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
}

describe('importing places', () => {
  const made = async (name: string) => (await importPlaces(sources())).get(name)?.split('\n');

  it('writes areas with the cities of their name, their jobs and where the first city lies', async () => {
    assert.deepEqual(await made('areas.tsv'), [
      'code\tkind\tname\tstates\tcities\tlatitude\tlongitude\tjobs',
      '0000000\tnation\tUnited States\t\t\t\t\t',
      '0019100\tmetropolitan\tDallas-Fort Worth, TX\tTX\tDallas, TX; Fort Worth, TX\t33.000\t-97.000\t3900000',
      '4800000\tstate\tTexas\tTX\t\t\t\t',
      '4800001\tnonmetropolitan\tWest Texas nonmetropolitan area\tTX\t\t\t\t',
      '',
    ]);
  });

  it('writes counties with their area', async () => {
    assert.deepEqual(await made('counties.tsv'), [
      'county\tname\tarea',
      '48085\tCollin County\t0019100',
      '48113\tDallas County\t0019100',
      '48377\tPresidio County\t4800001',
      '',
    ]);
  });

  it('writes larger cities and those of an area’s name apart, the main county first', async () => {
    assert.deepEqual(await made('cities.tsv'), [
      'state\tcounties\ttowns',
      'TX\t085\tLarge',
      'TX\t113\tFort Worth=76101',
      'TX\t113;085\tDallas=75201-02;52',
      '',
    ]);
  });

  it('writes towns by the name their people use, and those that GeoNames leaves out', async () => {
    assert.deepEqual(await made('towns.tsv'), [
      'state\tcounties\ttowns',
      'TX\t085\tOverlooked',
      'TX\t377\tMcMarfa=79843',
      '',
    ]);
  });

  it('writes the names that mean a far larger place abroad', async () => {
    assert.deepEqual(await made('namesakes.tsv'), ['name\tcountry', 'Mc Marfa\tFR', '']);
  });

  it('makes the same bytes of the same inputs', async () => {
    assert.deepEqual([...(await importPlaces(sources()))], [...(await importPlaces(sources()))]);
  });

  const faults: readonly [what: string, Partial<typeof files>, message: RegExp][] = [
    [
      'a county that is none today',
      { zipCounties: 'zip\tcounty\n' },
      /^postal\.txt, line 5, column county: "999" is no county of TX today$/,
    ],
    [
      'a county in two areas',
      { nonmetropolitan: files.nonmetropolitan.replace('48377', '48085') },
      /^nonmetropolitan\.txt, line 2, column county_fips: "48085" stands twice$/,
    ],
    [
      'an area that the release doesn’t have',
      { metropolitan: files.metropolitan.replace('19100', '99999') },
      /^metropolitan\.txt, line 2, column metro_code: "99999" is no metropolitan area/,
    ],
    [
      'a missing column',
      { areas: files.areas.replace('areatype_code', 'type') },
      /^areas\.txt, line 1, column areatype_code: missing among state_code, area_code/,
    ],
    [
      'a row that is cut',
      { postal: files.postal.replace('\t\t\t33\t-97\t4', '') },
      /^postal\.txt, line 3: 7 columns where 12 belong$/,
    ],
    [
      'a place that is nowhere',
      { postal: files.postal.replace('32.5', 'north') },
      /^postal\.txt, line 1, column latitude: "north" is no number$/,
    ],
    ['an empty file', { metropolitan: '' }, /^metropolitan\.txt, line 1: the file is empty$/],
  ];

  for (const [what, changed, message] of faults) {
    it(`refuses ${what}, with file, line and column`, async () => {
      await assert.rejects(importPlaces(sources(changed)), (error) => {
        assert.ok(error instanceof ImportError);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
