import type { ThemeColours } from '../present/chart/colour';
import type { Tone } from '../present/chart/picture';
import type { Palette } from '../present/chart/svg';

/** The colours of the reader's theme. */
export interface Theme {
  colours(): ThemeColours;
  /** Fills can't be told apart: edges and marks carry what colour carried. */
  isHighContrast(): boolean;
  /** Colours for a file: what the page shows now, in plain values. */
  palette(ramp?: { readonly steps: readonly string[]; readonly on?: readonly string[] }): Palette;
  /** Calls back whenever the theme changes. */
  onChange(listener: () => void): void;
}

export function watchTheme(): Theme {
  const listeners: (() => void)[] = [];
  // VS Code puts the theme's kind on the body's class and then, one by one, hundreds of colours on the
  // root's style: to watch those would be a record for each.
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(document.body, { attributeFilter: ['class'] });
  return {
    colours: readColours,
    isHighContrast,
    palette,
    onChange: (listener) => listeners.push(listener),
  };
}

function isHighContrast(): boolean {
  const { classList } = document.body;
  return (
    classList.contains('vscode-high-contrast') || matchMedia('(forced-colors: active)').matches
  );
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
 * Value of a colour variable as it looks on the page's background: `#rrggbb` or `rgb(…)`, whatever
 * notation or transparency the theme uses.
 */
function resolve(variable: string, otherwise: string): string {
  const colour = colourOf(variable, otherwise);
  if (/^#[\da-f]{6}$/i.test(colour)) return colour; // nothing shows through, as in most themes
  return painted([colourOf('--vscode-editor-background', '#ffffff'), colour]) ?? otherwise;
}

/** As VS Code wrote it on the root, or else computed, for which the whole page has to be styled. */
function colourOf(variable: string, otherwise: string): string {
  const written = document.documentElement.style.getPropertyValue(variable).trim();
  if (!written.includes('var(') && CSS.supports('color', written)) return written;
  const probe = document.createElement('span');
  probe.style.setProperty('color', `var(${variable}, ${otherwise})`);
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
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
