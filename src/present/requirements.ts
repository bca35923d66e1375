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

/** What it takes to earn, in a line: at most `most` ways in, and how many more there are. */
export function earnWords(row: Requirement, most = 2): string {
  const ways = row.routes
    ? marked(row, 'routes', row.routes.map(routeWords), most)
    : [
        ...marked(row, 'education', row.education ?? [], most),
        ...marked(row, 'experience', row.experience ?? [], most),
      ];
  if (ways.length > 0) return sentence(ways.join('; '));
  if (row.also) return sentence(marked(row, 'also', [row.also.join('; ')], 1).join(''));
  return l10n.t('See the issuer.');
}

/** What it takes to keep, in a line; empty where nothing was found. */
export function keepWords(row: Requirement): string {
  const parts = [renewalYearsWords(row), factWords(row, 'renewal')].filter((part) => part !== '');
  return parts.length > 0 ? sentence(parts.join(': ')) : '';
}

/** How often it is renewed; empty where that was not found. */
export function renewalYearsWords(row: Requirement): string {
  const { renewalYears: years } = row;
  if (years === undefined) return '';
  const words =
    years === 1
      ? l10n.t('Every year')
      : typeof years === 'number' || /^\d/.test(years)
        ? l10n.t('Every {0} years', years)
        : years.replace(/^./, (letter) => letter.toUpperCase());
  return perStudyGuide(row, 'renewalYears', words);
}

/** Said wherever fees, hours or sizes are: the edition that was seen, and who knows today's. */
export function seenWords(row: Requirement): string {
  if (row.seen === undefined) return '';
  const { seen, read, ask } = row;
  return ask
    ? l10n.t('As seen in: {0} (read {1}). Rules are each state’s: ask {2}.', seen, read, ask)
    : l10n.t('As seen in: {0} (read {1}). Check with the issuer.', seen, read);
}

/** One way in: its education, then its experience. */
export function routeWords({ education, experience }: Route): string {
  return l10n.t('{0}: {1}', education, lower(experience));
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
    const all = routes.map((route) => route[fact]).join('; ');
    return perStudyGuide(row, 'routes', l10n.t('By route: {0}', all));
  }
  const values = row[fact];
  return values ? perStudyGuide(row, fact, values.join('; ')) : '';
}

/** Says so where a fact rests on a study guide or directory. */
export function perStudyGuide(row: Requirement, fact: RequirementFact, words: string): string {
  return row.perStudyGuide.includes(fact) ? l10n.t('{0} (per a study guide)', words) : words;
}

/** The first `most` ways joined, the others counted. */
function marked(
  row: Requirement,
  fact: RequirementFact,
  ways: readonly string[],
  most: number,
): readonly string[] {
  if (ways.length === 0) return [];
  const more = ways.length - most;
  const shown = ways.slice(0, most).join(l10n.t('; or '));
  const words =
    more > 1
      ? l10n.t('{0}; {1} more ways in', shown, more)
      : more === 1
        ? l10n.t('{0}; one more way in', shown)
        : shown;
  return [perStudyGuide(row, fact, words)];
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** In the middle of a line; letters such as RN and Oregon's keep their capitals. */
function lower(words: string): string {
  return /^(None|Any|All|At|The|An?|Leadership|Executive|Documented|Supervised)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
