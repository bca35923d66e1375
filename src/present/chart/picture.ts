/**
 * A chart as plain shapes in CSS pixels: computed here, drawn by the page as DOM nodes and written
 * by svg.ts as a file, so that what is saved is what was seen.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The finding in words: the text alternative. */
  readonly finding: string;
  /** Year and source. */
  readonly citation: string;
  readonly marks: readonly Mark[];
}

/** What a shape means; the theme gives each its colour. */
export type Tone =
  | 'ink'
  | 'dim'
  | 'axis'
  | 'bar'
  | 'faint'
  | 'band'
  | 'accent'
  | 'other'
  | 'open'
  | 'withheld'
  /** An outline around nothing: a place whose figure isn't known. */
  | 'hollow'
  /** A dashed outline around nothing: a place whose figure is withheld. */
  | 'unknown'
  | `step-${number}`
  | `on-step-${number}`;

export type Mark = Rect | Path | Dot | Label;
interface Base {
  readonly tone: Tone;
}
export interface Rect extends Base {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** An outline without fill, or an area without an outline. */
export interface Path extends Base {
  readonly kind: 'path';
  readonly d: string;
  readonly filled?: boolean;
}
export interface Dot extends Base {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** What it stands for, when it can be pointed at. */
  readonly id?: string;
}
/** Text whose baseline is at `y`. */
export interface Label extends Base {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
}

export function rect(x: number, y: number, width: number, height: number, tone: Tone): Rect {
  return { kind: 'rect', x: round(x), y: round(y), width: round(width), height, tone };
}

export function label(
  x: number,
  y: number,
  text: string,
  anchor: Label['anchor'] = 'start',
  tone: Tone = 'ink',
): Label {
  return { kind: 'label', x: round(x), y: round(y), text, anchor, tone };
}

export function dot(x: number, y: number, r: number, tone: Tone): Dot {
  return { kind: 'dot', x: round(x), y: round(y), r, tone };
}

export function path(d: string, tone: Tone): Path {
  return { kind: 'path', d, tone };
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, tone: Tone): Path {
  return path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, tone);
}

/** An arrow head pointing right, its tip at (x, y): an end that is open because it was withheld. */
export function arrowHead(x: number, y: number, size = 4): string {
  return `M${round(x - size)} ${round(y - size)}L${round(x)} ${round(y)}L${round(x - size)} ${round(y + size)}`;
}

/** Two decimals are finer than any screen, and keep saved files short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
