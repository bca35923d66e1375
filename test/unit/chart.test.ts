import assert from 'node:assert/strict';
import { barsPicture } from '../../src/present/chart/bars';
import { comparePicture } from '../../src/present/chart/compare';
import { classWords, measureScale, stepOf } from '../../src/present/chart/measure';
import { multiplesPicture } from '../../src/present/chart/multiples';
import type { Dot, Label, Picture, Rect } from '../../src/present/chart/picture';
import { quantilePicture } from '../../src/present/chart/quantiles';
import { rangeBar, wageDomain } from '../../src/present/chart/rangeBar';
import { axisTicks, linear, niceDomain } from '../../src/present/chart/scale';
import { svgDocument } from '../../src/present/chart/svg';
import { neighbour, tileMap, tileMapPicture } from '../../src/present/chart/tileMap';
import { type Measure, measures } from '../../src/present/explorerState';
import { measureWords } from '../../src/present/findings';
import { plainLens } from '../../src/present/lens';
import { measureValue, type StateRow } from '../../src/present/states';
import { index, rows } from './support/atlas';

const words = { title: 'Title', finding: 'Finding', citation: 'Citation, 2023' };
const wage = (area: string) => index.wage(area) ?? assert.fail(area);
const labels = (picture: Picture) =>
  picture.marks.filter((mark): mark is Label => mark.kind === 'label');
const dots = (picture: Picture) => picture.marks.filter((mark): mark is Dot => mark.kind === 'dot');
const rects = (picture: Picture) =>
  picture.marks.filter((mark): mark is Rect => mark.kind === 'rect');

describe('scale', () => {
  it('maps linearly and rounds domains outwards', () => {
    assert.equal(linear([0, 10], [0, 100])(5), 50);
    assert.equal(linear([5, 5], [0, 100])(5), 50);
    assert.deepEqual(niceDomain([67900, 216750]), [60000, 220000]);
    assert.deepEqual(niceDomain([]), [0, 1]);
  });

  it('has fewer ticks where there is less room, never two on top of one another', () => {
    for (const width of [150, 300, 600, 1200]) {
      const x = linear([50000, 250000], [0, width]);
      const found = axisTicks([50000, 250000], x);
      assert.ok(found.length >= 2);
      for (const [i, tick] of found.slice(1).entries()) {
        assert.ok(x(tick) - x(found[i] ?? 0) >= 60, String(width));
      }
    }
  });
});

const valueBy = (measure: Measure) => (row: StateRow) => measureValue(row, measure);
const scaleOf = (measure: Measure) =>
  measureScale(
    rows.map(valueBy(measure)),
    measure === 'difference',
    measureWords(measure, plainLens),
  );
const mapOf = (measure: Measure, width: number) =>
  tileMap(rows, scaleOf(measure), valueBy(measure), width);

