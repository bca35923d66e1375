import * as l10n from '@vscode/l10n';
import type { AreaId } from '../domain/model';
import type { Ramp } from '../present/chart/colour';
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
import { areaLine, mapFinding, measureWord, measureWords, readoutLine } from '../present/findings';
import { measureValue } from '../present/states';
import type { Context } from './context';
import { h, newId, s } from './dom';
import { markNode, onResize, setSize, setSteps, toneClass } from './figureView';
import type { MarkSide } from './linked';

/** The tile-grid map: a button per state, coloured by a measure. */
export interface MapView extends MarkSide {
  /** What the map shows, in words, and its source. */
  readonly caption: HTMLElement;
  setCurrent(area: AreaId): void;
  show(measure: Measure): void;
  /** The map as a picture with its colours; undefined before it was drawn. */
  picture(): { readonly picture: Picture; readonly ramp: Ramp } | undefined;
}

const arrows = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

export function createMap(context: Context): MapView {
  const { index, rows, lens } = context;
  const words = newId('finding');
  const svg = s('svg', { class: 'map', role: 'group', 'aria-describedby': words });
  const finding = h('span', { class: 'finding', id: words });
  const cite = h('span', { class: 'cite' }, index.cite(rows[0]?.id));
  // Tiles have these words as their names: the line is for those who look. Under the map, because a
  // longer line above would push the tile away that is about to be clicked.
  const readout = h('p', { class: 'readout', 'aria-hidden': 'true' });
  const caption = h('div', { class: 'caption' }, finding, cite);
  const element = h('figure', { class: 'chart' }, svg, readout);
  const tiles = new Map<AreaId, SVGGElement>();
  const pointer = s('path', { class: 'pointer tone-ink' });
  let measure: Measure = context.store.get().measure;
  let scale = scaleOf(context, measure);
  let drawn: TileMap | undefined;
  let current: AreaId | undefined;
  let hasPips = false;

  const ramps = new Map<string, Ramp>();
  /** Computed once for each measure and theme: some people change themes with the light. */
  const ramp = (): Ramp => {
    const colours = context.theme.colours();
    const key = [measure, ...Object.values(colours)].join();
    const found = ramps.get(key) ?? rampOf(scale, colours);
    ramps.set(key, found);
    return found;
  };
  const paint = () => setSteps(svg, ramp());
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
    drawn = tileMap(rows, scale, (row) => measureValue(row, measure), width);
    setSize(svg, drawn.width, drawn.height);
    hasPips = context.theme.isHighContrast();
    placeTiles(context, drawn, tiles, hasPips);
    svg.replaceChildren(...tiles.values(), ...drawn.legend.marks.map(markNode), pointer);
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
  context.theme.onChange(() => {
    if (drawn && hasPips !== context.theme.isHighContrast()) draw();
    else paint();
  });
  return {
    element,
    caption,
    mark: (area) => tiles.get(area),
    setCurrent,
    read: (area) => {
      const row = rows.find((one) => one.id === area);
      readout.textContent = row
        ? readoutLine(row, lens)
        : l10n.t('Point at a state, or choose one.');
      pointer.setAttribute(
        'd',
        row ? (drawn?.legend.pointer(measureValue(row, measure)) ?? '') : '',
      );
    },
    show: (chosen) => {
      measure = chosen;
      scale = scaleOf(context, measure);
      svg.setAttribute('aria-label', mapTitle(measure));
      finding.textContent = mapFinding(index, rows, measure, lens);
      if (drawn) draw();
      else onResize(element, draw); // not before it is first shown, which is after the table
    },
    picture: () => {
      if (!drawn) return undefined;
      const text = mapWords(context, measure);
      return { picture: tileMapPicture(drawn, text), ramp: ramp() };
    },
  };
}

function scaleOf({ rows, lens }: Context, measure: Measure): MeasureScale {
  const values = rows.map((row) => measureValue(row, measure));
  return measureScale(values, measure === 'difference', measureWords(measure, lens));
}

function mapTitle(measure: Measure): string {
  return l10n.t('Map of the states: {0}', measureWord(measure));
}

function mapWords({ index, rows, lens }: Context, measure: Measure) {
  return {
    title: `${mapTitle(measure)}, ${index.data.occupation.title}`,
    finding: mapFinding(index, rows, measure, lens),
    citation: index.cite(rows[0]?.id),
  };
}

/** Makes the tiles the first time, and later only moves and recolours them: focus stays. */
function placeTiles(
  { rows, lens }: Context,
  map: TileMap,
  tiles: Map<AreaId, SVGGElement>,
  hasPips: boolean,
): void {
  const names = new Map(rows.map((row) => [row.id, `${areaLine(row, lens)}, ${row.postal}`]));
  for (const tile of map.tiles) {
    const node = tiles.get(tile.area) ?? newTile(tile, names.get(tile.area) ?? tile.text);
    tiles.set(tile.area, node);
    const { x, y, size } = tile;
    const middle = { x: x + size / 2, y: y + size / 2 + 4, 'text-anchor': 'middle' };
    node.replaceChildren(
      s('rect', { class: toneClass(tileTone(tile.step)), x, y, width: size, height: size }),
      ...(hasPips ? [s('path', { class: 'pips', d: tile.pips })] : []),
      s('text', { class: toneClass(textTone(tile.step)), ...middle }, tile.text),
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
