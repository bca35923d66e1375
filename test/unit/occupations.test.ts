import assert from 'node:assert/strict';
import { type Occupations, prepareOccupations } from '../../src/domain/occupations';
import { DataFileError, type ReadData } from '../../src/domain/reading';
import { readLanguage } from '../../src/domain/text/language';
import { readAtlas, readData } from '../eval/atlas';

describe('occupations', () => {
  const { data } = readAtlas();
  const language = readLanguage(data);
  let occupations: Occupations;
  before(async function () {
    this.timeout(30_000);
    occupations = await prepareOccupations(readData, language);
    await occupations.whole();
  });

  const codes = (query: string) => occupations.find(query).map(({ code }) => code);
  const first: readonly (readonly [query: string, code: string])[] = [
    ['registered nurse', '29-1141'],
    ['29-1141', '29-1141'],
    ['291141', '29-1141'],
    ['29-1141.00', '29-1141'],
    ['rn', '29-1141'],
    ['np', '29-1171'],
    ['pa', '29-1071'],
    ['nurse', '29-1141'],
    ['hospital ceo', '11-9111'],
    ['medical coder', '29-2072'],
    ['software enginer', '15-1252'],
    ['electrcian', '47-2111'],
    ['dental hyg', '29-1292'],
    ['lion tamer', '39-2011'],
    ['plumber', '47-2152'],
    ['pmhnp', '29-1171'],
    ['manager', '11-1021'],
  ];
  for (const [query, code] of first) {
    it(`finds ${code} for "${query}"`, () => assert.equal(codes(query)[0], code));
  }

  it('gives every occupation that a title is filed under', () => {
    assert.ok(['11-1021', '43-1011'].every((code) => codes('office manager').includes(code)));
    assert.deepEqual(codes('teacher').slice(0, 3), ['25-2021', '25-2022', '25-2031']);
  });

  it('has every occupation and group of the release, with its full title', () => {
    assert.equal(occupations.all.length, 1105);
    assert.match(
      occupations.get('53-1047')?.title ?? '',
      /Except Aircraft Cargo Handling Supervisors$/,
    );
    assert.match(occupations.get('51-4033')?.title ?? '', /Metal and Plastic$/);
    assert.equal(occupations.get('11-1031')?.title, 'Legislators');
  });

  it('finds nothing for what is no occupation', () => {
    for (const query of ['', 'zzzz', '99-9999', '?']) assert.deepEqual(codes(query), [], query);
  });

  it('names file, row and column of a broken table', async () => {
    const broken: ReadData = async (path) => {
      if (path !== 'titles/occupations.tsv') return readData(path);
      return new TextEncoder().encode('code\ttitle\tlevel\temployment\n11-1011\tChiefs\tbig\t\n');
    };
    await assert.rejects(prepareOccupations(broken, language), (error: unknown) => {
      assert.ok(error instanceof DataFileError);
      assert.match(error.message, /titles\/occupations\.tsv.*row 1, level/);
      return true;
    });
  });

  it('is called by every row of the language that names an occupation', () => {
    for (const { slot, values, said } of data.phrases) {
      if (slot !== 'occupation') continue;
      for (const code of values) assert.ok(occupations.get(code), `${said[0]}: ${code}`);
    }
  });
});
