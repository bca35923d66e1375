import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openPlaces } from '../../src/domain/places/places';
import { DataFileError } from '../../src/domain/reading';
import { whyWords } from '../../src/present/placeWords';
import { places, readData } from './support/places';

const names = async (query: string) => (await places.areas(query)).map(({ area }) => area.name);
const why = async (query: string) => {
  const [match] = await places.areas(query);
  return match && whyWords(match);
};

describe('areas of a place', () => {
  const [, ...rows] = readFileSync('test/fixtures/places.tsv', 'utf8').trimEnd().split('\n');

  for (const row of rows) {
    const [place = '', codes = ''] = row.split('\t');
    it(`${place}: ${codes}`, async () => {
      const found = (await places.areas(place)).map(({ area }) => area.code);
      assert.deepEqual(found.join(' ') || '-', codes);
    });
  }

  it('says which county a town or ZIP code lies in', async () => {
    assert.equal(await why('plano tx'), 'Plano is in Collin County');
    assert.equal(await why('75024'), '75024 is in Plano, Collin County');
  });

  it('says what a county is part of and what a nickname means', async () => {
    assert.equal(
      await why('cook county il'),
      'Cook County is part of Chicago-Naperville-Elgin, IL-IN',
    );
    assert.equal(await why('dfw'), 'DFW means Dallas and Fort Worth');
  });

  it('says nothing of an area that is named itself', async () => {
    assert.equal(await why('0012420'), undefined);
    assert.equal(await why('Texas'), undefined);
  });

  it('leads a larger city of a name before a smaller one by the jobs of their areas', async () => {
    assert.deepEqual(await names('columbus'), ['Columbus, OH', 'Columbus, GA-AL', 'Columbus, IN']);
  });

  it('knows the jobs and the place of an area', async () => {
    const [match] = await places.areas('Winston-Salem, NC');
    assert.ok(match);
    assert.ok((match.area.jobs ?? 0) > 200_000 && (match.area.jobs ?? 0) < 400_000);
    assert.ok(Math.abs((match.area.location?.latitude ?? 0) - 36.1) < 0.1);
    assert.ok(Math.abs((match.area.location?.longitude ?? 0) + 80.2) < 0.2);
  });

  it('tells a city in an area’s name from a larger city, a small town and an ordinary word', async () => {
    const strength = async (query: string) => (await places.areas(query))[0]?.strength;
    assert.equal(await strength('Plano, TX'), 'named');
    assert.equal(await strength('Dallas'), 'area');
    assert.equal(await strength('Plano'), 'city');
    assert.equal(await strength('Marfa'), 'town');
  });

  it('reads the towns only for what names no area, state, county or larger city', async () => {
    const read: string[] = [];
    const store = openPlaces((path) => {
      read.push(path);
      return readData(path);
    });
    for (const query of ['Texas', 'Dallas', 'plano tx', 'cook county il', 'dfw']) {
      await store.areas(query);
    }
    await store.read('nurse pay in plano texas vs ohio');
    assert.ok(!read.includes('places/towns.tsv'));
    await store.areas('marfa tx');
    assert.equal(read.filter((path) => path === 'places/towns.tsv').length, 1);
    await store.areas('75024');
    assert.equal(new Set(read).size, read.length, 'nothing is read twice');
  });

  it('names file, row and field of a row that is broken', async () => {
    const broken = openPlaces(async (path) => {
      const bytes = await readData(path);
      if (path !== 'places/counties.tsv') return bytes;
      const text = new TextDecoder().decode(bytes).replace('\t0033860\n', '\t9999999\n');
      return new TextEncoder().encode(text);
    });
    await assert.rejects(broken.areas('Texas'), (error) => {
      assert.ok(error instanceof DataFileError);
      assert.match(error.message, /^data\/places\/counties\.tsv: row 1, field area: "9999999"/);
      return true;
    });
  });

  it('asks again for a file that could not be read', async () => {
    let fails = true;
    const store = openPlaces((path) =>
      fails ? Promise.reject(new Error('gone')) : readData(path),
    );
    await assert.rejects(store.areas('Texas'), /gone/);
    fails = false;
    assert.equal((await store.areas('Texas'))[0]?.area.code, '4800000');
  });
});
