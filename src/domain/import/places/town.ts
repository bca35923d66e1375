/** A town while its county, ZIP codes and people are gathered. */
import { keyOf } from '../../places/names';
import type { CountyRow, StateRow } from './official';

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Town {
  readonly state: string;
  name: string;
  /** ZIP codes by county code; the county with most of them first, once sorted. */
  readonly zips: Map<string, string[]>;
  /** Where its postal places, or else the place itself, lie. */
  readonly points: Point[];
  /** Of the largest populated place of this name in the state; 0 when GeoNames knows none. */
  people: number;
  /** The county of that populated place: of two with as many ZIP codes it comes first. */
  home?: string;
}

export interface TownContext {
  readonly states: readonly StateRow[];
  readonly counties: ReadonlyMap<string, CountyRow>;
  readonly towns: Map<string, Town>;
  /** A postal place's county, to place a town whose county is no longer one. */
  readonly known: (Point & { readonly county: string })[];
}

export function townKey(state: string, name: string): string {
  return `${state} ${keyOf(name)}`;
}

/** The town of that name, made when there is none. */
export function townOf(context: TownContext, state: string, name: string): Town {
  const key = townKey(state, name);
  const known = context.towns.get(key);
  if (known) return known;
  const town: Town = { state, name, zips: new Map(), points: [], people: 0 };
  context.towns.set(key, town);
  return town;
}
