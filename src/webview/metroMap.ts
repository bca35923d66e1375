import * as l10n from '@vscode/l10n';
import type { Printed } from '../domain/model';
import { shortened } from '../present/chart/compare';
import {
  type DotMap,
  dotMap,
  dotMapPicture,
  nationLegend,
  type Outlines,
  type Placed,
  placesOnMap,
} from '../present/chart/dotMap';
import { nationRamp } from '../present/chart/nationRamp';
import type { Picture } from '../present/chart/picture';
import type { ExplorerArea } from '../present/explorer';
import type { AreaRow } from '../present/states';
import type { Context } from './context';
import { h, newId, s } from './dom';
import { markNode, onResize, setSize, setSteps } from './figureView';
import { loadBeside } from './lazy';
import type { MarkSide } from './linked';
import { takeOutlines } from './outlinesHandover';

/** A map of dots, one for each area that has a place. */
export interface MetroMap extends MarkSide {
  readonly caption: HTMLElement;
  show(words: MapWords): void;
  /** Which dots are drawn. */
  sift(found: ReadonlySet<string>): void;
  choose(id: string | null): void;
  picture(): { readonly picture: Picture; readonly steps: readonly string[] } | undefined;
}

/** What the map shows now. */
export interface MapWords extends Pick<Picture, 'title' | 'finding' | 'citation'> {
  /** Per cent from the nation. */
  readonly valueOf: (row: AreaRow) => Printed;
}

export function metroMap(
  { theme }: Pick<Context, 'theme'>,
  rows: readonly AreaRow[],
  areas: readonly ExplorerArea[],
  line: (row: AreaRow) => string,
): MetroMap {
  const described = newId('finding');
  const svg = s('svg', { class: 'dots', role: 'img', 'aria-describedby': described });
  const finding = h('span', { class: 'finding', id: described });
  const cite = h('span', { class: 'cite' });
  const readout = h('p', { class: 'readout', 'aria-hidden': 'true' });
  const element = h('figure', { class: 'chart' }, svg, readout);
  const land = s('g', { class: 'land' });
  const layer = s('g');
  const ring = s('circle', { class: 'ring', r: 0 });
  const name = s('text', { class: 'ring-name tone-ink' });
  const legend = s('g');
  svg.append(land, layer, ring, name, legend);
  const dots = new Map<string, SVGElement>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  let outlines: Outlines | undefined;
  let places: ReadonlyMap<string, Placed> = new Map();
  let words: MapWords | undefined;
  let drawn: DotMap | undefined;
  let chosen: string | null = null;

  const paint = () => setSteps(svg, { steps: nationRamp(theme.colours()), on: [] });
  const point = () => {
    const dot = drawn?.dots.find(({ id }) => id === chosen);
    ring.setAttribute('r', dot ? String(dot.r + 4) : '0');
    name.textContent = '';
    if (!dot || !drawn) return;
    ring.setAttribute('cx', String(dot.x));
    ring.setAttribute('cy', String(dot.y));
    const right = dot.x > drawn.width * 0.6;
    const room = (right ? dot.x : drawn.width - dot.x) - dot.r - 8;
    name.textContent = shortened(byId.get(dot.id ?? '')?.name ?? '', room);
    name.setAttribute('text-anchor', right ? 'end' : 'start');
    name.setAttribute('x', String(dot.x + (right ? -1 : 1) * (dot.r + 8)));
    name.setAttribute('y', String(dot.y + 4));
  };
  const draw = () => {
    const width = Math.floor(element.clientWidth);
    if (width === 0 || !outlines || !words) return;
    drawn = dotMap(rows, places, words.valueOf, width);
    setSize(svg, width, drawn.height + 40);
    land.setAttribute('transform', `scale(${drawn.scale})`);
    dots.clear();
    for (const dot of drawn.dots) dots.set(dot.id ?? '', markNode(dot));
    layer.replaceChildren(...dots.values());
    legend.replaceChildren(...nationLegend(width, drawn.height).map(markNode));
    point();
    paint();
  };
  const begin = async () => {
    try {
      await loadBeside('outlines.js');
    } catch {
      readout.textContent = l10n.t('The map could not be drawn; the table has every figure.');
      return;
    }
    outlines = takeOutlines();
    if (!outlines) return;
    places = placesOnMap(areas, outlines.project);
    const shape = (d: string, name: string) => s('path', { class: name, d });
    land.append(
      shape(outlines.coast, 'coast'),
      shape(outlines.borders, 'borders'),
      shape(outlines.puertoRico, 'coast'),
    );
    draw();
    onResize(element, draw);
  };
  void begin();
  theme.onChange(paint);
  return {
    element,
    caption: h('div', { class: 'caption' }, finding, cite),
    mark: (id) => dots.get(id),
    read: (id) => {
      const row = byId.get(id ?? '');
      readout.textContent = row
        ? line(row)
        : l10n.t('Point at a dot, or choose an area in the table.');
    },
    choose: (id) => {
      chosen = id;
      point();
    },
    sift: (found) => {
      for (const [id, dot] of dots) dot.classList.toggle('away', !found.has(id));
    },
    show: (next) => {
      words = next;
      svg.setAttribute('aria-label', next.title);
      finding.textContent = next.finding;
      cite.textContent = next.citation;
      draw();
    },
    picture: () => {
      if (!drawn || !outlines || !words) return undefined;
      const marks = nationLegend(drawn.width, drawn.height);
      const picture = dotMapPicture(drawn, outlines, words, marks);
      return { picture, steps: nationRamp(theme.colours()) };
    },
  };
}
