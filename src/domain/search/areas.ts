import type { Match, PlaceSpan } from '../places/model';
import type { Scan } from './scan';

export interface Areas {
  /** BLS codes, in the order of the query. */
  readonly areas: readonly string[];
  /** A name stands for several areas, and nothing in the query says which. */
  readonly asks: boolean;
}

/**
 * The areas of the places that a query names. What a name leaves open, the rest of the query may
 * settle: a list of cities is one of the state, and a comparison is between places of one kind.
 */
export function areasOf({ places }: Scan, listed: boolean): Areas {
  const read = places.map((span) => settle(span, places, listed));
  // "nor cal: sacramento, fresno": the state only says where its cities are.
  const homes = new Set(
    read.flatMap((matches) =>
      matches.flatMap(({ area }) => (area.kind === 'state' ? [] : area.states.slice(0, 1))),
    ),
  );
  const settled = read.map((matches) =>
    matches.every(({ area }) => area.kind === 'state' && homes.has(area.states[0] ?? ''))
      ? []
      : matches,
  );
  return {
    areas: [...new Set(settled.flatMap((matches) => matches.map(({ area }) => area.code)))],
    asks: settled.some((matches, i) => matches.length > 1 && !places[i]?.together),
  };
}

function settle(span: PlaceSpan, all: readonly PlaceSpan[], listed: boolean): readonly Match[] {
  const { matches, together } = span;
  if (matches.length < 2 || together) return matches;
  // Miami is a county of Indiana too, but a city that an area is called after is what is meant.
  const [first] = matches;
  const titled =
    first?.area.kind === 'metropolitan' &&
    first.area.name.toLowerCase().includes(span.text.toLowerCase());
  const likely = titled ? matches.filter(({ area }) => area.kind !== 'nonmetropolitan') : matches;
  const states = likely.filter(({ area }) => area.kind === 'state');
  if (listed && states.length > 0) return states.slice(0, 1);
  const others = all.filter((other) => other !== span && other.matches.length === 1);
  const kinds = new Set(others.map((other) => other.matches[0]?.area.kind));
  if (states.length > 0 && kinds.has('state')) return states.slice(0, 1);
  const near = new Set(others.flatMap((other) => other.matches[0]?.area.states ?? []));
  const beside = likely.filter(({ area }) => area.states.some((state) => near.has(state)));
  return beside.length > 0 ? beside.slice(0, 1) : likely;
}
