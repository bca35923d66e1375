import assert from 'node:assert/strict';
import { readPay, standing } from '../../src/present/standing';
import { index } from './support/atlas';

function at(amount: number, area: string) {
  const estimate = index.wage(area);
  assert.ok(estimate);
  return standing(amount, estimate, index.area(area)?.name ?? area);
}

describe('where a salary stands', () => {
  it('names the band for certain and the estimate as one', () => {
    const { band, estimate, method } = at(190000, 'US');
    assert.match(
      band,
      /United States: \$190,000 a year is between the 75th .*\$157,640.* 90th .*\$216,750/,
    );
    assert.match(estimate ?? '', /about the 83rd percentile, estimated/);
    assert.match(method, /straight line/);
  });

  it('does not guess past a withheld end, and says so', () => {
    const { band, estimate, method } = at(300000, 'CA');
    assert.match(
      band,
      /at or above the 75th percentile \(\$200,030\); the next percentile isn’t published/,
    );
    assert.equal(estimate, undefined);
    assert.match(method, /withheld/);
  });

  it('does not guess below the lowest and above the highest published figure', () => {
    assert.match(at(50000, 'US').band, /below the 10th percentile \(\$67,900\)/);
    assert.equal(at(50000, 'US').estimate, undefined);
    assert.match(at(400000, 'US').band, /at or above the 90th percentile/);
    assert.equal(at(400000, 'US').estimate, undefined);
  });

  it('estimates nothing on a published figure', () => {
    const { estimate, method } = at(110680, 'US');
    assert.equal(estimate, undefined);
    assert.match(method, /published figure/);
  });

  it('reads amounts as people type them', () => {
    assert.equal(readPay('95000'), 95000);
    assert.equal(readPay(' $95,000 '), 95000);
    assert.equal(readPay('95 000'), 95000);
    assert.equal(readPay('95k'), 95000);
    assert.equal(readPay('95.5K'), 95500);
    for (const text of ['', '0', '-5', 'abc', '1e9', '9999999999', '$', '12x']) {
      assert.equal(readPay(text), undefined, text);
    }
  });

  it('reads them in the unit that is shown, and none that could be two', () => {
    const hourly = ['58.50', '$58.50', '58 an hour', '120k a year', '500'];
    assert.deepEqual(
      hourly.map((text) => readPay(text, 'hour')),
      [58.5, 58.5, 58, 57.69, 500],
    );
    assert.equal(readPay('58.50 an hour'), 121_680);
    for (const text of ['1,2', '$120.000', '90k-110k', '120k+']) {
      assert.deepEqual([readPay(text), readPay(text, 'hour')], [undefined, undefined], text);
    }
  });
});