describe('tile map', () => {
  it('gives every state a tile of its own, inside the picture, large enough to hit', () => {
    for (const width of [290, 480, 900]) {
      const map = mapOf('median', width);
      assert.equal(map.tiles.length, 51);
      assert.equal(new Set(map.tiles.map((tile) => `${tile.x} ${tile.y}`)).size, 51);
      for (const { x, y, size } of map.tiles) {
        assert.ok(x >= 0 && x + size <= width && y >= 0 && y + size <= map.height);
        assert.ok(size >= 24);
      }
    }
  });

  it('classes every value of every measure by limits that have words', () => {
    for (const measure of measures) {
      const scale = scaleOf(measure);
      const { limits } = scale;
      const classes = classWords(scale);
      assert.equal(classes.length, limits.length + 1);
      assert.ok(classes.length >= 3 && classes.length <= 7, measure);
      for (const row of rows) {
        const value = measureValue(row, measure);
        const step = stepOf(scale, value);
        if (typeof value !== 'number') assert.equal(step, 'withheld');
        else if (typeof step === 'number') {
          assert.ok(value >= (limits[step - 1] ?? -Infinity) && value < (limits[step] ?? Infinity));
        }
      }
    }
  });

  it('has one strip of colours, as long as the values, that a state points at', () => {
    const { legend, width } = mapOf('median', 480);
    const cells = legend.marks.filter((mark): mark is Rect => mark.kind === 'rect');
    assert.equal(cells.reduce((sum, cell) => sum + cell.width, 0).toFixed(3), width.toFixed(3));
    const at = (value: number | null) => Number(/^M([\d.]+)/.exec(legend.pointer(value))?.[1]);
    assert.ok(at(83640) < at(103690) && at(103690) < at(144350));
    assert.equal(at(83640), 0);
    assert.equal(at(144350), width);
    assert.equal(legend.pointer(null), '', 'no state’s median is withheld');
  });

  it('gives withheld figures a box of their own beside the strip, where there are any', () => {
    const { legend, tiles, width } = mapOf('p90', 480);
    assert.ok(legend.marks.some((mark) => mark.kind === 'label' && mark.text === 'N/A'));
    assert.ok(mapOf('median', 480).legend.marks.every((mark) => mark.tone !== 'withheld'));
    assert.equal(tiles.find((tile) => tile.area === 'AK')?.step, 'withheld');
    const strip = legend.marks.filter((mark): mark is Rect => mark.kind === 'rect');
    const box = strip.find((mark) => mark.tone === 'withheld') ?? assert.fail();
    const at = Number(/^M([\d.]+)/.exec(legend.pointer(null))?.[1]);
    assert.ok(at > box.x && at < width);
  });

  it('splits the difference from the nation at zero', () => {
    const difference = scaleOf('difference');
    assert.ok(difference.limits.includes(0));
    assert.equal(difference.below, difference.limits.indexOf(0) + 1);
  });

  it('shows high contrast as many bars as the class has', () => {
    const map = mapOf('median', 480);
    for (const { step, pips } of map.tiles) {
      assert.equal(pips.match(/M/g)?.length, Number(step) + 1);
    }
  });

  it('leads by arrow keys from every tile to others, straight ahead first', () => {
    const { tiles } = mapOf('median', 480);
    assert.equal(neighbour(tiles, 'OH', 'left')?.area, 'IN');
    assert.equal(neighbour(tiles, 'OH', 'right')?.area, 'PA');
    assert.equal(neighbour(tiles, 'ZZ', 'right'), undefined);
    const reached = new Set(['OH']);
    for (const area of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = neighbour(tiles, area, direction);
        if (next) reached.add(next.area);
      }
    }
    assert.equal(reached.size, 51);
  });
});

describe('range bar', () => {
  const domain = wageDomain(rows.map((row) => row.estimate));

  it('lies inside its cell, the median between its ends', () => {
    for (const { estimate } of rows) {
      const { d, median } = rangeBar(estimate, domain, 120);
      const [start = 0, end = 0] = [/^M([\d.]+)/, /H([\d.]+)/].map((part) =>
        Number(part.exec(d)?.[1]),
      );
      assert.ok(start >= 0 && end <= 120);
      assert.ok(median !== undefined && start < median && median < end);
    }
  });

  it('is open where the 90th percentile is withheld: to the edge, with an arrow, past all others', () => {
    const end = (area: string) =>
      Number(/H([\d.]+)/.exec(rangeBar(wage(area), domain, 120).d)?.[1]);
    assert.equal(end('AK'), end('CA'));
    assert.ok(end('AK') > end('OR'));
  });
});

