import { clampChroma, formatHex } from 'culori/fn';
import { parseColour, type ThemeColours } from './colour';
import { middleStep, nationLimits } from './dotMap';

/** Lightness and colourfulness of the steps away from the middle. */
const below = [
  [0.79, 0.07],
  [0.67, 0.12],
  [0.53, 0.15],
] as const;
const above = [
  [0.83, 0.09],
  [0.73, 0.14],
  [0.57, 0.15],
] as const;
/** On a light page every step is darker, so that it stands out as much. */
const onLight = 0.05;

/**
 * Colours of the dots: grey at the nation's value, one hue below and one above. Unlike tiles, dots
 * stand on the page itself, so that the middle keeps its distance from the background too.
 */
export function nationRamp(theme: ThemeColours): readonly string[] {
  const less = parseColour(theme.background).l < 0.5 ? 0 : onLight;
  // A theme may have no warm colour of its own; then the two hues must still be told apart.
  const warm = hueApart(theme.warm, theme.accent) < 60 ? theme.other : theme.warm;
  const colour = (hueOf: string, [l, c]: readonly [number, number]) => {
    const { h } = parseColour(hueOf);
    return formatHex(clampChroma({ mode: 'oklch', l: l - less, c, h: h ?? 0 }, 'oklch'));
  };
  return Array.from({ length: nationLimits.length + 1 }, (_, step) => {
    const [away, upwards] = [Math.abs(step - middleStep) - 1, step > middleStep];
    const found = (upwards ? above : below)[away];
    if (!found) return formatHex({ mode: 'oklch', l: 0.8 - less, c: 0, h: 0 });
    return colour(upwards ? warm : theme.accent, found);
  });
}

/** Degrees between two hues, 0 to 180. */
function hueApart(a: string, b: string): number {
  const apart = Math.abs((parseColour(a).h ?? 0) - (parseColour(b).h ?? 0));
  return Math.min(apart, 360 - apart);
}
