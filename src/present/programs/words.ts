import * as l10n from '@vscode/l10n';
import { type StateSum, sum } from '../../domain/programs/find';
import type { Institution, Program, ProgramFilter } from '../../domain/programs/model';
import type { Untold } from '../../domain/programs/query';
import { count, span } from '../format';
import { type ProgramContext, stateName } from './context';

/** The academic year of the awards, or the one before: `2023–24`. */
export function academicYear(year: number): string {
  return span(year - 1, year % 100);
}

/** `337 institutions · 12,854 awards · 2023–24` */
export function sumWords(sums: { institutions: number; awards: number }, year: number): string {
  const schools =
    sums.institutions === 1
      ? l10n.t('1 institution')
      : l10n.t('{0} institutions', count(sums.institutions));
  return `${schools} · ${awardWords(sums.awards)} · ${academicYear(year)}`;
}

export function awardWords(awards: number): string {
  return awards === 1 ? l10n.t('1 award') : l10n.t('{0} awards', count(awards));
}

/** `14 programs · 312 awards · 2023–24` */
export function programsWords(programs: readonly Program[], year: number): string {
  if (programs.length === 0) return l10n.t('no program with an award in {0}', academicYear(year));
  return `${programCount(programs.length)} · ${awardWords(sum(programs).awards)} · ${academicYear(year)}`;
}

export function programCount(programs: number): string {
  return programs === 1 ? l10n.t('1 program') : l10n.t('{0} programs', count(programs));
}

/** One state's: `14 programs · 312 awards · 2023–24` */
export function stateWords({ programs, awards }: StateSum, year: number): string {
  return `${programCount(programs)} · ${awardWords(awards)} · ${academicYear(year)}`;
}

/** A page's and a list's name: `Programs in Ohio: Health care administration, Master's`. */
export function viewTitle(context: ProgramContext, filter: ProgramFilter): string {
  const place = placeTitle(context, filter);
  const subject = subjectWords(context, filter);
  if (placeWords(context, filter) === '' && filter.cips.length > 0) return subject;
  return subject ? `${place}: ${subject}` : place;
}

/** `Programs in Ohio`, an institution's name, or `Programs` for the whole country. */
export function placeTitle(context: ProgramContext, filter: ProgramFilter): string {
  const place = placeWords(context, filter);
  if (filter.institutions.length > 0) return place;
  return place ? l10n.t('Programs in {0}', place) : l10n.t('Programs');
}

/** Fields and levels: `Health care administration, Master's`; empty for all of them. */
export function subjectWords({ tables }: ProgramContext, filter: ProgramFilter): string {
  const fields = filter.cips.map((cip) => tables.field(cip)?.label ?? cip);
  const levels = filter.levels.map((code) => tables.level(code)?.label ?? code);
  return [...fields, ...levels].join(', ');
}

/** Where: states, wage areas and institutions by name; empty for the whole country. */
export function placeWords(context: ProgramContext, filter: ProgramFilter): string {
  const names = [
    ...institutionWords(context, filter.institutions),
    ...filter.states.map((postal) => stateName(context, postal)),
    ...filter.areas.map((code) => context.places.area(code)?.name ?? code),
  ];
  return names.join(', ');
}

function institutionWords({ tables }: ProgramContext, unitids: readonly string[]): string[] {
  const names = unitids.map((unitid) => tables.institution(unitid)?.name ?? unitid);
  const most = 3;
  if (names.length <= most) return names;
  return [...names.slice(0, most), l10n.t('{0} more', count(names.length - most))];
}

export function controlWord({ control }: Institution): string {
  const words = {
    public: l10n.t('public'),
    'private nonprofit': l10n.t('private nonprofit'),
    'private for-profit': l10n.t('private for-profit'),
  };
  return words[control];
}

/** Said where a question asks for something that the counts don't tell. */
export function untoldWord(untold: Untold): string {
  const words = {
    online: l10n.t(
      'Whether a program is taught online isn’t in this data: ask the institution, or see College Navigator.',
    ),
    accredited: l10n.t(
      'Which programs are accredited isn’t in this data: ask the institution or the accreditor.',
    ),
    ranked: l10n.t(
      'This data ranks no program: the order is by number of awards, which says nothing of quality.',
    ),
    price: l10n.t('What a program costs isn’t in this data: see College Navigator.'),
  };
  return words[untold];
}

/** An institution's own site as an https address. */
export function website({ web }: Institution): string {
  return `https://${web.replace(/^https?:\/\//i, '')}`;
}

export function collegeNavigator({ unitid }: Institution): string {
  return `https://nces.ed.gov/collegenavigator/?id=${unitid}`;
}