describe('picture of 100 workers', () => {
  const pictureOf = (area: string, width: number, amount: number | null = null) =>
    quantilePicture(wage(area), { width, lens: plainLens, amount }, words) ?? assert.fail();
  const published = ['$67,900', '$86,080', '$110,680', '$157,640', '$216,750'];

  it('has a dot for each of the hundred, those past the outer percentiles outside', () => {
    for (const width of [280, 480, 1000]) {
      const picture = pictureOf('US', width);
      const found = dots(picture);
      assert.equal(found.length, 100);
      const outside = found.filter((dot) => dot.tone === 'hollow');
      assert.equal(outside.length, 20);
      for (const { x } of outside) assert.ok(x < picture.from.x || x > picture.to.x);
      for (const { x } of found.filter((dot) => dot.tone !== 'hollow')) {
        assert.ok(x > picture.from.x && x < picture.to.x);
      }
    }
  });

  it('has as many dots between two published percentiles as workers are there', () => {
    const picture = pictureOf('US', 1000);
    const x = (usd: number) =>
      linear([picture.from.usd, picture.to.usd], [picture.from.x, picture.to.x])(usd);
    const size = 16;
    const below = (usd: number) =>
      dots(picture).filter((dot) => dot.tone !== 'hollow' && dot.x < x(usd)).length;
    for (const [usd, people] of [
      [86080, 15],
      [110680, 40],
      [157640, 65],
    ] as const) {
      // A dot stands in the column of its pay, so that one column's dots may be on either side.
      assert.ok(Math.abs(below(usd) - people) <= size / 4, `${below(usd)} under ${usd}`);
    }
  });

  it('carries its own numbers', () => {
    const texts = labels(pictureOf('US', 720)).map(({ text }) => text);
    for (const usd of published) assert.ok(texts.includes(usd), usd);
    assert.ok(texts.includes('10 of 100 people') && texts.includes('earn $216,750 or more'));
  });

  it('is open where the 90th percentile is withheld: more people are outside, none beyond is drawn', () => {
    const picture = pictureOf('CA', 720);
    assert.equal(dots(picture).filter((dot) => dot.tone === 'hollow').length, 10 + 25);
    assert.equal(picture.to.usd, wage('CA').p75);
    assert.ok(labels(picture).some(({ text }) => text === '25 of 100 people'));
  });

  it('marks a salary where it stands, also outside the published figures', () => {
    const at = (amount: number) => {
      const picture = pictureOf('US', 320, amount);
      const marker = picture.marks.find((mark) => mark.tone === 'other');
      assert.ok(marker?.kind === 'path');
      const x = Number(/^M([\d.]+)/.exec(marker.d)?.[1]);
      assert.ok(x > 0 && x < 320);
      return [x, picture] as const;
    };
    const [low, picture] = at(30000);
    assert.ok(low < picture.from.x);
    assert.ok(at(130000)[0] > picture.from.x && at(130000)[0] < picture.to.x);
    assert.ok(at(500000)[0] > picture.to.x);
  });

  it('fills the dots of those who earn less than the salary', () => {
    const filled = (amount: number) =>
      dots(pictureOf('US', 720, amount)).filter((dot) => dot.tone === 'accent').length;
    assert.equal(filled(110680), 40);
    assert.equal(filled(300000), 80);
  });

  it('keeps all words inside, at any width, and none upon another', () => {
    for (const width of [280, 480, 1000]) {
      const found = labels(pictureOf('US', width)).map(({ x, y, anchor, text }) => {
        const length = text.length * 6.8;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
        assert.ok(left >= -8 && left + length <= width + 8, `${text} at ${width}`);
        return { left, right: left + length, y };
      });
      for (const [i, one] of found.entries()) {
        for (const other of found.slice(i + 1)) {
          const apart = one.right < other.left + 8 || other.right < one.left + 8;
          assert.ok(apart || Math.abs(one.y - other.y) >= 12, `${width}`);
        }
      }
    }
  });
});

describe('bars', () => {
  it('are as long as their values, from zero', () => {
    const bars = [
      { name: 'a', value: 40, text: '40' },
      { name: 'b', value: 10, text: '10' },
      { name: 'c', value: 0, text: '0' },
    ];
    const lengths = rects(barsPicture(bars, 400, words))
      .filter((rect) => rect.tone === 'bar')
      .map((rect) => rect.width);
    assert.deepEqual(lengths, [400, 100, 0]);
  });
});

describe('comparison picture', () => {
  const areas = ['US', 'OH', 'AK'].map((id) => ({ name: id, estimate: wage(id) }));

  it('puts every area on one axis, names beside or above as there is room', () => {
    for (const width of [320, 900]) {
      const picture = comparePicture(areas, width, plainLens, words);
      const [nation, ohio, alaska] = dots(picture);
      assert.ok(nation && ohio && alaska);
      assert.ok(ohio.x < nation.x && nation.x < alaska.x);
      assert.equal(new Set([nation.y, ohio.y, alaska.y]).size, 3);
      for (const { x, r } of dots(picture)) assert.ok(x - r > 0 && x + r < width);
    }
  });

  it('has the middle half as a bar, and an arrow instead of a length where the end is withheld', () => {
    const picture = comparePicture(areas, 900, plainLens, words);
    assert.equal(rects(picture).length, 3);
    const lines = picture.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.tone === 'ink' ? [mark.d] : [],
    );
    assert.match(lines[2] ?? '', /L/, 'an arrow head');
    assert.doesNotMatch(lines[1] ?? '', /L/);
  });
});

