import assert from 'node:assert/strict';
import type { CareerAtlasApi } from '../../src/host/api';
import figures from '../fixtures/guide-figures.json';
import { activated } from './support/extension';

describe('the API for other extensions', () => {
  let api: CareerAtlasApi;
  before(async () => {
    api = await activated();
  });

  it('says its version', async () => {
    assert.equal(api.apiVersion, 1);
  });

  for (const [state, printed] of Object.entries(figures.states)) {
    it(`has the three figures of ${state}`, async () => {
      const { median, p10, p90 } = (await api.wages(state, '11-9111', 2023)) ?? {};
      assert.deepEqual([median, p10, p90], printed);
    });
  }

  it('has the five national figures, with year, occupation and source', async () => {
    const wages = await api.wages('US', '11-9111', 2023);
    const { p10, p25, median, p75, p90 } = wages ?? {};
    assert.deepEqual({ median, p10, p25, p75, p90 }, figures.national);
    assert.equal(wages?.year, 2023);
    assert.equal(wages?.occupation, '11-9111');
    assert.match(wages?.source.publisher ?? '', /Bureau of Labor Statistics/);
  });

  for (const [metro, jobs] of Object.entries(figures.metros)) {
    it(`finds ${metro} and its number of jobs`, async () => {
      const [hit] = await api.search(metro, { kinds: ['metro'], limit: 1 });
      const entry = await api.entry(hit?.id ?? '');
      assert.equal(entry?.kind === 'metro' && entry.employment, jobs);
    });
  }

  it('takes a postal code, a name or the nation, in any case', async () => {
    assert.equal((await api.wages('oh'))?.area, 'Ohio');
    assert.equal((await api.wages('OHIO'))?.postal, 'OH');
    assert.equal((await api.wages('united states'))?.area, 'United States');
  });

  it('takes a BLS code, an occupation, a year and an industry', async () => {
    const austin = await api.wages('0012420', '29-1141');
    assert.equal(austin?.areaCode, '0012420');
    assert.equal(austin?.year, 2025);
    assert.equal(austin?.occupationTitle, 'Registered Nurses');
    const hospitals = await api.wages('US', '11-9111', 2025, '622000');
    assert.equal(hospitals?.median, 133_580);
    assert.equal(hospitals?.industryName, 'Hospitals');
    assert.equal((await api.wages('US', '11-9111', 2019))?.median, 100_980);
  });

  it('has all 17 figures of a row, as printed', async () => {
    const alabama = await api.wages('Alabama');
    assert.equal(alabama?.year, 2025);
    const { mean, median, p10, p25, p75, p90, hourly, employment, employmentRse } = alabama ?? {};
    assert.deepEqual([p10, p25, median, p75, p90], [64_640, 79_500, 97_790, 118_440, 159_450]);
    assert.deepEqual([mean, employment, employmentRse], [105_940, 10_360, 1.7]);
    const { meanRse, jobsPer1000, locationQuotient } = alabama ?? {};
    assert.deepEqual([meanRse, jobsPer1000, locationQuotient], [0.9, 4.9, 1.28]);
    assert.deepEqual(hourly, {
      mean: 50.93,
      p10: 31.08,
      p25: 38.22,
      median: 47.02,
      p75: 56.94,
      p90: 76.66,
    });
  });

  it('knows no wages of an unknown place, occupation, year or industry of a state', async () => {
    assert.equal(await api.wages('Atlantis'), undefined);
    assert.equal(await api.wages('Ohio', '99-9999'), undefined);
    assert.equal(await api.wages('Ohio', '11-9111', 2010), undefined);
    assert.equal(await api.wages('Ohio', '11-9111', 2025, '622000'), undefined);
  });

  it('shows a withheld figure as null, with the publisher’s reason', async () => {
    const alaska = await api.wages('AK', '11-9111', 2023);
    assert.equal(alaska?.p90, null);
    assert.equal(alaska?.withheld.p90, 'at or above $239,200 a year, the BLS top code of May 2023');
    const actors = await api.wages('US', '27-2011');
    assert.equal(actors?.median, null);
    assert.match(actors?.withheld.median ?? '', /hourly pay only/);
    assert.equal(typeof actors?.hourly.median, 'number');
    const teachers = await api.wages('US', '25-2021');
    assert.equal(teachers?.hourly.median, null);
    assert.match(teachers?.withheld['hourly.median'] ?? '', /annual pay only/);
  });

  it('gives every meaning of an acronym, the field’s own first', async () => {
    const cma = await api.credentials('CMA');
    assert.ok(cma.length >= 2, `${cma.length} meanings`);
    const [cmm] = await api.credentials('CMM');
    assert.equal(cmm?.name, 'Certified Medical Manager');
    assert.equal(cmm?.issuer.acronym, 'PAHCOM');
    assert.equal(cmm?.kind, 'certification');
    assert.ok((cmm?.sources.length ?? 0) > 0);
  });

  it('matches an acronym in its exact case', async () => {
    assert.deepEqual(await api.credentials('cmm'), []);
  });

  it('ranks a salary: the band for certain, the estimate apart', async () => {
    const found = await api.rank(120_000, 'Ohio');
    assert.equal(found?.band.from?.key, 'median');
    assert.equal(found?.band.to?.key, 'p75');
    assert.equal(found?.estimatedPercentile, 61.5);
  });

  it('guesses nothing past a withheld end', async () => {
    const found = await api.rank(900_000, 'Minnesota', '29-1242');
    assert.equal(found?.band.to, null);
    assert.equal(found?.beyondWithheld, true);
    assert.equal(found?.estimatedPercentile, undefined);
  });

  it('refuses a salary that is none', async () => {
    await assert.rejects(api.rank(Number.NaN, 'Ohio'), RangeError);
    await assert.rejects(api.rank(0, 'Ohio'), RangeError);
  });

  it('finds what is meant, with the answer in the description', async () => {
    assert.equal((await api.search('OH'))[0]?.label, 'Ohio');
    assert.match((await api.search('ohio'))[0]?.description ?? '', /^\$[\d,]+ median · 2025$/);
    assert.equal((await api.search('Columbus ohio salary'))[0]?.label, 'Columbus, OH');
    assert.equal((await api.search('whats a cmm'))[0]?.id, 'credential.CMM');
  });

  it('keeps to the kinds and the limit asked for', async () => {
    const hits = await api.search('manager', { kinds: ['role'], limit: 3 });
    assert.equal(hits.length, 3);
    assert.ok(hits.every((hit) => hit.kind === 'role'));
  });

  it('hands out copies: nobody can change the atlas', async () => {
    const entry = (await api.entry('credential.CMM')) as { label: string };
    entry.label = 'changed';
    assert.equal((await api.entry('credential.CMM'))?.label, 'Certified Medical Manager');
    ((await api.wages('Ohio')) as { median: number }).median = 0;
    assert.equal((await api.wages('Ohio'))?.median, 106_140);
  });

  it('answers a question that no entry answers with nothing', async () => {
    assert.deepEqual(await api.search('pumpkin soup recipe'), []);
    assert.equal(await api.entry('credential.NOPE'), undefined);
    assert.deepEqual(await api.credentials('NOPE'), []);
  });
});
