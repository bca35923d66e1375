import data from 'atlas:data';
import assert from 'node:assert/strict';
import { createAtlas } from '../../src/domain/atlas';
import { completions } from '../../src/present/completions';
import { expansion, isExpanded, spelledOutAt } from '../../src/present/rewrites';

const atlas = createAtlas(data);
const credential = (acronym: string) => {
  const [found] = atlas.credentials(acronym);
  assert.ok(found, acronym);
  return found;
};

describe('spelling a credential out', () => {
  it('puts the acronym behind the name', () => {
    assert.equal(expansion(credential('CMM'), false), 'Certified Medical Manager (CMM)');
  });

  for (const [acronym, plural] of [
    ['CMM', 'Certified Medical Managers (CMMs)'],
    ['FACHE', 'Fellows of the American College of Healthcare Executives (FACHEs)'],
    ['CPHQ', 'Certified Professionals in Healthcare Quality (CPHQs)'],
    ['CHC', 'Certified in Healthcare Compliance (CHCs)'],
  ] as const) {
    it(`knows the plural of ${acronym}`, () => {
      assert.equal(expansion(credential(acronym), true), plural);
    });
  }

  it('sees when it is spelled out already, in the plural and in any case too', () => {
    const cmm = credential('CMM');
    assert.ok(isExpanded('A certified medical manager (', cmm));
    assert.ok(isExpanded('Certified Medical Managers (', cmm));
    assert.ok(!isExpanded('A manager (', cmm));
    assert.ok(!isExpanded('Certified Medical Manager, ', cmm));
  });
});

describe('finding a spelled-out credential', () => {
  const at = (marked: string) => {
    const found = spelledOutAt(atlas, marked.replace('|', ''), marked.indexOf('|'));
    return found && [marked.replace('|', '').slice(found.start, found.end), found.acronym];
  };

  it('covers the name, and the acronym behind it', () => {
    assert.deepEqual(at('a Certified Med|ical Manager!'), ['Certified Medical Manager', 'CMM']);
    assert.deepEqual(at('a Certified Med|ical Manager (CMM)!'), [
      'Certified Medical Manager (CMM)',
      'CMM',
    ]);
  });

  it('keeps the plural', () => {
    assert.deepEqual(at('Certified Medical Manager|s'), ['Certified Medical Managers', 'CMMs']);
  });

  it('wants whole words', () => {
    assert.equal(at('xCertified Medical M|anager'), undefined);
    assert.equal(at('Certified Medical M|anagerial'), undefined);
    assert.equal(at('Certified | Medical'), undefined);
  });

  it('costs no more in a line of a million characters', () => {
    const long = 'Certified '.repeat(100_000);
    assert.equal(spelledOutAt(atlas, long, 500_000), undefined);
  });
});

describe('completing a credential', () => {
  const labels = (before: string) => completions(atlas, before).map(({ label }) => label);

  it('asks for the exact capitals', () => {
    assert.ok(labels('a CM').includes('CMM'));
    assert.deepEqual(labels('a cm'), []);
    assert.deepEqual(labels(''), []);
    assert.deepEqual(labels('CMM '), []);
  });

  it('replaces all of the name that is there already', () => {
    const [found] = completions(atlas, 'the Certified Medical Man');
    assert.equal(found?.replaces, 'Certified Medical Man'.length);
  });
});
