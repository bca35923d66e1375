import type { Atlas } from '../atlas';
import type { WageArea } from '../places/model';
import { type Found, nation, type Slots } from './slots';

/** Most rows of a comparison; the answer itself names them all. */
const most = 12;

/** An area by BLS's code or, of a state, its postal code. */
export type AreaOf = (code: string) => WageArea | undefined;

interface Naming {
  readonly atlas: Atlas;
  readonly areaOf: AreaOf;
  /** The newest year. */
  readonly year: number;
}

/**
 * The answer as rows: first the whole question, then each of its areas and occupations by itself; for
 * a metropolitan area the states it lies in as well, to see it beside.
 */
export function wageHits(slots: Slots, naming: Naming): readonly Found[] {
  const { occupations, areas, rank, amount, industries } = slots;
  const pairs = areas.flatMap((area) =>
    occupations.map((occupation) => [area, occupation] as const),
  );
  const industry = industries.length === 1 ? `.${industries[0]}` : '';
  const row = (area: string, occupation: string) => ({
    ...hit(`${idOf([area], [occupation], slots, naming)}${industry}`),
    slots: { ...slots, areas: [area], occupations: [occupation] },
  });
  const single = pairs.slice(0, most).map(([area, occupation]) => row(area, occupation));
  if (rank || amount || pairs.length !== 1 || industries.length > 1) {
    const order = rank ? `.${rank}-${slots.over ?? 'place'}` : '';
    const whole = { ...hit(`${idOf(areas, occupations, slots, naming)}${order}`), slots };
    return rank ? [whole] : [whole, ...single];
  }
  const states = naming.areaOf(areas[0] ?? '')?.states ?? [];
  const beside = states.flatMap((postal) => naming.areaOf(postal)?.code ?? []);
  const others = beside.filter((code) => code !== areas[0]);
  return [...single, ...others.map((state) => row(state, occupations[0] ?? ''))];
}

function hit(id: string): Found {
  return { id, kind: 'wage', score: 0, exact: true };
}

/** `wage.TX.29-1141.2025`, `wage.0019100.29-1141.2025`; of several with `+` between. */
function idOf(
  areas: readonly string[],
  occupations: readonly string[],
  slots: Slots,
  { atlas, areaOf, year }: Naming,
): string {
  const name = (code: string) => {
    if (code === nation) return 'US';
    const area = areaOf(code);
    // The states go by their letters, as in the atlas; others by BLS's code.
    return area?.kind === 'state' ? (atlas.area(area.states[0] ?? '')?.id ?? code) : code;
  };
  const named = [areas.map(name), occupations].map((some) => some.join('+') || 'all');
  return `wage.${named.join('.')}.${slots.year ?? year}`;
}
