import type { Ramp } from '../present/chart/colour';
import type { Mark, Picture, Tone } from '../present/chart/picture';
import { strokeWidth } from '../present/chart/svg';
import { h, newId, s } from './dom';

/** A chart with its words: what it shows, in a sentence, and where the figures come from. */
export interface FigureView {
  readonly element: HTMLElement;
  /** The picture as it is drawn now; undefined before it was. */
  picture(): Picture | undefined;
  /** Draws again, after data or state changed. */
  draw(): void;
}

/** @param make computes the picture for a width in CSS pixels; undefined: there is nothing to draw */
export function figureView(make: (width: number) => Picture | undefined): FigureView {
  const words = newId('finding');
  const svg = s('svg', { role: 'img', 'aria-describedby': words });
  const finding = h('span', { class: 'finding', id: words });
  const cite = h('span', { class: 'cite' });
  const element = h('figure', { class: 'chart' }, svg, h('figcaption', {}, finding, cite));
  let drawn: Picture | undefined;
  const draw = () => {
    element.hidden = false; // or it had no width
    const width = Math.floor(element.clientWidth);
    if (width === 0) return; // in a hidden tab
    drawn = make(width);
    element.hidden = !drawn;
    if (!drawn) return;
    drawPicture(svg, drawn);
    finding.textContent = drawn.finding;
    cite.textContent = drawn.citation;
  };
  onResize(element, draw);
  return { element, picture: () => drawn, draw };
}

export function drawPicture(svg: SVGSVGElement, picture: Picture): void {
  setSize(svg, picture.width, picture.height);
  svg.setAttribute('aria-label', picture.title);
  svg.replaceChildren(...picture.marks.map(markNode));
}

export function setSize(svg: SVGSVGElement, width: number, height: number): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

/** Classes of a shape: its tone, and for the steps of a scale what they have in common. */
export function toneClass(tone: Tone): string {
  const common = /^(on-)?step(?=-)/.exec(tone)?.[0];
  return common ? `${common} tone-${tone}` : `tone-${tone}`;
}

/** The colours of a scale's steps, for the shapes inside; none is left of a scale before. */
export function setSteps(svg: SVGSVGElement, { steps, on }: Ramp): void {
  svg.style.cssText = [
    ...steps.map((colour, i) => `--step-${i}:${colour}`),
    ...on.map((colour, i) => `--on-step-${i}:${colour}`),
  ].join(';');
}

export function markNode(mark: Mark): SVGElement {
  const tone = toneClass(mark.tone);
  switch (mark.kind) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return s('rect', { class: tone, x, y, width, height });
    }
    case 'path':
      if (mark.filled) return s('path', { class: tone, d: mark.d });
      return s('path', {
        class: `line ${tone}`,
        d: mark.d,
        'stroke-width': strokeWidth(mark.tone),
      });
    case 'dot':
      return s('circle', { class: tone, cx: mark.x, cy: mark.y, r: mark.r, 'data-area': mark.id });
    case 'label': {
      const weight = mark.strong ? ' strong' : '';
      const place = { x: mark.x, y: mark.y, 'text-anchor': mark.anchor };
      return s('text', { class: `${tone}${weight}`, ...place }, mark.text);
    }
  }
}

/** Calls back when an element's width changed, and when it is first shown. */
export function onResize(element: HTMLElement, run: () => void): void {
  let width = 0;
  new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    requestAnimationFrame(run); // to draw at once could change the width that is being observed
  }).observe(element);
}
