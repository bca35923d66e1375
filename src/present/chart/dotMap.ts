import type { AreaId, Printed } from '../../domain/model';
import type { AreaRow } from '../states';
import { type Step, stepOf } from './measure';
import { type Dot, dot, label, type Mark, type Picture, path, round, type Tone } from './picture';

/** The map's own size: the outlines are drawn for it. */
export const mapSize = { width: 975, height: 610 } as const;

/** A place on the map: Alaska, Hawaii and Puerto Rico as insets; undefined for places off it. */
export type Project = (place: {
  readonly latitude: number;
  readonly longitude: number;
}) => readonly [x: number, y: number] | undefined;

/** The map's outlines, as path data in the map's own size. */
export interface Outlines {
  readonly coast: string;
  readonly borders: string;
  readonly puertoRico: string;
  readonly project: Project;
}

/** An area of the map with where it lies, in the map's own size. */
export interface Placed {
  readonly id: AreaId;
  readonly x: number;
  readonly y: number;
}

export interface DotMap {
  readonly width: number;
  readonly height: number;
  /** Largest first, so that a small one is never hidden under a large one. */
  readonly dots: readonly Dot[];
  readonly scale: number;
}

/** Limits against the nation, per cent, on a logarithmic scale: the same meaning for every occupation. */
export const nationLimits = [-30, -15, -5, 5, 15, 30] as const;
/** The class around the nation's own value. */
export const middleStep = 3;
const largest = 30;
const smallest = 2.5;

/**
 * A dot for each area: its surface as many jobs, its colour how its value stands against the nation.
 * @param valueOf per cent from the nation; null: withheld
 */
export function dotMap(
  rows: readonly AreaRow[],
  places: ReadonlyMap<AreaId, Placed>,
  valueBy: (row: AreaRow) => Printed,
  width: number,
): DotMap {
  const scale = width / mapSize.width;
  const most = Math.max(1, ...rows.map(({ values }) => values.jobs ?? 0));
  const dots = rows.flatMap((row): readonly Dot[] => {
    const place = places.get(row.id);
    if (!place) return [];
    const r = dotRadius(row.values.jobs, most, scale);
    return [
      { ...dot(place.x * scale, place.y * scale, round(r), dotTone(valueBy(row))), id: row.id },
    ];
  });
  return {
    width,
    height: Math.round(mapSize.height * scale),
    dots: dots.toSorted((a, b) => b.r - a.r),
    scale,
  };
}

/** Surface as jobs; an area without a published number of jobs has the smallest dot. */
export function dotRadius(jobs: Printed, most: number, scale: number): number {
  const full = largest * Math.max(scale, 0.45);
  return Math.max(smallest, full * Math.sqrt((jobs ?? 0) / most));
}

function dotTone(value: Printed): Tone {
  const step: Step = stepOf({ limits: nationLimits }, value);
  return typeof step === 'number' ? `step-${step}` : 'unknown';
}

/** Where areas with coordinates lie on the map. */
export function placesOnMap(
  areas: readonly { readonly id: AreaId; readonly location?: Parameters<Project>[0] }[],
  project: Project,
): ReadonlyMap<AreaId, Placed> {
  return new Map(
    areas.flatMap(({ id, location }) => {
      const at = location && project(location);
      return at ? [[id, { id, x: round(at[0]), y: round(at[1]) }] as const] : [];
    }),
  );
}

/** The map as a picture that can be saved. */
export function dotMapPicture(
  map: DotMap,
  { coast, borders, puertoRico }: Outlines,
  words: Pick<Picture, 'title' | 'finding' | 'citation'>,
  legend: readonly Mark[],
): Picture {
  const outline = [coast, borders, puertoRico].map((d) => path(scaled(d, map.scale), 'axis'));
  return {
    ...words,
    width: map.width,
    height: map.height + 44,
    marks: [...outline, ...map.dots, ...legend],
  };
}

/** Path data of relative lines, in another size. */
function scaled(d: string, scale: number): string {
  return d.replace(/-?\d+(\.\d+)?/g, (number) => String(round(Number(number) * scale)));
}

/** One strip that says what the colours mean. */
export function nationLegend(width: number, top: number): readonly Mark[] {
  const cell = Math.min(64, width / (nationLimits.length + 1));
  const steps = Array.from({ length: nationLimits.length + 1 }, (_, step) => step);
  return [
    ...steps.map((step) => dot(cell * (step + 0.5), top + 8, 7, `step-${step}`)),
    ...nationLimits.map((limit, i) =>
      label(
        cell * (i + 1),
        top + 32,
        `${limit > 0 ? '+' : '\u2212'}${Math.abs(limit)}%`,
        'middle',
        'dim',
      ),
    ),
  ];
}
