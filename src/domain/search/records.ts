import type { Entry, EntryId, EntryKind } from '../model';
import { cities } from './cities';
import { kindWords } from './kinds';
import type { Atlas } from './priced';

/** How much a word counts by where it stands in an entry. */
export const weights = { name: 1, detail: 0.75, kind: 0.9, text: 0.4 } as const;

/** What search knows of an entry. */
export interface SearchRecord {
  readonly id: EntryId;
  readonly kind: EntryKind;
  readonly label: string;
  /** Label and everything else it is called; only these are searched with typos. */
  readonly names: readonly string[];
  /** The rest, by weight. */
  readonly fields: readonly (readonly [weight: number, text: string])[];
  /** Acronyms and postal codes, as written. */
  readonly codes: readonly string[];
  /** Not what is meant when nothing more is said: wages of another occupation or year. */
  readonly remote: boolean;
}

export function recordOf(entry: Entry, atlas: Atlas): SearchRecord {
  const codes = codesOf(entry);
  return {
    id: entry.id,
    kind: entry.kind,
    label: entry.label,
    names: [entry.label, ...codes, ...entry.aliases],
    fields: [
      [weights.detail, detailOf(entry, atlas)],
      [weights.kind, kindTextOf(entry)],
      [weights.text, `${entry.summary} ${entry.points.join(' ')}`],
    ],
    codes,
    remote: entry.kind === 'wage' && !isDefault(entry.estimate, atlas),
  };
}

function isDefault(one: { occupation: string; year: number }, atlas: Atlas): boolean {
  return one.occupation === atlas.occupation.code && one.year === atlas.year;
}

function codesOf(entry: Entry): readonly string[] {
  if (entry.kind === 'credential') return [entry.acronym];
  if (entry.kind === 'organization') return entry.acronym ? [entry.acronym] : [];
  return entry.kind === 'wage' ? [entry.estimate.area] : [];
}

function kindTextOf(entry: Entry): string {
  const words = kindWords[entry.kind];
  if (entry.kind === 'wage')
    return `${words} ${entry.estimate.area === 'US' ? 'national' : 'state'} ${cities[entry.estimate.area] ?? ''}`;
  if (entry.kind === 'credential') return `${words} ${entry.credentialKind}`;
  // `driver` names a group of topics, and to everyone else a trade.
  return 'group' in entry && entry.group !== 'driver' ? `${words} ${entry.group}` : words;
}

function detailOf(entry: Entry, atlas: Atlas): string {
  switch (entry.kind) {
    case 'credential':
      return `${entry.certifies} ${linked(entry, 'issuedBy', atlas)}`;
    case 'degree':
      return `${entry.level} ${(entry.studies ?? []).join(' ')}`;
    case 'metro':
      return entry.states.map((code) => `${code} ${atlas.area(code)?.name ?? ''}`).join(' ');
    case 'wage':
      return occupationOf(entry.estimate.occupation, atlas);
    default:
      return '';
  }
}

function linked(entry: Entry, relation: 'issuedBy', atlas: Atlas): string {
  const others = (entry.links[relation] ?? []).map((id) => atlas.entry(id));
  return others
    .map((other) => (other?.kind === 'organization' ? `${other.acronym ?? ''} ${other.label}` : ''))
    .join(' ');
}

function occupationOf(code: string, atlas: Atlas): string {
  return atlas.data.occupations.find((one) => one.code === code)?.title ?? '';
}
