import data from 'atlas:data';
import assert from 'node:assert/strict';
import { createAtlas } from '../../src/domain/atlas';
import { card } from '../../src/present/card';
import { cite } from '../../src/present/cite';
import { describe as answer } from '../../src/present/describe';
import { wagePage } from '../../src/present/pages/wage';
import { allPicks } from '../../src/present/picks';
import { library, pageOf } from './support/pages';
import { wages } from './support/wages';

const guide = createAtlas(data);
const { code } = guide.occupation;
// The year that the guide prints has withheld figures, the newest one has none here.
const entries = [2023, 2025].map(async (year) => [
  ...(await wages.entries(code, 'nation', year)),
  ...(await wages.entries(code, 'states', year)),
]);
const all = (await Promise.all(entries)).flat();
const atlas = guide;

describe('a figure in words', () => {
  for (const entry of all) {
    const { year, p90 } = entry.estimate;

    it(`of ${entry.label} is never without year and source`, () => {
      assert.match(answer(atlas, entry), new RegExp(`\\$[\\d,]+ median · ${year}`));
      for (const words of [card(atlas, entry), cite(atlas, entry), wagePage(atlas, entry)]) {
        assert.match(words, new RegExp(`BLS OEWS, May ${year} · SOC 11-9111`));
      }
    });

    if (p90 !== null) continue;
    it(`of ${entry.label} says that the 90th percentile is withheld, and why`, () => {
      for (const words of [card(atlas, entry), cite(atlas, entry), wagePage(atlas, entry)]) {
        assert.match(words, /\$239,200 or more/);
        assert.match(words, /90th percentile: .*top code/);
        assert.doesNotMatch(words, /\$0\b|null|undefined|NaN/);
      }
    });
  }

  it('of growth names its years and its source, on the card, the pages and in the list', async () => {
    const outlook = atlas.entries('topic').filter((topic) => topic.group === 'outlook');
    const [glance] = atlas.entries('topic').filter((topic) => topic.group === 'occupation');
    assert.ok(outlook.length > 0 && glance);
    for (const entry of outlook) {
      assert.match(
        card(atlas, entry),
        /23\.2% growth · 2024–2034[\s\S]*Bureau of Labor Statistics/,
      );
      assert.match(cite(atlas, entry), /23\.2%.*Bureau of Labor Statistics/);
      const groups = await allPicks(atlas, wages, ['topic'], { occupation: code, home: undefined });
      const rows = groups.flatMap(({ picks }) => picks);
      const pick = rows.find((one) => one.entry === entry.id);
      assert.match(`${pick?.description} ${pick?.detail}`, /23\.2%.*Bureau of Labor Statistics/);
    }
    const text = (await pageOf(library(), glance.id)) ?? '';
    assert.match(text, /\| Growth, 2022–2032, an earlier round \| 28\.4% \|/);
    assert.match(text, /## Sources[\s\S]*2022-32 .*Bureau of Labor Statistics/);
  });
});
