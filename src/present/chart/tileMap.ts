import type { AreaId, Printed } from '../../domain/model';
import type { StateRow } from '../states';
import { type Legend, legendOf } from './legend';
import { type MeasureScale, type Step, stepOf } from './measure';
import { label, type Mark, type Picture, rect, round, type Tone } from './picture';

/** One state of the map. */
export interface Tile {
  readonly area: AreaId;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly step: Step;
  readonly text: string;
  /** Bars that count the step, the sign of the class where colour can't be: high contrast. */
  readonly pips: string;
}

export interface TileMap {
  readonly tiles: readonly Tile[];
  readonly legend: Legend;
  readonly width: number;
  readonly height: number;
}

const columns = 11;
const gap = 2;
/** A chosen state's card has room under the map without scrolling. */
const largest = 42;

/**
 * Geometry of the tile-grid map: each state a square at its place in an 11 × 8 grid, so that small
 * states are as easy to see and to hit as large ones.
 * @param width room in CSS pixels
 */
export function tileMap(
  rows: readonly StateRow[],
  scale: MeasureScale,
  valueBy: (row: StateRow) => Printed,
  width: number,
): TileMap {
  const pitch = Math.min(largest, Math.floor(width / columns));
  const tiles = rows.flatMap((row) => {
    const at = row.area.tile;
    if (!at) return [];
    const step = stepOf(scale, valueBy(row));
    const [x, y, size] = [at[0] * pitch, at[1] * pitch, pitch - gap];
    const place = { area: row.id, column: at[0], row: at[1], x, y, size, step };
    return { ...place, text: row.postal, pips: pips(step, x, y, size) };
  });
  const bottom = (Math.max(0, ...tiles.map((tile) => tile.row)) + 1) * pitch;
  const drawn = pitch * columns - gap;
  const signs = (step: Step, x: number, y: number, room: number) => pips(step, x, y - 4, room, 14);
  const legend = legendOf(scale, drawn, bottom + 4, signs);
  return { tiles, legend, width: drawn, height: bottom + 4 + legend.height };
}

/** Bars side by side at the foot of a tile, one more than the step; a diagonal for withheld. */
function pips(step: Step, x: number, y: number, width: number, height = width): string {
  const size = Math.min(width, 40);
  if (step === 'none' || width < 8) return '';
  const foot = y + height - 3;
  if (step === 'withheld') return `M${x + 3} ${foot}L${x + size - 3} ${foot - size / 4}`;
  const pitch = (size - 6) / 8;
  return Array.from({ length: step + 1 }, (_, i) => {
    return `M${round(x + 3 + i * pitch)} ${foot}h${round(Math.max(1, pitch - 1.5))}`;
  }).join('');
}

export function tileTone(step: Step): Tone {
  return typeof step === 'number' ? `step-${step}` : step === 'withheld' ? 'withheld' : 'faint';
}

export function textTone(step: Step): Tone {
  return typeof step === 'number' ? `on-step-${step}` : 'ink';
}

/** The map as a picture that can be saved. */
export function tileMapPicture(
  map: TileMap,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
): Picture {
  const tiles = map.tiles.flatMap((tile): readonly Mark[] => [
    rect(tile.x, tile.y, tile.size, tile.size, tileTone(tile.step)),
    label(
      tile.x + tile.size / 2,
      tile.y + tile.size / 2 + 4,
      tile.text,
      'middle',
      textTone(tile.step),
    ),
  ]);
  // The bars count classes only where colour can't; a saved file has its colours.
  const legend = map.legend.marks.filter((mark) => mark.kind !== 'path');
  return { ...words, width: map.width, height: map.height, marks: [...tiles, ...legend] };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest tile in a direction, straight ahead first; undefined at the edge. */
export function neighbour(
  tiles: readonly Tile[],
  from: AreaId,
  direction: Direction,
): Tile | undefined {
  const start = tiles.find((tile) => tile.area === from);
  if (!start) return undefined;
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  const sideways = direction === 'left' || direction === 'right';
  const cost = (tile: Tile) => {
    const dx = tile.column - start.column;
    const dy = tile.row - start.row;
    const [ahead, aside] = sideways ? [dx * sign, Math.abs(dy)] : [dy * sign, Math.abs(dx)];
    return ahead > 0 ? ahead + aside * 3 : Number.POSITIVE_INFINITY;
  };
  const best = tiles.reduce((a, b) => (cost(b) < cost(a) ? b : a), start);
  return best === start ? undefined : best;
}
