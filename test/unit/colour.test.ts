import assert from 'node:assert/strict';
import { formatHex } from 'culori/fn';
import {
  contrastOf,
  distance,
  divergingRamp,
  parseColour,
  sequentialRamp,
  type ThemeColours,
} from '../../src/present/chart/colour';
import { nationLimits } from '../../src/present/chart/dotMap';
import { nationRamp } from '../../src/present/chart/nationRamp';
import themes from '../ui/fixtures/themes.json';

const coloursOf = Object.entries(themes).map(([name, { variables }]): [string, ThemeColours] => [
  name,
  {
    background: variables['--vscode-editor-background'],
    accent: variables['--vscode-charts-blue'],
    other: variables['--vscode-charts-yellow'],
    warm: variables['--vscode-charts-orange'],
  },
]);
const lightness = (colour: string) => parseColour(colour).l;
const neighbours = (steps: readonly string[]) =>
  steps.slice(1).map((step, i) => [steps[i] ?? '', step] as const);

describe('colour scales', () => {
  for (const [name, theme] of coloursOf) {
    it(`are perceptually even in ${name}`, () => {
      for (const count of [3, 5, 7]) {
        const { steps } = sequentialRamp(theme, count);
        const distances = neighbours(steps).map(([a, b]) => distance(a, b));
        const [least, most] = [Math.min(...distances), Math.max(...distances)];
        assert.ok(most / least < 1.1, `${least} to ${most}`);
        assert.ok(least > 0.05, 'neighbours can be told apart');
      }
    });

    it(`are ordered by lightness alone in ${name}, whatever colours can be told apart`, () => {
      const { steps } = sequentialRamp(theme, 7);
      const away = lightness(theme.background) < 0.5 ? 1 : -1;
      for (const [a, b] of neighbours(steps))
        assert.ok(away * (lightness(b) - lightness(a)) > 0.04);
    });

    it(`have words that can be read on every colour in ${name}`, () => {
      for (const { steps, on } of [sequentialRamp(theme, 7), divergingRamp(theme, 3, 4)]) {
        for (const [i, step] of steps.entries()) {
          assert.ok(contrastOf(step, on[i] ?? '') >= 4.5, step);
        }
      }
    });

    it(`diverge evenly to two hues that colour-blind readers can tell apart in ${name}`, () => {
      const { steps } = divergingRamp(theme, 3, 4);
      assert.equal(steps.length, 7);
      const b = (colour: string) => {
        const { c, h = 0 } = parseColour(colour);
        return c * Math.sin((h * Math.PI) / 180);
      };
      // Blue and yellow are at the ends of the axis that red-green blindness leaves.
      assert.ok(b(steps[0] ?? '') > 0.03 && b(steps[6] ?? '') < -0.03);
      const up = neighbours(steps.slice(3)).map(([x, y]) => distance(x, y));
      assert.ok(Math.max(...up) / Math.min(...up) < 1.1);
    });
  }

  for (const [name, theme] of coloursOf) {
    it(`of dots stand out from the page and from one another in ${name}`, () => {
      const steps = nationRamp(theme);
      assert.equal(steps.length, nationLimits.length + 1);
      for (const step of steps) assert.ok(distance(step, theme.background) > 0.2, step);
      for (const [a, b] of neighbours(steps)) assert.ok(distance(a, b) > 0.05, `${a} ${b}`);
      // Below and above are told apart by the axis that red-green blindness leaves.
      const b = (colour: string) => {
        const { c, h = 0 } = parseColour(colour);
        return c * Math.sin((h * Math.PI) / 180);
      };
      assert.ok(b(steps[0] ?? '') < -0.05 && b(steps[6] ?? '') > 0.05);
    });
  }

  it('read the notations that themes use, and refuse what is no colour', () => {
    const read = (text: string) => formatHex(parseColour(text));
    assert.equal(read('#fff'), '#ffffff');
    assert.equal(read('#ff0000'), '#ff0000');
    assert.equal(read('rgba(255, 0, 0, 0.33)'), '#ff0000');
    assert.equal(read('rgb(0 255 0)'), '#00ff00');
    assert.throws(() => parseColour('no colour'), RangeError);
  });
});
