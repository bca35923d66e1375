import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOnet } from '../../src/domain/onet/onet';
import { createPrices } from '../../src/domain/prices/prices';
import { createProjections } from '../../src/domain/projections/projections';
import { DataFileError, type ReadData } from '../../src/domain/reading';
import { dataFolder } from './support/dataFolder';

const read: ReadData = (path) => readFile(join(dataFolder, path));

/** Reads one table as this text instead. */
const instead =
  (path: string, text: string): ReadData =>
  async (asked) =>
    asked === path ? new TextEncoder().encode(text) : read(asked);

/** The data without a file. */
const without =
  (path: string): ReadData =>
  async (asked) => {
    if (asked === path) throw new Error('ENOENT');
    return read(asked);
  };

const fault = (message: string) => (error: unknown) => {
  assert.ok(error instanceof DataFileError, String(error));
  assert.equal(error.message, `${message}. Reinstall Career Atlas to mend it.`);
  return true;
};

describe('employment projections', () => {
  const { projection } = createProjections(read);

  it('are jobs, growth and what entry takes, of the round of 2024-34', async () => {
    const managers = await projection('11-9111');
    assert.deepEqual(managers, {
      occupation: '11-9111',
      isSummary: false,
      jobs: 616_200,
      jobsProjected: 759_100,
      change: 142_900,
      percent: 23.2,
      openings: 62_100,
      education: "Bachelor's degree",
      experience: 'Less than 5 years',
      training: 'None',
      from: 2024,
      to: 2034,
      source: 'bls-projections-2024-34',
    });
  });

  it('are of totals too, which nobody enters', async () => {
    const all = await projection('00-0000');
    assert.deepEqual([all?.percent, all?.isSummary, all?.education], [3.1, true, undefined]);
  });

  it('may fall', async () => {
    const typists = await projection('43-9022');
    assert.ok(typists && typists.percent < 0 && typists.change < 0);
  });

  it('are of no occupation that the matrix lacks', async () => {
    assert.equal(await projection('99-9999'), undefined);
  });

  it('with a fault name file, row and column', async () => {
    const text = (await read('projections/2024-34.tsv')).toString();
    const broken = text.replace('\t616.2\t', '\tmany\t');
    const row = broken.split('\n').findIndex((line) => line.includes('\tmany\t'));
    await assert.rejects(
      createProjections(instead('projections/2024-34.tsv', broken)).projection('11-9111'),
      fault(`data/projections/2024-34.tsv: row ${row}, employment: no number: "many"`),
    );
  });
});

describe('prices', () => {
  const prices = createPrices(read);

  it('differ by state: 51 indexes around 100', async () => {
    assert.deepEqual(await prices.priceParity('AL'), {
      index: 88.823,
      year: 2024,
      source: 'bea-rpp-2024',
    });
    assert.equal(await prices.priceParity('PR'), undefined);
    const high = await prices.priceParity('CA');
    assert.ok(high && high.index > 105);
  });

  it('rise by year, in May as wages are', async () => {
    assert.equal(await prices.cpi(2025), 321.465);
    assert.equal(await prices.cpi(2010), undefined);
  });

  it('put dollars of one year into those of another', async () => {
    const now = await prices.constantDollars(100_980, 2019, 2025);
    assert.ok(now && Math.abs(now - (100_980 * 321.465) / 256.092) < 1e-6);
    assert.equal(await prices.constantDollars(100, 2025, 2025), 100);
    assert.equal(await prices.constantDollars(100, 1990, 2025), undefined);
  });

  it('with a fault name file, row and column', async () => {
    await assert.rejects(
      createPrices(instead('prices/cpi-u.tsv', 'year\tmay\n2024\t314.069\n2025\tx\n')).cpi(2025),
      fault('data/prices/cpi-u.tsv: row 2, may: expected a number, got "x"'),
    );
    await assert.rejects(
      createPrices(without('prices/rpp-2024.tsv')).priceParity('TX'),
      fault('data/prices/rpp-2024.tsv: it can’t be read (ENOENT)'),
    );
  });
});

describe('O*NET’s facts of an occupation', () => {
  const { profileFacts } = createOnet(read);

  it('are by SOC code those of the whole occupation', async () => {
    const managers = await profileFacts('11-9111');
    assert.deepEqual(
      [managers?.code, managers?.title, managers?.jobZone],
      ['11-9111', undefined, 4],
    );
    assert.deepEqual(managers, await profileFacts('11-9111.00'));
  });

  it('have the most important first', async () => {
    const managers = await profileFacts('11-9111');
    const values = managers?.skills.map(({ importance }) => importance) ?? [];
    assert.equal(values.length, 10);
    assert.deepEqual(
      values,
      [...values].sort((a, b) => b - a),
    );
    const first = managers?.software.findIndex(({ inDemand }) => !inDemand) ?? 0;
    assert.ok(first > 0 && managers?.software.slice(first).every(({ inDemand }) => !inDemand));
    assert.deepEqual(managers?.software[0], {
      name: 'Microsoft Excel',
      category: 'Spreadsheet software',
      hot: true,
      inDemand: true,
    });
  });

  it('have shares by required education, null where O*NET shows none', async () => {
    const nurses = await profileFacts('29-1141');
    const shares = new Map(nurses?.education.map(({ level, percent }) => [level, percent]));
    assert.equal(shares.size, 12);
    assert.equal(shares.get('associate'), 19.39);
    assert.equal(shares.get('bachelor'), null);
    assert.equal(shares.get('doctoral'), 0);
  });

  it('have ten related occupations, nearest first, and what is told apart within', async () => {
    const nurses = await profileFacts('29-1141');
    assert.equal(nurses?.related.length, 10);
    assert.deepEqual(
      nurses?.parts.map(({ code }) => code),
      ['29-1141.01', '29-1141.02', '29-1141.03', '29-1141.04'],
    );
    assert.deepEqual((await profileFacts('29-1141.03'))?.title, 'Critical Care Nurses');
  });

  it('are few for occupations without data, and none for codes that are none', async () => {
    const other = await profileFacts('29-9099');
    assert.deepEqual([other?.jobZone, other?.skills, other?.education], [undefined, [], []]);
    assert.equal(await profileFacts('99-9999'), undefined);
  });

  it('name their sources, whose notes hold the credit line', async () => {
    const { sources = [] } = (await profileFacts('29-1141')) ?? {};
    const { items } = JSON.parse((await read('sources.json')).toString()) as {
      items: { id: string; note?: string }[];
    };
    for (const id of sources) {
      const note = items.find((one) => one.id === id)?.note ?? '';
      assert.match(note, /USDOL\/ETA.*CC BY 4\.0.*has not approved, endorsed, or tested/);
    }
  });

  it('with a fault name file, row and column', async () => {
    const broken = createOnet(instead('onet/skills.tsv', 'code\tWriting\n11-9111\thigh\n'));
    await assert.rejects(
      broken.profileFacts('11-9111'),
      fault('data/onet/skills.tsv: row 1, Writing: no number: "high"'),
    );
    await assert.rejects(
      createOnet(without('onet/software.tsv')).profileFacts('11-9111'),
      fault('data/onet/software.tsv: it can’t be read (ENOENT)'),
    );
  });
});
