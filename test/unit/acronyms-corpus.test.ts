import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CredentialEntry } from '../../src/domain/model';
import { type MarkedDocument, scoreCorpus } from '../corpus/score';

const { items } = JSON.parse(readFileSync(join('data', 'credentials.json'), 'utf8')) as {
  items: readonly CredentialEntry[];
};
const folder = join('test', 'corpus', 'tuned');
const documents: readonly MarkedDocument[] = readdirSync(folder).flatMap((kind) =>
  readdirSync(join(folder, kind)).map((name) => ({
    kind,
    name,
    content: readFileSync(join(folder, kind, name), 'utf8'),
  })),
);
const tallies = scoreCorpus(items, documents);

describe('the corpus of documents in which credentials are marked', () => {
  it('has at least forty documents, five of each of eight kinds', () => {
    assert.ok(documents.length >= 40);
    assert.ok(tallies.length > 8);
    for (const { kind, documents: n } of tallies) assert.ok(n >= 5, `${n} of ${kind}`);
  });

  it('is found with recall and precision of at least 0.975', () => {
    const all = tallies.at(-1);
    assert.ok(all && all.recall >= 0.975, `recall ${all?.recall}`);
    assert.ok(all.precision >= 0.975, `precision ${all.precision}`);
  });
});
