import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { firstState } from '../../src/present/explorerState';
import {
  type FromPage,
  longestText,
  ProtocolError,
  readFromPage,
  readToPage,
  type ToPage,
} from '../../src/protocol';
import { explorer } from './support/atlas';

const fromPage: readonly FromPage[] = [
  { type: 'ready' },
  { type: 'state', state: firstState },
  { type: 'copy', request: 1, format: 'markdown', text: '| a |' },
  { type: 'save', request: 2, format: 'svg', name: 'map-median-2023', text: '<svg/>' },
  { type: 'copyLink', request: 4, place: { tab: 'metros', occupation: '29-1141', year: 2025 } },
  { type: 'ask', request: 5, question: { about: 'data', occupation: null, year: null } },
  { type: 'ask', request: 6, question: { about: 'areas', occupation: '29-1141', year: 2025 } },
  { type: 'ask', request: 7, question: { about: 'years', occupation: '29-1141', area: '0012420' } },
  {
    type: 'ask',
    request: 8,
    question: {
      about: 'wages',
      refs: [{ area: 'US', occupation: '11-9111', year: 2025, industry: '622000' }],
    },
  },
  { type: 'ask', request: 9, question: { about: 'profile', area: 'OH', year: 2025 } },
  { type: 'ask', request: 10, question: { about: 'choice' } },
  { type: 'openSource', source: 'bls-oews-2023' },
  { type: 'openEntry', entry: 'metro.new-york' },
  { type: 'setHome', area: 'OH' },
  { type: 'setHome', area: null },
  { type: 'problem', message: 'Error: x' },
];

const toPage: readonly ToPage[] = [
  { type: 'init', data: explorer, state: null, place: null, homeState: 'OH', strings: { a: 'b' } },
  { type: 'open', place: { tab: 'compare', areas: ['OH', 'TX'], amount: 5, area: 'US' } },
  { type: 'home', homeState: null },
  { type: 'done', request: 3, outcome: 'saved', detail: 'salaries.csv' },
  {
    type: 'answer',
    request: 5,
    answer: { about: 'names', areas: [] },
    problem: null,
  },
  { type: 'answer', request: 6, answer: null, problem: 'data/wages: cut' },
  { type: 'failed', message: 'The data could not be read.' },
];

describe('protocol', () => {
  it('lets every message through unchanged', () => {
    for (const message of fromPage) assert.deepEqual(readFromPage(message), message);
    for (const message of toPage) assert.deepEqual(readToPage(message), message);
  });

  it('refuses what is not a message, and says what it was', () => {
    for (const value of [null, undefined, 1, 'ready', [], {}, { type: 'eval' }]) {
      assert.throws(() => readFromPage(value), ProtocolError);
      assert.throws(() => readToPage(value), ProtocolError);
    }
    assert.throws(() => readFromPage({ type: 'run' }), /type is "run"/);
  });

  it('refuses ids that are paths, addresses or commands', () => {
    const bad = ['', '../x', 'https://x', 'command:x', 'a b', '<b>', 'x'.repeat(201), 5, null];
    for (const source of bad) {
      assert.throws(() => readFromPage({ type: 'openSource', source }), ProtocolError);
      assert.throws(() => readFromPage({ type: 'openEntry', entry: source }), ProtocolError);
    }
    assert.throws(() => readFromPage({ type: 'setHome', area: '/etc' }), /setHome.area/);
  });

  it('refuses file names that could lead elsewhere, formats it does not know, texts too long', () => {
    const save = { type: 'save', request: 1, format: 'csv', name: 'a', text: '' };
    assert.doesNotThrow(() => readFromPage(save));
    for (const name of ['../a', 'a/b', 'A', '.a', 'a.exe', '']) {
      assert.throws(() => readFromPage({ ...save, name }), /save.name/);
    }
    assert.throws(() => readFromPage({ ...save, format: 'exe' }), /save.format/);
    assert.throws(() => readFromPage({ ...save, request: 1.5 }), /save.request/);
    assert.throws(() => readFromPage({ ...save, text: 'x'.repeat(longestText + 1) }), /save.text/);
  });

  it('refuses questions that name no area, occupation, year or industry of ours', () => {
    const ask = (question: unknown) => () => readFromPage({ type: 'ask', request: 1, question });
    assert.throws(ask({ about: 'everything' }), /ask.question.about/);
    assert.throws(ask({ about: 'areas', occupation: '29-1141/../x', year: 2025 }), /occupation/);
    assert.throws(ask({ about: 'areas', occupation: '29-1141', year: '2025' }), /year/);
    assert.throws(ask({ about: 'years', occupation: '29-1141', area: '../x' }), /area/);
    const ref = { area: 'US', occupation: '11-9111', year: 2025 };
    assert.throws(ask({ about: 'wages', refs: [{ ...ref, industry: '../..' }] }), /industry/);
    assert.throws(ask({ about: 'wages', refs: Array(13).fill(ref) }), /refs/);
    const place = { tab: 'metros', occupation: 'x' };
    assert.throws(() => readFromPage({ type: 'copyLink', request: 1, place }), /place.occupation/);
  });

  it('refuses answers that are not whole', () => {
    const answer = (value: unknown) => () =>
      readToPage({ type: 'answer', request: 1, answer: value, problem: null });
    assert.throws(answer({ about: 'nothing' }), /answer.about/);
    assert.throws(answer({ about: 'areas', years: [], areas: [] }), /answer.wages/);
    assert.throws(answer({ about: 'data', data: {} }), /init.data.areas/);
  });

  it('drops fields that are not the protocol’s', () => {
    const message = { type: 'openSource', source: 'guide', command: 'rm' };
    assert.deepEqual(readFromPage(message), { type: 'openSource', source: 'guide' });
  });

  it('refuses places and data that are not whole', () => {
    assert.throws(() => readToPage({ type: 'open', place: { tab: 'x' } }), ProtocolError);
    assert.throws(() => readToPage({ type: 'open', place: { amount: -1 } }), ProtocolError);
    assert.throws(() => readToPage({ type: 'open', place: { areas: 'OH' } }), ProtocolError);
    const init = toPage[0] as Extract<ToPage, { type: 'init' }>;
    const without = { ...init, data: { ...explorer, wages: undefined } };
    assert.throws(() => readToPage(without), /init.data.wages/);
    assert.throws(() => readToPage({ ...init, strings: { a: 1 } }), /init.strings.a/);
  });

  it('answers anything at all with a message or a ProtocolError', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of [readFromPage, readToPage]) {
          try {
            read(value);
          } catch (error) {
            assert.ok(error instanceof ProtocolError);
          }
        }
      }),
    );
  });
});
