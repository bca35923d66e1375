import assert from 'node:assert/strict';
import type { AtlasData, DegreeEntry, Entry } from '../../src/domain/model';
import { parseAtlas } from '../../src/domain/parse';
import { whyWithheld } from '../../src/present/withheld';
import checklist from '../fixtures/guide-checklist.json';
import figures from '../fixtures/guide-figures.json';
import { readDataFiles } from './support/dataFolder';
import { wages as officialWages } from './support/wages';

const data = parseAtlas(readDataFiles());
const areas = new Map(data.areas.map((area) => [area.name, area]));
const printed = [
  ...(await officialWages.rows('11-9111', 'nation', 2023)),
  ...(await officialWages.rows('11-9111', 'states', 2023)),
];
const wages = new Map(printed.map((wage) => [wage.area, wage]));
const entries = new Map<string, Entry>(data.entries.map((entry) => [entry.id, entry]));

describe("the guide's figures", () => {
  for (const [name, ofGuide] of Object.entries(figures.states)) {
    it(`${name}: median, 10th and 90th percentile`, () => {
      const wage = wages.get(areas.get(name)?.id ?? '');
      assert.ok(wage);
      assert.deepEqual([wage.median, wage.p10, wage.p90], ofGuide);
    });
  }

  it('are of 51 states, 12 of them with the 90th percentile withheld and a reason', () => {
    const withheld = printed.filter((wage) => wage.p90 === null).map((wage) => wage.area);
    assert.equal(Object.keys(figures.states).length, 51);
    assert.equal(withheld.join(' '), 'AK CA CO CT DE DC MA MT NH NJ NY WI');
    for (const area of withheld) {
      const wage = wages.get(area);
      assert.equal(
        wage && whyWithheld(wage, 'p90'),
        'at or above $239,200 a year, the BLS top code of May 2023',
      );
    }
  });

  it('of the nation', () => {
    const { p10, p25, median, p75, p90 } = wages.get('US') ?? {};
    assert.deepEqual({ median, p10, p25, p75, p90 }, figures.national);
  });

  it('of ten metro areas, the most jobs first, without a year', () => {
    const metros = data.entries.filter((entry) => entry.kind === 'metro');
    const found = metros.map((metro) => [metro.label, metro.employment]);
    assert.deepEqual(found, Object.entries(figures.metros));
    for (const metro of metros) {
      assert.equal(metro.year, null);
      assert.match(metro.notes[0]?.text ?? '', /prints no year/);
      assert.ok(metro.label.endsWith(`, ${metro.states.join('-')}`), metro.label);
    }
  });

  it('of growth, beside the figure of the same years for all occupations', () => {
    const growth = guideProjection(data, '11-9111');
    assert.equal(growth?.percent, figures.growthPercent);
    assert.deepEqual([growth?.from, growth?.to, growth?.allOccupationsPercent], [2022, 2032, 2.8]);
    assert.match(growth?.notes[1]?.text ?? '', /5%, the 2021-31 figure/);
  });

  it('of growth, after those of the newest round, which are shown', () => {
    const [newest] = data.projections;
    assert.deepEqual([newest?.from, newest?.to], [2024, 2034]);
    assert.deepEqual([newest?.percent, newest?.allOccupationsPercent], [23.2, 3.1]);
  });
});

describe("the guide's items", () => {
  it('are 227', () => {
    assert.equal(Object.keys(checklist).length, 227);
  });

  for (const [key, home] of Object.entries(checklist)) {
    it(`${key} is at home in ${home}`, () => {
      const [id = '', path] = home.split('#');
      let found: unknown = find(data, id);
      for (const step of path?.split('.') ?? []) {
        found = (found as Record<string, unknown> | undefined)?.[step];
      }
      assert.ok(found !== undefined && found !== null && found !== '', home);
    });
  }
});

/** The round that the guide prints; the newest one stands before it. */
function guideProjection(atlas: AtlasData, occupation: string | undefined) {
  return atlas.projections.find(
    (row) => row.occupation === occupation && row.sources.includes('guide'),
  );
}

function find(atlas: AtlasData, id: string): unknown {
  const [table, key] = id.split(':');
  if (table === 'source') return atlas.sources.find((source) => source.id === key);
  if (table === 'occupation') return atlas.occupations.find(({ code }) => code === key);
  if (table === 'projection') return guideProjection(atlas, key);
  if (table === 'wage') return wages.get(key ?? '');
  return entries.get(id);
}

const programs: readonly (readonly [string, DegreeEntry['level'], string, RegExp, string])[] = [
  [
    'bachelor-healthcare-administration',
    'bachelor',
    '3-4 years',
    /administration.*leadership/i,
    'clinical-manager practice-manager',
  ],
  [
    'bachelor-health-information-management',
    'bachelor',
    '3-4 years',
    /data management.*IT/i,
    'director-of-informatics health-records-manager',
  ],
  [
    'master-health-informatics',
    'master',
    '18-24 months',
    /technologies.*systems.*analytics/,
    'vice-president-health-it business-analytics-manager',
  ],
  [
    'master-health-administration',
    'master',
    '18-24 months',
    /business.*operations/,
    'clinical-healthcare-vice-president director-of-revenue',
  ],
  [
    'executive-master-health-administration',
    'master',
    '2 years',
    /Leadership.*Policy.*administration/,
    'chief-executive-officer vice-president-regulatory-affairs',
  ],
  [
    'dual-mba-mha',
    'dual',
    '3 years',
    /business.*health administration/,
    'chief-financial-officer vice-president-strategic-planning',
  ],
];

describe("the guide's sample programs", () => {
  for (const [slug, level, duration, studies, roles] of programs) {
    it(`${slug}: type, length, studies and jobs`, () => {
      const entry = entries.get(`degree.${slug}`);
      assert.ok(entry?.kind === 'degree' && entry.group === 'program');
      assert.deepEqual([entry.level, entry.duration], [level, duration]);
      assert.match((entry.studies ?? []).join('; '), studies);
      assert.deepEqual(
        entry.links.leadsTo,
        roles.split(' ').map((role) => `role.${role}`),
      );
    });
  }
});
