import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import language from '../../data/language/credentials.json';
import { buildLexicon, decisions } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';
import { checkLanguage } from '../../src/domain/parse';
import { dataFolder } from './support/dataFolder';
import { languageJsonSchemas } from './support/jsonSchemas';

const folder = join(dataFolder, 'language');
const schemas = join(folder, 'schema');

function files(): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const { items } = JSON.parse(readFileSync(join(dataFolder, 'credentials.json'), 'utf8')) as {
  items: readonly CredentialEntry[];
};
const lexicon = buildLexicon(items);

/** Names of the evidence that a text gives for any of its letters. */
function evidenceIn(text: string): ReadonlySet<string> {
  const lines = text.split('\n');
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  const all = [...decisions(lexicon, source, 'markdown')];
  return new Set(all.flatMap(({ found }) => found.map(([name]) => name)));
}

describe('the vocabulary of finding', () => {
  before(() => {
    if (process.env.UPDATE_SCHEMAS !== '1') return;
    mkdirSync(schemas, { recursive: true });
    for (const [name, text] of languageJsonSchemas()) writeFileSync(join(schemas, name), text);
  });

  it('fits its schemas, which say what the parser takes', () => {
    checkLanguage(files());
    for (const [name, text] of languageJsonSchemas()) {
      assert.equal(readFileSync(join(schemas, name), 'utf8'), text, 'UPDATE_SCHEMAS=1 writes it');
    }
  });

  it('is refused with file and field where it is wrong', () => {
    const broken = files().set('markup.json', '{"prose": 3}');
    assert.throws(
      () => checkLanguage(broken),
      /data\/language\/markup\.json, field prose: expected/,
    );
    broken.delete('credentials.json');
    assert.throws(
      () => checkLanguage(broken),
      /data\/language\/credentials\.json: the file is missing/,
    );
  });

  const rows = [
    ...Object.entries(language.weights).map(([name, { example }]) => ({ name, example })),
    ...language.frames,
  ];
  for (const { name, example } of rows.filter((row) => row.example !== '')) {
    it(`${name}: ${example}`, () => {
      const found = evidenceIn(example);
      assert.ok(found.has(name), [...found].join(', '));
    });
  }
});
