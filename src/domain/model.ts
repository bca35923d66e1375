/**
 * What the atlas holds: plain readonly data, the same shape in data/*.json and in memory.
 * Money is annual US dollars, whole numbers. `null` is a figure that exists but was withheld.
 */

import type { Accreditor, License, Requirement } from './requirements';
import type { FigureKey, PayKey } from './wages/figures';
import type { Mark } from './wages/marks';

export { type FigureKey, type PayKey, type PercentileKey, percentileKeys } from './wages/figures';
export type { Mark } from './wages/marks';

export const entryKinds = [
  'role',
  'degree',
  'credential',
  'wage',
  'metro',
  'employer',
  'organization',
  'skill',
  'step',
  'topic',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** `<kind>.<slug>`, e.g. `role.practice-manager`, `credential.CMM`, `wage.OH.11-9111.2023`. Stable across releases. */
export type EntryId = string;
/** Key of a row in data/sources.json, e.g. `guide`, `bls-oews-2023`. */
export type SourceId = string;
/** SOC occupation code, e.g. `11-9111`. */
export type OccupationCode = string;
/** `US`, a postal code (`OH`, `DC`, `PR`), or the 7-digit BLS code of a metropolitan or nonmetropolitan area. */
export type AreaId = string;

/** Where a statement comes from. A person quoted in the guide is a source too. */
export interface Source {
  readonly id: SourceId;
  readonly type: 'article' | 'dataset' | 'page' | 'person';
  readonly title: string;
  readonly publisher: string;
  /** Year the figures or the text belong to; null when the source doesn't state one. */
  readonly year: number | null;
  /** Web address; null when none is known. */
  readonly url: string | null;
  readonly note?: string;
  /** Reference period of a data set, e.g. `May 2025`. */
  readonly period?: string;
  /** Day of publication, e.g. `2026-05-15`. */
  readonly release?: string;
  readonly licence?: string;
  /** What was taken over, and how. */
  readonly made?: string;
  /** Official files that the data were converted from. */
  readonly inputs?: readonly { readonly name: string; readonly sha256: string }[];
}

/** A correction of the guide, or a caveat, shown with the entry. */
export interface Note {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** Links are written once, in the direction that reads naturally; the atlas computes the other one. */
export const relations = [
  'leadsTo', // degree → role
  'issuedBy', // credential → organization
  'uses', // role → skill
  'studies', // role → degree
  'credentials', // role → credential
  'worksAt', // role → employer
  'covers', // role → topic (a responsibility)
  'precedes', // role → role (a usual step up)
  'see', // anything → anything worth reading next
] as const;
export type Relation = (typeof relations)[number];

interface EntryBase {
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** Name as it is shown, sentence case except for proper names. */
  readonly label: string;
  /** Other names that search and look-ups accept. */
  readonly aliases: readonly string[];
  /** One or two plain sentences in our own words. */
  readonly summary: string;
  /** Further points, one sentence each. */
  readonly points: readonly string[];
  readonly notes: readonly Note[];
  readonly sources: readonly SourceId[];
  readonly links: { readonly [R in Relation]?: readonly EntryId[] };
}

export interface RoleEntry extends EntryBase {
  readonly kind: 'role';
  /** `title`: one of the eleven titles listed; `mentioned`: named elsewhere (a programme's or an employer's example). */
  readonly group: 'title' | 'mentioned';
  /** Occupation whose wages are published, for the occupation as a whole and never for this title alone. */
  readonly occupation: OccupationCode;
  /** What postings of this level ask for is told of both levels by the guide. */
  readonly level: 'first' | 'senior';
  /** What a day holds, in sentences of our own. */
  readonly work: readonly string[];
  /** O*NET's titles of the same job, its very title first. */
  readonly titles: readonly JobTitle[];
  /** Occupations that people come from. */
  readonly comesFrom: readonly OccupationCode[];
  /** License that its states ask for; absent for most jobs. */
  readonly license?: License['license'];
}

/** A job title as O*NET writes it. */
export interface JobTitle {
  readonly title: string;
  /** SOC codes that O*NET files it under. */
  readonly occupations: readonly OccupationCode[];
  /** The role's very title, word order and abbreviations apart. */
  readonly same?: boolean;
}

export interface DegreeEntry extends EntryBase {
  readonly kind: 'degree';
  readonly group: 'level' | 'program' | 'major' | 'graduate-area';
  readonly level: 'bachelor' | 'master' | 'dual';
  /** CIP codes under which its programs are counted (data/programs); absent where none is. */
  readonly fields?: readonly string[];
  /** Programmes only, e.g. `18-24 months`. */
  readonly duration?: string;
  /** Programmes only: what is studied. */
  readonly studies?: readonly string[];
}

export type CredentialKind =
  | 'certification'
  | 'fellowship'
  | 'licence'
  | 'certificate'
  | 'degree'
  | 'designation';

/** Words are in lower case, parted by spaces. */
export interface Letters {
  /** What the letters are worth before any evidence: 1 they hardly mean anything else, -4 mostly. */
  readonly prior?: number;
  /** The same when they are written with full stops, where initials of people look alike. */
  readonly dotted?: number;
  /** The letters are also a unit of measure, a verb, or a noun that takes an article. */
  readonly also?: 'unit' | 'verb' | 'noun';
  /** Words that give another meaning away. */
  readonly cues?: string;
  /** Names of other things beside those in `otherMeanings`, spelled out. */
  readonly names?: readonly string[];
  /** Words that speak for this meaning among those that share the letters. */
  readonly signs?: string;
}

export interface CredentialEntry extends EntryBase {
  readonly kind: 'credential';
  /** As written after a name, exact case: `CMM`, `aPHR`, `NE-BC`, `CIPP/US`. Several entries can share one. */
  readonly acronym: string;
  /** Full name, the same as `label`. */
  readonly name: string;
  readonly credentialKind: CredentialKind;
  /** One line: what it says about a person. */
  readonly certifies: string;
  /** What else the letters stand for, outside the glossary. */
  readonly otherMeanings: readonly string[];
  /** What tells the letters' meanings apart in a text; absent where they hardly mean anything else. */
  readonly letters?: Letters;
  /** Issuer's or the credential's own site, https; null when unknown. */
  readonly url: string | null;
  readonly verification: {
    readonly status: 'verified' | 'partial';
    /** How it was verified, one line. */
    readonly how: string;
  };
  /** One of the five that the guide lists. */
  readonly inGuide: boolean;
}

export interface MetroEntry extends EntryBase {
  readonly kind: 'metro';
  /** First city, e.g. `New York`. */
  readonly city: string;
  /** Postal codes of the states it reaches into. */
  readonly states: readonly string[];
  /** The metropolitan area of today's releases, as data/places has it. */
  readonly area: { readonly code: AreaId; readonly name: string };
  /** Number of jobs in the occupation. */
  readonly employment: number;
  readonly occupation: OccupationCode;
  /** Year of the employment figure; null: not stated in the guide. */
  readonly year: number | null;
}

export interface EmployerEntry extends EntryBase {
  readonly kind: 'employer';
  /** `facility`: where most work; `other`: the less expected employers; `duties`: how the work differs by setting. */
  readonly group: 'facility' | 'other' | 'duties';
  /** BLS industry that its wages are published as; absent where none is near enough. */
  readonly industry?: string;
}

export interface OrganizationEntry extends EntryBase {
  readonly kind: 'organization';
  readonly acronym: string | null;
  readonly url: string | null;
  /** One of the eight professional resources that the guide lists. */
  readonly inGuide: boolean;
}

export interface SkillEntry extends EntryBase {
  readonly kind: 'skill';
  readonly group: 'skill' | 'quality';
}

export interface StepEntry extends EntryBase {
  readonly kind: 'step';
  /** 1-based. */
  readonly order: number;
}

export interface TopicEntry extends EntryBase {
  readonly kind: 'topic';
  readonly group:
    | 'occupation'
    | 'workplaces'
    | 'wages'
    | 'responsibility'
    | 'focus'
    | 'statement'
    | 'driver'
    | 'background'
    | 'licensing'
    | 'credentialing'
    | 'outlook';
}

/**
 * One wage estimate with what names it: made when it is asked for, never written in data/.
 * Id: `wage.OH.11-9111.2025`, `wage.0012420.29-1141.2025`, `wage.US.11-9111.2025.622000` (an industry).
 */
export interface WageEntry extends EntryBase {
  readonly kind: 'wage';
  readonly estimate: WageEstimate;
  readonly area: Area;
  readonly occupation: Occupation;
  /** Absent for all industries together. */
  readonly industry?: Industry;
  /** The occupation in the nation, same year; absent when this is it. */
  readonly nation?: WageEstimate;
  /** Rank of the median among the areas (or industries) of its kind, 1 = highest; absent when withheld. */
  readonly place?: { readonly rank: number; readonly of: number };
}

export type Entry =
  | RoleEntry
  | DegreeEntry
  | CredentialEntry
  | WageEntry
  | MetroEntry
  | EmployerEntry
  | OrganizationEntry
  | SkillEntry
  | StepEntry
  | TopicEntry;

/** The occupation that the guide is about, with the names that people give it. */
export interface GuideOccupation {
  readonly code: OccupationCode;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A SOC occupation or group of them. */
export interface Occupation {
  readonly code: OccupationCode;
  readonly title: string;
  readonly level: 'major' | 'minor' | 'broad' | 'detailed';
}

export const areaKinds = ['nation', 'state', 'metropolitan', 'nonmetropolitan'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** An area of the OEWS. Territories are of kind state, as BLS has them. */
export interface Area {
  readonly id: AreaId;
  /** Seven digits, as BLS has it: `0000000` the nation, `4800000` Texas, `0012420` Austin. */
  readonly code: string;
  readonly kind: AreaKind;
  readonly name: string;
  /** Postal codes of the states it lies in; none for the nation. */
  readonly states: readonly string[];
  /** Where its first city lies, in degrees; metropolitan areas only. */
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** A state, territory or the nation, as data/areas.json has it. */
export interface StateArea {
  readonly id: AreaId;
  readonly code: string;
  readonly kind: 'nation' | 'state';
  readonly name: string;
  /** Two-letter postal code; `US` for the nation. */
  readonly postal: string;
  readonly aliases: readonly string[];
  /** Column (0-10) and row (0-7) of the state in a tile-grid map; absent for nation and territories. */
  readonly tile?: readonly [column: number, row: number];
}

/** An industry or sector of the OEWS, by its BLS code: NAICS, `3250A1`, `62--63`. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  /** 0 all industries, 1 all private ones, 2 sector, then finer. */
  readonly level: number;
}

/** A figure: a number as printed, null when withheld, undefined when the release has no such figure. */
export type Printed = number | null | undefined;

/** Pay by the hour or by the year, US dollars. */
export type PayFigures = { readonly [K in PayKey]: Printed };

/**
 * Wages of one occupation in one area (or industry of the nation) and year, as BLS printed them;
 * annual US dollars, `hourly` US dollars an hour.
 */
export interface WageEstimate extends PayFigures {
  readonly area: AreaId;
  readonly occupation: OccupationCode;
  /** BLS industry code; absent for all industries together. */
  readonly industry?: string;
  /** Reference year of the estimate (OEWS: May of that year). */
  readonly year: number;
  readonly hourly: PayFigures;
  /** Jobs, without the self-employed, rounded by BLS to tens. */
  readonly employment: Printed;
  /** Relative standard error of the employment, per cent. */
  readonly employmentRse: Printed;
  /** Relative standard error of the mean wage, per cent. */
  readonly meanRse: Printed;
  /** Jobs of the occupation per 1,000 jobs of the area. */
  readonly jobsPer1000: Printed;
  /** The occupation's share of jobs here against its share in the nation; 1 = the same. */
  readonly locationQuotient: Printed;
  /** The publisher's mark for each figure that is null. */
  readonly withheld: { readonly [K in FigureKey]?: Mark };
  readonly source: SourceId;
}

/** Employment growth of an occupation between two years, per cent. */
export interface Projection {
  readonly occupation: OccupationCode;
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  /** The same figure for all occupations, same years. */
  readonly allOccupationsPercent: number;
  readonly notes: readonly Note[];
  readonly sources: readonly SourceId[];
}

/** What a word tells of a query. `kind` words ask for entries of a kind. */
export interface WordClass {
  readonly class: 'filler' | 'weak' | 'pay' | 'subject' | 'judging' | 'jobs' | 'kind';
  readonly kind?: EntryKind;
  readonly words: readonly string[];
}

/** Words that mean one another, or a word in everyday use and what the field writes for it. */
export type Synonym =
  | { readonly words: readonly string[] }
  | { readonly said: string; readonly means: readonly string[] };

/** Questions as people ask them, and the entries that answer them, best first. */
export interface Asked {
  readonly answers: readonly EntryId[];
  readonly asked: readonly string[];
}

export const slots = [
  'occupation',
  'industry',
  'area',
  'measure',
  'unit',
  'pay',
  'rank',
  'over',
  'side',
  'count',
  'compare',
  'range',
  'missing',
] as const;
export type SlotName = (typeof slots)[number];

/** What people ask of wages and nobody publishes; rows of the slot `missing` name all but the last two. */
export const unpublished = [
  'starting',
  'seniority',
  'specialty',
  'county',
  'employer',
  'living-cost',
  'per-resident',
  'law',
  'foreign',
  'industry-by-area',
] as const;
export type Unpublished = (typeof unpublished)[number];

/** Ways to say a part of a question about wages. */
export interface Phrase {
  readonly slot: SlotName;
  /** Codes or names, as `Slots` has them. */
  readonly values: readonly string[];
  readonly said: readonly string[];
}

/** Everything, validated. A data pack replaces it as a whole. */
export interface AtlasData {
  readonly sources: readonly Source[];
  /** The guide's own occupation. */
  readonly occupations: readonly GuideOccupation[];
  readonly areas: readonly StateArea[];
  readonly projections: readonly Projection[];
  readonly words: readonly WordClass[];
  readonly synonyms: readonly Synonym[];
  readonly questions: readonly Asked[];
  readonly phrases: readonly Phrase[];
  readonly requirements: readonly Requirement[];
  readonly licenses: readonly License[];
  readonly accreditors: readonly Accreditor[];
  /** Every entry but the computed wage entries, in reading order within a kind. */
  readonly entries: readonly Exclude<Entry, WageEntry>[];
}
