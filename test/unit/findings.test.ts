import assert from 'node:assert/strict';
import {
  compareFinding,
  mapFinding,
  metrosFinding,
  outlookFinding,
  percentileFinding,
  stateLine,
} from '../../src/present/findings';
import { index, rows } from './support/atlas';

const wage = (area: string) => index.wage(area) ?? assert.fail(area);

describe('findings: what a chart shows, in words', () => {
  it('of the map by median', () => {
    assert.equal(
      mapFinding(index, rows, 'median'),
      'Median: highest published in District of Columbia ($144,350), lowest in Mississippi ($83,640). 21 of 51 published are above the US figure, $110,680.',
    );
  });

  it('of the map by a measure with withheld figures', () => {
    assert.match(
      mapFinding(index, rows, 'p90'),
      /Oregon \(\$232,950\).*Not published for 12 of 51/,
    );
    assert.match(mapFinding(index, rows, 'difference'), /\+30\.4%.*−24\.4%/);
  });

  it('of percentiles, with what is withheld and why', () => {
    assert.match(
      percentileFinding(wage('US'), 'United States'),
      /half .* \$110,680 .*middle half .* \$86,080 to \$157,640/,
    );
    assert.match(
      percentileFinding(wage('CA'), 'California'),
      /90th percentile: not published in the guide/i,
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
      compareFinding(areas),
      /^CA has the highest median, \$139,430: \+\$35,740 \(\+34\.5%\) against OH, the lowest, \$103,690\. 90th percentile not published: CA\.$/,
    );
    assert.match(compareFinding(areas.slice(0, 1)), /Fewer than two/);
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
      stateLine(ohio),
      'Ohio, median $103,690, 10th percentile $63,860, 90th percentile $175,650, −6.3% from the US median',
    );
  });
});
