/** An answer about wages as a row of a picker, and where it is shown in full. */
import * as l10n from '@vscode/l10n';
import { hoursAYear } from '../domain/amounts';
import type { Atlas } from '../domain/atlas';
import type { OccupationCode, PayKey, WageEntry } from '../domain/model';
import type { Measure, Missing, Over, Slots } from '../domain/search/slots';
import { type Answer, measured } from '../domain/wages/answer';
import { rank } from '../domain/wages/rank';
import type { Wages } from '../domain/wages/wages';
import { title } from './describe';
import type { Place } from './explorerState';
import { count, decimal, usd, usdPerHour } from './format';
import { bandWords } from './rankWords';
import { wageSourceName } from './sources';
import { ends, hourlyFigure, paidBy, payFigure } from './wageWords';
import { payWord } from './words';

export interface AnswerWords {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

export function answerWords(atlas: Atlas, answer: Answer): AnswerWords {
  const [first] = answer.entries;
  if (!first) return { label: l10n.t('None'), description: '', detail: '' };
  switch (answer.form) {
    case 'one':
      return {
        label: title(first),
        description: `${figureWords(first, answer.slots)} · ${first.estimate.year}`,
        detail: [...ends(first.estimate), wageSourceName(atlas, first.estimate)].join(' · '),
      };
    case 'several':
      return severalWords(atlas, answer);
    case 'ordered':
      return {
        label: orderedLabel(answer, first),
        description: wageSourceName(atlas, first.estimate),
        detail: orderedDetail(answer),
      };
    case 'standing':
      return standingWords(atlas, answer.slots, first);
    case 'beyond':
      return beyondWords(atlas, answer, first);
  }
}

/** The figure that is asked for, with its name: `$123,860 median`, `597,080 jobs`. */
function figureWords(entry: WageEntry, { measure = 'median', hourly }: Slots): string {
  const { estimate } = entry;
  const value = measured(entry, measure, false);
  switch (measure) {
    case 'employment':
      return typeof value === 'number' ? l10n.t('{0} jobs', count(value)) : l10n.t('Jobs: N/A');
    case 'jobsPer1000':
      return l10n.t('{0} jobs per 1,000', numberOr(value, 3));
    case 'locationQuotient':
      return l10n.t('{0} times the national share', numberOr(value, 2));
    default: {
      const byHour =
        (hourly || paidBy(estimate) === 'hour') && estimate.hourly[measure] !== undefined;
      const pay = byHour
        ? l10n.t('{0} an hour', hourlyFigure(estimate, measure))
        : payFigure(estimate, measure);
      return `${pay} ${payWord(measure as PayKey).toLowerCase()}`;
    }
  }
}

function numberOr(value: number | null | undefined, decimals: number): string {
  return typeof value === 'number' ? decimal(value, decimals) : l10n.t('N/A');
}

function severalWords(atlas: Atlas, { entries, slots, total }: Answer): AnswerWords {
  const [first] = entries;
  const occupations = new Set(entries.map(({ occupation }) => occupation.title));
  const areas = new Set(entries.map(({ area, industry }) => industry?.name ?? area.name));
  const years = new Set(entries.map(({ estimate }) => estimate.year));
  const name = (entry: WageEntry) =>
    [
      occupations.size > 1 ? entry.occupation.title : '',
      areas.size > 1 ? entry.label : '',
      years.size > 1 ? String(entry.estimate.year) : '',
    ]
      .filter((part) => part)
      .join(', ');
  const same = [
    occupations.size === 1 ? [...occupations][0] : '',
    areas.size === 1 ? [...areas][0] : '',
    years.size === 1 ? l10n.t('May {0}', [...years][0] ?? '') : '',
  ].filter((part) => part);
  const names = entries.map(name).join(' · ');
  const figures = entries.map((entry) => `${name(entry)} ${figureWords(entry, slots)}`);
  const more = total > entries.length ? [l10n.t('{0} fit side by side', entries.length)] : [];
  return {
    label: l10n.t('Compare {0}', names),
    description: same.join(' · '),
    detail: [...figures, ...(first ? [wageSourceName(atlas, first.estimate)] : []), ...more].join(
      ' · ',
    ),
  };
}

function orderedLabel({ slots }: Answer, first: WageEntry): string {
  const { rank: end = 'highest', measure = 'median', over = 'state', areas } = slots;
  const what = measureName(measure);
  const where = overName(over);
  const of = over === 'occupation' ? first.area.name : first.occupation.title;
  const within =
    areas.length > 0 && over !== 'occupation' ? `, ${first.area.states.join(', ')}` : '';
  const words =
    end === 'both'
      ? l10n.t('Highest and lowest {0} by {1}: {2}', what, where, of)
      : end === 'highest'
        ? l10n.t('Highest {0} by {1}: {2}', what, where, of)
        : l10n.t('Lowest {0} by {1}: {2}', what, where, of);
  return `${words}${within}, ${l10n.t('May {0}', first.estimate.year)}`;
}

function orderedDetail({ entries, others, slots }: Answer): string {
  const name = (entry: WageEntry) =>
    slots.over === 'occupation' ? entry.occupation.title : entry.label;
  const rows = (all: readonly WageEntry[]) =>
    all.map((entry) => `${name(entry)} ${figureWords(entry, slots)}`).join(' · ');
  return others.length ? `${rows(entries)} … ${rows(others)}` : rows(entries);
}

function measureName(measure: Measure): string {
  switch (measure) {
    case 'employment':
      return l10n.t('number of jobs');
    case 'jobsPer1000':
      return l10n.t('jobs per 1,000');
    case 'locationQuotient':
      return l10n.t('concentration of jobs');
    default:
      return l10n.t('{0} pay', payWord(measure).toLowerCase());
  }
}

function overName(over: Over): string {
  switch (over) {
    case 'metropolitan':
      return l10n.t('metropolitan area');
    case 'nonmetropolitan':
      return l10n.t('nonmetropolitan area');
    case 'industry':
      return l10n.t('industry');
    case 'occupation':
      return l10n.t('occupation');
    default:
      return l10n.t('state');
  }
}

function standingWords(atlas: Atlas, { amount }: Slots, entry: WageEntry): AnswerWords {
  const annualUsd = amount?.annualUsd ?? 0;
  const asHourly = amount?.asksHourly ? annualUsd * hoursAYear : undefined;
  const of = asHourly ?? annualUsd;
  const shown =
    amount?.unit === 'hour' || asHourly !== undefined
      ? l10n.t(
          '{0} an hour ({1} a year at 2,080 hours) in {2}',
          usdPerHour(asHourly === undefined ? annualUsd / hoursAYear : annualUsd),
          usd(of),
          entry.label,
        )
      : l10n.t('{0} a year in {1}', usd(of), entry.label);
  return {
    label: `${shown}: ${entry.occupation.title}`,
    description: wageSourceName(atlas, entry.estimate),
    detail: bandWords(rank(of, entry.estimate)),
  };
}

function beyondWords(atlas: Atlas, answer: Answer, first: WageEntry): AnswerWords {
  const { amount } = answer.slots;
  const shown = usd(amount?.annualUsd ?? 0);
  const words =
    amount?.side === 'over'
      ? l10n.t('{0} states with a median over {1}', answer.total, shown)
      : l10n.t('{0} states with a median under {1}', answer.total, shown);
  return {
    label: `${words}: ${first.occupation.title}`,
    description: wageSourceName(atlas, first.estimate),
    detail: answer.entries
      .map((entry) => `${entry.label} ${payFigure(entry.estimate, 'median')}`)
      .join(' · '),
  };
}

/** Where the Salary Explorer shows an answer. */
export function placeOfAnswer({ form, entries, slots }: Answer): Place {
  const [first] = entries;
  if (!first) return {};
  const { estimate, area, occupation } = first;
  const base = { occupation: occupation.code, year: estimate.year };
  if (form === 'standing') {
    const amount = slots.amount?.annualUsd ?? 0;
    return {
      ...base,
      tab: 'national',
      area: area.id,
      amount: slots.amount?.asksHourly ? amount * hoursAYear : amount,
    };
  }
  if (form === 'several') return comparison(entries, base);
  if (form === 'one') return { ...base, ...placeOfEntry(first) };
  switch (slots.over) {
    case 'metropolitan':
    case 'nonmetropolitan':
      return { ...base, tab: 'metros', area: area.id };
    case 'industry':
      return { ...base, tab: 'industries' };
    case 'occupation':
      return { ...base, tab: 'occupations', area: area.id };
    default:
      return { ...base, tab: 'states', area: area.id };
  }
}

function comparison(entries: readonly WageEntry[], base: Place): Place {
  const all = <T>(of: (entry: WageEntry) => T) => [...new Set(entries.map(of))];
  const occupations = all(({ occupation }) => occupation.code);
  const areas = all(({ area }) => area.id);
  const years = all(({ estimate }) => estimate.year);
  const industries = all(({ industry }) => industry?.code ?? '').filter((code) => code);
  const place = { ...base, tab: 'compare', area: areas[0] ?? 'US' } as const;
  if (years.length > 1) return { ...place, years };
  if (industries.length > 1) return { ...place, industries };
  if (occupations.length > 1) return { ...place, occupations };
  return { ...place, areas };
}

/** The tab that shows one row. */
export function placeOfEntry({ area, industry }: WageEntry): Place {
  if (industry) return { tab: 'industries' };
  switch (area.kind) {
    case 'nation':
      return { tab: 'national', area: area.id };
    case 'state':
      return { tab: 'states', area: area.id };
    default:
      return { tab: 'metros', area: area.id };
  }
}

/** What nobody publishes, and what comes nearest. */
export function missingWords({ reason, said }: Missing): string {
  switch (reason) {
    case 'starting':
      return l10n.t('Starting pay isn’t published. The 10th and 25th percentiles come nearest.');
    case 'seniority':
      return l10n.t('Pay by years of experience isn’t published. The percentiles come nearest.');
    case 'specialty':
      return l10n.t('“{0}” isn’t published apart. Shown is the occupation it belongs to.', said);
    case 'county':
      return l10n.t('Wages of a county aren’t published. Shown is the wage area it belongs to.');
    case 'employer':
      return l10n.t('Pay at one employer isn’t published. Shown are its industry and area.');
    case 'living-cost':
      return l10n.t('What a living costs isn’t in these data; prices of states are.');
    case 'per-resident':
      return l10n.t('Jobs per resident aren’t published. Jobs per 1,000 jobs come nearest.');
    case 'law':
      return l10n.t('Minimum wages and other rules of law aren’t in these data.');
    case 'foreign':
      return l10n.t('“{0}”: these are wages of the United States and its territories only.', said);
    case 'industry-by-area':
      return l10n.t('Pay by industry is published for the nation only, not by state or area.');
  }
}

/** That the release has no row for what was asked, naming each slot. */
export async function noneWords(
  wages: Wages,
  slots: Slots,
  usual: OccupationCode,
): Promise<string> {
  const names = await wages.directory();
  const occupations = (slots.occupations.length ? slots.occupations : [usual]).map(
    (code) => names.occupation(code)?.title ?? code,
  );
  const places = [
    ...slots.industries.map((code) => names.industry(code)?.name ?? code),
    ...slots.areas.map((code) => names.area(code)?.name ?? code),
  ];
  const year = slots.year === undefined ? '' : l10n.t('May {0}', slots.year);
  const asked = [occupations.join(', '), places.join(', '), year].filter((part) => part);
  return l10n.t('No row is published for {0}.', asked.join(' · '));
}
