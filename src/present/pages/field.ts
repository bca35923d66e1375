import * as l10n from '@vscode/l10n';
import { sumLevels } from '../../domain/programs/find';
import type { Field, LevelTotal } from '../../domain/programs/model';
import { title } from '../describe';
import { count } from '../format';
import { escapeMarkdown, link, list, table } from '../markdown';
import { type ProgramContext, programsOf, viewOf } from '../programs/context';
import { academicYear } from '../programs/words';
import { cited } from '../sources';
import { toEntry } from './homes';
import { toPrograms } from './toPrograms';

/**
 * One field of study: what it is, its code, who gives it at which level, and what it leads to.
 * @param levels those of interest; none for all
 */
export function fieldSection(
  context: ProgramContext,
  field: Field,
  levels: readonly string[],
  heading: '##' | '###',
): string {
  const page = toPrograms(context, viewOf({ cips: [field.cip] }));
  const parts = [
    `${heading} ${link(field.label, page)} (CIP ${field.cip})`,
    escapeMarkdown(field.about),
    escapeMarkdown(l10n.t('In the list of fields (CIP 2020) it is “{0}”.', field.title)),
    levelTable(context, field, levels),
    leadLines(context, field),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** How many institutions give the field at each level, and how many awards, in the whole country. */
export function fieldLevels(context: ProgramContext, { cip, byInstitution }: Field) {
  const { tables } = context;
  return byInstitution
    ? sumLevels(tables, programsOf(context, viewOf({ cips: [cip] }).filter))
    : inOrder(tables.levels, tables.totals(cip));
}

function inOrder(levels: readonly { code: string }[], totals: readonly LevelTotal[]) {
  return levels.flatMap(({ code }) => totals.filter(({ level }) => level.code === code));
}

function levelTable(context: ProgramContext, field: Field, levels: readonly string[]): string {
  const { tables } = context;
  const rows = fieldLevels(context, field)
    .filter(({ level }) => levels.length === 0 || levels.includes(level.code))
    .map(({ level, institutions, awards }) => {
      const view = viewOf({ cips: [field.cip], levels: [level.code] });
      const name = field.byInstitution
        ? link(level.label, toPrograms(context, view))
        : escapeMarkdown(level.label);
      return [name, count(institutions), count(awards)];
    });
  const headers = [
    l10n.t('Level'),
    l10n.t('Institutions'),
    l10n.t('Awards {0}', academicYear(tables.year)),
  ];
  return table(headers.map(escapeMarkdown), rows, ['left', 'right', 'right']);
}

/** Occupations by the official crosswalk, then the guide's roles, then credentials and what they ask. */
function leadLines(context: ProgramContext, field: Field): string {
  const { atlas } = context;
  const leads = field.leads.flatMap(({ entry: id, words }) => {
    const entry = atlas.entry(id);
    return entry ? [{ entry, words }] : [];
  });
  const named = (kind: string) =>
    leads
      .filter(({ entry }) => entry.kind === kind)
      .map(({ entry, words }) => {
        const name = link(title(entry), toEntry(context.atlas, entry));
        return words ? `${name}: ${escapeMarkdown(words)}` : name;
      });
  const occupations = field.occupations.map(({ code, title: name }) => `${name} (${code})`);
  const asking = leads.some(({ words }) => words !== '')
    ? escapeMarkdown(
        l10n.t('Which programs are accredited isn’t in these counts: ask the accreditor.'),
      )
    : '';
  return list(
    [
      line(
        l10n.t('Occupations'),
        occupations.map(escapeMarkdown),
        cited(atlas, 'cip-soc-2020-2018'),
      ),
      line(l10n.t('Roles'), named('role')),
      line(l10n.t('Credentials'), named('credential')),
      asking,
    ].filter((one) => one !== ''),
  );
}

function line(name: string, values: readonly string[], source = ''): string {
  if (values.length === 0) return '';
  const said = `**${escapeMarkdown(name)}:** ${values.join('; ')}`;
  return source ? `${said} (${source})` : said;
}
