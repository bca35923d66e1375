import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type {
  CredentialEntry,
  Entry,
  MetroEntry,
  OrganizationEntry,
  WageEntry,
} from '../domain/model';
import { count, percent, span } from './format';
import { medianWords } from './wageWords';

/** An entry's full name: `Certified Medical Manager (CMM)`. */
export function title(entry: Entry): string {
  if (entry.kind === 'credential') return `${entry.name} (${entry.acronym})`;
  if (entry.kind === 'organization' && entry.acronym) return `${entry.label} (${entry.acronym})`;
  if (entry.kind === 'wage') return wageTitle(entry);
  return entry.label;
}

/** `Ohio` for the guide's occupation, `Registered Nurses, Ohio` for another; an industry by its name. */
function wageTitle({ label, occupation }: WageEntry): string {
  return occupation.code === guideOccupation ? label : `${occupation.title}, ${label}`;
}

/** The occupation that the guide is about: the one meant where none is named. */
export const guideOccupation = '11-9111';

/**
 * The answer in a few words, beside the label in the tree and in every list:
 * `$105,460 median · 2023`. A figure is never without its year.
 */
export function describe(atlas: Atlas, entry: Entry): string {
  switch (entry.kind) {
    case 'wage':
      return medianWords(entry.estimate);
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

/** The organization that issues a credential. */
export function issuer(atlas: Atlas, credential: CredentialEntry): OrganizationEntry | undefined {
  const entry = atlas.entry(credential.links.issuedBy?.[0] ?? '');
  return entry?.kind === 'organization' ? entry : undefined;
}

function issuerName(atlas: Atlas, credential: CredentialEntry): string {
  const found = issuer(atlas, credential);
  return found?.acronym ?? found?.label ?? '';
}
