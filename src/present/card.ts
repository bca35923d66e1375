import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { CredentialEntry, Entry, MetroEntry, WageEntry } from '../domain/model';
import type { Requirement } from '../domain/requirements';
import { describe, growthWords, issuer, title } from './describe';
import { count } from './format';
import { commandLink, dim, escapeMarkdown, link } from './markdown';
import { firstWords } from './pages/credential';
import { earnWords, keepWords, seeIssuer, seenWords } from './requirements';
import { cited, growthSource, wageSource } from './sources';
import {
  ends,
  jobsWords,
  meanWords,
  medianLine,
  nationWords,
  perThousandWords,
  quotientWords,
  rankWords,
} from './wageWords';
import { withheldWords } from './withheld';
import { credentialKindWord, kindWord } from './words';

/**
 * The card of an entry, in Markdown: the same in hovers and in the tree's tooltips. A dozen lines at
 * most; links run only `careerAtlas.openEntry` or go to an https address.
 */
export function card(atlas: Atlas, entry: Entry): string {
  const lines = [
    `**${escapeMarkdown(title(entry))}** — ${escapeMarkdown(kindLine(entry))}`,
    ...body(atlas, entry),
    links(atlas, entry),
  ];
  return lines.filter((line) => line !== '').join('\n\n');
}

/** One card for every meaning of an acronym, the likeliest first; the others are named in a line. */
export function senses(atlas: Atlas, credentials: readonly CredentialEntry[]): string {
  const [first, ...others] = credentials;
  if (!first) return '';
  const also = others.map((other) => {
    const by = issuer(atlas, other)?.acronym;
    return commandLink(by ? `${other.name} (${by})` : other.name, 'openEntry', other.id);
  });
  if (!also.length) return card(atlas, first);
  return `${card(atlas, first)}\n\n${dim(escapeMarkdown(l10n.t('In this field also:')))} ${also.join(' · ')}`;
}

function kindLine(entry: Entry): string {
  if (entry.kind !== 'credential') return kindWord(entry.kind).toLowerCase();
  return credentialKindWord(entry.credentialKind).toLowerCase();
}

function body(atlas: Atlas, entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'credential':
      return credentialLines(atlas, entry);
    case 'wage':
      return wageLines(atlas, entry);
    case 'metro':
      return metroLines(atlas, entry);
    case 'role':
      return [escapeMarkdown(entry.summary), dim(escapeMarkdown(wholeOccupation(atlas)))];
    case 'degree':
      return [escapeMarkdown(describe(atlas, entry)), escapeMarkdown(entry.summary)];
    case 'topic':
      return entry.group === 'outlook'
        ? [
            `**${escapeMarkdown(growthWords(atlas))}**`,
            escapeMarkdown(entry.summary),
            dim(growthSource(atlas)),
          ]
        : [escapeMarkdown(entry.summary)];
    default:
      return [escapeMarkdown(entry.summary)];
  }
}

function credentialLines(atlas: Atlas, credential: CredentialEntry): readonly string[] {
  const row = atlas.requirement(credential.id);
  const by = issuer(atlas, credential);
  const first = firstWords(row);
  const other = credential.otherMeanings.join('; ');
  // What a note corrects stands on the page; a card with what it takes has no room for it.
  const notes = row?.seen ? [] : credential.notes.slice(0, 1);
  return [
    first ? `**${escapeMarkdown(first)}**` : '',
    escapeMarkdown(credential.certifies),
    by ? escapeMarkdown(l10n.t('Issuer: {0}', title(by))) : '',
    requirementLines(row),
    ...notes.map((note) => dim(escapeMarkdown(note.text))),
    other ? dim(escapeMarkdown(l10n.t('Elsewhere {0} is: {1}', credential.acronym, other))) : '',
  ];
}

/** What it takes, in a line each, with the edition that was seen; nothing of a degree. */
function requirementLines(row: Requirement | undefined): string {
  if (!row?.seen) return '';
  const earn = earnWords(row) || (row.first ? '' : seeIssuer());
  const keep = keepWords(row);
  return [
    earn ? escapeMarkdown(l10n.t('To earn it: {0}', earn)) : '',
    keep ? escapeMarkdown(l10n.t('To keep it: {0}', keep)) : '',
    dim(escapeMarkdown(seenWords(row))),
  ]
    .filter((line) => line !== '')
    .join('\\\n'); // a hard break: one block, so that the card still fits in a glance
}

/** Median first, then its spread, the mean, jobs and how the place stands; what is withheld, and whence. */
function wageLines(atlas: Atlas, entry: WageEntry): readonly string[] {
  const { estimate, occupation } = entry;
  const mean = meanWords(estimate);
  const jobs = [
    named(l10n.t('Jobs'), jobsWords(estimate)),
    named(l10n.t('Jobs per 1,000'), perThousandWords(estimate)),
    quotientWords(estimate),
  ];
  const lines = [
    `${medianLine(estimate)} · ${estimate.year}`,
    nationWords(entry),
    ends(estimate).join(' · '),
    named(l10n.t('Mean'), mean),
    jobs.filter((part) => part).join(' · '),
    named(l10n.t('Rank by median'), rankWords(entry)),
  ];
  return [
    ...lines.map(escapeMarkdown),
    ...withheldWords(estimate).map((words) => dim(escapeMarkdown(words))),
    dim(escapeMarkdown(occupation.title)),
    dim(wageSource(atlas, estimate)),
  ];
}

function named(name: string, value: string): string {
  return value && `${name}: ${value}`;
}

function metroLines(atlas: Atlas, metro: MetroEntry): readonly string[] {
  const year = metro.year ?? l10n.t('year not stated in the guide');
  return [
    `${escapeMarkdown(l10n.t('{0} jobs', count(metro.employment)))} · ${escapeMarkdown(String(year))}`,
    escapeMarkdown(metro.summary),
    ...metro.sources.slice(0, 1).map((id) => dim(cited(atlas, id))),
  ];
}

/** Said wherever a title is shown, since no wage is published for one title alone. */
export function wholeOccupation(atlas: Atlas): string {
  return l10n.t(
    'Wages are published for the whole occupation, {0} (SOC {1}), not for one title.',
    atlas.occupation.title,
    atlas.occupation.code,
  );
}

function links(atlas: Atlas, entry: Entry): string {
  const open = commandLink(l10n.t('Open in Career Atlas'), 'openEntry', entry.id);
  if (entry.kind === 'credential') {
    const site = entry.url ?? issuer(atlas, entry)?.url;
    return site ? `${open} · ${link(l10n.t('Issuer’s website'), site)}` : open;
  }
  if (entry.kind === 'organization' && entry.url) {
    return `${open} · ${link(l10n.t('Website'), entry.url)}`;
  }
  return open;
}
