import { parseColour, type Ramp, type ThemeColours } from '../present/chart/colour';
import type { Tone } from '../present/chart/picture';
import type { Palette } from '../present/chart/svg';

/** The colours of the reader's theme. */
export interface Theme {
  colours(): ThemeColours;
  /** Colours for a file: what the page shows now, in plain values. */
  palette(ramp?: Ramp): Palette;
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
  };
}

function palette(ramp?: Ramp): Palette {
  const known = new Map<Tone, string>();
  ramp?.steps.forEach((colour, i) => {
    known.set(`step-${i}`, colour);
  });
  ramp?.on.forEach((colour, i) => {
    known.set(`on-step-${i}`, colour);
  });
  return (tone) => {
    const colour = known.get(tone) ?? resolve(`--tone-${tone}`, '#808080');
    known.set(tone, colour);
    return colour;
  };
}

/** Value of a colour variable as plain red, green and blue, whatever notation the theme uses. */
function resolve(variable: string, otherwise: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty('color', `var(${variable}, ${otherwise})`);
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  try {
    parseColour(colour);
    return colour;
  } catch {
    return otherwise; // a colour space that the page doesn't compute in
  }
}
