import assert from 'node:assert/strict';
import {
  comparisonFinding,
  comparisonFindings,
  multiplesFinding,
  sidesOf,
} from '../../src/present/comparison';
import { indexExplorer } from '../../src/present/explorer';
import { openingData } from '../../src/present/explorerAnswers';
import {
  areaLine,
  mapFinding,
  metroFinding,
  metrosFinding,
  outlookFinding,
  percentileFinding,
  trendFinding,
} from '../../src/present/findings';
import { plainLens } from '../../src/present/lens';
import { metroRows } from '../../src/present/metros';
import { ask, atlas, index, library, rows } from './support/atlas';

const occupation = atlas.occupation.code;

const wage = (area: string) => index.wage(area) ?? assert.fail(area);

describe('findings: what a chart shows, in words', () => {
  it('of the map by median', () => {
    assert.equal(
      mapFinding(index, rows, 'median', plainLens),
      'Median: highest published in District of Columbia ($144,350), lowest in Mississippi ($83,640). 21 of 51 published are above the US figure, $110,680.',
    );
  });

  it('of the map by a measure with withheld figures', () => {
    assert.match(
      mapFinding(index, rows, 'p90', plainLens),
      /Oregon \(\$232,950\).*Not published for 12 of 51/,
    );
    assert.match(mapFinding(index, rows, 'difference', plainLens), /\+30\.4%.*−24\.4%/);
  });

  it('of percentiles, with what is withheld and why', () => {
    const found = (area: string, name: string) =>
      percentileFinding(wage(area), wage(area), name, plainLens);
    assert.match(
      found('US', 'United States'),
      /half .* \$110,680 .*middle half .* \$86,080 to \$157,640.* 10 of 100 earn \$216,750 or more/,
    );
    assert.match(
      found('CA', 'California'),
      /90th percentile: at or above \$239,200 a year, the BLS top code of May 2023/,
    );
  });

  it('of metro areas, with the total and that no year is stated', () => {
    assert.match(
      metrosFinding(index),
      /^New York has the most jobs, 31,120: 1\.7 times .*145,990 \(year not stated/,
    );
  });

  it('of a comparison', () => {
    const areas = ['OH', 'CA'].map((id) => ({ name: id, estimate: wage(id) }));
    assert.match(
      comparisonFinding(areas, plainLens),
      /^CA has the highest median, \$139,430: \+\$35,740 \(\+34\.5%\) against OH, the lowest, \$103,690\. 90th percentile not published: CA\.$/,
    );
    assert.match(comparisonFinding(areas.slice(0, 1), plainLens), /Fewer than two/);
  });

  it('of panels: how many earn the median of the first, certain or as an estimate', async () => {
    const refs = ['11-9111', '29-1141', '31-1131', '29-1215'].map((code) => ({
      area: 'US',
      occupation: code,
      year: 2025,
    }));
    const { wages: found } = await ask({ about: 'wages', refs });
    const said = multiplesFinding(sidesOf(found, 'occupation', plainLens, {}), plainLens);
    assert.equal(
      said,
      'Workers who earn $123,860 or more, the median of Medical and Health Services Managers: Registered Nurses: about 18 of 100; Nursing Assistants: fewer than 10 of 100; Family Medicine Physicians: about 82 of 100. Between published percentiles it is estimated, as if wages were spread evenly; hollow dots are outside them all.',
    );
  });

  it('of a comparison with its sampling errors: means against chance, medians without', async () => {
    const refs = (['4800000', '3900000'] as const).map((area) => ({
      area,
      occupation,
      year: 2025,
    }));
    const { wages: found } = await ask({ about: 'wages', refs });
    const sides = sidesOf(found, 'area', plainLens, {});
    const said = comparisonFindings(sides, 'area', plainLens, null);
    assert.equal(said[0], 'Ohio: median −$8,010 (−7.0%) against Texas.');
    assert.ok(said.includes('Medians have no published sampling error.'));
    assert.equal(
      said.at(-1),
      'Mean of Ohio: $127,900 (±$2,104) against $128,860 (±$4,239) of Texas: the difference is within sampling error, at 90% confidence.',
    );
  });

  it('of two years, in dollars of each year and after inflation', async () => {
    const refs = [2019, 2025].map((year) => ({ area: 'US', occupation, year }));
    const { wages: found } = await ask({ about: 'wages', refs });
    const sides = sidesOf(found, 'year', plainLens, {});
    const prices = { source: 'cpi', may: { 2019: 256.092, 2025: 321.465 } };
    const said = comparisonFindings(sides, 'year', plainLens, prices).join(' ');
    assert.match(said, /May 2025: median \+\$22,880 \(\+22\.7%\) against May 2019/);
    assert.match(
      said,
      /constant dollars \(CPI-U, May 2019 to May 2025\) the median changed by −2\.3%/,
    );
    const years = sides.map(({ printed }) => printed);
    assert.match(
      trendFinding(years, plainLens, prices),
      /\$100,980 in May 2019 to \$123,860 in May 2025: \+22\.7%.*, −2\.3% after inflation/,
    );
  });

  it('of the metropolitan areas of the newest release', async () => {
    const answer = await ask({ about: 'areas', occupation, year: 2025 });
    const newest = indexExplorer(await openingData(library, occupation, 2025));
    const found = metroFinding(metroRows(newest, answer, plainLens), plainLens);
    assert.match(
      found,
      /^Highest median: .*, \$\d{3},\d{3}\. Most jobs: New York-Newark.*, 35,260\./,
    );
  });

  it('of the outlook', () => {
    assert.match(
      outlookFinding(index),
      /grow 23\.2% from 2024 to 2034, against 3\.1% for all occupations\. That is 7\.5 times as fast\.$/,
    );
  });

  it('of one state, beginning with its name and median', () => {
    const ohio = rows.find((row) => row.area.id === 'OH') ?? assert.fail();
    assert.equal(
      areaLine(ohio, plainLens),
      'Ohio, median $103,690, 10th percentile $63,860, 90th percentile $175,650, −6.3% from the US median',
    );
  });
});
