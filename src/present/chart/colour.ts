/**
 * Colour scales in OKLab, where equal distances look equally different. Ends come from the theme:
 * one near its background, one away from it towards the foreground, so that lightness alone orders
 * the steps, whatever colours a reader can tell apart.
 */
export interface Lab {
  /** Lightness, 0 (black) to 1 (white). */
  readonly l: number;
  readonly a: number;
  readonly b: number;
}
type Rgb = readonly [red: number, green: number, blue: number];

/** What a scale is made from; each a CSS colour as `#rrggbb`, `#rgb` or `rgb(…)`. */
export interface ThemeColours {
  readonly background: string;
  /** Hue of a scale, and of the upper arm of a diverging one. */
  readonly accent: string;
  /** Hue of the lower arm of a diverging scale. */
  readonly other: string;
}

/** A colour per step, and for each the text colour that can be read on it. */
export interface Ramp {
  readonly steps: readonly string[];
  readonly on: readonly string[];
}

/** From near the background (low) to far from it (high). */
export function sequentialRamp(theme: ThemeColours, count: number): Ramp {
  const { near, far } = lightnessEnds(theme.background);
  const low = inHue(near, 0.035, theme.accent);
  const high = inHue(far, 0.13, theme.accent);
  return withText(Array.from({ length: count }, (_, i) => mix(low, high, share(i, count))));
}

/** Two arms that meet at a colour near the background; `below` steps under the middle. */
export function divergingRamp(theme: ThemeColours, below: number, above: number): Ramp {
  const { near, far } = lightnessEnds(theme.background);
  const middle: Lab = { l: near, a: 0, b: 0 };
  // Arms of different length keep the same step: the same distance means the same difference.
  const longest = Math.max(below, above, 1);
  const arm = (end: Lab, count: number) =>
    Array.from({ length: count }, (_, i) => mix(middle, end, (i + 0.6) / (longest - 0.4)));
  const down = arm(inHue(far, 0.13, theme.other), below).reverse();
  return withText([...down, ...arm(inHue(far, 0.13, theme.accent), above)]);
}

function share(index: number, count: number): number {
  return count > 1 ? index / (count - 1) : 1;
}

function lightnessEnds(background: string): { readonly near: number; readonly far: number } {
  const { l } = toLab(parseColour(background));
  const away = l < 0.5 ? 1 : -1;
  return { near: clamp(l + away * 0.11), far: clamp(l + away * 0.58) };
}

function withText(colours: readonly Lab[]): Ramp {
  const rgb = colours.map(toRgb);
  return {
    steps: rgb.map(hex),
    on: rgb.map((one) =>
      contrast(one, [0, 0, 0]) >= contrast(one, [1, 1, 1]) ? '#000000' : '#ffffff',
    ),
  };
}

/** The lightness, in the hue of a colour, as colourful as asked or as the screen allows. */
function inHue(l: number, chroma: number, hueOf: string): Lab {
  const { a, b } = toLab(parseColour(hueOf));
  const hue = Math.atan2(b, a);
  for (let c = chroma; c > 0; c -= 0.005) {
    const lab = { l, a: c * Math.cos(hue), b: c * Math.sin(hue) };
    if (toLinear(lab).every((part) => part >= 0 && part <= 1)) return lab;
  }
  return { l, a: 0, b: 0 };
}

function mix(from: Lab, to: Lab, t: number): Lab {
  const between = (x: number, y: number) => x + (y - x) * t;
  return { l: between(from.l, to.l), a: between(from.a, to.a), b: between(from.b, to.b) };
}

/** How different two colours look: their distance in OKLab. */
export function distance(one: string, other: string): number {
  const p = toLab(parseColour(one));
  const q = toLab(parseColour(other));
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

/** WCAG contrast ratio of two colours, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(parseColour(one), parseColour(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(linearise) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @throws RangeError when the text isn't a colour */
export function parseColour(text: string): Rgb {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text.trim());
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(text.trim());
  if (short) return channels(short, (part) => Number.parseInt(part + part, 16));
  if (long) return channels(long, (part) => Number.parseInt(part, 16));
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(text.trim());
  if (rgb) return channels(rgb, Number);
  throw new RangeError(`Not a colour: ${text.slice(0, 40)}`);
}

function channels(match: RegExpExecArray, read: (part: string) => number): Rgb {
  return [1, 2, 3].map((i) => clamp(read(match[i] ?? '0') / 255)) as unknown as Rgb;
}

function linearise(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** sRGB to OKLab; the constants are the definition of OKLab (Björn Ottosson, 2020). */
export function toLab(rgb: Rgb): Lab {
  const [r, g, b] = rgb.map(linearise) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function toLinear({ l, a, b }: Lab): Rgb {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function toRgb(lab: Lab): Rgb {
  const encode = (part: number) =>
    part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
  return toLinear(lab).map((part) => clamp(encode(clamp(part)))) as unknown as Rgb;
}

function hex(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
