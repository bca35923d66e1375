import type { Atlas as Guide } from '../../src/domain/atlas';
import type { Entry, EntryKind, WageEntry, WageEstimate } from '../../src/domain/model';

export { wageId } from '../../src/domain/wages/wages';

/** The guide with the wages of its occupation, newest year, nation and states. */
export interface Atlas extends Omit<Guide, 'entries'> {
  readonly year: number;
  wages(): readonly WageEstimate[];
  wage(area: string): WageEstimate | undefined;
  entries<K extends EntryKind>(kind: K): readonly Extract<Entry, { kind: K }>[];
  entries(): readonly Entry[];
}

export function priced(guide: Guide, wages: readonly WageEntry[]): Atlas {
  const byArea = new Map(wages.map((one) => [one.area.id, one.estimate]));
  const entries = (kind?: EntryKind) =>
    kind === 'wage' ? wages : kind ? guide.entries(kind as 'role') : [...guide.entries(), ...wages];
  return {
    ...guide,
    year: wages[0]?.estimate.year ?? 0,
    wages: () => wages.map(({ estimate }) => estimate),
    wage: (area) => byArea.get(area),
    entries: entries as Atlas['entries'],
  };
}