describe('small multiples', () => {
  const all = ['US', 'OH', 'AK', 'TX', 'CA', 'NY'].map((id) => ({ name: id, estimate: wage(id) }));
  const nation = all[0]?.estimate.median ?? 0;
  const panels = (things: typeof all, width: number, mark: number | null) =>
    multiplesPicture(things, width, plainLens, mark, words) ?? assert.fail('no panels');

  it('have a panel each, a dot for 5 of 100 workers, all inside and none upon another', () => {
    for (const width of [320, 600, 900, 1600]) {
      for (const count of [2, 3, 4, 5, 6]) {
        const things = all.slice(0, count);
        const picture = panels(things, width, nation);
        const found = dots(picture);
        assert.equal(found.length, count * 20, `${count} at ${width}`);
        for (const [i, { x, y, r }] of found.entries()) {
          assert.ok(x - r >= 0 && x + r <= width && y - r > 0 && y + r < picture.height);
          for (const other of found.slice(i + 1)) {
            assert.ok(Math.hypot(x - other.x, y - other.y) >= 2 * r - 0.02, `${width}`);
          }
        }
        const names = labels(picture).filter(({ strong, anchor }) => strong && anchor === 'start');
        assert.deepEqual(
          names.map(({ text }) => text),
          things.map(({ name }) => name),
        );
      }
    }
  });

  it('stand on one scale, with the same wage marked in each', () => {
    const picture = panels(all.slice(0, 2), 900, nation);
    const marked = picture.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.tone === 'other' ? [Number(/M([\d.]+)/.exec(mark.d)?.[1])] : [],
    );
    const panel = (900 - 28) / 2 + 28;
    const [first = 0, second = 0] = marked;
    assert.equal(marked.length, 2);
    assert.ok(Math.abs(second - first - panel) < 0.1);
    // Half of the nation's workers earn its median or more: 8 of the 16 between the outer percentiles.
    const strong = dots(picture).filter(({ tone, x }) => tone === 'accent' && x < panel - 28);
    assert.equal(strong.length, 8);
    for (const { x } of strong) assert.ok(x > first);
  });

  it('leave those outside hollow: a quarter where the 90th percentile is withheld', () => {
    const hollow = (id: string) => {
      const things = [{ name: id, estimate: wage(id) }];
      const found = dots(panels(things, 600, null));
      return found.filter(({ tone }) => tone === 'hollow').length;
    };
    assert.equal(hollow('US'), 4);
    assert.equal(wage('AK').p90, null);
    assert.equal(hollow('AK'), 2 + 5);
  });

  it('are none where every figure is withheld', () => {
    const withheld = { p10: null, p25: null, median: null, p75: null, p90: null };
    const estimate = { ...wage('US'), ...withheld };
    const things = ['a', 'b'].map((name) => ({ name, estimate }));
    assert.equal(multiplesPicture(things, 600, plainLens, null, words), undefined);
  });
});

describe('saved picture', () => {
  const palette = (tone: string) => `colour-of-${tone}`;

  it('carries title, finding and citation as text and for screen readers', () => {
    const svg = svgDocument(
      barsPicture([{ name: 'a & <b>', value: 1, text: '1' }], 300, words),
      palette,
      '#fff',
    );
    assert.match(svg, /<title id="title">Title<\/title>/);
    assert.match(svg, /<desc id="desc">Finding Citation, 2023<\/desc>/);
    for (const text of ['Title', 'Finding', 'Citation, 2023', 'a &amp; &lt;b&gt;']) {
      assert.ok(svg.includes(`>${text}</text>`), text);
    }
  });

  it('has plain colours and neither scripts nor links to elsewhere', () => {
    const map = tileMapPicture(mapOf('p90', 480), words);
    const svg = svgDocument(map, palette, '#ffffff');
    assert.equal(svg.match(/colour-of-on-step/g)?.length, 39);
    assert.ok(!/script|href|style=|var\(|url\(/.test(svg));
  });
});
