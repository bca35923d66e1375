import assert from 'node:assert/strict';
import {
  dotMap,
  dotMapPicture,
  mapSize,
  nationLegend,
  nationLimits,
  placesOnMap,
} from '../../src/present/chart/dotMap';
import type { Dot, Label } from '../../src/present/chart/picture';
import { createProjection } from '../../src/present/chart/project';
import { scatterPicture } from '../../src/present/chart/scatter';
import { svgDocument } from '../../src/present/chart/svg';
import { trendPicture } from '../../src/present/chart/trend';
import { indexExplorer } from '../../src/present/explorer';
import { openingData } from '../../src/present/explorerAnswers';
import { firstState } from '../../src/present/explorerState';
import { industryFinding, industryLines } from '../../src/present/industries';
import { plainLens } from '../../src/present/lens';
import {
  concentration,
  guideAreas,
  isReleased,
  metroRows,
  payAgainstNation,
  siftMetros,
} from '../../src/present/metros';
import { profileCell, siftProfile, sortProfile } from '../../src/present/profile';
import { ask, atlas, library } from './support/atlas';

const { code } = atlas.occupation;
const words = { title: 'Title', finding: 'Finding', citation: 'BLS OEWS, May 2025' };
const index = indexExplorer(await openingData(library, code, 2025));
const answer = await ask({ about: 'areas', occupation: code, year: 2025 });
const rows = metroRows(index, answer, plainLens);
const project = createProjection();
const places = placesOnMap(answer.areas, project);
const idOf = (name: string) =>
  rows.find((row) => row.name.startsWith(name))?.id ?? assert.fail(name);

describe('map of the metropolitan areas', () => {
  it('has a place on the map for every metropolitan area, Alaska, Hawaii and Puerto Rico included', () => {
    const metropolitan = rows.filter(({ kind }) => kind === 'metropolitan');
    assert.equal(metropolitan.length, 393);
    for (const { id, name } of metropolitan) {
      const at = places.get(id) ?? assert.fail(name);
      assert.ok(at.x >= 0 && at.x <= mapSize.width && at.y >= 0 && at.y <= mapSize.height, name);
    }
    const x = (name: string) => places.get(idOf(name))?.x ?? 0;
    assert.ok(x('Seattle') < x('Denver') && x('Denver') < x('Boston'));
    assert.ok(x('Anchorage') < 250 && x('Urban Honolulu') < 350 && x('San Juan') > 800);
  });

  it('has a dot with a surface as many jobs, the largest drawn first', () => {
    const { dots } = dotMap(rows, places, payAgainstNation, 975);
    assert.equal(dots[0]?.id, idOf('New York'));
    for (const [i, dot] of dots.slice(1).entries()) assert.ok(dot.r <= (dots[i]?.r ?? 0));
    const r = (name: string) => dots.find((dot) => dot.id === idOf(name))?.r ?? 0;
    const jobs = (name: string) => rows.find((row) => row.id === idOf(name))?.values.jobs ?? 0;
    const share = (r('Chicago') / r('Los Angeles')) ** 2;
    assert.ok(Math.abs(share - jobs('Chicago') / jobs('Los Angeles')) < 0.02);
  });

  it('colours by the distance from the nation, and draws what is withheld as a dashed ring', () => {
    const { dots } = dotMap(rows, places, payAgainstNation, 600);
    for (const row of rows) {
      const dot = dots.find(({ id }) => id === row.id);
      if (!dot) continue;
      const value = payAgainstNation(row);
      if (typeof value !== 'number') assert.equal(dot.tone, 'unknown', row.name);
      else assert.equal(dot.tone, `step-${nationLimits.filter((limit) => value >= limit).length}`);
    }
    const missing = rows.filter((row) => row.kind === 'metropolitan' && !isReleased(row));
    assert.ok(missing.length > 0);
    const austin = rows.find((row) => row.id === idOf('Austin')) ?? assert.fail();
    assert.equal(Math.round(concentration(austin) ?? 0), 4);
  });

  it('is saved with its outlines, legend and source, at any size', () => {
    const map = dotMap(rows, places, payAgainstNation, 487.5);
    const outlines = { coast: 'M10 20l-4 6', borders: '', puertoRico: 'M1 1', project };
    const picture = dotMapPicture(map, outlines, words, nationLegend(map.width, map.height));
    const svg = svgDocument(picture, (tone) => `colour-of-${tone}`, '#fff');
    assert.ok(svg.includes('d="M5 10l-2 3"'), 'outlines are scaled');
    assert.ok(svg.includes('>BLS OEWS, May 2025</text>'));
    assert.equal(svg.match(/<circle/g)?.length, map.dots.length + nationLimits.length + 1);
  });

  it('is sifted by state, kind, name and the guide’s own list', () => {
    const metro = firstState.metro;
    const none = new Set<string>();
    assert.equal(siftMetros(rows, metro, none).size, 393);
    assert.equal(siftMetros(rows, { ...metro, show: 'all' }, none).size, 528);
    assert.equal(siftMetros(rows, { ...metro, state: 'TX' }, none).size, 26);
    const named = siftMetros(rows, { ...metro, filter: ' austin' }, none);
    assert.deepEqual([...named], ['0012420']);
    const ofGuide = guideAreas(rows, index.data.metros);
    assert.equal(ofGuide.size, 10);
    assert.equal(siftMetros(rows, { ...metro, show: 'guide' }, ofGuide).size, 10);
  });
});

