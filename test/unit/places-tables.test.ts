import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '../../src/domain/places/names';
import { dataFolder } from './support/dataFolder';
import { places } from './support/places';

/** Rows of a table as it is on disk, read without the product's own reader. */
function rowsOf(name: string): readonly (readonly string[])[] {
  const text = readFileSync(join(dataFolder, 'places', `${name}.tsv`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

const areas = new Map(
  rowsOf('areas').map(([code = '', kind, , states = '']) => [
    code,
    { kind, states: states.split(' ') },
  ]),
);
const counties = new Map(rowsOf('counties').map(([code = '', , area = '']) => [code, area]));
const fips = new Map(rowsOf('states').map(([postal = '', code = '']) => [postal, code]));
const towns = ['cities', 'towns'].flatMap((name) => rowsOf(name).flatMap(townsOf));

/** Towns of one row: `Adak=99546|Atka=47`, where two digits go on from the ZIP code before. */
function townsOf([state = '', counties = '', all = '']: readonly string[]) {
  let before = '';
  return all.split('|').map((town) => {
    const [name = '', zips = ''] = town.split('=');
    const whole = zips.replace(/\d{5}|\d\d/g, (zip) => {
      before = zip.length === 5 ? zip : before.slice(0, 3) + zip;
      return before;
    });
    return [state, name, counties, whole] as const;
  });
}

function zipsOf(group: string): readonly number[] {
  return group.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    if (first === '') return [];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
  });
}

describe('the tables of places', () => {
  it('have the 583 areas of the release: the nation, 54 states, 393 and 135 areas', () => {
    const count = (kind: string) => [...areas.values()].filter((area) => area.kind === kind).length;
    assert.equal(areas.size, 583);
    assert.deepEqual(
      ['nation', 'state', 'metropolitan', 'nonmetropolitan'].map(count),
      [1, 54, 393, 135],
    );
  });

  it('have 3,222 counties, each in one metropolitan or nonmetropolitan area of its state', () => {
    assert.equal(rowsOf('counties').length, 3222);
    assert.equal(counties.size, 3222);
    const postal = new Map([...fips].map(([state, code]) => [code, state]));
    for (const [county, area] of counties) {
      const state = postal.get(county.slice(0, 2)) ?? assert.fail(county);
      const { kind, states } = areas.get(area) ?? assert.fail(`${county}: ${area}`);
      assert.match(kind ?? '', /metropolitan$/);
      assert.ok(states.includes(state), `${county} of ${state} is in ${area}`);
    }
  });

  it('have a county for each of the 528 areas', () => {
    assert.equal(new Set(counties.values()).size, 528);
  });

  it('have every town once in its state, and none without a county', () => {
    const keys = towns.map(([state, name = '']) => `${state} ${keyOf(name)}`);
    assert.equal(new Set(keys).size, keys.length);
    for (const [state = '', name, codes = '', zips = ''] of towns) {
      const found = codes.split(';').map((code) => `${fips.get(state)}${code}`);
      assert.ok(
        found.every((county) => counties.has(county)),
        `${name}, ${state}`,
      );
      assert.equal(zips.split(';').length, found.length, `${name}, ${state}`);
    }
  });

  it('lead every one of 40,977 ZIP codes to one area, and one of its state', async () => {
    const { areas: areasOf } = await places.towns();
    const seen = new Set<number>();
    for (const [state = '', name, codes = '', zips = ''] of towns) {
      for (const [i, group] of zips.split(';').entries()) {
        const area = counties.get(`${fips.get(state)}${codes.split(';')[i]}`);
        for (const zip of zipsOf(group)) {
          assert.ok(!seen.has(zip), `${zip} stands twice`);
          seen.add(zip);
          const found = areasOf(String(zip).padStart(5, '0'));
          assert.deepEqual(
            found.map((match) => match.area.code),
            [area],
            `${zip} ${name}`,
          );
          assert.ok(found[0]?.area.states.includes(state), `${zip} of ${state}`);
        }
      }
    }
    assert.equal(seen.size, 40_977);
  }).timeout(60_000);

  it('lead every "City, ST" to an area that lies in that state', async () => {
    const { areas: areasOf } = await places.towns();
    for (const [state = '', name = '', codes = ''] of towns) {
      const found = areasOf(`${name}, ${state}`);
      const own = codes.split(';').map((code) => counties.get(`${fips.get(state)}${code}`));
      assert.ok(own.includes(found[0]?.area.code), `${name}, ${state}: ${found[0]?.area.name}`);
      assert.ok(
        found.every(({ area }) => area.states.includes(state)),
        `${name}, ${state}`,
      );
    }
  }).timeout(60_000);

  it('lead every county with its state, and every area by name and code, to itself', async () => {
    const { areas: areasOf, all } = await places.names();
    const postal = new Map([...fips].map(([state, code]) => [code, state]));
    for (const [code = '', name, area] of rowsOf('counties')) {
      const query = `${name}, ${postal.get(code.slice(0, 2))}`;
      assert.equal(areasOf(query)[0]?.area.code, area, query);
    }
    for (const { code, name } of all.values()) {
      assert.equal(areasOf(code)[0]?.area.code, code, code);
      assert.equal(areasOf(name)[0]?.area.code, code, name);
    }
  });

  it('lead every nickname to its areas', async () => {
    const { areas: areasOf } = await places.names();
    for (const [name = '', state = '', codes = ''] of rowsOf('nicknames')) {
      const query = state ? `${name}, ${state}` : name;
      const found = areasOf(query).map(({ area }) => area.code);
      for (const code of codes.split(' ')) assert.ok(found.includes(code), `${query}: ${code}`);
    }
  });

  it('have the place of all 393 metropolitan areas, each in the United States', async () => {
    const { all } = await places.names();
    const metropolitan = [...all.values()].filter(({ kind }) => kind === 'metropolitan');
    for (const { name, location } of metropolitan) {
      assert.ok(location, name);
      assert.ok(location.latitude > 17.5 && location.latitude < 65, name);
      assert.ok(location.longitude > -160 && location.longitude < -65, name);
    }
  });
});
