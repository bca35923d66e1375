import assert from 'node:assert/strict';
import {
  citation,
  count,
  difference,
  figure,
  ordinal,
  percent,
  signedPercent,
  signedUsd,
  span,
  usd,
  wageCitation,
} from '../../src/present/format';
import { atlas, index } from './support/atlas';

describe('format', () => {
  it('words wages in dollars without cents', () => {
    assert.equal(usd(105460), '$105,460');
    assert.equal(usd(-900), '−$900');
  });

  it('says N/A for a withheld figure, a dash for one the source does not have', () => {
    assert.equal(figure(105460), '$105,460');
    assert.equal(figure(null), 'N/A');
    assert.equal(figure(undefined), '–');
    assert.equal(figure(0), '$0');
  });

  it('gives differences a sign, and zero none', () => {
    assert.equal(signedUsd(3210), '+$3,210');
    assert.equal(signedUsd(-6990), '−$6,990');
    assert.equal(signedUsd(0), '$0');
    assert.equal(signedPercent(3), '+3.0%');
    assert.equal(signedPercent(-6.32), '−6.3%');
    assert.equal(signedPercent(-0.04), '0.0%');
  });

  it('words a difference in dollars and per cent, and none from a withheld figure', () => {
    assert.equal(difference(103690, 110680), '−$6,990 (−6.3%)');
    assert.equal(difference(null, 110680), undefined);
    assert.equal(difference(1, undefined), undefined);
  });

  it('words numbers, per cent, ordinals and years', () => {
    assert.equal(count(31120), '31,120');
    assert.equal(percent(28.4), '28.4%');
    assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 53].map(ordinal), [
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '53rd',
    ]);
    assert.equal(span(2022, 2032), '2022–2032');
  });

  it('cites wages with survey, year and occupation', () => {
    const ohio = index.wage('OH');
    assert.ok(ohio);
    const words = wageCitation(atlas.source(ohio.source), ohio);
    assert.equal(words, 'BLS OEWS, May 2023 · SOC 11-9111');
  });

  it('says so when a source has no year', () => {
    const source = { id: 's', type: 'page', title: 'T', publisher: 'P', url: null } as const;
    assert.match(citation({ ...source, year: null }), /year not stated/);
    assert.equal(citation({ ...source, year: 2020 }), 'T (P), 2020');
  });
});
