import assert from 'node:assert/strict';
import type { EntryKind } from '../../src/domain/model';
import { createSearch, type Search } from '../../src/domain/search';
import { readAtlas } from '../eval/atlas';
import { evaluate, passes } from '../eval/run';

describe('search', () => {
  const atlas = readAtlas();
  let search: Search;
  before(() => {
    search = createSearch(atlas);
  });

  const first = (query: string) => search.find(query).found[0]?.id;
  const wage = (area: string) => `wage.${area}.11-9111.2023`;
  const ids = (query: string, kinds?: readonly EntryKind[]) =>
    search.find(query, kinds ? { kinds } : {}).found.map(({ id }) => id);

  const finds: readonly (readonly [query: string, id: string])[] = [
    ['OH', wage('OH')],
    ['ohio', wage('OH')],
    ['Columbus ohio salary', wage('OH')],
    ['whats a cmm', 'credential.CMM'],
    ['cmm who gives it', 'credential.CMM'],
    ['hospital boss', 'role.chief-executive-officer'],
    ['Washington DC', wage('DC')],
    ['wage in DC', wage('DC')],
    ['10th percentile in ohio', wage('OH')],
    ['salary in seattle', wage('WA')],
    ['manager practice', 'role.practice-manager'],
    ['practice ma', 'role.practice-manager'],
    ['nursing home lisence', 'topic.licensing-nursing-home-administrators'],
    ['new yrok', wage('NY')],
    ['oh wages', wage('OH')],
    ['or salary', wage('OR')],
    ['il salary 2023', wage('IL')],
    ['in pay', wage('IN')],
    ['where does maine rank', wage('ME')],
    ['practice manager salary in cleveland ohio', wage('OH')],
    ['how much do they make', wage('US')],
    ['how do i get certified', 'topic.credentials-how'],
    ['is it worth getting certified', 'topic.credentials-why'],
    ['where do health services managers work', 'topic.workplaces'],
    ['what degree do i need', 'degree.bachelor'],
    ['is the field growing', 'topic.outlook'],
    ['how many health manager jobs are there in chicago', 'metro.chicago'],
    ['how many years of experience for fache', 'credential.FACHE'],
  ];
  for (const [query, id] of finds) {
    it(`finds ${id} for "${query}"`, () => assert.equal(first(query), id));
  }

  it('gives every meaning of an acronym, exact', () => {
    const exact = search.find('CHC').found.filter((one) => one.exact);
    assert.deepEqual(exact.map(({ id }) => id).sort(), ['credential.CHC', 'credential.CHC-AHA-CC']);
  });

  it('reads in, or, me and co as words within a sentence, and as codes alone or in capitals', () => {
    assert.equal(first('practice manager in or'), 'role.practice-manager');
    assert.deepEqual(ids('co pilot'), []);
    assert.equal(first('in'), wage('IN'));
    assert.equal(first('wages in OR'), wage('OR'));
  });

  it('waits for the place after a preposition', () => {
    assert.notEqual(first('salary in'), wage('IN'));
    assert.notEqual(first('wages or'), wage('OR'));
  });

  it('finds nothing for a word that only joins others', () => {
    for (const query of ['the', 'and', 'what', 'with', 'of', 'how']) {
      assert.deepEqual(ids(query), [], query);
    }
  });

  it('has no pay of other occupations, of other countries, or set by law', () => {
    for (const query of [
      'physician pay',
      'nurse salary texas',
      'chef wages',
      'wages in india',
      'salary in canada',
      'minimum wage in ohio',
    ]) {
      assert.deepEqual(ids(query), [], query);
    }
    assert.equal(first('pay in new mexico'), wage('NM'));
  });

  it('keeps to the occupation as a whole when it reads a question', () => {
    assert.deepEqual(ids('how do i become a lawyer'), []);
    assert.notEqual(first('how do i get certified in coding'), 'topic.credentials-how');
  });

  it('can build its index ahead', () => {
    const ahead = createSearch(atlas);
    ahead.prepare();
    assert.equal(ahead.find('ohio').found[0]?.id, wage('OH'));
  });

  it('keeps to the kinds asked for', () => {
    const kinds = (query: string) =>
      new Set(search.find(query, { kinds: ['credential'] }).found.map(({ kind }) => kind));
    assert.deepEqual([...kinds('compliance')], ['credential']);
    assert.deepEqual(ids('top 5 states', ['credential']), []);
  });

  it('returns no more than the limit', () => {
    assert.equal(search.find('certified', { limit: 4 }).found.length, 4);
    assert.equal(search.find('top 5 states', { limit: 2 }).found.length, 2);
  });

  it('marks the part of the label that was typed', () => {
    const [best] = search.find('nursing ho', { kinds: ['role'] }).found;
    assert.deepEqual(best?.ranges, [
      [0, 7],
      [8, 10],
    ]);
  });

  it('scores between 0 and 1, best first among equals in exactness', () => {
    const { found } = search.find('healthcare compliance');
    const scores = found.filter((one) => !one.exact).map(({ score }) => score);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => a - b),
    );
    assert.ok(scores.every((score) => score >= 0 && score <= 1));
  });

  it('says so when nothing answers, and offers what is nearest', () => {
    const { found, nearest } = search.find('capital of ohio');
    assert.deepEqual(found, []);
    assert.ok(nearest.some(({ id }) => id === wage('OH')));
    assert.deepEqual(search.find('cmm').nearest, []);
  });

  it('finds nothing for an empty query or one without a letter', () => {
    for (const query of ['', '   ', '?!', '—']) {
      assert.deepEqual(search.find(query), { found: [], nearest: [] });
    }
  });

  it('stands any input', () => {
    for (const query of [
      '(',
      '[a-z]+',
      '\\',
      'a'.repeat(5000),
      '🏥',
      'é',
      '$',
      'null',
      '__proto__',
    ]) {
      assert.ok(Array.isArray(search.find(query).found), query);
    }
  });

  it('answers a comparative question with its areas', () => {
    const { found, question } = search.find('texs vs florda');
    assert.equal(question?.type, 'compare');
    assert.deepEqual(
      found.map(({ id }) => id),
      [wage('TX'), wage('FL')],
    );
  });

  it('puts the two sides of a comparison first', () => {
    assert.deepEqual(ids('cmm vs chfp').slice(0, 2), ['credential.CMM', 'credential.CHFP']);
  });
});

describe('search, on the labelled queries', () => {
  for (const { engine, set, score } of evaluate().filter(
    (line) => line.engine === 'career atlas',
  )) {
    it(`passes on the ${set} set (${engine})`, () => {
      assert.ok(score.queries >= 120 && score.noAnswer >= 30);
      assert.ok(passes(score), JSON.stringify({ ...score, missed: undefined }));
    });
  }
});
