/**
 * What credentials, licenses and degrees take, as printed on public pages: plain readonly data, the
 * same shape in data/*.json and in memory. Amounts are US dollars in words, since issuers print them
 * by member and nonmember. A field that is absent was not found; nothing here is a guess.
 */
import type { EntryId } from './model';

/** Fields of work that credentials are listed by, in reading order. */
export const credentialFields = [
  'leadership',
  'practice',
  'revenue',
  'health-information',
  'information-technology',
  'quality-risk',
  'compliance',
  'nursing-leadership',
  'care-management',
  'long-term-care',
  'supply-facilities',
  'people',
  'projects',
  'public-health',
  'clinical-legal',
  'degree',
] as const;
export type CredentialField = (typeof credentialFields)[number];

/** Where facts come from: A the issuer or a state, B its chapter or affiliate, C study guides and directories. */
export type Grade = 'A' | 'B' | 'C';

/** One way in: this education goes with this experience. */
export interface Route {
  readonly education: string;
  readonly experience: string;
}

/** A page that was read. */
export interface PageRead {
  readonly publisher: string;
  /** https; null when only a copy of the publisher's document could be read. */
  readonly url: string | null;
  readonly grade: Grade;
}

/** The facts of a requirement that can rest on a study guide. Fees never do: those are left out. */
export const requirementFacts = [
  'routes',
  'education',
  'experience',
  'also',
  'exam',
  'questions',
  'minutes',
  'renewalYears',
  'renewal',
  'accreditation',
] as const;
export type RequirementFact = (typeof requirementFacts)[number];

/** What a credential takes to earn and to keep. */
export interface Requirement {
  readonly credential: EntryId;
  readonly field: CredentialField;
  /** At least one way in asks for no degree. */
  readonly withoutDegree?: boolean;
  /** What must be said before all else: retired, moved, renamed. */
  readonly first?: string;
  /** Rules are the states', the facts are examples, and this is whom to ask: `the state board of nursing`. */
  readonly ask?: string;
  /** Two or more ways in, each with its education and its experience. */
  readonly routes?: readonly Route[];
  /** Any one of these; absent where `routes` says it. */
  readonly education?: readonly string[];
  /** Any one of these; absent where `routes` says it. */
  readonly experience?: readonly string[];
  /** All of these. */
  readonly also?: readonly string[];
  readonly exam?: string;
  /** Number of questions, or words where there are several parts or editions. */
  readonly questions?: number | string;
  /** Minutes, or words where there are several parts. */
  readonly minutes?: number | string;
  /** US dollars. */
  readonly fee?: string;
  /** Years from one renewal to the next, or words. */
  readonly renewalYears?: number | string;
  /** Hours or credits, and what else renewal takes. */
  readonly renewal?: string;
  readonly accreditation?: string;
  /** Facts that rest on study guides and directories, not on the issuer. */
  readonly perStudyGuide: readonly RequirementFact[];
  /** What else a reader should know, in sentences. */
  readonly remark?: string;
  /** What copies disagree about. */
  readonly conflicts?: string;
  /** Of the eligibility facts. */
  readonly grade?: Grade;
  /** The edition that was seen. */
  readonly seen?: string;
  /** Month in which the pages were read. */
  readonly read: string;
  readonly sources: readonly PageRead[];
}

/** License of a nursing home (`NHA`) or assisted living (`RCAL`) administrator in one state. */
export interface License {
  /** Postal code. */
  readonly state: string;
  readonly license: 'NHA' | 'RCAL';
  /** `training`: a course or test, no license; `none`: the rule names none; `not-found`: nothing was found. */
  readonly regulated: 'license' | 'training' | 'none' | 'not-found';
  readonly board: string;
  readonly boardUrl?: string;
  readonly education?: string;
  /** Administrator-in-training hours, or experience. */
  readonly training?: string;
  readonly exams?: string;
  readonly renewalYears?: number | string;
  /** Hours of continuing education in each renewal period, or words. */
  readonly renewalHours?: number | string;
  /** What could not be settled. */
  readonly remark?: string;
  /** The rule or page, and its date. */
  readonly seen: string;
  readonly read: string;
  readonly sources: readonly string[];
}

/** Who accredits a kind of degree, and who recognizes the accreditor. */
export interface Accreditor {
  /** Letters it is known by. */
  readonly accreditor: string;
  readonly name: string;
  /** Degree entries, and credentials that are degrees. */
  readonly entries: readonly EntryId[];
  readonly accredits: string;
  /** Absent: no page on its recognition was read, or it certifies and does not accredit. */
  readonly recognizedBy?: string;
  readonly length?: string;
  readonly note?: string;
  /** The accreditor's own site, where its directory of programs is. */
  readonly directory: string;
  readonly seen: string;
  readonly read: string;
  readonly sources: readonly string[];
}
