import assert from 'node:assert/strict';
import { barsPicture } from '../../src/present/chart/bars';
import { comparePicture } from '../../src/present/chart/compare';
import { measureScale, stepOf } from '../../src/present/chart/measure';
import { percentilePicture } from '../../src/present/chart/percentiles';
import type { Dot, Label, Picture, Rect } from '../../src/present/chart/picture';
import { rangeBar, rangeBarSize, wageDomain } from '../../src/present/chart/rangeBar';
import { axisTicks, linear, niceDomain } from '../../src/present/chart/scale';
import { svgDocument } from '../../src/present/chart/svg';
import { neighbour, tileMap, tileMapPicture } from '../../src/present/chart/tileMap';
import { measures } from '../../src/present/explorerState';
import { measureValue } from '../../src/present/states';
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

describe('tile map', () => {
  const scale = measureScale(rows, 'median');

  it('gives every state a tile of its own, inside the picture, large enough to hit', () => {
    for (const width of [290, 480, 900]) {
      const map = tileMap(rows, scale, width);
      assert.equal(map.tiles.length, 51);
      assert.equal(new Set(map.tiles.map((tile) => `${tile.x} ${tile.y}`)).size, 51);
      for (const { x, y, size } of map.tiles) {
        assert.ok(x >= 0 && x + size <= width && y >= 0 && y + size <= map.height);
        assert.ok(size >= 24);
      }
    }
  });

  it('classes every value of every measure by limits that the legend names', () => {
    for (const measure of measures) {
      const { limits, legend, ...rest } = measureScale(rows, measure);
      const steps = legend.filter((entry) => entry.step !== 'withheld');
      assert.equal(steps.length, limits.length + 1);
      assert.ok(steps.length >= 3 && steps.length <= 7, measure);
      for (const row of rows) {
        const value = measureValue(row, measure);
        const step = stepOf({ limits, legend, ...rest }, value);
        if (typeof value !== 'number') assert.equal(step, 'withheld');
        else if (typeof step === 'number') {
          assert.ok(value >= (limits[step - 1] ?? -Infinity) && value < (limits[step] ?? Infinity));
        }
      }
    }
  });

  it('names withheld areas in the legend of the measure that has them', () => {
    assert.match(measureScale(rows, 'p90').legend.at(-1)?.text ?? '', /N\/A/);
    assert.ok(measureScale(rows, 'median').legend.every((entry) => entry.step !== 'withheld'));
    const alaska = tileMap(rows, measureScale(rows, 'p90'), 480).tiles.find(
      (tile) => tile.area === 'AK',
    );
    assert.equal(alaska?.step, 'withheld');
  });

  it('splits the difference from the nation at zero', () => {
    const difference = measureScale(rows, 'difference');
    assert.ok(difference.limits.includes(0));
    assert.equal(difference.below, difference.limits.indexOf(0) + 1);
  });

  it('shows high contrast as many bars as the class has', () => {
    const map = tileMap(rows, scale, 480);
    for (const { step, pips } of map.tiles) {
      assert.equal(pips.match(/M/g)?.length, Number(step) + 1);
    }
  });

  it('leads by arrow keys from every tile to others, straight ahead first', () => {
    const { tiles } = tileMap(rows, scale, 480);
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
      const { d, median } = rangeBar(estimate, domain);
      const [start = 0, end = 0] = [/^M([\d.]+)/, /H([\d.]+)/].map((part) =>
        Number(part.exec(d)?.[1]),
      );
      assert.ok(start >= 0 && end <= rangeBarSize.width);
      assert.ok(median !== undefined && start < median && median < end);
    }
  });

  it('is open where the 90th percentile is withheld: to the edge, with an arrow, past all others', () => {
    const end = (area: string) => Number(/H([\d.]+)/.exec(rangeBar(wage(area), domain).d)?.[1]);
    assert.equal(end('AK'), end('CA'));
    assert.ok(end('AK') > end('OR'));
  });
});

describe('percentile picture', () => {
  it('has a dot for each published figure, higher percentiles higher, higher wages further right', () => {
    const picture = percentilePicture(wage('US'), { width: 480 }, words);
    const found = dots(picture);
    assert.equal(found.length, 5);
    for (const [i, dot] of found.slice(1).entries()) {
      const before = found[i] ?? assert.fail();
      assert.ok(dot.x > before.x && dot.y < before.y);
    }
    for (const usd of ['$67,900', '$86,080', '$110,680', '$157,640', '$216,750']) {
      assert.ok(
        labels(picture).some((label) => label.text === usd),
        usd,
      );
    }
  });

  it('draws a withheld end as open and N/A, with no dot', () => {
    const picture = percentilePicture(wage('CA'), { width: 480 }, words);
    assert.equal(dots(picture).length, 2);
    assert.ok(labels(picture).some((label) => label.text === 'N/A'));
    assert.ok(picture.marks.some((mark) => mark.tone === 'open'));
  });

  it('marks a salary where it stands, also outside the published figures', () => {
    for (const amount of [30000, 130000, 500000]) {
      const picture = percentilePicture(wage('US'), { width: 320, amount }, words);
      const marker = picture.marks.find((mark) => mark.tone === 'other');
      assert.ok(marker?.kind === 'path');
      const x = Number(/^M([\d.]+)/.exec(marker.d)?.[1]);
      assert.ok(x > 0 && x < 320);
    }
  });

  it('keeps all words inside, at any width', () => {
    for (const width of [280, 480, 1000]) {
      for (const { x, anchor, text } of labels(percentilePicture(wage('US'), { width }, words))) {
        const length = text.length * 6.8;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
        assert.ok(left >= -8 && left + length <= width + 8, `${text} at ${width}`);
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
  const areas = ['US', 'OH', 'CA'].map((id) => ({ name: id, estimate: wage(id) }));

  it('puts every area on one axis', () => {
    const picture = comparePicture(areas, 600, words);
    const [nation, ohio, california] = dots(picture);
    assert.ok(nation && ohio && california);
    assert.ok(ohio.x < nation.x && nation.x < california.x);
    assert.equal(new Set([nation.y, ohio.y, california.y]).size, 3);
    assert.equal(rects(picture).length, 1, 'only the nation has a 25th and a 75th percentile');
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
    const map = tileMapPicture(tileMap(rows, measureScale(rows, 'p90'), 480), words);
    const svg = svgDocument(map, palette, '#ffffff');
    assert.equal(svg.match(/colour-of-on-step/g)?.length, 39);
    assert.ok(!/script|href|style=|var\(|url\(/.test(svg));
  });
});
