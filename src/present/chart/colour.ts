/**
 * Colour scales in OKLab, where equal distances look equally different. Ends come from the theme:
 * one near its background, one away from it towards the foreground, so that lightness alone orders
 * the steps, whatever colours a reader can tell apart.
 */
import {
  clampChroma,
  converter,
  differenceEuclidean,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode,
  wcagContrast,
  wcagLuminance,
} from 'culori/fn';

for (const mode of [modeRgb, modeLrgb, modeOklab, modeOklch]) useMode(mode);
const toOklch = converter('oklch');

/** What a scale is made from; each a CSS colour as `#rrggbb`, `#rgb` or `rgb(…)`. */
export interface ThemeColours {
  readonly background: string;
  /** Hue of a scale, and of the upper arm of a diverging one. */
  readonly accent: string;
  /** Hue of the lower arm of a diverging scale. */
  readonly other: string;
  /** Hue of what is above, against the accent's for what is below, on a map of dots. */
  readonly warm: string;
}

/** A colour per step, and for each the text colour that can be read on it. */
export interface Ramp {
  readonly steps: readonly string[];
  readonly on: readonly string[];
}

/** From near the background (low) to far from it (high). */
export function sequentialRamp(theme: ThemeColours, count: number): Ramp {
  const { near, far } = lightnessEnds(theme.background);
  const at = between(inHue(near, 0.035, theme.accent), inHue(far, 0.13, theme.accent));
  return withText(Array.from({ length: count }, (_, i) => at(count > 1 ? i / (count - 1) : 1)));
}

/** Two arms that meet at a colour near the background; `below` steps under the middle. */
export function divergingRamp(theme: ThemeColours, below: number, above: number): Ramp {
  const { near, far } = lightnessEnds(theme.background);
  // Arms of different length keep the same step: the same distance means the same difference.
  const longest = Math.max(below, above, 1);
  const arm = (hueOf: string, count: number) => {
    const at = between(inHue(near, 0, hueOf), inHue(far, 0.13, hueOf));
    return Array.from({ length: count }, (_, i) => at((i + 0.6) / (longest - 0.4)));
  };
  return withText([...arm(theme.other, below).reverse(), ...arm(theme.accent, above)]);
}

/** How different two colours look: their distance in OKLab. */
export const distance = differenceEuclidean('oklab');

/** WCAG contrast ratio of two colours, 1 to 21. */
export const contrastOf = wcagContrast;

/** @throws RangeError when the text isn't a colour */
export function parseColour(text: string): Oklch {
  const colour = toOklch(text.trim());
  if (!colour) throw new RangeError(`Not a colour: ${text.slice(0, 40)}`);
  return colour;
}

function lightnessEnds(background: string): { readonly near: number; readonly far: number } {
  const { l } = parseColour(background);
  const away = l < 0.5 ? 1 : -1;
  return { near: clamp(l + away * 0.11), far: clamp(l + away * 0.58) };
}

/** The lightness, in the hue of a colour, as colourful as asked or as the screen allows. */
function inHue(l: number, c: number, hueOf: string): string {
  const { h } = parseColour(hueOf);
  return formatHex(clampChroma({ mode: 'oklch', l, c, h: h ?? 0 }, 'oklch'));
}

function between(low: string, high: string): (share: number) => string {
  const at = interpolate([low, high], 'oklab');
  return (share) => formatHex(at(share));
}

/** Relative luminance on which black and white text have the same contrast. */
const middleLuminance = Math.sqrt(1.05 * 0.05) - 0.05;

function withText(steps: readonly string[]): Ramp {
  const readable = (step: string) =>
    wcagLuminance(step) >= middleLuminance ? '#000000' : '#ffffff';
  return { steps, on: steps.map(readable) };
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
