import assert from 'node:assert/strict';
import { createOnet } from '../../src/domain/onet/onet';
import { createPrices } from '../../src/domain/prices/prices';
import { createProjections } from '../../src/domain/projections/projections';
import { indexExplorer } from '../../src/present/explorer';
import { openingData } from '../../src/present/explorerAnswers';
import { lensFor, money, payOf, periodsOf, plainLens, throughLens } from '../../src/present/lens';
import { stateRows } from '../../src/present/states';
import { type Surroundings, surroundingsFrom } from '../../src/present/surroundings';
import { atlas } from './support/atlas';
import { readData, wages } from './support/wages';

const around: Surroundings = surroundingsFrom({
  prices: createPrices(readData),
  projections: createProjections(readData),
  onet: createOnet(readData),
});
const openingOf = async (occupation: string, year: number | null = 2025) =>
  indexExplorer(await openingData({ atlas, wages, around }, occupation, year));
const hourly = { pay: 'hour', prices: 'printed' } as const;
const adjusted = { pay: 'year', prices: 'adjusted' } as const;

describe('lens: ways to look at pay', () => {
  it('shows the hourly figure as BLS prints it, never a quotient', async () => {
    const nation = (await openingOf('11-9111')).nation ?? assert.fail();
    assert.equal(payOf(nation, 'median', hourly, undefined), nation.hourly.median);
    assert.equal(money(59.55, hourly), '$59.55');
    assert.equal(throughLens(nation, hourly, undefined).p90, nation.hourly.p90);
  });

  it('takes prices out by the parity, and shows nothing where there is none', async () => {
    const index = await openingOf('11-9111');
    const arizona = stateRows(index, adjusted).find(({ id }) => id === 'AZ') ?? assert.fail();
    assert.equal(index.data.parity?.of.AZ, 100.677);
    assert.equal(arizona.estimate.median, 128850);
    assert.equal(arizona.values.median, 127984); // 128,850 × 100 / 100.677
    assert.equal(payOf(arizona.estimate, 'median', adjusted, undefined), undefined);
    assert.equal(payOf(arizona.estimate, 'median', plainLens, 50), 128850);
  });

  it('compares an adjusted median with the nation’s own, whose level is 100', async () => {
    const index = await openingOf('11-9111');
    const rows = stateRows(index, adjusted);
    const arizona = rows.find(({ id }) => id === 'AZ') ?? assert.fail();
    assert.equal(arizona.values.difference, 127984 - (index.nation?.median ?? 0));
  });

  it('offers only the ways of pay that BLS prints for the occupation', async () => {
    const teachers = (await openingOf('25-2021')).nation;
    const musicians = (await openingOf('27-2042')).nation;
    const managers = (await openingOf('11-9111')).nation;
    assert.deepEqual(periodsOf(teachers), ['year']);
    assert.deepEqual(periodsOf(musicians), ['hour']);
    assert.deepEqual(periodsOf(managers), ['year', 'hour']);
    assert.equal(lensFor(hourly, teachers, true).pay, 'year');
    assert.equal(lensFor(plainLens, musicians, true).pay, 'hour');
    assert.equal(lensFor(adjusted, managers, false).prices, 'printed');
  });

  it('never mixes years: the year before is only there as a change', async () => {
    const index = await openingOf('11-9111', 2024);
    assert.ok(index.data.wages.every(({ year }) => year === 2024));
    const ohio = stateRows(index, plainLens).find(({ id }) => id === 'OH') ?? assert.fail();
    const before = index.data.before.OH ?? assert.fail();
    assert.equal(before, 103690); // May 2023
    assert.equal(ohio.values.change, (ohio.estimate.median ?? 0) - before);
  });

  it('has growth, openings and relatives of any occupation', async () => {
    const index = await openingOf('29-1141');
    assert.equal(index.data.projection?.percent, 4.9);
    assert.equal(index.data.projection?.allOccupationsPercent, 3.1);
    const related = (await around.related?.('11-9111')) ?? [];
    assert.ok(related.includes('29-1141'));
    assert.equal(new Set(related).size, related.length);
  });
});
