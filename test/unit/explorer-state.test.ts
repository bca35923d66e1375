import assert from 'node:assert/strict';
import { goTo, placeOfState, readState } from '../../src/present/explorerKept';
import { placeOfQuery, placeQuery } from '../../src/present/explorerLink';
import { type ExplorerState, firstState } from '../../src/present/explorerState';

const codes = new Set(['US', 'OH', 'TX', 'CA']);
const known = (id: string) => codes.has(id);
const kept: ExplorerState = {
  ...firstState,
  tab: 'compare',
  sort: { column: 'p90', direction: 'descending' },
  filter: 'new',
  measure: 'difference',
  selected: 'OH',
  compare: ['OH', 'TX'],
  amount: 95000,
  area: 'TX',
  occupation: '29-1141',
  year: 2024,
  pay: 'hour',
  prices: 'adjusted',
  columns: ['median', 'p10', 'p90', 'jobs', 'quotient'],
  metro: {
    sort: { column: 'jobs', direction: 'ascending' },
    filter: 'aus',
    state: 'TX',
    show: 'all',
    colour: 'concentration',
    selected: '0012420',
  },
  open: ['62--63', '622000'],
  industrySort: 'jobs',
  by: 'year',
  occupations: ['29-1141', '11-9111'],
  years: [2019, 2025],
  industries: ['622000'],
  dollars: 'constant',
  against: 'openings',
  profileSort: { column: 'jobs', direction: 'ascending' },
  profileFilter: 'nurse',
  scroll: { states: [120, 400, 0], metros: [0, 33, 12] },
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
      occupation: ['nurse', '29-11412', 7],
      year: ['2024', 1066, 2024.5],
      pay: ['month'],
      prices: [1],
      columns: ['median', null],
      metro: [null, 5],
      open: ['622000', [5]],
      industrySort: ['name'],
      by: ['state'],
      occupations: ['29-1141', ['x']],
      years: [2025, ['2025']],
      industries: ['622000', ['/etc/p']],
      dollars: ['real'],
      against: [0],
      profileSort: ['median', { column: 'p50' }],
      profileFilter: [7],
      scroll: [[1], { states: ['1'], nowhere: [1] }],
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
    const many = [...'ABCDEFGH'];
    assert.equal(readState({ compare: many }, (id) => many.includes(id)).compare.length, 6);
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

  it('keeps the three columns that are always there, whatever was kept', () => {
    const { columns } = readState({ columns: ['jobs', 'nonsense'] }, known);
    assert.deepEqual(columns, ['median', 'p10', 'p90', 'jobs']);
  });

  it('goes to an occupation, a year and a metropolitan area, and shows it', () => {
    const there = goTo(
      readState(kept, known),
      { tab: 'metros', area: '0035620', occupation: '11-9111', year: 2025, pay: 'year' },
      known,
    );
    assert.equal(there.metro.selected, '0035620');
    assert.deepEqual([there.metro.filter, there.metro.state, there.metro.show], ['', null, 'all']);
    assert.deepEqual([there.occupation, there.year, there.pay], ['11-9111', 2025, 'year']);
  });

  it('opens a comparison of what it is given: areas, occupations, years or industries', () => {
    const state = readState(kept, known);
    assert.equal(goTo(state, { areas: ['OH', 'TX'] }, known).by, 'area');
    assert.equal(goTo(state, { occupations: ['29-1141', '29-2061'] }, known).by, 'occupation');
    assert.equal(goTo(state, { years: [2023, 2025] }, known).by, 'year');
    assert.equal(goTo(state, { industries: ['622000', '623000'] }, known).by, 'industry');
  });

  it('makes a link that leads to the same view', () => {
    for (const tab of ['states', 'metros', 'compare', 'national'] as const) {
      const state = readState({ ...kept, tab }, known);
      const place = placeOfState(state);
      assert.deepEqual(placeOfQuery(placeQuery(place)), place);
      const there = goTo(readState({}, known), placeOfQuery(placeQuery(place)), known);
      for (const key of ['tab', 'occupation', 'year', 'pay', 'prices'] as const) {
        assert.equal(there[key], state[key], `${tab} ${key}`);
      }
      if (tab === 'metros') assert.equal(there.metro.selected, state.metro.selected);
      if (tab === 'compare') assert.deepEqual([there.by, there.years], ['year', [2019, 2025]]);
      if (tab === 'national') assert.deepEqual([there.area, there.amount], ['TX', 95000]);
    }
  });

  it('lets nothing but our own ids and numbers in by a link', () => {
    for (const query of [
      'tab=settings&area=../x&occupation=1;2&year=1e9&amount=-5&pay=month&prices=%3Cb%3E',
      'areas=javascript:alert(1),%2Fetc&occupations=x&years=NaN&industries=../../x',
      'command=workbench.action.quit&__proto__=1&constructor=2',
      '%00&&&=&tab',
    ]) {
      assert.deepEqual(placeOfQuery(query), {}, query);
    }
    assert.deepEqual(placeOfQuery('area=0012420&areas=OH,0035620,%3Cb%3E&year=2025'), {
      area: '0012420',
      areas: ['OH', '0035620'],
      year: 2025,
    });
  });

  it('ignores areas and amounts that are not known', () => {
    const state = readState(kept, known);
    assert.deepEqual(goTo(state, { area: 'ZZ', areas: ['ZZ'], amount: -5 }, known), state);
  });
});
