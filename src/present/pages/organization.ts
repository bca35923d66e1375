import * as l10n from '@vscode/l10n';
import type { Atlas } from '../../domain/atlas';
import type { Entry, OrganizationEntry } from '../../domain/model';
import { title } from '../describe';
import { escapeMarkdown, link, list } from '../markdown';
import { kindWord } from '../words';
import { credentialTable } from './credentialRows';
import { aboutSection, pageText, section, sourcesSection } from './ending';
import { linked } from './guideOccupation';

/** The page of an organization: what it is, and the credentials that it issues, with what they take. */
export function organizationPage(atlas: Atlas, organization: OrganizationEntry): string {
  const links = atlas.links(organization.id);
  const issued = links.flatMap(({ entry }) => (entry.kind === 'credential' ? [entry] : []));
  const others = links
    .map(({ entry }) => entry)
    .filter((entry: Entry) => entry.kind !== 'credential');
  const { url } = organization;
  return pageText(
    `# ${escapeMarkdown(title(organization))}`,
    `*${escapeMarkdown(kindWord('organization'))}*`,
    escapeMarkdown(organization.summary),
    list([
      ...organization.points.map(escapeMarkdown),
      ...(url ? [`**${escapeMarkdown(l10n.t('Website'))}:** ${link(url, url)}`] : []),
    ]),
    section(l10n.t('Credentials it issues'), credentialTable(atlas, issued)),
    section(l10n.t('See also'), linked(atlas, [...new Set(others)])),
    aboutSection(atlas, organization.notes),
    sourcesSection(atlas, organization.sources),
  );
}
