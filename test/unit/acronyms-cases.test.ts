import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CredentialEntry } from '../../src/domain/model';
import { casesOf, scoreCorpus } from '../corpus/score';

const { items } = JSON.parse(readFileSync(join('data', 'credentials.json'), 'utf8')) as {
  items: readonly CredentialEntry[];
};
const folder = join('test', 'corpus', 'cases');
const cases = readdirSync(folder).flatMap((name) =>
  casesOf(name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')),
);

describe('short inputs, kind by kind', () => {
  it('right about the structure of documents, every one', () => {
    const structure = cases.filter(({ kind }) => kind === 'structure');
    assert.ok(structure.length > 90);
    assert.deepEqual(scoreCorpus(items, structure).at(-1)?.faults, []);
  });

  it('never wrong, and seldom silent', () => {
    const all = scoreCorpus(items, cases).at(-1);
    assert.ok(all && all.marked > 450);
    assert.deepEqual(
      all.faults.filter(({ fault }) => fault !== 'missed'),
      [],
    );
    assert.ok(all.recall >= 0.975, `recall ${all.recall}`);
  });
});
