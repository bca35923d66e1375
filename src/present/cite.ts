import * as l10n from '@vscode/l10n';
import type { Atlas } from '../domain/atlas';
import { type CredentialEntry, type Entry, percentileKeys, type WageEntry } from '../domain/model';
import { growthWords, issuer, title } from './describe';
import { count } from './format';
import { sourceLines, wageSourceName } from './sources';
import { ends, medianLine } from './wageWords';
import { withheldWords } from './withheld';

/** An entry as one plain sentence with its source, for copying and inserting into a document. */
export function cite(atlas: Atlas, entry: Entry): string {
  switch (entry.kind) {
    case 'wage':
      return wageSentence(atlas, entry);
    case 'metro': {
      const year = entry.year ?? l10n.t('year not stated in the source');
      const jobs = l10n.t('{0}: {1} jobs', entry.label, count(entry.employment));
      return `${jobs} (${sourceLines(atlas, entry)}; ${year}).`;
    }
    case 'credential':
      return credentialSentence(atlas, entry);
    case 'topic':
      if (entry.group === 'outlook') return outlookSentence(atlas, entry);
      break;
  }
  const text = entry.summary || title(entry);
  return `${title(entry)}: ${text} (${sourceLines(atlas, entry)})`;
}

function wageSentence(atlas: Atlas, { estimate, label, occupation }: WageEntry): string {
  const others = ends(estimate);
  return [
    `${label}: ${medianLine(estimate)}`,
    others.length ? ` (${others.join(', ')})` : '',
    `, ${occupation.title}. `,
    withheldWords(estimate, percentileKeys)
      .map((words) => `${words}. `)
      .join(''),
    l10n.t('Source: {0}.', wageSourceName(atlas, estimate)),
  ].join('');
}

function credentialSentence(atlas: Atlas, credential: CredentialEntry): string {
  const by = issuer(atlas, credential);
  const said = `${title(credential)}: ${credential.certifies.replace(/\.$/, '')}.`;
  return by ? `${said} ${l10n.t('Issuer: {0}.', title(by))}` : said;
}

function outlookSentence(atlas: Atlas, entry: Entry): string {
  return `${atlas.occupation.title}: ${growthWords(atlas)} (${sourceLines(atlas, entry)}).`;
}
