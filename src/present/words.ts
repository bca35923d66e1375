import * as l10n from '@vscode/l10n';
import type { Link } from '../domain/atlas';
import type { CredentialKind, EntryKind, FigureKey, PayKey, PercentileKey } from '../domain/model';

/** One entry's kind, as a word. */
export function kindWord(kind: EntryKind): string {
  const words: Record<EntryKind, string> = {
    role: l10n.t('Role'),
    degree: l10n.t('Degree'),
    credential: l10n.t('Credential'),
    wage: l10n.t('Salary'),
    metro: l10n.t('Metro area'),
    employer: l10n.t('Employer'),
    organization: l10n.t('Organization'),
    skill: l10n.t('Skill'),
    step: l10n.t('Step'),
    topic: l10n.t('Topic'),
  };
  return words[kind];
}

/** Heading over several entries of a kind. */
export function kindHeading(kind: EntryKind): string {
  const words: Record<EntryKind, string> = {
    role: l10n.t('Roles'),
    degree: l10n.t('Degrees'),
    credential: l10n.t('Credentials'),
    wage: l10n.t('Salaries'),
    metro: l10n.t('Metro areas'),
    employer: l10n.t('Places and employers'),
    organization: l10n.t('Organizations'),
    skill: l10n.t('Skills'),
    step: l10n.t('Steps'),
    topic: l10n.t('Topics'),
  };
  return words[kind];
}

/** Codicon of a kind, without `$()`. */
export const kindIcon: Readonly<Record<EntryKind, string>> = {
  role: 'person',
  degree: 'mortar-board',
  credential: 'verified',
  wage: 'graph',
  metro: 'location',
  employer: 'organization',
  organization: 'globe',
  skill: 'star-empty',
  step: 'arrow-right',
  topic: 'book',
};

export function credentialKindWord(kind: CredentialKind): string {
  const words: Record<CredentialKind, string> = {
    certification: l10n.t('Certification'),
    fellowship: l10n.t('Fellowship'),
    licence: l10n.t('License'),
    certificate: l10n.t('Certificate'),
    degree: l10n.t('Degree'),
    designation: l10n.t('Designation'),
  };
  return words[kind];
}

/** `Median`, `10th percentile`: the names of the figures on every surface. */
export function percentileWord(key: PercentileKey): string {
  const words: Record<PercentileKey, string> = {
    p10: l10n.t('10th percentile'),
    p25: l10n.t('25th percentile'),
    median: l10n.t('Median'),
    p75: l10n.t('75th percentile'),
    p90: l10n.t('90th percentile'),
  };
  return words[key];
}

/** Names of pay figures: the percentiles' and the mean's. */
export function payWord(key: PayKey): string {
  return key === 'mean' ? l10n.t('Mean') : percentileWord(key);
}

/** Name of any figure of a wage row. */
export function figureWord(key: FigureKey): string {
  if (key.startsWith('hourly.')) {
    return l10n.t('Hourly {0}', payWord(key.slice('hourly.'.length) as PayKey).toLowerCase());
  }
  switch (key) {
    case 'employment':
      return l10n.t('Jobs');
    case 'employmentRse':
      return l10n.t('Relative standard error of jobs');
    case 'meanRse':
      return l10n.t('Relative standard error of the mean');
    case 'jobsPer1000':
      return l10n.t('Jobs per 1,000');
    case 'locationQuotient':
      return l10n.t('Location quotient');
    default:
      return payWord(key as PayKey);
  }
}

/** Heading over the entries that a link leads to, from the side it is read from. */
export function linkHeading({ relation, direction }: Pick<Link, 'relation' | 'direction'>): string {
  const to: Record<Link['relation'], string> = {
    leadsTo: l10n.t('May lead to, with experience'),
    issuedBy: l10n.t('Issued by'),
    uses: l10n.t('Skills and qualities'),
    studies: l10n.t('Degrees'),
    credentials: l10n.t('Credentials'),
    worksAt: l10n.t('Where'),
    covers: l10n.t('Responsibilities'),
    precedes: l10n.t('Roles after it'),
    see: l10n.t('See also'),
  };
  const from: Record<Link['relation'], string> = {
    leadsTo: l10n.t('Programs that may lead here'),
    issuedBy: l10n.t('Credentials it issues'),
    uses: l10n.t('Roles that use it'),
    studies: l10n.t('Roles it prepares for'),
    credentials: l10n.t('Roles it suits'),
    worksAt: l10n.t('Roles found there'),
    covers: l10n.t('Roles that carry it'),
    precedes: l10n.t('Roles before it'),
    see: l10n.t('See also'),
  };
  return (direction === 'to' ? to : from)[relation];
}
