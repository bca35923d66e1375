import assert from 'node:assert/strict';
import { places } from './support/places';

/** The places of a query with their areas, `plano texas → 0019100`, and what is left of it. */
async function read(query: string) {
  const { places: found, rest } = await places.read(query);
  const shown = found.map(
    ({ text, matches, abroad }) =>
      `${text} → ${abroad ?? matches.map(({ area }) => area.code).join(' ')}`,
  );
  return { found: shown, rest };
}

describe('places in a question', () => {
  const facts: readonly [query: string, found: readonly string[], rest: string][] = [
    ['registered nurse salary austin tx', ['austin tx → 0012420'], 'registered nurse salary'],
    [
      'pharmacist in plano texas vs boise',
      ['plano texas → 0019100', 'boise → 0014260'],
      'pharmacist in vs',
    ],
    ['nurse practitioner 75024', ['75024 → 0019100'], 'nurse practitioner'],
    ['nurse pay hilo hawaii', ['hilo hawaii → 1500001'], 'nurse pay'],
    ['nurse in marfa', ['marfa → 4800001'], 'nurse in'],
    ['RN pay ft. worth area', ['ft. worth area → 0019100'], 'RN pay'],
    ['how much do oregon’s nurses earn', ['oregon’s → 4100000'], 'how much do nurses earn'],
    [
      'how much do nurses make in baltimore, md',
      ['baltimore, md → 0012580'],
      'how much do nurses make in',
    ],
    // A name in several states, and what settles it.
    ['salary in portland', ['portland → 0038900 0038860'], 'salary in'],
    ['rn salary portland oregon', ['portland oregon → 0038900'], 'rn salary'],
    ['pay ann arbor vs monroe', ['ann arbor → 0011460', 'monroe → 0033780'], 'pay vs'],
    [
      'springfield vs bloomington vs peoria illinois',
      ['springfield → 0044100', 'bloomington → 0014010', 'peoria illinois → 0037900'],
      'vs vs',
    ],
    ['RN pay canandaigua/rochester area', ['canandaigua/rochester area → 0040380'], 'RN pay'],
    ['suffolk county long island lpn', ['suffolk county long island → 0035620'], 'lpn'],
    ['raleigh vs charlotte', ['raleigh → 0039580', 'charlotte → 0016740'], 'vs'],
    // States and cities of one name.
    ['nurse salary new york', ['new york → 3600000 0035620'], 'nurse salary'],
    ['pay new jersey vs new york', ['new jersey → 3400000', 'new york → 3600000'], 'pay vs'],
    ['pay new york vs chicago', ['new york → 0035620', 'chicago → 0016980'], 'pay vs'],
    ['washington state pay', ['washington state → 5300000'], 'pay'],
    // Letters and words that mean something else too.
    ['RN salary LA vs San Diego', ['LA → 0031080', 'San Diego → 0041740'], 'RN salary vs'],
    ['welder salary lafayette la', ['lafayette la → 0029180'], 'welder salary'],
    [
      'nurse salary us vs philippines',
      ['us → 0000000', 'philippines → the Philippines'],
      'nurse salary vs',
    ],
    ['columbus in healthcare', ['columbus → 0018140 0017980 0018020'], 'in healthcare'],
    ['Columbus, IN pay', ['Columbus, IN → 0018020'], 'pay'],
    ['pay portland or seattle', ['portland → 0038900 0038860', 'seattle → 0042660'], 'pay or'],
    ['pay portland or', ['portland or → 0038900'], 'pay'],
    ['NP vs PA salary', [], 'NP vs PA salary'],
    ['RN pay in MA', ['MA → 2500000'], 'RN pay in'],
    ['PA pay in california pa', ['california → 0600000'], 'PA pay in pa'],
    ['mobile crisis nurse', [], 'mobile crisis nurse'],
    ['nurse pay in mobile', ['mobile → 0033660'], 'nurse pay in'],
    ['pay of home health aides in home care', [], 'pay of home health aides in home care'],
    ['best states for nurses', [], 'best states for nurses'],
    ['is 85000 good in dallas', ['dallas → 0019100'], 'is 85000 good in'],
    ['is $75024 good in ohio', ['ohio → 3900000'], 'is $75024 good in'],
    // Rural areas.
    ['pay rural montana', ['rural montana → 3000003 3000004 3000006'], 'pay'],
    [
      'pay nonmetropolitan kansas vs alaska',
      ['nonmetropolitan kansas → 2000006', 'alaska → 0200006'],
      'pay vs',
    ],
    // Abroad.
    ['software engineer salary in london', ['london → London, GB'], 'software engineer salary in'],
    ['nurse in cambridge england', ['cambridge england → England'], 'nurse in'],
    ['pay in georgia the country', ['georgia the country → Georgia in the Caucasus'], 'pay in'],
    ['pharmacist salary in dubai', ['dubai → Dubai'], 'pharmacist salary in'],
    // "City, ST" never leaves the state.
    ['rn pay newark ny', ['newark ny → 0040380'], 'rn pay'],
    ['rn pay seattle texas', ['texas → 4800000'], 'rn pay seattle'],
  ];

  for (const [query, found, rest] of facts) {
    it(query, async () => assert.deepEqual(await read(query), { found, rest }));
  }

  it('keeps apart what may be a place when nothing else claims the words', async () => {
    const { maybe } = await (await places.towns()).read('MA pay near reading and marfa');
    assert.deepEqual(
      maybe.map(({ text, strength }) => `${text} ${strength}`),
      ['MA word', 'marfa town'],
    );
  });

  it('says where a place stands in the query', async () => {
    const query = 'RN pay in  Plano, TX?';
    const [place] = (await places.read(query)).places;
    assert.equal(query.slice(place?.start, place?.end), 'Plano, TX');
  });

  it('means all areas of a region together, and one of several cities of a name', async () => {
    const together = async (query: string) => (await places.read(query)).places[0]?.together;
    assert.equal(await together('bay area'), true);
    assert.equal(await together('rural montana'), true);
    assert.equal(await together('springfield'), false);
  });

  it('reads nothing from nothing', async () => {
    for (const query of ['', '  ', ',', '?!', "'", '-']) {
      assert.deepEqual((await places.read(query)).places, []);
      assert.deepEqual(await places.areas(query), []);
    }
  });
});
