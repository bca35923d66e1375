import * as l10n from '@vscode/l10n';
import type { CredentialEntry, Entry, EntryId, EntryKind } from '../domain/model';
import type { Question } from '../domain/questions';
import type { Found, SearchResult } from '../domain/search';
import type { Atlas } from '../domain/search/priced';
import { describe, title } from './describe';
import type { ProgramView } from './programs/context';
import { questionPick } from './questionWords';
import { earnWords } from './requirements';
import { sourceLines, wageSourceName } from './sources';
import { ends } from './wageWords';
import { kindHeading, kindIcon } from './words';

/** A row of a quick pick that shows the answer already: label, figure, year. */
export interface Pick {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Codicon, without `$()`. */
  readonly icon: string;
  readonly entry?: EntryId;
  readonly question?: Question;
  readonly programs?: ProgramView;
}

/** Rows under a heading. */
export interface PickGroup {
  readonly heading: string;
  readonly picks: readonly Pick[];
}

/** Every entry of the given kinds, home state first, for a picker in which nothing is typed yet. */
export function allPicks(
  atlas: Atlas,
  kinds: readonly EntryKind[],
  homeState?: string,
): readonly PickGroup[] {
  const home = homeState ? atlas.wage(homeState) : undefined;
  const pinned = atlas
    .entries('wage')
    .filter((entry) => kinds.includes('wage') && entry.estimate === home);
  return [
    ...(pinned.length ? [toGroup(atlas, l10n.t('Home state'), pinned)] : []),
    ...kinds.map((kind) => toGroup(atlas, kindHeading(kind), atlas.entries(kind))),
  ].filter((group) => group.picks.length > 0);
}

/** What a search found, grouped by kind in the order of the best hit of each. */
export function foundPicks(
  atlas: Atlas,
  query: string,
  result: SearchResult,
): readonly PickGroup[] {
  const answer = result.question ? [questionPick(atlas, result.question)] : [];
  const answers = answer.length ? [{ heading: l10n.t('Answer'), picks: answer }] : [];
  if (result.found.length) return [...answers, ...byKind(atlas, result.found)];
  if (answers.length) return answers;
  const heading = result.nearest.length
    ? l10n.t('Nothing matches “{0}”. Nearest:', query)
    : l10n.t('Nothing matches “{0}”.', query);
  return [
    { heading, picks: entriesOf(atlas, result.nearest).map((entry) => toPick(atlas, entry)) },
  ];
}

function byKind(atlas: Atlas, found: readonly Found[]): readonly PickGroup[] {
  const kinds = [...new Set(found.map((one) => one.kind))];
  return kinds.map((kind) =>
    toGroup(
      atlas,
      kindHeading(kind),
      entriesOf(
        atlas,
        found.filter((one) => one.kind === kind),
      ),
    ),
  );
}

function toGroup(atlas: Atlas, heading: string, entries: readonly Entry[]): PickGroup {
  return { heading, picks: entries.map((entry) => toPick(atlas, entry)) };
}

function entriesOf(atlas: Atlas, found: readonly Found[]): readonly Entry[] {
  return found.flatMap((one) => atlas.entry(one.id) ?? []);
}

function toPick(atlas: Atlas, entry: Entry): Pick {
  return {
    label: title(entry),
    description: describe(atlas, entry),
    detail: detail(atlas, entry),
    icon: kindIcon[entry.kind],
    entry: entry.id,
  };
}

/** A second line: what it is, or for a figure the rest of it and its source. */
function detail(atlas: Atlas, entry: Entry): string {
  switch (entry.kind) {
    case 'wage':
      return [...ends(entry.estimate), wageSourceName(atlas, entry.estimate)].join(' · ');
    case 'metro':
      return sourceLines(atlas, entry);
    case 'topic':
      return entry.group === 'outlook' ? sourceLines(atlas, entry) : entry.summary;
    case 'credential':
      return credentialDetail(atlas, entry);
    default:
      return entry.summary;
  }
}

/** What it says about a person, and the first way in; what must be said first comes first. */
function credentialDetail(atlas: Atlas, credential: CredentialEntry): string {
  const row = atlas.requirement(credential.id);
  const earn = row ? earnWords(row, 1) : '';
  const words = earn && l10n.t('To earn it: {0}', earn);
  return [row?.first ?? '', credential.certifies, words].filter((part) => part !== '').join(' · ');
}
