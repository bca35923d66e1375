import assert from 'node:assert/strict';
import { ask } from '../../src/domain/questions';
import { readAtlas } from '../eval/atlas';

describe('comparative questions', () => {
  const atlas = readAtlas();
  const asked = (query: string) => ask(query, atlas);
  const areasOf = (query: string) => {
    const question = asked(query);
    return question && 'areas' in question ? question.areas : undefined;
  };

  it('orders states by median', () => {
    assert.deepEqual(asked('top 5 states'), {
      type: 'top',
      measure: 'median',
      order: 'highest',
      count: 5,
      areas: ['DC', 'NY', 'CA', 'WA', 'DE'],
    });
    assert.deepEqual(areasOf('bottom 3 states'), ['MS', 'AR', 'AL']);
    assert.deepEqual(areasOf('bottom three states'), ['MS', 'AR', 'AL']);
    assert.equal(areasOf('five best')?.length, 5);
    assert.equal(areasOf('top ten states')?.length, 10);
  });

  it('takes "state" for one and "states" for some', () => {
    assert.deepEqual(areasOf('highest paid state'), ['DC']);
    assert.equal(areasOf('top paying states')?.length, 5);
    assert.equal(areasOf('lowest')?.[0], 'MS');
  });

  it('puts every withheld figure among the highest, in no order, and none among the lowest', () => {
    const withheld = ['AK', 'CA', 'CO', 'CT', 'DE', 'DC', 'MA', 'MT', 'NH', 'NJ', 'NY', 'WI'];
    const top = areasOf('highest 90th percentile in any state');
    assert.deepEqual([...(top ?? [])].sort(), withheld.sort());
    assert.deepEqual(
      areasOf('lowest 90th percentile')?.filter((area) => withheld.includes(area)),
      [],
    );
  });

  it('goes on with published figures when more are asked for than were withheld', () => {
    const areas = areasOf('top 13 states 90th percentile');
    assert.equal(areas?.length, 13);
    assert.equal(areas?.at(-1), 'OR');
  });

  it('has no answer for a percentile that no state has', () => {
    assert.equal(asked('top 5 states 25th percentile'), undefined);
  });

  const compared: readonly (readonly [string, readonly string[]])[] = [
    ['texas vs florida', ['TX', 'FL']],
    ['compare ohio and michigan', ['OH', 'MI']],
    ['oh vs pa', ['OH', 'PA']],
    ['New York vs. New Jersey', ['NY', 'NJ']],
    ['ohio vs us', ['OH', 'US']],
    ['washington dc or maryland', ['DC', 'MD']],
    ['difference between iowa and nebraska', ['IA', 'NE']],
    ['ohio or michigan who pays more', ['OH', 'MI']],
    ['ca v ny', ['CA', 'NY']],
    ['compare nc and va', ['NC', 'VA']],
    ['compare ohio with texas and florida', ['OH', 'TX', 'FL']],
    ['california compared with the us', ['CA', 'US']],
  ];
  for (const [query, areas] of compared) {
    it(`compares in "${query}"`, () => assert.deepEqual(asked(query), { type: 'compare', areas }));
  }

  const ranked: readonly (readonly [string, number, string])[] = [
    ['is 120000 good in ohio', 120_000, 'OH'],
    ['is $95k good in Texas?', 95_000, 'TX'],
    ['110,000 in NY', 110_000, 'NY'],
    ['is 130k a good salary', 130_000, 'US'],
    ['over 130k in ohio', 130_000, 'OH'],
    ['am i underpaid at 100k in colorado', 100_000, 'CO'],
    ['i make 88000 in tx', 88_000, 'TX'],
    ['is 99k good in seattle', 99_000, 'WA'],
    ['is $45 an hour good in ohio', 93_600, 'OH'],
  ];
  for (const [query, annualUsd, area] of ranked) {
    it(`ranks in "${query}"`, () =>
      assert.deepEqual(asked(query), { type: 'rank', annualUsd, area }));
  }

  it('finds states on either side of an amount, furthest first', () => {
    const over = asked('states over 140k');
    assert.deepEqual(over, {
      type: 'over',
      order: 'over',
      annualUsd: 140_000,
      areas: ['DC', 'NY'],
    });
    assert.deepEqual(areasOf('under $84,000'), ['MS', 'AR']);
    assert.deepEqual(areasOf('143000+'), ['DC', 'NY']);
  });

  it('leaves an amount out that the median only equals', () => {
    assert.ok(!areasOf('over 144350')?.includes('DC'));
  });

  it('asks nothing of other queries', () => {
    for (const query of [
      'ohio',
      'cmm',
      'top 10% in texas',
      'best pizza',
      'top 5 songs',
      '100k subscribers',
      '500 beds',
      'or',
      '',
      'oregon',
    ]) {
      assert.equal(asked(query), undefined, query);
    }
  });
});
