import type { Atlas } from '../domain/atlas';
import type {
  CredentialEntry,
  CredentialKind,
  Entry,
  EntryKind,
  Source,
  SourceId,
  WageEstimate as WageRow,
} from '../domain/model';
import type { Requirement } from '../domain/requirements';
import { type Point, rank } from '../domain/wages';
import { issuer, occupationTitle } from './describe';
import { firstWords } from './pages/credential';
import { earnWords, keepWords, seenWords } from './requirements';

/** Wages of one occupation in one area, annual US dollars, as other extensions get them. */
export interface WageEstimate extends Omit<WageRow, 'area' | 'source' | 'notes'> {
  /** Name of the area, e.g. `Ohio`. */
  readonly area: string;
  /** Postal code, `US` for the nation. */
  readonly postal: string;
  readonly occupationTitle: string;
  readonly source: Source;
}

/** Where a salary stands. `band` is certain; `estimatedPercentile` is interpolated within it. */
export interface WageRank {
  readonly annualUsd: number;
  readonly wages: WageEstimate;
  /** Published percentiles at or below and above the salary; null past the published ones. */
  readonly band: { readonly from: Point | null; readonly to: Point | null };
  /** Straight line between the band's two ends; absent where that would be a guess. */
  readonly estimatedPercentile?: number;
  /** True when the next percentile up exists but was withheld. */
  readonly beyondWithheld: boolean;
}

/** One meaning of an acronym. */
export interface Credential {
  readonly id: string;
  readonly acronym: string;
  readonly name: string;
  readonly issuer: { readonly acronym: string; readonly name: string; readonly url: string | null };
  readonly kind: CredentialKind;
  readonly certifies: string;
  readonly otherMeanings: readonly string[];
  readonly url: string | null;
  readonly sources: readonly Source[];
  /** What it takes; absent for a degree, and where nothing was found. */
  readonly requirements?: Requirements;
}

/** What a credential takes: in words, as the card has them, and fact by fact. */
export interface Requirements {
  /** What must be said first: retired, moved, rules of the states; empty where there is nothing. */
  readonly first: string;
  /** Empty where it was not found. */
  readonly earn: string;
  /** Empty where it was not found. */
  readonly keep: string;
  /** The edition that was seen, and whom to check with. */
  readonly seen: string;
  readonly facts: Omit<Requirement, 'credential'>;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly description: string;
}

/** A wage row with its names and source spelled out. */
export function publishWage(atlas: Atlas, row: WageRow): WageEstimate {
  const { area: id, source, notes, ...figures } = row;
  const area = atlas.area(id);
  return {
    ...structuredClone(figures),
    area: area?.name ?? id,
    postal: area?.postal ?? id,
    occupationTitle: occupationTitle(atlas, row.occupation),
    source: sourceOf(atlas, source),
  };
}

/** @throws RangeError when `annualUsd` isn't a finite number above 0 */
export function publishRank(atlas: Atlas, annualUsd: number, row: WageRow): WageRank {
  const { band, estimatedPercentile, beyondWithheld } = rank(annualUsd, row);
  return {
    annualUsd,
    wages: publishWage(atlas, row),
    band,
    ...(estimatedPercentile === undefined ? {} : { estimatedPercentile }),
    beyondWithheld,
  };
}

export function publishCredential(atlas: Atlas, entry: CredentialEntry): Credential {
  const by = issuer(atlas, entry);
  const { id, acronym, name, credentialKind: kind, certifies, otherMeanings, url } = entry;
  return {
    id,
    acronym,
    name,
    issuer: { acronym: by?.acronym ?? '', name: by?.label ?? '', url: by?.url ?? null },
    kind,
    certifies,
    otherMeanings: [...otherMeanings],
    url,
    sources: entry.sources.map((source) => sourceOf(atlas, source)),
    ...publishRequirements(atlas.requirement(id)),
  };
}

function publishRequirements(row: Requirement | undefined): Pick<Credential, 'requirements'> {
  if (!row?.seen) return {};
  const { credential, ...facts } = row;
  return {
    requirements: {
      first: firstWords(row),
      earn: earnWords(row),
      keep: keepWords(row),
      seen: seenWords(row),
      facts: structuredClone(facts),
    },
  };
}

/** A copy, so that no other extension can change the atlas. */
export function publishEntry(entry: Entry): Entry {
  return structuredClone(entry);
}

function sourceOf(atlas: Atlas, id: SourceId): Source {
  const unknown = { id, type: 'page', title: id, publisher: '', year: null, url: null } as const;
  return { ...(atlas.source(id) ?? unknown) };
}
