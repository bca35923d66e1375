import type { Atlas } from '../atlas';
import type { WageArea } from '../places/model';
import type { Found } from '../search';
import { nation, type Slots } from './slots';

/** Most rows of a comparison; the answer itself names them all. */
const most = 12;

/** An area by BLS's code or, of a state, its postal code. */
export type AreaOf = (code: string) => WageArea | undefined;

/**
 * The answer as rows: first the whole question, then each of its areas and occupations by itself; for a
 * metropolitan area the states it lies in as well, to see it beside.
 */
export function wageHits(slots: Slots, atlas: Atlas, areaOf: AreaOf): readonly Found[] {
  const { occupations, areas, rank, amount, industries } = slots;
  const pairs = areas.flatMap((area) => occupations.map((occupation) => ({ area, occupation })));
  const single = pairs.slice(0, most).map(({ area, occupation }) => ({
    ...hit(idOf(areaOf(area) ?? area, occupation, atlas, slots.year)),
    slots: { ...slots, areas: [area], occupations: [occupation] },
  }));
  const alone = pairs.length === 1 && !rank && !amount && industries.length < 2;
  const [only] = areas;
  const states = alone && only ? (areaOf(only)?.states ?? []) : [];
  const beside = states
    .flatMap((postal) => areaOf(postal) ?? [])
    .filter(({ code }) => code !== only);
  const context = beside.map((state) => ({
    ...hit(idOf(state, occupations[0] ?? '', atlas, slots.year)),
    slots: { ...slots, areas: [state.code] },
  }));
  if (alone) return [...single.map((one) => ({ ...one, slots })), ...context];
  const whole = { ...hit(wholeId(slots, atlas, areaOf)), slots };
  return rank ? [whole] : [whole, ...single];
}

function hit(id: string): Found {
  return { id, kind: 'wage', score: 0, exact: true };
}

/** `wage.TX.29-1141.2025`, `wage.0019100.29-1141.2025`. */
function idOf(
  area: WageArea | string,
  occupation: string,
  atlas: Atlas,
  year = atlas.year,
): string {
  return `wage.${nameOf(area)}.${occupation}.${year}`;
}

/** The nation and the states go by their letters, as in the atlas; others by BLS's code. */
function nameOf(area: WageArea | string): string {
  if (area === nation) return 'US';
  if (typeof area === 'string') return area;
  return area.kind === 'nation'
    ? 'US'
    : area.kind === 'state'
      ? (area.states[0] ?? area.code)
      : area.code;
}

function wholeId(
  { areas, occupations, rank, over, year }: Slots,
  atlas: Atlas,
  areaOf: AreaOf,
): string {
  const named = areas.map((area) => nameOf(areaOf(area) ?? area)).join('+') || 'all';
  const ordered = rank ? `.${rank}-${over ?? 'place'}` : '';
  return `wage.${named}.${occupations.join('+') || 'all'}.${year ?? atlas.year}${ordered}`;
}
