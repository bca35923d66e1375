import type { ThemeColours } from '../present/chart/colour';
import type { Tone } from '../present/chart/picture';
import type { Palette } from '../present/chart/svg';

/** The colours of the reader's theme. */
export interface Theme {
  colours(): ThemeColours;
  /** Colours for a file: what the page shows now, in plain values. */
  palette(ramp?: { readonly steps: readonly string[]; readonly on?: readonly string[] }): Palette;
  /** Calls back whenever the theme changes. */
  onChange(listener: () => void): void;
}

export function watchTheme(): Theme {
  const listeners: (() => void)[] = [];
  // VS Code puts the theme's kind on the body's class and its colours on the root's style.
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(document.body, { attributeFilter: ['class'] });
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  return { colours: readColours, palette, onChange: (listener) => listeners.push(listener) };
}

function readColours(): ThemeColours {
  return {
    background: resolve('--vscode-editor-background', '#ffffff'),
    accent: resolve('--vscode-charts-blue', '#0063d3'),
    other: resolve('--vscode-charts-yellow', '#bf8803'),
    warm: resolve('--vscode-charts-orange', '#d18616'),
  };
}

function palette(ramp?: Parameters<Theme['palette']>[0]): Palette {
  const known = new Map<Tone, string>();
  ramp?.steps.forEach((colour, i) => {
    known.set(`step-${i}`, colour);
  });
  ramp?.on?.forEach((colour, i) => {
    known.set(`on-step-${i}`, colour);
  });
  return (tone) => {
    const colour = known.get(tone) ?? resolve(`--tone-${tone}`, '#808080');
    known.set(tone, colour);
    return colour;
  };
}

/**
 * Value of a colour variable as it looks on the page's background: `rgb(…)`, whatever notation or
 * transparency the theme uses.
 */
function resolve(variable: string, otherwise: string): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  const computed = (value: string) => {
    probe.style.setProperty('color', value);
    return getComputedStyle(probe).color;
  };
  const layers = ['var(--vscode-editor-background, #ffffff)', `var(${variable}, ${otherwise})`];
  const colours = layers.map(computed);
  probe.remove();
  return painted(colours) ?? otherwise;
}

let pixel: CanvasRenderingContext2D | null | undefined;
/** Colours painted over one another, read back from the one pixel that they cover. */
function painted(colours: readonly string[]): string | undefined {
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return undefined;
  for (const colour of colours) {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
