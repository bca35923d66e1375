import assert from 'node:assert/strict';
import type { CareerAtlasApi } from '../../src/host/api';
import figures from '../fixtures/guide-figures.json';
import { activated } from './support/extension';

describe('the API for other extensions', () => {
  let api: CareerAtlasApi;
  before(async () => {
    api = await activated();
  });

  it('says its version', () => {
    assert.equal(api.apiVersion, 1);
  });

  for (const [state, printed] of Object.entries(figures.states)) {
    it(`has the three figures of ${state}`, () => {
      const { median, p10, p90 } = api.wages(state) ?? {};
      assert.deepEqual([median, p10, p90], printed);
    });
  }

  it('has the five national figures, with year, occupation and source', () => {
    const wages = api.wages('US');
    const { p10, p25, median, p75, p90 } = wages ?? {};
    assert.deepEqual({ median, p10, p25, p75, p90 }, figures.national);
    assert.equal(wages?.year, 2023);
    assert.equal(wages?.occupation, '11-9111');
    assert.match(wages?.source.publisher ?? '', /Bureau of Labor Statistics/);
  });

  for (const [metro, jobs] of Object.entries(figures.metros)) {
    it(`finds ${metro} and its number of jobs`, () => {
      const [hit] = api.search(metro, { kinds: ['metro'], limit: 1 });
      const entry = api.entry(hit?.id ?? '');
      assert.equal(entry?.kind === 'metro' && entry.employment, jobs);
    });
  }

  it('takes a postal code, a name or the nation, in any case', () => {
    assert.equal(api.wages('oh')?.area, 'Ohio');
    assert.equal(api.wages('OHIO')?.postal, 'OH');
    assert.equal(api.wages('united states')?.area, 'United States');
  });

  it('knows no wages of a metro area, an unknown place or another occupation', () => {
    assert.equal(api.wages('New York-Newark-Jersey City, NY-NJ-PA'), undefined);
    assert.equal(api.wages('Atlantis'), undefined);
    assert.equal(api.wages('Ohio', '11-3031'), undefined);
  });

  it('shows a withheld figure as null, with the reason', () => {
    const alaska = api.wages('AK');
    assert.equal(alaska?.p90, null);
    assert.match(alaska?.withheld.p90 ?? '', /239,200|top code/i);
  });

  it('gives every meaning of an acronym, the field’s own first', () => {
    const cma = api.credentials('CMA');
    assert.ok(cma.length >= 2, `${cma.length} meanings`);
    const [cmm] = api.credentials('CMM');
    assert.equal(cmm?.name, 'Certified Medical Manager');
    assert.equal(cmm?.issuer.acronym, 'PAHCOM');
    assert.equal(cmm?.kind, 'certification');
    assert.ok((cmm?.sources.length ?? 0) > 0);
  });

  it('matches an acronym in its exact case', () => {
    assert.deepEqual(api.credentials('cmm'), []);
  });

  it('ranks a salary: the band for certain, the estimate apart', () => {
    const found = api.rank(120_000, 'Ohio');
    assert.equal(found?.band.from?.key, 'median');
    assert.equal(found?.band.to?.key, 'p90');
    assert.equal(found?.estimatedPercentile, 59.1);
  });

  it('guesses nothing past a withheld end', () => {
    const found = api.rank(200_000, 'California');
    assert.equal(found?.band.to, null);
    assert.equal(found?.beyondWithheld, true);
    assert.equal(found?.estimatedPercentile, undefined);
  });

  it('refuses a salary that is none', () => {
    assert.throws(() => api.rank(Number.NaN, 'Ohio'), RangeError);
    assert.throws(() => api.rank(0, 'Ohio'), RangeError);
  });

  it('finds what is meant, with the answer in the description', () => {
    assert.equal(api.search('OH')[0]?.label, 'Ohio');
    assert.equal(api.search('ohio')[0]?.description, '$103,690 median · 2023');
    assert.equal(api.search('Columbus ohio salary')[0]?.label, 'Ohio');
    assert.equal(api.search('whats a cmm')[0]?.id, 'credential.CMM');
  });

  it('keeps to the kinds and the limit asked for', () => {
    const hits = api.search('manager', { kinds: ['role'], limit: 3 });
    assert.equal(hits.length, 3);
    assert.ok(hits.every((hit) => hit.kind === 'role'));
  });

  it('hands out copies: nobody can change the atlas', () => {
    const entry = api.entry('credential.CMM') as { label: string };
    entry.label = 'changed';
    assert.equal(api.entry('credential.CMM')?.label, 'Certified Medical Manager');
    (api.wages('Ohio') as { median: number }).median = 0;
    assert.equal(api.wages('Ohio')?.median, 103_690);
  });

  it('answers a question that no entry answers with nothing', () => {
    assert.deepEqual(api.search('pumpkin soup recipe'), []);
    assert.equal(api.entry('credential.NOPE'), undefined);
    assert.deepEqual(api.credentials('NOPE'), []);
  });
});
