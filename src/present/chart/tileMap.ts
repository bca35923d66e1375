import type { AreaId } from '../../domain/model';
import { measureValue, type StateRow } from '../states';
import { type MeasureScale, type Step, stepOf } from './measure';
import { label, type Mark, type Picture, path, rect, round, type Tone } from './picture';

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
  readonly legend: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const columns = 11;
const gap = 2;
const largest = 56;
const legendRow = 24;

/**
 * Geometry of the tile-grid map: each state a square at its place in an 11 × 8 grid, so that small
 * states are as easy to see and to hit as large ones.
 * @param width room in CSS pixels
 */
export function tileMap(rows: readonly StateRow[], scale: MeasureScale, width: number): TileMap {
  const pitch = Math.min(largest, Math.floor(width / columns));
  const left = Math.floor((width - pitch * columns) / 2);
  const tiles = rows.flatMap((row) => {
    const at = row.area.tile;
    if (!at) return [];
    const step = stepOf(scale, measureValue(row, scale.measure));
    const [x, y, size] = [left + at[0] * pitch, at[1] * pitch, pitch - gap];
    const place = { area: row.area.id, column: at[0], row: at[1], x, y, size, step };
    return { ...place, text: row.area.postal, pips: pips(step, x, y, size) };
  });
  const bottom = (Math.max(0, ...tiles.map((tile) => tile.row)) + 1) * pitch;
  const legend = legendMarks(scale, width, bottom + 12);
  return { tiles, legend: legend.marks, width, height: legend.bottom };
}

/** Bars side by side at the foot of a tile, one more than the step; a diagonal for withheld. */
function pips(step: Step, x: number, y: number, size: number): string {
  if (step === 'none') return '';
  const foot = y + size - 3;
  if (step === 'withheld') return `M${x + 3} ${foot}L${x + size - 3} ${foot - size / 4}`;
  const pitch = (size - 6) / 8;
  return Array.from({ length: step + 1 }, (_, i) => {
    return `M${round(x + 3 + i * pitch)} ${foot}h${round(Math.max(1, pitch - 1.5))}`;
  }).join('');
}

function legendMarks({ legend }: MeasureScale, width: number, top: number) {
  const cell = Math.max(...legend.map((entry) => entry.text.length)) * 7.6 + 36;
  const perRow = Math.max(1, Math.floor(width / cell));
  const marks = legend.flatMap(({ step, text }, i): readonly Mark[] => {
    const x = (i % perRow) * cell;
    const y = top + Math.floor(i / perRow) * legendRow;
    const swatch = rect(x, y, 16, 16, tileTone(step));
    const sign = path(pips(step, x, y, 16), 'open');
    return [swatch, sign, label(x + 22, y + 12, text, 'start', 'dim')];
  });
  return { marks, bottom: top + Math.ceil(legend.length / perRow) * legendRow };
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
  const legend = map.legend.filter((mark) => mark.kind !== 'path');
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
