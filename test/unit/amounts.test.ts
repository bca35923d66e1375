import assert from 'node:assert/strict';
import { findAmount, readAmount } from '../../src/domain/amounts';

describe('amounts of money', () => {
  const read: readonly (readonly [text: string, annualUsd: number, to?: number])[] = [
    ['$120k', 120_000],
    ['120 000', 120_000],
    ['120,000 USD', 120_000],
    ['USD 120,000', 120_000],
    ['85/hr', 176_800],
    ['58 an hour', 120_640],
    ['$28.50 hourly', 59_280],
    ['10k a month', 120_000],
    ['10k/mo', 120_000],
    ['120k/yr', 120_000],
    ['120k-140k', 120_000, 140_000],
    ['$60-70k', 60_000, 70_000],
    ['90 to 110 thousand', 90_000, 110_000],
  ];
  for (const [text, annualUsd, to] of read) {
    it(`reads "${text}"`, () => {
      const amount = readAmount(text);
      assert.ok(typeof amount === 'object');
      assert.deepEqual([amount.annualUsd, amount.toAnnualUsd], [annualUsd, to]);
    });
  }

  it('refuses what could be two numbers', () => {
    for (const text of ['$120.000', '1,2', '12,34', '1.234.567']) {
      assert.equal(readAmount(text), 'separator', text);
    }
    for (const text of ['', '0', '-5', 'abc', '12x', '$'])
      assert.equal(readAmount(text), 'none', text);
  });

  it('asks whether a small amount is an hourly wage', () => {
    const asks = (text: string) => {
      const amount = readAmount(text);
      return typeof amount === 'object' && amount.asksHourly;
    };
    assert.deepEqual(['85', '$58.50', '85 an hour', '85k', '1,000'].map(asks), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('finds the amount in a sentence, and none in other numbers', () => {
    assert.equal(findAmount('is 150k good in san francisco')?.annualUsd, 150_000);
    assert.equal(findAmount('is $45 an hour good')?.annualUsd, 93_600);
    assert.equal(findAmount('130k+')?.more, true);
    for (const text of ['top 5 states', 'pay in 2024', '500 beds', '10th percentile', '29-1141']) {
      assert.equal(findAmount(text), undefined, text);
    }
  });
});
