import assert from 'node:assert/strict';
import { firstState, goTo, readState } from '../../src/present/explorerState';

const known = new Set(['US', 'OH', 'TX', 'CA']);
const kept = {
  tab: 'compare',
  sort: { column: 'p90', direction: 'descending' },
  filter: 'new',
  measure: 'difference',
  selected: 'OH',
  compare: ['OH', 'TX'],
  amount: 95000,
  area: 'TX',
};

describe('state of the explorer', () => {
  it('comes back as it was kept', () => {
    assert.deepEqual(readState(JSON.parse(JSON.stringify(kept)), known), kept);
  });

  it('begins anew from anything that is not a state', () => {
    for (const value of [null, undefined, 7, 'x', [], {}]) {
      assert.deepEqual(readState(value, known), firstState);
    }
  });

  it('drops one stale or malformed field without losing the rest', () => {
    const broken: Record<string, readonly unknown[]> = {
      tab: ['nowhere', 3],
      sort: [null, { column: 'nope' }, 'median'],
      filter: [12, null],
      measure: ['p50'],
      selected: ['ZZ', {}, 4],
      compare: ['OH', null],
      amount: [-1, Number.NaN, '95000', Number.POSITIVE_INFINITY],
      area: ['ZZ', null],
    };
    for (const [field, values] of Object.entries(broken)) {
      for (const value of values) {
        const read = readState({ ...kept, [field]: value }, known);
        const first = firstState[field as keyof typeof firstState];
        assert.deepEqual(read, { ...kept, [field]: first }, `${field}: ${String(value)}`);
      }
    }
  });

  it('keeps the known areas of a comparison, each once and six at most', () => {
    const read = (compare: unknown) => readState({ ...kept, compare }, known).compare;
    assert.deepEqual(read(['OH', 'ZZ', 'OH', 5, 'TX']), ['OH', 'TX']);
    const many = new Set('ABCDEFGH');
    assert.equal(readState({ compare: [...many] }, many).compare.length, 6);
  });

  it('cuts a filter that is too long', () => {
    assert.equal(readState({ filter: 'x'.repeat(5000) }, known).filter.length, 100);
  });

  it('goes to a place and leaves the rest', () => {
    const state = readState(kept, known);
    assert.deepEqual(goTo(state, { tab: 'outlook' }, known), { ...state, tab: 'outlook' });
    assert.deepEqual(goTo(state, {}, known), state);
    const rank = goTo(state, { tab: 'national', area: 'CA', amount: 130000 }, known);
    assert.deepEqual(rank, { ...state, tab: 'national', area: 'CA', amount: 130000 });
    assert.deepEqual(goTo(state, { tab: 'compare', areas: ['CA', 'ZZ'] }, known).compare, ['CA']);
  });

  it('shows the state it is sent to, whatever was filtered', () => {
    const there = goTo(readState(kept, known), { tab: 'states', area: 'TX' }, known);
    assert.equal(there.selected, 'TX');
    assert.equal(there.filter, '');
  });

  it('ignores areas and amounts that are not known', () => {
    const state = readState(kept, known);
    assert.deepEqual(goTo(state, { area: 'ZZ', areas: ['ZZ'], amount: -5 }, known), state);
  });
});
