import { clampChroma, formatHex, interpolate } from 'culori/fn';
import { parseColour, type ThemeColours } from './colour';
import { middleStep, nationLimits } from './dotMap';

/**
 * Colours of the dots: grey at the nation's value, one hue below and one above. Unlike tiles, dots
 * stand on the page itself, so that the middle keeps its distance from the background too.
 */
export function nationRamp(theme: ThemeColours): readonly string[] {
  const dark = parseColour(theme.background).l < 0.5;
  const middle = formatHex({ mode: 'oklch', l: dark ? 0.8 : 0.74, c: 0, h: 0 });
  const end = (hueOf: string) => {
    const { h } = parseColour(hueOf);
    const colour = { mode: 'oklch', l: dark ? 0.6 : 0.46, c: 0.17, h: h ?? 0 } as const;
    return formatHex(clampChroma(colour, 'oklch'));
  };
  const [below, above] = [interpolate([middle, end(theme.accent)], 'oklab'), interpolate([middle, end(theme.warm)], 'oklab')];
  return Array.from({ length: nationLimits.length + 1 }, (_, step) => {
    const away = Math.abs(step - middleStep) / middleStep;
    return formatHex((step < middleStep ? below : above)(away));
  });
}
