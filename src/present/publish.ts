import type { Atlas } from '../domain/atlas';
import type {
  CredentialEntry,
  CredentialKind,
  Entry,
  EntryKind,
  PercentileKey,
  Source,
  SourceId,
  WageEstimate as WageRow,
} from '../domain/model';
import { type Point, rank } from '../domain/wages';
import { issuer } from './describe';

/** Wages of one occupation in one area, annual US dollars, as other extensions get them. */
export interface WageEstimate {
  /** Name of the area, e.g. `Ohio`. */
  readonly area: string;
  /** Postal code, `US` for the nation. */
  readonly postal: string;
  /** SOC code. */
  readonly occupation: string;
  readonly occupationTitle: string;
  /** null: withheld by the source; `withheld` says why. */
  readonly median: number | null;
  readonly p10: number | null;
  /** Absent where the source has no such figure. */
  readonly p25?: number | null;
  readonly p75?: number | null;
  readonly p90: number | null;
  readonly withheld: { readonly [K in PercentileKey]?: string };
  /** Wages at or above it aren't printed by BLS, annual US dollars. */
  readonly topCode: number;
  /** Reference year (OEWS: May). */
  readonly year: number;
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
}

export interface SearchHit {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly description: string;
}

/** A wage row with its names and source spelled out. */
export function publishWage(atlas: Atlas, row: WageRow): WageEstimate {
  const area = atlas.area(row.area);
  const occupation = atlas.data.occupations.find((one) => one.code === row.occupation);
  const { median, p10, p25, p75, p90, withheld, topCode, year } = row;
  return {
    area: area?.name ?? row.area,
    postal: area?.postal ?? row.area,
    occupation: row.occupation,
    occupationTitle: occupation?.title ?? row.occupation,
    median,
    p10,
    ...(p25 === undefined ? {} : { p25 }),
    ...(p75 === undefined ? {} : { p75 }),
    p90,
    withheld: { ...withheld },
    topCode,
    year,
    source: sourceOf(atlas, row.source),
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
