import data from 'atlas:data';
import assert from 'node:assert/strict';
import { createAtlas } from '../../src/domain/atlas';
import type { WageEntry } from '../../src/domain/model';
import { answerWords } from '../../src/present/answerWords';
import { card } from '../../src/present/card';
import { cite } from '../../src/present/cite';
import { describe as words } from '../../src/present/describe';
import { leaf } from '../../src/present/outlineNode';
import { wagePage } from '../../src/present/pages/wage';
import { publishWage } from '../../src/present/publish';
import { wages } from './support/wages';

const atlas = createAtlas(data);

/** The median in digits, as the publisher's figure is written everywhere; undefined when withheld. */
function medianOf({ estimate }: WageEntry): string | undefined {
  const { median, hourly } = estimate;
  if (typeof median === 'number') return `$${median.toLocaleString('en-US')}`;
  return typeof hourly.median === 'number' ? `$${hourly.median.toFixed(2)}` : undefined;
}

/** What each surface says of a row; all of them must have the same median, the year and the source. */
function check(entry: WageEntry): void {
  const { estimate } = entry;
  const median = medianOf(entry);
  const answer = { slots: noSlots, form: 'one', entries: [entry], others: [], total: 1 } as const;
  const pick = answerWords(atlas, answer);
  const surfaces = {
    card: card(atlas, entry),
    copy: cite(atlas, entry),
    page: wagePage(atlas, entry),
    pick: `${pick.description} ${pick.detail}`,
    row: `${words(atlas, entry)} ${leaf(atlas, entry).description}`,
  };
  for (const [surface, text] of Object.entries(surfaces)) {
    const said = text.replaceAll('\\', '');
    const where = `${surface} of ${entry.id}: ${said}`;
    if (median) assert.ok(said.includes(median), where);
    assert.ok(said.includes(String(estimate.year)), where);
    if (surface !== 'row') assert.match(said, /BLS OEWS, May/, where);
    assert.doesNotMatch(said, /\$0\b|null|undefined|NaN/, where);
  }
  const published = publishWage(atlas, entry);
  assert.equal(published.median, estimate.median);
  assert.equal(published.year, estimate.year);
  if (estimate.median === null) assert.ok(published.withheld.median, entry.id);
}

const noSlots = { occupations: [], areas: [], industries: [] };

describe('the same figure for the same question, with year and source', () => {
  for (const year of [2023, 2024, 2025]) {
    it(`of every detailed occupation in the nation, May ${year}`, async () => {
      const all = await wages.entriesOfArea('US', year);
      const detailed = all.filter(({ occupation }) => occupation.level === 'detailed');
      assert.ok(detailed.length >= 830, `${detailed.length}`);
      detailed.forEach(check);
    });
  }

  for (const year of [2023, 2025]) {
    it(`of managers in 54 states and territories, May ${year}`, async () => {
      const all = await wages.entries('11-9111', 'states', year);
      assert.equal(all.length, 54);
      all.forEach(check);
    });
  }

  for (const occupation of ['11-9111', '29-1141']) {
    it(`of ${occupation} in every metropolitan and nonmetropolitan area`, async () => {
      const all = await wages.entries(occupation, 'areas');
      assert.ok(all.length > 500, `${all.length}`);
      all.forEach(check);
    });
  }

  it('of managers in every industry', async () => {
    const all = await wages.entries('11-9111', 'industries');
    assert.ok(all.length >= 160, `${all.length}`);
    all.forEach(check);
  });
});
