import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { CredentialEntry, Entry, EntryId, EntryKind, OccupationCode } from '../domain/model';
import { DataFileError } from '../domain/reading';
import type { Found, SearchResult } from '../domain/search';
import { type Answer, answer } from '../domain/wages/answer';
import type { Wages } from '../domain/wages/wages';
import { answerWords, missingWords, noneWords, placeOfAnswer } from './answerWords';
import { describe, title } from './describe';
import type { Place } from './explorerState';
import type { ProgramView } from './programs/context';
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
  /** Where the Salary Explorer shows it. */
  readonly place?: Place;
  readonly programs?: ProgramView;
}

/** Rows under a heading. */
export interface PickGroup {
  readonly heading: string;
  readonly picks: readonly Pick[];
}

/** Who looks, and where from: what is meant when a query doesn't say. */
export interface Asker {
  readonly occupation: OccupationCode;
  readonly home: string | undefined;
}

/** Every entry of the given kinds, the home area first, for a picker in which nothing is typed yet. */
export async function allPicks(
  atlas: Atlas,
  wages: Wages,
  kinds: readonly EntryKind[],
  { occupation, home }: Asker,
): Promise<readonly PickGroup[]> {
  const paid = kinds.includes('wage');
  const [pinned, ...groups] = await Promise.all([
    paid && home ? wages.entry({ area: home, occupation }) : undefined,
    ...kinds.map(async (kind) => {
      const entries = kind === 'wage' ? await byPlace(wages, occupation) : atlas.entries(kind);
      return toGroup(atlas, kindHeading(kind), entries);
    }),
  ]);
  return [
    ...(pinned ? [toGroup(atlas, l10n.t('Home area'), [pinned])] : []),
    ...groups.filter((group) => group.picks.length > 0),
  ];
}

async function byPlace(wages: Wages, occupation: OccupationCode): Promise<readonly Entry[]> {
  const [nation, states] = await Promise.all([
    wages.entries(occupation, 'nation'),
    wages.entries(occupation, 'states'),
  ]);
  return [...nation, ...states.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))];
}

/** A hit with what it stands for: an entry of the guide, or an answer about wages. */
export type Resolved =
  | { readonly found: Found; readonly entry: Entry }
  | { readonly found: Found; readonly answer: Answer }
  /** Asked for in slots that are right, and no row of the release has it. */
  | { readonly found: Found; readonly none: string };

/** What hits stand for, in their order, each once. */
export async function resolve(
  atlas: Atlas,
  wages: Wages,
  found: readonly Found[],
  occupation: OccupationCode,
): Promise<readonly Resolved[]> {
  const all = await Promise.all(
    found.map((one) =>
      resolveOne(atlas, wages, one, occupation).catch((error) => {
        // A broken wage file takes the answers in it, and no others.
        if (error instanceof DataFileError) return { found: one, none: error.message };
        throw error;
      }),
    ),
  );
  const seen = new Set<string>();
  return all.filter((one): one is Resolved => {
    const key = one && keyOf(one);
    return key !== undefined && !seen.has(key) && Boolean(seen.add(key));
  });
}

async function resolveOne(
  atlas: Atlas,
  wages: Wages,
  found: Found,
  occupation: OccupationCode,
): Promise<Resolved | undefined> {
  const { id, slots } = found;
  if (slots) {
    const answered = await answer(wages, slots, occupation);
    if (answered) return { found, answer: answered };
    return { found, none: await noneWords(wages, slots, occupation) };
  }
  const entry = id.startsWith('wage.') ? await wages.entryOf(id) : atlas.entry(id);
  return entry && { found, entry };
}

function keyOf(one: Resolved): string {
  if ('entry' in one) return one.entry.id;
  if ('none' in one) return one.none;
  const { form, entries } = one.answer;
  return `${form === 'one' ? '' : form}${entries.map(({ id }) => id).join(' ')}`;
}

/** What a search found, answers first, then grouped by kind in the order of the best hit of each. */
export async function foundPicks(
  atlas: Atlas,
  wages: Wages,
  query: string,
  result: SearchResult,
  { occupation }: Asker,
): Promise<readonly PickGroup[]> {
  const found = await resolve(atlas, wages, result.found, occupation);
  const remarks = result.missing.map((missing) => remark(missingWords(missing)));
  const said = remarks.length ? [{ heading: l10n.t('Not published'), picks: remarks }] : [];
  if (found.length) return [...said, ...grouped(atlas, found)];
  const nearest = await resolve(atlas, wages, result.nearest, occupation);
  const heading = nearest.length
    ? l10n.t('Nothing matches “{0}”. Nearest:', query)
    : l10n.t('Nothing matches “{0}”.', query);
  return [...said, { heading, picks: nearest.map((one) => pickOf(atlas, one)) }];
}

function remark(words: string): Pick {
  return { label: words, description: '', detail: '', icon: 'info' };
}

function grouped(atlas: Atlas, found: readonly Resolved[]): readonly PickGroup[] {
  const headings = new Map<string, Pick[]>();
  for (const one of found) {
    const composed = 'answer' in one && one.answer.form !== 'one';
    const heading = composed ? l10n.t('Answer') : kindHeading(one.found.kind);
    headings.set(heading, [...(headings.get(heading) ?? []), pickOf(atlas, one)]);
  }
  return [...headings].map(([heading, picks]) => ({ heading, picks }));
}

function pickOf(atlas: Atlas, one: Resolved): Pick {
  if ('entry' in one) return toPick(atlas, one.entry);
  if ('none' in one) return remark(one.none);
  const { form, entries } = one.answer;
  const entry = form === 'one' ? entries[0]?.id : undefined;
  return {
    ...answerWords(atlas, one.answer),
    icon: entry ? kindIcon.wage : 'lightbulb',
    ...(entry ? { entry } : {}),
    place: placeOfAnswer(one.answer),
  };
}

function toGroup(atlas: Atlas, heading: string, entries: readonly Entry[]): PickGroup {
  return { heading, picks: entries.map((entry) => toPick(atlas, entry)) };
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
