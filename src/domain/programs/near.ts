import type { PlaceReading, PlaceSpan, WageArea } from '../places/model';
import type { Places } from '../places/places';
import type { Institution } from './model';
import type { FindPlace, QueryPlace } from './query';
import { plainWords } from './vocabulary';

/** Where institutions lie, for lists of what is near a place. */
export interface ProgramPlaces {
  /** Whether the institution's city lies in one of some wage areas. */
  liesIn(institution: Institution, areas: ReadonlySet<string>): boolean;
  area(code: string): WageArea | undefined;
}

/** For lists that name no wage area: nothing of the places is read. */
export const noPlaces: ProgramPlaces = { liesIn: () => false, area: () => undefined };

/** @param places with all towns */
export function programPlaces(places: Places): ProgramPlaces {
  const known = new Map<string, readonly string[]>();
  const areasOf = (city: string, state: string) => {
    const name = `${city}, ${state}`;
    const areas = known.get(name) ?? places.areas(name).map(({ area }) => area.code);
    known.set(name, areas);
    return areas;
  };
  return {
    liesIn: ({ city, state }, areas) => {
      // Most institutions lie in another state: their cities needn't be looked up.
      const here = [...areas].some((code) => places.all.get(code)?.states.includes(state));
      return (
        here &&
        areasOf(city, state)
          .slice(0, 1)
          .some((code) => areas.has(code))
      );
    },
    area: (code) => places.all.get(code),
  };
}

/** What a question's words mean as places, from the question as it was read for places. */
export function placesRead({ places, maybe }: PlaceReading): FindPlace {
  const spans = new Map(
    [...maybe, ...places].map((span) => [plainWords(span.text).join(' '), placeOf(span)]),
  );
  return (words) => spans.get(words);
}

function placeOf({ matches, together }: PlaceSpan): QueryPlace | undefined {
  const meant = matches.slice(0, together ? matches.length : 1).map(({ area }) => area);
  if (meant.length === 0) return undefined;
  const of = (...kinds: readonly string[]) => meant.filter(({ kind }) => kinds.includes(kind));
  return {
    name: meant.map(({ name }) => name).join(', '),
    states: of('state').flatMap(({ states }) => states),
    areas: of('metropolitan', 'nonmetropolitan').map(({ code }) => code),
  };
}
