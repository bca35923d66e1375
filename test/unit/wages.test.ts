import assert from 'node:assert/strict';
import { leaders } from '../../src/domain/wages/leaders';
import { differ, marginOf } from '../../src/domain/wages/reliability';
import { keyOf, wageId } from '../../src/domain/wages/wages';
import { wages } from './support/wages';

const managers = '11-9111';

describe('wages of every occupation, area, year and industry', () => {
  it('give the newest year that has the place, unless told', async () => {
    assert.equal((await wages.estimate({ area: 'OH', occupation: managers }))?.year, 2025);
    const then = await wages.estimate({ area: 'OH', occupation: managers, year: 2023 });
    assert.equal(then?.median, 103_690);
    // Legislators are in the releases of 2023 and 2024 only.
    assert.equal((await wages.estimate({ area: 'OH', occupation: '11-1031' }))?.year, 2024);
  });

  it('have areas by postal code and by BLS code', async () => {
    const byPostal = await wages.estimate({ area: 'TX', occupation: '29-1141' });
    assert.deepEqual(await wages.estimate({ area: '4800000', occupation: '29-1141' }), byPostal);
    assert.equal(byPostal?.area, 'TX');
  });

  it('have industries of the nation, and of no state', async () => {
    const hospitals = { occupation: managers, industry: '622000' };
    assert.equal((await wages.estimate({ area: 'US', ...hospitals }))?.median, 133_580);
    assert.equal(await wages.estimate({ area: 'OH', ...hospitals }), undefined);
  });

  it('leave a figure that a release doesn’t have undefined, and a withheld one null with its mark', async () => {
    const older = await wages.estimate({ area: 'OH', occupation: '29-1141', year: 2024 });
    assert.deepEqual([older?.hourly.median, older?.withheld], [undefined, {}]);
    const actors = await wages.estimate({ area: 'US', occupation: '27-2011' });
    assert.deepEqual([actors?.median, actors?.withheld.median], [null, '4']);
    assert.equal(typeof actors?.hourly.median, 'number');
  });

  it('rank an area among the areas of its kind', async () => {
    const austin = await wages.entry({ area: '0012420', occupation: managers });
    assert.equal(austin?.area.name, 'Austin-Round Rock-San Marcos, TX');
    const metros = (await wages.entries(managers, 'areas')).filter(
      ({ area, estimate }) => area.kind === 'metropolitan' && estimate.median !== undefined,
    );
    const higher = metros.filter(
      ({ estimate }) =>
        typeof estimate.median !== 'number' || estimate.median > (austin?.estimate.median ?? 0),
    );
    assert.deepEqual(austin?.place, { rank: higher.length + 1, of: metros.length });
    assert.equal(austin?.nation?.area, 'US');
  });

  it('of one area are those of all occupations', async () => {
    const all = await wages.ofArea('WY');
    assert.ok(all.length > 300, `${all.length}`);
    assert.ok(all.every(({ area, year }) => area === 'WY' && year === 2025));
    assert.equal(new Set(all.map(({ occupation }) => occupation)).size, all.length);
  });

  it('have ids that lead back to them', async () => {
    for (const id of ['wage.OH.11-9111.2025', 'wage.US.11-9111.2025.62--63']) {
      const key = keyOf(id);
      const entry = key && (await wages.entry(key));
      assert.equal(entry?.id, id);
      assert.equal(entry && wageId(entry.estimate), id);
    }
    assert.equal(keyOf('wage.Ohio.11-9111.2025'), undefined);
    assert.equal(keyOf('credential.CMM'), undefined);
  });
});

describe('leaders', () => {
  it('come in order and leave withheld figures out', async () => {
    const states = await wages.entries(managers, 'states', 2023);
    const top = leaders(states, 'median', 10).map(({ estimate }) => estimate.median ?? 0);
    assert.equal(top.length, 10);
    assert.deepEqual(
      top,
      top.toSorted((a, b) => b - a),
    );
    const low = leaders(states, 'median', 1, 'lowest')[0]?.estimate.median ?? 0;
    assert.ok(low <= Math.min(...top));
  });
});

describe('sampling error', () => {
  it('is 1.645 relative standard errors of the mean to either side', () => {
    assert.deepEqual(marginOf({ mean: 100_000, meanRse: 1 }), {
      low: 98_355,
      high: 101_645,
      usd: 1645,
    });
    assert.equal(marginOf({ mean: 100_000, meanRse: null }), undefined);
    assert.equal(marginOf({ mean: 100_000, meanRse: 0 }), undefined);
  });

  it('tells a difference of means from none, and says nothing without an error', () => {
    const one = { mean: 100_000, meanRse: 1 };
    assert.equal(differ(one, { mean: 101_000, meanRse: 1 }), false);
    assert.equal(differ(one, { mean: 103_000, meanRse: 1 }), true);
    assert.equal(differ(one, { mean: 103_000, meanRse: undefined }), undefined);
  });
});
