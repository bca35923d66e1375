/**
 * Programs of study as the government counts them (IPEDS Completions): awards of one institution in
 * one field (CIP 2020) at one award level in one academic year. Source `nces-ipeds-2024`.
 */

export const controls = ['public', 'private nonprofit', 'private for-profit'] as const;
export type Control = (typeof controls)[number];

/** Six-digit CIP code of a field of study, e.g. `51.0701`. */
export type FieldCode = string;
/** IPEDS code of an award level, e.g. `5`. */
export type LevelCode = string;

export interface Institution {
  /** Six digits, the key of IPEDS and of College Navigator. */
  readonly unitid: string;
  readonly name: string;
  readonly city: string;
  /** Postal code, e.g. `OH`; territories too. */
  readonly state: string;
  readonly control: Control;
  /** Its own address as the directory prints it, with or without `https://`. */
  readonly web: string;
}

export interface Occupation {
  /** SOC code, e.g. `11-9111`. */
  readonly code: string;
  readonly title: string;
}

/** What a field leads to in the guide; `words` says what the entry asks of a program, or is empty. */
export interface Lead {
  readonly entry: string;
  readonly words: string;
}

export interface Field {
  readonly cip: FieldCode;
  /** The title in CIP 2020. */
  readonly title: string;
  /** A short name for lists. */
  readonly label: string;
  /** What is studied, one sentence in our own words. */
  readonly about: string;
  /** Occupations that the crosswalk of NCES and BLS joins it to. */
  readonly occupations: readonly Occupation[];
  readonly leads: readonly Lead[];
  /** Whether its awards are kept by institution, or only in all. */
  readonly byInstitution: boolean;
}

export interface AwardLevel {
  readonly code: LevelCode;
  /** As IPEDS words it: `bachelor's`, `certificate, 1 to under 2 years`. */
  readonly award: string;
  readonly label: string;
  /** A short name for addresses, e.g. `bachelor`. */
  readonly key: string;
}

export interface Program {
  readonly institution: Institution;
  readonly field: Field;
  readonly level: AwardLevel;
  /** Awards from July of the year before to June of the tables' year; at least 1. */
  readonly awards: number;
  /** The same a year earlier; null: that year's file has no such program. */
  readonly awardsBefore: number | null;
}

/** Institutions with an award, and awards, of one field at one level in the whole country. */
export interface LevelTotal {
  readonly level: AwardLevel;
  readonly institutions: number;
  readonly awards: number;
}

/** What to look for; an empty list leaves that side open. */
export interface ProgramFilter {
  readonly cips: readonly FieldCode[];
  readonly levels: readonly LevelCode[];
  /** Postal codes. */
  readonly states: readonly string[];
  /** `unitid`s. */
  readonly institutions: readonly string[];
  /** Codes of wage areas (metropolitan or nonmetropolitan) that the institution's city lies in. */
  readonly areas: readonly string[];
}

export const anyProgram: ProgramFilter = {
  cips: [],
  levels: [],
  states: [],
  institutions: [],
  areas: [],
};
