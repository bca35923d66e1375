import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import { type MeasureScale, measureScale, rampOf } from '../present/chart/measure';
import type { Picture } from '../present/chart/picture';
import {
  type Direction,
  neighbour,
  type Tile,
  type TileMap,
  textTone,
  tileMap,
  tileMapPicture,
  tileTone,
} from '../present/chart/tileMap';
import type { Measure } from '../present/explorerState';
import { mapFinding, measureWord, stateLine } from '../present/findings';
import type { Context } from './context';
import { h, newId, s } from './dom';
import { markNode, onResize, setSize } from './figureView';

/** The tile-grid map: a button per state, coloured by a measure. */
export interface MapView {
  readonly element: HTMLElement;
  tile(area: AreaId): SVGGElement | undefined;
  show(measure: Measure): void;
  /** The words of a state above the map; undefined: what to do. */
  read(area: AreaId | undefined): void;
  /** The tile that Tab leads to. */
  setCurrent(area: AreaId): void;
  /** The map as a picture with its colours; undefined before it was drawn. */
  picture(): { readonly picture: Picture; readonly ramp: ReturnType<typeof rampOf> } | undefined;
}

const arrows = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

export function createMap(context: Context): MapView {
  const words = newId('finding');
  const svg = s('svg', { class: 'map', role: 'group', 'aria-describedby': words });
  const finding = h('span', { class: 'finding', id: words });
  const cite = h('span', { class: 'cite' }, context.index.cite(context.rows[0]?.area.id));
  // Tiles have these words as their names: the line is for those who look. Under the map, because a
  // longer line above would push the tile away that is about to be clicked.
  const readout = h('p', { class: 'readout', 'aria-hidden': 'true' });
  const caption = h('figcaption', {}, finding, cite);
  const element = h('figure', { class: 'chart' }, svg, readout, caption);
  const tiles = new Map<AreaId, SVGGElement>();
  let scale = measureScale(context.rows, 'median');
  let drawn: TileMap | undefined;
  let current: AreaId | undefined;

  const paint = () => {
    const ramp = rampOf(scale, context.theme.colours());
    for (const [i, colour] of ramp.steps.entries()) svg.style.setProperty(`--step-${i}`, colour);
    for (const [i, colour] of ramp.on.entries()) svg.style.setProperty(`--on-step-${i}`, colour);
  };
  const setCurrent = (area: AreaId) => {
    tiles.get(current ?? '')?.setAttribute('tabindex', '-1');
    tiles.get(area)?.setAttribute('tabindex', '0');
    current = area;
  };
  const draw = () => {
    const width = Math.floor(element.clientWidth);
    if (width === 0) return;
    const focused = document.activeElement?.closest('[data-area]')?.getAttribute('data-area');
    const hadFocus = svg.contains(document.activeElement);
    drawn = tileMap(context.rows, scale, width);
    setSize(svg, drawn.width, drawn.height);
    placeTiles(context, drawn, tiles);
    svg.replaceChildren(...tiles.values(), ...drawn.legend.map(markNode));
    if (hadFocus) tiles.get(focused ?? '')?.focus();
    setCurrent(current ?? drawn.tiles[0]?.area ?? '');
    paint();
  };
  svg.addEventListener('keydown', (event) => {
    const direction = arrows.get(event.key);
    const from = (event.target as Element).getAttribute('data-area');
    const to = direction && from && drawn && neighbour(drawn.tiles, from, direction);
    if (direction) event.preventDefault();
    if (!to) return;
    setCurrent(to.area);
    tiles.get(to.area)?.focus();
  });
  context.theme.onChange(paint);
  return {
    element,
    tile: (area) => tiles.get(area),
    setCurrent,
    read: (area) => {
      const row = context.rows.find((one) => one.area.id === area);
      readout.textContent = row ? stateLine(row) : l10n.t('Point at a state, or choose one.');
    },
    show: (measure) => {
      scale = measureScale(context.rows, measure);
      svg.setAttribute('aria-label', mapTitle(scale));
      finding.textContent = mapFinding(context.index, context.rows, measure);
      if (drawn) draw();
      else onResize(element, draw); // not before it is first shown, which is after the table
    },
    picture: () => {
      if (!drawn) return undefined;
      const ramp = rampOf(scale, context.theme.colours());
      const text = mapWords(context, scale);
      return { picture: tileMapPicture(drawn, text), ramp };
    },
  };
}

function mapTitle({ measure }: MeasureScale): string {
  return l10n.t('Map of the states: {0}', measureWord(measure));
}

function mapWords({ index, rows }: Context, scale: MeasureScale) {
  return {
    title: `${mapTitle(scale)}, ${index.data.occupation.title}`,
    finding: mapFinding(index, rows, scale.measure),
    citation: index.cite(rows[0]?.area.id),
  };
}

/** Makes the tiles the first time, and later only moves and recolours them: focus stays. */
function placeTiles({ rows }: Context, map: TileMap, tiles: Map<AreaId, SVGGElement>): void {
  const names = new Map(rows.map((row) => [row.area.id, `${stateLine(row)}, ${row.area.postal}`]));
  for (const tile of map.tiles) {
    const node = tiles.get(tile.area) ?? newTile(tile, names.get(tile.area) ?? tile.text);
    tiles.set(tile.area, node);
    const { x, y, size } = tile;
    const middle = { x: x + size / 2, y: y + size / 2 + 4, 'text-anchor': 'middle' };
    node.replaceChildren(
      s('rect', { class: `tone-${tileTone(tile.step)}`, x, y, width: size, height: size }),
      s('path', { class: 'pips', d: tile.pips }),
      s('text', { class: `tone-${textTone(tile.step)}`, ...middle }, tile.text),
    );
  }
}

function newTile(tile: Tile, name: string): SVGGElement {
  return s('g', {
    class: 'tile',
    role: 'button',
    tabindex: -1,
    'aria-label': name,
    'aria-pressed': 'false',
    'data-area': tile.area,
  });
}
