import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import type { CredentialEntry, DegreeEntry } from '../domain/model';
import { issuer, title } from './describe';
import { escapeMarkdown, link, list } from './markdown';
import { toEntry } from './pages/homes';

/** What a page tells of its kind of entry: issuer, duration; empty when there is nothing. */
export function facts(atlas: Atlas, entry: CredentialEntry | DegreeEntry): string {
  if (entry.kind === 'credential') return credentialFacts(atlas, entry);
  return rows([
    [l10n.t('How long'), entry.duration ?? ''],
    [l10n.t('What is studied'), entry.studies?.join('; ') ?? ''],
  ]);
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
      (other) =>
        `**${escapeMarkdown(l10n.t('Also'))}:** ${link(title(other), toEntry(atlas, other))}`,
    );
  const named = rows([
    [l10n.t('What it says'), credential.certifies],
    [l10n.t('The letters elsewhere'), credential.otherMeanings.join('; ')],
  ]);
  const website = site ? `**${escapeMarkdown(l10n.t('Website'))}:** ${link(site, site)}` : '';
  return [named, list([website, ...others].filter((line) => line !== ''))].join('\n').trim();
}
