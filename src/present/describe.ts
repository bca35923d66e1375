import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import {
  type CredentialEntry,
  type Entry,
  type MetroEntry,
  type OccupationCode,
  type OrganizationEntry,
  percentileKeys,
  type WageEstimate,
} from '../domain/model';
import { count, figure, percent, span } from './format';
import { percentileWord } from './words';

/** An entry's full name: `Certified Medical Manager (CMM)`. */
export function title(entry: Entry): string {
  if (entry.kind === 'credential') return `${entry.name} (${entry.acronym})`;
  if (entry.kind === 'organization' && entry.acronym) return `${entry.label} (${entry.acronym})`;
  return entry.label;
}

/**
 * The answer in a few words, beside the label in the tree and in every list:
 * `$105,460 median · 2023`. A figure is never without its year.
 */
export function describe(atlas: Atlas, entry: Entry): string {
  switch (entry.kind) {
    case 'wage':
      return wageWords(entry.estimate.median, entry.estimate.year);
    case 'metro':
      return metroWords(entry);
    case 'credential':
      return issuerName(atlas, entry);
    case 'degree':
      return entry.duration ?? '';
    case 'topic':
      return entry.group === 'outlook' ? growthWords(atlas) : '';
    default:
      return '';
  }
}

function wageWords(median: number | null, year: number): string {
  return l10n.t('{0} median · {1}', figure(median), year);
}

function metroWords(metro: MetroEntry): string {
  const jobs = l10n.t('{0} jobs', count(metro.employment));
  return `${jobs} · ${metro.year ?? l10n.t('year not stated')}`;
}

/** `28.4% growth · 2022–2032`, or nothing when the atlas has no projection. */
export function growthWords(atlas: Atlas): string {
  const projection = atlas.projection();
  if (!projection) return '';
  const growth = l10n.t('{0} growth', percent(projection.percent));
  return `${growth} · ${span(projection.from, projection.to)}`;
}

/** Title of a SOC occupation; its code when the atlas doesn't name it. */
export function occupationTitle(atlas: Atlas, code: OccupationCode): string {
  return atlas.data.occupations.find((one) => one.code === code)?.title ?? code;
}

/** The organization that issues a credential. */
export function issuer(atlas: Atlas, credential: CredentialEntry): OrganizationEntry | undefined {
  const entry = atlas.entry(credential.links.issuedBy?.[0] ?? '');
  return entry?.kind === 'organization' ? entry : undefined;
}

function issuerName(atlas: Atlas, credential: CredentialEntry): string {
  const found = issuer(atlas, credential);
  return found?.acronym ?? found?.label ?? '';
}

/** The percentiles but the median, a withheld one as such: `10th percentile $63,860`. */
export function ends(estimate: WageEstimate): readonly string[] {
  return percentileKeys
    .filter((key) => key !== 'median' && estimate[key] !== undefined)
    .map((key) => `${percentileWord(key)} ${figure(estimate[key])}`);
}
