import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import {
  type CredentialEntry,
  type Entry,
  type Note,
  percentileKeys,
  type WageEntry,
} from '../domain/model';
import { wholeOccupation } from './card';
import { describe, growthWords, issuer, title } from './describe';
import { count, figure, percent, span } from './format';
import { escapeMarkdown, link, list, table } from './markdown';
import { toPage } from './pagePath';
import { cited, growthSource, wageSource } from './sources';
import { withheldWords } from './withheld';
import { percentileWord } from './words';

/** What a page tells of its kind of entry: figures, issuer, duration; empty when there is nothing. */
export function facts(atlas: Atlas, entry: Entry): string {
  switch (entry.kind) {
    case 'credential':
      return credentialFacts(atlas, entry);
    case 'wage':
      return wageFacts(atlas, entry);
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
      return `> ${escapeMarkdown(wholeOccupation(atlas))}\n>\n> ${nationalMedian(atlas)}`;
    case 'topic':
      return entry.group === 'outlook' ? outlookFacts(atlas) : occupationFacts(atlas, entry.group);
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

function wageFacts(atlas: Atlas, { estimate }: WageEntry): string {
  const figures = percentileKeys
    .filter((key) => estimate[key] !== undefined)
    .map((key) => [escapeMarkdown(percentileWord(key)), escapeMarkdown(figure(estimate[key]))]);
  const { title: occupation, code } = atlas.occupation;
  const period = l10n.t('Annual US dollars, {0}', estimate.year);
  return [
    escapeMarkdown(`${occupation} (SOC ${code})`),
    table([escapeMarkdown(l10n.t('Figure')), escapeMarkdown(period)], figures, ['left', 'right']),
    list(withheldWords(estimate).map(escapeMarkdown)),
    wageSource(atlas, estimate),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function nationalMedian(atlas: Atlas): string {
  const nation = atlas.entries('wage').find(({ estimate }) => estimate.area === 'US');
  if (!nation) return '';
  const median = link(`${nation.label}: ${describe(atlas, nation)}`, toPage(nation.id));
  return `${median} (${wageSource(atlas, nation.estimate)})`;
}

function occupationFacts(atlas: Atlas, group: string): string {
  if (group !== 'occupation') return '';
  return list([nationalMedian(atlas), growth(atlas)].filter((line) => line !== ''));
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
