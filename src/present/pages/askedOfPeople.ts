/** What O*NET finds is asked of people in an occupation: preparation, education, skills, software. */
import * as l10n from '@vscode/l10n';
import type { ProfileFacts, Rated } from '../../domain/onet/onet';
import { decimal, percent } from '../format';
import { escapeMarkdown, list, table } from '../markdown';
import { capital } from '../requirements';
import { section, subsection } from './ending';
import type { Library } from './library';
import type { Sections } from './outlook';

/** Rows of the tables of skills and knowledge. */
const mostRated = 5;
const mostSoftware = 10;

/** @throws {DataFileError} */
export async function askedOfPeople(library: Library, code: string): Promise<Sections> {
  const facts = await library.onet.profileFacts(code);
  if (!facts) return { sections: [], sources: [] };
  const made = section(
    l10n.t('What is asked of people in it'),
    zoneLine(facts),
    education(facts),
    rated(facts),
    software(facts),
    parts(facts),
  );
  return { sections: [made], sources: made === '' ? [] : facts.sources };
}

function zoneLine({ jobZone }: ProfileFacts): string {
  if (jobZone === undefined) return '';
  const words = [
    l10n.t('little or no preparation'),
    l10n.t('some preparation: usually a high school diploma'),
    l10n.t('medium preparation: usually vocational school, an associate’s degree or training'),
    l10n.t('considerable preparation: most ask for a four-year bachelor’s degree'),
    l10n.t('extensive preparation: most ask for graduate school'),
  ];
  const said = l10n.t('Job zone {0} of 5, {1} (O*NET 30.3).', jobZone, words[jobZone - 1] ?? '');
  return escapeMarkdown(said);
}

function education({ education: shares }: ProfileFacts): string {
  const shown = shares
    .flatMap(({ level, percent: share }) => (share ? [{ level, share }] : []))
    .sort((a, b) => b.share - a.share);
  if (shown.length === 0) return '';
  const rows = shown.map(({ level, share }) => [
    escapeMarkdown(levelWord(level)),
    escapeMarkdown(percent(share)),
  ]);
  const headers = [l10n.t('Education required'), l10n.t('Share, O*NET 30.3')].map(escapeMarkdown);
  const withheld = shares.some(({ percent: share }) => share === null)
    ? escapeMarkdown(l10n.t('O*NET shows no share of a level that too few people answered for.'))
    : '';
  return subsection(
    l10n.t('Education'),
    escapeMarkdown(
      l10n.t('Asked of people in it, or of those who know it: what the job requires.'),
    ),
    table(headers, rows, ['left', 'right']),
    withheld,
  );
}

function rated({ skills, knowledge }: ProfileFacts): string {
  const kinds = [
    [l10n.t('Skill'), skills],
    [l10n.t('Knowledge'), knowledge],
  ] as const;
  const rows = kinds.flatMap(([kind, all]) => all.slice(0, mostRated).map((one) => row(kind, one)));
  if (rows.length === 0) return '';
  const headers = [l10n.t('Skills and knowledge'), l10n.t('Kind'), l10n.t('Importance, 1 to 5')];
  const made = table(headers.map(escapeMarkdown), rows, ['left', 'left', 'right']);
  return subsection(l10n.t('Most important, O*NET 30.3'), made);
}

function row(kind: string, { name, importance }: Rated): readonly string[] {
  return [name, kind, decimal(importance, 1)].map(escapeMarkdown);
}

function software({ software: all }: ProfileFacts): string {
  const named = all.filter(({ inDemand, hot }) => inDemand || hot).slice(0, mostSoftware);
  const shown = named.length > 0 ? named : all.slice(0, mostSoftware);
  if (shown.length === 0) return '';
  const words = shown.map(({ name, inDemand }) =>
    inDemand ? l10n.t('{0} (in demand)', name) : name,
  );
  const more = all.length - shown.length;
  const rest = more > 0 ? ` ${l10n.t('and {0} more', more)}` : '';
  return subsection(l10n.t('Software, O*NET 30.3'), escapeMarkdown(`${words.join(', ')}${rest}.`));
}

/** What O*NET tells apart within the occupation. */
function parts({ parts: all }: ProfileFacts): string {
  const lines = all.map(({ code, title }) => escapeMarkdown(`${title} (${code})`));
  return subsection(l10n.t('Divided further by O*NET'), list(lines));
}

function levelWord(level: string): string {
  const words = new Map([
    ['less than high school', l10n.t('Less than high school')],
    ['high school', l10n.t('High school diploma')],
    ['certificate', l10n.t('Certificate after high school')],
    ['some college', l10n.t('Some college')],
    ['associate', l10n.t('Associate’s degree')],
    ['bachelor', l10n.t('Bachelor’s degree')],
    ['post bachelor certificate', l10n.t('Certificate after a bachelor’s')],
    ['master', l10n.t('Master’s degree')],
    ['post master certificate', l10n.t('Certificate after a master’s')],
    ['professional', l10n.t('Professional degree')],
    ['doctoral', l10n.t('Doctoral degree')],
    ['post doctoral', l10n.t('Post-doctoral training')],
  ]);
  return words.get(level) ?? capital(level);
}
