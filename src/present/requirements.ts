import * as l10n from '@vscode/l10n';
import type { CredentialField, Requirement, RequirementFact, Route } from '../domain/requirements';

/**
 * What a credential takes, in words: the same on its card, its page, in lists, tables and to other
 * extensions. What rests on a study guide says so, and nothing is said of what was not found.
 */

/** A field of work, as a heading. */
export function fieldWord(field: CredentialField): string {
  const words: Record<CredentialField, string> = {
    leadership: l10n.t('Leadership'),
    practice: l10n.t('Practices, departments and medical staff services'),
    revenue: l10n.t('Finance and revenue cycle'),
    'health-information': l10n.t('Health information and coding'),
    'information-technology': l10n.t('Information technology'),
    'quality-risk': l10n.t('Quality, safety and risk'),
    compliance: l10n.t('Compliance, privacy and audit'),
    'nursing-leadership': l10n.t('Nursing leadership'),
    'care-management': l10n.t('Case and care management'),
    'long-term-care': l10n.t('Long-term care'),
    'supply-facilities': l10n.t('Supply chain and facilities'),
    people: l10n.t('Human resources'),
    projects: l10n.t('Projects'),
    'public-health': l10n.t('Public health'),
    'clinical-legal': l10n.t('Clinical and legal professions'),
    degree: l10n.t('Degrees'),
  };
  return words[field];
}

/** What it takes to earn, in a line: at most `most` ways in, and how many more there are; empty where not found. */
export function earnWords(row: Requirement, most = 2): string {
  const ways = row.routes
    ? [said(row, 'routes', row.routes.map(routeWords), most)]
    : [
        said(row, 'education', row.education ?? [], most),
        said(row, 'experience', experienceWays(row), most),
      ];
  const found = ways.some(({ words }) => words !== '')
    ? ways
    : [said(row, 'also', row.also ?? [], 9), said(row, 'exam', row.exam ? [row.exam] : [], 1)];
  return sentence(together(found.filter(({ words }) => words !== '')));
}

function experienceWays({ experience = [], education }: Requirement): readonly string[] {
  const [first, ...others] = experience;
  if (first === undefined || !education) return experience;
  return [l10n.t('experience: {0}', first), ...others];
}

/** Said where nothing was found on how it is earned. */
export function seeIssuer(): string {
  return l10n.t('See the issuer.');
}

/** What it takes to keep, in a line; empty where nothing was found. */
export function keepWords(row: Requirement): string {
  const years = renewalYearsWords(row);
  const asked = factWords(row, 'renewal');
  if (years === '' || asked === '') return sentence(years || asked);
  return typeof row.renewalYears === 'number'
    ? sentence(`${years}: ${asked}`)
    : `${sentence(years)} ${sentence(asked)}`;
}

/** How often it is renewed; empty where that was not found. */
export function renewalYearsWords(row: Requirement): string {
  const { renewalYears: years } = row;
  if (years === undefined) return '';
  return perStudyGuide(row, 'renewalYears', yearsWords(years));
}

/** `Every year`, `Every 2 years`, or the words that stand for it. */
export function yearsWords(years: number | string): string {
  if (typeof years === 'string') return years;
  return years === 1 ? l10n.t('Every year') : l10n.t('Every {0} years', years);
}

/** Said wherever fees, hours or sizes are: the edition that was seen, and who knows today's. */
export function seenWords(row: Requirement): string {
  if (row.seen === undefined) return '';
  const whom = row.ask ?? l10n.t('the issuer');
  return l10n.t('As seen in: {0} (read {1}). Check with {2}.', row.seen, row.read, whom);
}

/** One way in: its education, then its experience. */
export function routeWords({ education, experience }: Route): string {
  return l10n.t('{0}, with experience: {1}', education, experience);
}

/** A fact of one text or number, marked where it rests on a study guide; empty where not found. */
export function factWords(
  row: Requirement,
  fact: 'exam' | 'questions' | 'minutes' | 'renewal' | 'accreditation',
): string {
  const value = row[fact];
  return value === undefined ? '' : perStudyGuide(row, fact, String(value));
}

/** All that is asked for of one kind, in one text; empty where not found. */
export function listWords(row: Requirement, fact: 'education' | 'experience' | 'also'): string {
  const { routes } = row;
  if (routes && fact !== 'also') {
    const all = routes.map((route, at) => `(${at + 1}) ${route[fact]}`).join('; ');
    return perStudyGuide(row, 'routes', all);
  }
  const values = row[fact];
  const between = fact === 'also' ? '; ' : l10n.t('; or ');
  return values ? capital(perStudyGuide(row, fact, values.join(between))) : '';
}

/** Says so where a fact rests on a study guide or directory. */
export function perStudyGuide(row: Requirement, fact: RequirementFact, words: string): string {
  return row.perStudyGuide.includes(fact) ? l10n.t('{0} (per a study guide)', words) : words;
}

/** Text as it starts a line: `aPHR` and `cHAP` stay as they are. */
export function capital(words: string): string {
  return /^\p{Ll}\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

interface Said {
  readonly words: string;
  readonly guide: boolean;
}

/** The first `most` ways joined, the others counted. */
function said(
  row: Requirement,
  fact: RequirementFact,
  ways: readonly string[],
  most: number,
): Said {
  const more = ways.length - most;
  const shown = ways.slice(0, most).join(fact === 'also' ? '; ' : l10n.t('; or '));
  const words =
    more > 1
      ? l10n.t('{0}; {1} more ways in', shown, more)
      : more === 1
        ? l10n.t('{0}; one more way in', shown)
        : shown;
  return { words, guide: row.perStudyGuide.includes(fact) };
}

/** Parts in one text; the mark of a study guide once where all rest on one. */
function together(parts: readonly Said[]): string {
  const mark = (words: string) => l10n.t('{0} (per a study guide)', words);
  if (parts.length > 0 && parts.every(({ guide }) => guide)) {
    return mark(parts.map(({ words }) => words).join('; '));
  }
  return parts.map(({ words, guide }) => (guide ? mark(words) : words)).join('; ');
}

function sentence(words: string): string {
  return words === '' || /[.!?]$/.test(words) ? capital(words) : `${capital(words)}.`;
}
