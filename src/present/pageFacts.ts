import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { CredentialEntry, Entry, Note, WageEntry } from '../domain/model';
import { wholeOccupation } from './card';
import { describe, growthWords, issuer, title } from './describe';
import { count, percent, span } from './format';
import { escapeMarkdown, link, list, table } from './markdown';
import { toPage } from './pagePath';
import { cited, growthSource, wageSource } from './sources';
import { wageFacts } from './wageWords';
import { withheldWords } from './withheld';

/** Wages that a page names beside its own facts; read before it is written. */
export interface Around {
  /** The guide's occupation in the nation, newest year. */
  readonly nation?: WageEntry | undefined;
  /** The same in the home area. */
  readonly home?: WageEntry | undefined;
}

/** What a page tells of its kind of entry: figures, issuer, duration; empty when there is nothing. */
export function facts(atlas: Atlas, entry: Entry, around: Around): string {
  switch (entry.kind) {
    case 'credential':
      return credentialFacts(atlas, entry);
    case 'wage':
      return wagePage(atlas, entry);
    case 'metro':
      return rows([
        [l10n.t('Jobs'), count(entry.employment)],
        [l10n.t('Year'), String(entry.year ?? l10n.t('not stated in the guide'))],
        [l10n.t('States'), entry.states.join(', ')],
      ]);
    case 'degree':
      return rows([
        [l10n.t('How long'), entry.duration ?? ''],
        [l10n.t('What is studied'), entry.studies?.join('; ') ?? ''],
      ]);
    case 'organization':
      return entry.url ? link(entry.url, entry.url) : '';
    case 'role':
      return [wholeOccupation(atlas), payLine(atlas, around.nation), payLine(atlas, around.home)]
        .filter((line) => line !== '')
        .map((line, i) => `> ${i === 0 ? escapeMarkdown(line) : line}`)
        .join('\n>\n');
    case 'topic':
      return entry.group === 'outlook'
        ? outlookFacts(atlas)
        : occupationFacts(atlas, entry.group, around);
    default:
      return '';
  }
}

function rows(pairs: readonly (readonly [name: string, value: string])[]): string {
  const told = pairs.filter(([, value]) => value !== '');
  if (!told.length) return '';
  return list(told.map(([name, value]) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`));
}

function credentialFacts(atlas: Atlas, credential: CredentialEntry): string {
  const by = issuer(atlas, credential);
  const site = credential.url ?? by?.url ?? null;
  const others = atlas
    .credentials(credential.acronym)
    .filter((other) => other.id !== credential.id)
    .map(
      (other) => `**${escapeMarkdown(l10n.t('Also'))}:** ${link(title(other), toPage(other.id))}`,
    );
  const named = rows([
    [l10n.t('What it says'), credential.certifies],
    [l10n.t('The letters elsewhere'), credential.otherMeanings.join('; ')],
    [l10n.t('How it was checked'), credential.verification.how],
  ]);
  const website = site ? `**${escapeMarkdown(l10n.t('Website'))}:** ${link(site, site)}` : '';
  return [named, list([website, ...others].filter((line) => line !== ''))].join('\n').trim();
}

function wagePage(atlas: Atlas, entry: WageEntry): string {
  const { estimate, occupation } = entry;
  const figures = wageFacts(entry).map(([name, value]) => [name, value].map(escapeMarkdown));
  const period = l10n.t('US dollars before tax, May {0}', estimate.year);
  return [
    escapeMarkdown(`${occupation.title} (SOC ${occupation.code})`),
    table([escapeMarkdown(l10n.t('Figure')), escapeMarkdown(period)], figures, ['left', 'left']),
    list(withheldWords(estimate).map(escapeMarkdown)),
    wageSource(atlas, estimate),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** A line about an area's pay, linked to its page, with year and source. */
function payLine(atlas: Atlas, entry: WageEntry | undefined): string {
  if (!entry) return '';
  const median = link(`${entry.label}: ${describe(atlas, entry)}`, toPage(entry.id));
  return `${median} (${wageSource(atlas, entry.estimate)})`;
}

function occupationFacts(atlas: Atlas, group: string, { nation, home }: Around): string {
  if (group !== 'occupation') return '';
  const lines = [payLine(atlas, nation), payLine(atlas, home), growth(atlas)];
  return list(lines.filter((line) => line !== ''));
}

function growth(atlas: Atlas): string {
  const words = growthWords(atlas);
  return words && `${escapeMarkdown(words)} (${growthSource(atlas)})`;
}

function outlookFacts(atlas: Atlas): string {
  const projection = atlas.projection();
  if (!projection) return '';
  const years = span(projection.from, projection.to);
  return [
    rows([
      [`${atlas.occupation.title}, ${years}`, percent(projection.percent)],
      [l10n.t('All occupations, {0}', years), percent(projection.allOccupationsPercent)],
    ]),
    notes(atlas, projection.notes),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Corrections and caveats under a heading of their own, each with its sources. */
export function notes(atlas: Atlas, all: readonly Note[]): string {
  if (!all.length) return '';
  const lines = all.map((note) => {
    const from = note.sources.map((id) => cited(atlas, id)).join('; ');
    return `${escapeMarkdown(note.text)} (${from})`;
  });
  return `## ${escapeMarkdown(l10n.t('Notes'))}\n\n${list(lines)}`;
}