describe('picture of change over the years', () => {
  const years = [
    { year: 2021, p10: 60, median: 100, p90: 190 },
    { year: 2023, p10: 65, median: 110, p90: 210 },
    { year: 2024, p10: 70, median: 118, p90: null },
    { year: 2025, p10: 73, median: 124, p90: 224 },
  ];
  const picture = trendPicture(years, 700, plainLens, words);

  it('leaves a gap where a year has no release, and no line across it', () => {
    const lines = picture.marks.filter((mark) => mark.kind === 'path' && mark.tone === 'accent');
    assert.equal(lines.length, 1);
    assert.equal(lines[0]?.kind === 'path' ? lines[0].d.match(/[ML]/g)?.length : 0, 3);
    assert.equal(picture.marks.filter((mark) => mark.kind === 'dot').length, 4);
  });

  it('draws a withheld 90th percentile as an open end with an arrow', () => {
    assert.equal(picture.marks.filter((mark) => mark.tone === 'open').length, 1);
    assert.equal(
      trendPicture(years.slice(0, 2), 700, plainLens, words).marks.filter(
        ({ tone }) => tone === 'open',
      ).length,
      0,
    );
  });

  it('names every year on its axis, the missing one too', () => {
    const texts = picture.marks.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));
    for (const year of ['2021', '2022', '2023', '2024', '2025']) assert.ok(texts.includes(year));
  });
});

describe('picture of the neighbouring occupations', () => {
  const spots = Array.from({ length: 12 }, (_, i) => ({
    id: `11-${1000 + i}`,
    name: `Occupation number ${i}`,
    x: (i * 7) % 13,
    y: 50000 + ((i * 31) % 12) * 10000,
    own: i === 3,
  }));
  const axis = { name: 'Growth', words: (value: number) => `${value}%` };

  it('has a spot for each, higher pay higher, and names that touch nothing', () => {
    for (const width of [320, 900]) {
      const picture = scatterPicture(spots, width, plainLens, axis, words);
      const dots = picture.marks.filter((mark): mark is Dot => mark.kind === 'dot');
      assert.equal(dots.length, 12);
      const y = (id: string) => dots.find((dot) => dot.id === id)?.y ?? 0;
      for (const a of spots) {
        for (const b of spots) if (a.y > b.y) assert.ok(y(a.id) < y(b.id));
      }
      const names = picture.marks.filter(
        (mark): mark is Label => mark.kind === 'label' && mark.text.startsWith('Occupation'),
      );
      assert.ok(names.length >= 3);
      for (const [i, one] of names.entries()) {
        for (const other of names.slice(i + 1)) {
          const apart = Math.abs(one.y - other.y) >= 12 || one.x !== other.x;
          assert.ok(apart, `${one.text} and ${other.text}`);
        }
      }
    }
  });
});

describe('pay by industry', async () => {
  const industries = await ask({ about: 'industries', occupation: code, year: 2025 });
  const lines = (open: readonly string[], industrySort: 'pay' | 'jobs' = 'pay') =>
    industryLines(industries.rows, { open, industrySort }, plainLens);
  const names = (open: readonly string[], sort: 'pay' | 'jobs' = 'pay') =>
    lines(open, sort).map((line) => ('heading' in line ? `# ${line.heading}` : line.name));

  it('has the guide’s settings first, then private and government, then the sectors', () => {
    const headings = names([]).filter((name) => name.startsWith('#'));
    assert.deepEqual(headings, [
      '# Settings of the guide',
      '# Private and government',
      '# All sectors',
    ]);
    assert.equal(names([])[1], 'Insurance carriers and related activities');
    assert.equal(names([], 'jobs')[1], 'Hospitals');
  });

  it('opens a sector to its details, and a detail to what is finer', () => {
    const closed = names([]);
    const open = names(['62--63']);
    assert.ok(open.length > closed.length);
    const at = open.indexOf('Health Care and Social Assistance');
    const depths = lines(['62--63', '622000']).flatMap((line) =>
      'row' in line ? [line.depth] : [],
    );
    assert.ok(at > 0 && Math.max(...depths) === 2);
  });

  it('says which setting pays most and least, and where the jobs are', () => {
    assert.equal(
      industryFinding(industries.rows, plainLens),
      'Highest median: Insurance carriers and related activities, $161,680. Lowest: Nursing and residential care facilities, $100,520. Most jobs: Hospitals, 175,570.',
    );
  });
});

describe('all occupations of an area', async () => {
  const profile = await ask({ about: 'profile', area: 'US', year: 2025 });

  it('are sorted with what is paid by the hour only last, which shows its hourly pay', () => {
    const sorted = sortProfile(
      profile.rows,
      { column: 'median', direction: 'descending' },
      plainLens,
    );
    assert.ok((sorted[0]?.estimate.median ?? 0) > 300000);
    const musicians = profile.rows.find((row) => row.code === '27-2042') ?? assert.fail();
    assert.match(profileCell(musicians, 'median', plainLens).text, /^\$\d+\.\d\d an hour$/);
    assert.ok(sorted.indexOf(musicians) > sorted.length - 10);
  });

  it('are found by title and by code', () => {
    assert.deepEqual([...siftProfile(profile.rows, '11-9111')], ['11-9111']);
    assert.ok(siftProfile(profile.rows, 'nurse').has('29-1141'));
  });
});
