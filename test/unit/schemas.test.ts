import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../../src/domain/parse';
import { dataFolder, readDataFiles } from './support/dataFolder';
import { jsonSchemas } from './support/jsonSchemas';

const schemaFolder = join(dataFolder, 'schema');

/** `UPDATE_SCHEMAS=1 npm test -- unit` writes them instead of comparing. */
const update = process.env.UPDATE_SCHEMAS === '1';

describe('JSON Schemas of the data files', () => {
  before(() => {
    if (!update) return;
    mkdirSync(schemaFolder, { recursive: true });
    for (const [name, text] of jsonSchemas()) writeFileSync(join(schemaFolder, name), text);
  });

  for (const [name, text] of jsonSchemas()) {
    it(`${name} says what the parser takes`, () => {
      const path = join(schemaFolder, name);
      const committed = existsSync(path) ? readFileSync(path, 'utf8') : '';
      assert.equal(committed, text, 'out of date: UPDATE_SCHEMAS=1 npm test -- unit writes it');
    });
  }

  it('there is one for each data file and no other', () => {
    assert.deepEqual(readdirSync(schemaFolder).sort(), [...jsonSchemas().keys()].sort());
  });

  it('the folder holds the files that the parser reads and no other', () => {
    assert.deepEqual([...readDataFiles().keys()].sort(), [...dataFiles].sort());
  });

  it('every data file names its schema', () => {
    for (const [name, text] of readDataFiles()) {
      const { $schema } = JSON.parse(text) as { $schema: string };
      assert.equal($schema, `./schema/${name.replace('.json', '.schema.json')}`);
      assert.ok(existsSync(join(dataFolder, $schema)), $schema);
    }
  });
});
