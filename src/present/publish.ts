import type { Atlas } from '../domain/atlas';
import type {
  CredentialEntry,
  CredentialKind,
  Entry,
  EntryKind,
  FigureKey,
  Source,
  SourceId,
  WageEntry,
  WageEstimate as WageRow,
} from '../domain/model';
import type { Control, Program as ProgramRow } from '../domain/programs/model';
import type { Requirement } from '../domain/requirements';
import type { Slots } from '../domain/search/slots';
import { topCode } from '../domain/wages/marks';
import { type Point, rank } from '../domain/wages/rank';
import { answerWords } from './answerWords';
import { describe, issuer, title } from './describe';
import { firstWords } from './pages/credential';
import type { Resolved } from './picks';
import { earnWords, keepWords, seenWords } from './requirements';
import { whyWithheld } from './withheld';

/**
 * Wages of one occupation in one area (or industry of the nation) and year, as other extensions get
 * them: annual US dollars, `hourly` US dollars an hour; each figure as printed, null when withheld,
 * undefined when the release has no such figure.
 */
export interface WageEstimate extends Omit<WageRow, 'area' | 'source' | 'withheld'> {
  /** Name of the area, e.g. `Ohio`, `Austin-Round Rock-San Marcos, TX`. */
  readonly area: string;
  /** Seven digits, as BLS has it: `3900000`. */
  readonly areaCode: string;
  /** Postal code of a state, `US` for the nation; absent for other areas. */
  readonly postal?: string;
  readonly occupationTitle: string;
  readonly industryName?: string;
  /** BLS's top code of that year, annual US dollars. */
  readonly topCode: number;
  /** Why a figure is null, in BLS's terms, by figure: `withheld['hourly.median']`. */
  readonly withheld: { readonly [K in FigureKey]?: string };
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

/** What one institution gives in one field at one level. */
export interface Program {
  /** Key of the institution in IPEDS and College Navigator, six digits. */
  readonly unitid: string;
  readonly institution: string;
  readonly city: string;
  /** Postal code. */
  readonly state: string;
  readonly control: Control;
  /** Six-digit CIP 2020 code of the field. */
  readonly cip: string;
  /** As IPEDS words it: `bachelor's`, `certificate, 1 to under 2 years`. */
  readonly level: string;
  /** Number of awards from July of the year before to June of `year`, at least 1. */
  readonly awards: number;
  /** The same a year earlier; null when that year's counts have no such program. */
  readonly awardsBefore: number | null;
  readonly year: number;
}

export interface SearchHit {
  readonly id: string;
  readonly kind: EntryKind;
  readonly label: string;
  readonly description: string;
  /** What an answer about wages read: SOC codes, BLS area and industry codes. */
  readonly slots?: HitSlots;
}

export interface HitSlots {
  readonly occupations: readonly string[];
  readonly areas: readonly string[];
  readonly industries: readonly string[];
  readonly year?: number;
  readonly measure?: string;
  readonly rank?: 'highest' | 'lowest';
}

/** A wage row with its names and source spelled out. */
export function publishWage(atlas: Atlas, entry: WageEntry): WageEstimate {
  const { area: _, source, withheld: marks, ...figures } = entry.estimate;
  const keys = Object.keys(marks) as FigureKey[];
  return {
    ...structuredClone(figures),
    area: entry.area.name,
    areaCode: entry.area.code,
    ...(entry.area.id === entry.area.code ? {} : { postal: entry.area.id }),
    topCode: topCode(figures.year).annual,
    occupationTitle: entry.occupation.title,
    ...(entry.industry ? { industryName: entry.industry.name } : {}),
    withheld: Object.fromEntries(keys.map((key) => [key, whyWithheld(entry.estimate, key)])),
    source: sourceOf(atlas, source),
  };
}

/** @throws RangeError when `annualUsd` isn't a finite number above 0 */
export function publishRank(atlas: Atlas, annualUsd: number, entry: WageEntry): WageRank {
  const { band, estimatedPercentile, beyondWithheld } = rank(annualUsd, entry.estimate);
  return {
    annualUsd,
    wages: publishWage(atlas, entry),
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

/** @param year in which the academic year of the awards ends */
export function publishProgram(program: ProgramRow, year: number): Program {
  const { institution, field, level, awards, awardsBefore } = program;
  const { unitid, name, city, state, control } = institution;
  const place = { unitid, institution: name, city, state, control };
  return { ...place, cip: field.cip, level: level.award, awards, awardsBefore, year };
}

/** A copy, so that no other extension can change the atlas. */
export function publishEntry(entry: Entry): Entry {
  return structuredClone(entry);
}

function sourceOf(atlas: Atlas, id: SourceId): Source {
  const unknown = { id, type: 'page', title: id, publisher: '', year: null, url: null } as const;
  return { ...(atlas.source(id) ?? unknown) };
}

/** A search hit in words; an answer about wages tells what it read. */
export function publishHit(atlas: Atlas, one: Resolved): SearchHit {
  const { id, kind, slots } = one.found;
  const read = slots ? { slots: hitSlots(slots) } : {};
  if ('none' in one) return { id, kind, label: one.none, description: '', ...read };
  if ('entry' in one) {
    return { id, kind, label: title(one.entry), description: describe(atlas, one.entry), ...read };
  }
  const [first] = one.answer.entries;
  const { label, description } = answerWords(atlas, one.answer);
  const single = one.answer.form === 'one' && first;
  return { id: single ? single.id : id, kind, label, description, ...read };
}

function hitSlots({ occupations, areas, industries, year, measure, rank: end }: Slots): HitSlots {
  return {
    occupations: [...occupations],
    areas: [...areas],
    industries: [...industries],
    ...(year === undefined ? {} : { year }),
    ...(measure === undefined ? {} : { measure }),
    ...(end === undefined ? {} : { rank: end === 'both' ? 'highest' : end }),
  };
}
