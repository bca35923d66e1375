/**
 * What the atlas holds: plain readonly data, the same shape in data/*.json and in memory.
 * Money is annual US dollars, whole numbers. `null` is a figure that exists but was withheld.
 */

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
/** `US`, a postal code (`OH`, `DC`) or a metro entry's id. */
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
}

export interface DegreeEntry extends EntryBase {
  readonly kind: 'degree';
  readonly group: 'level' | 'program' | 'major' | 'graduate-area';
  readonly level: 'bachelor' | 'master' | 'dual';
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
  /** What it asks for (study, experience, examination), where known. */
  readonly requires?: string;
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

/** Stands for one wage estimate in the tree and in search; computed, never written in data/. */
export interface WageEntry extends EntryBase {
  readonly kind: 'wage';
  readonly estimate: WageEstimate;
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

/** A SOC occupation. */
export interface Occupation {
  readonly code: OccupationCode;
  readonly title: string;
  readonly aliases: readonly string[];
}

export interface Area {
  readonly id: AreaId;
  readonly type: 'nation' | 'state';
  readonly name: string;
  /** Two-letter postal code; `US` for the nation. */
  readonly postal: string;
  readonly aliases: readonly string[];
  /** Column (0-10) and row (0-7) of the state in a tile-grid map; absent for the nation. */
  readonly tile?: readonly [column: number, row: number];
}

export const percentileKeys = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PercentileKey = (typeof percentileKeys)[number];

/**
 * Wages of one occupation in one area and year, annual US dollars.
 * `null`: withheld, and `withheld` says why. `undefined` (p25, p75): the source has no such figure.
 */
export interface WageEstimate {
  readonly area: AreaId;
  readonly occupation: OccupationCode;
  /** Reference year of the estimate (OEWS: May of that year). */
  readonly year: number;
  readonly median: number | null;
  readonly p10: number | null;
  readonly p25?: number | null;
  readonly p75?: number | null;
  readonly p90: number | null;
  /** Why a figure is null, in words, by figure. */
  readonly withheld: { readonly [K in PercentileKey]?: string };
  /** BLS's top code for the year: wages at or above it are not printed. */
  readonly topCode: number;
  readonly source: SourceId;
  /** Caveats that belong to this estimate alone. */
  readonly notes?: readonly Note[];
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

/** Everything, validated. A data pack replaces it as a whole. */
export interface AtlasData {
  readonly sources: readonly Source[];
  readonly occupations: readonly Occupation[];
  readonly areas: readonly Area[];
  readonly wages: readonly WageEstimate[];
  readonly projections: readonly Projection[];
  /** Every entry but the computed wage entries, in reading order within a kind. */
  readonly entries: readonly Exclude<Entry, WageEntry>[];
}
