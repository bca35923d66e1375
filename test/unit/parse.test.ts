import assert from 'node:assert/strict';
import { dataFiles, parseAtlas } from '../../src/domain/parse';
import { fault, faultOf } from './support/brokenData';
import { readDataFiles } from './support/dataFolder';

describe('parseAtlas', () => {
  it('takes the bundled data', () => {
    assert.equal(faultOf(readDataFiles()), 'no error');
  });

  it('gives every entry its kind, and empty lists for what a row leaves out', () => {
    const { entries } = parseAtlas(readDataFiles());
    for (const entry of entries) {
      assert.ok(entry.id.startsWith(`${entry.kind}.`));
      assert.ok(Array.isArray(entry.aliases) && Array.isArray(entry.points));
      assert.ok(Array.isArray(entry.notes) && typeof entry.links === 'object');
    }
  });

  it('gives a group to the rows of a file that is about one', () => {
    const { entries } = parseAtlas(readDataFiles());
    const groups = entries.flatMap((entry) => (entry.kind === 'topic' ? [entry.group] : []));
    assert.equal(groups.filter((group) => group === 'responsibility').length, 7);
    assert.equal(groups.filter((group) => group === 'driver').length, 3);
    assert.ok(groups.every(Boolean));
  });
});

describe('a file that is', () => {
  it('missing is named', () => {
    for (const file of dataFiles) {
      const files = readDataFiles();
      files.delete(file);
      assert.equal(faultOf(files), `data/${file}: the file is missing`);
    }
  });

  const broken: [string, string, number, number][] = [
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a comma too many', '{\n  "a": [1, 2,]\n}', 2, 14],
    ['single quotes', "{ 'a': 1 }", 1, 3],
    ['an end too early', '{\n  "items": [', 2, 13],
    ['something after the end', '{}\n}', 2, 1],
    ['a bare word', '{ "a": yes }', 1, 8],
    ['a line break in a text', '{ "a": "b\nc" }', 1, 8],
    ['nothing at all', '', 1, 1],
    ['a number with a leading zero', '{ "a": 01 }', 1, 9],
  ];
  for (const [name, text, line, column] of broken) {
    it(`no JSON because of ${name} is named with line and column`, () => {
      const message = faultOf(readDataFiles().set('roles.json', text));
      assert.equal(message, `data/roles.json: line ${line}, column ${column}: not valid JSON`);
    });
  }

  it('a list and not an object says what it should be', () => {
    const message = faultOf(readDataFiles().set('steps.json', '[]'));
    assert.match(message, /^data\/steps\.json, field \$schema: the field is missing/);
  });
});

describe('several faults', () => {
  it('are all named, each on a line', () => {
    const files = readDataFiles().set('steps.json', '{').set('skills.json', '{');
    files.delete('roles.json');
    assert.equal(faultOf(files).split('\n').length, 3);
  });

  it('are listed up to twenty, and the rest counted', () => {
    const message = fault('areas.json', ({ items }) => {
      for (const item of items) item.code = 'unknown';
    });
    assert.equal(message.split('\n').length, 21);
    assert.match(message, /… and 35 more$/);
  });

  it('a state too few', () => {
    const message = fault('areas.json', ({ items }) => items.splice(1, 1));
    assert.match(message, /data\/areas\.json: expected 51 states with a tile, got 50/);
  });
});
