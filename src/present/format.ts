import * as l10n from '@vscode/l10n';
import type { Source, WageEstimate } from '../domain/model';
import { difference as wageDifference } from '../domain/wages/rank';

// Figures are American ones and stay in American notation, whatever the display language. Written by
// hand: making one Intl.NumberFormat takes longer than drawing the whole table of states.
const minus = '\u2212';

/** Annual US dollars as words: `$105,460`. The only place where a dollar sign is born. */
export function usd(annual: number): string {
  return (annual < 0 ? minus : '') + dollars(annual);
}

/** US dollars an hour, as BLS prints them: `$67.77`. */
export function usdPerHour(hourly: number): string {
  return `$${grouped(hourly, 2)}`;
}

/** A number with as many decimals as its publisher prints: `1.30`. */
export function decimal(value: number, decimals: number): string {
  return grouped(value, decimals);
}

/** A difference in US dollars with its sign: `+$3,210`, `−$900`, `$0`. */
export function signedUsd(amount: number): string {
  return sign(amount) + dollars(amount);
}

/** A number of jobs or rows: `31,120`. */
export function count(value: number): string {
  return grouped(value, 1).replace(/\.0$/, '');
}

/** A difference of numbers with its sign: `+14`, `−5`, `0`. */
export function signedCount(value: number): string {
  return sign(value) + count(Math.abs(value));
}

/** Per cent with one decimal: `28.4%`. */
export function percent(value: number): string {
  return `${value < 0 ? minus : ''}${grouped(value, 1)}%`;
}

/** Per cent with its sign: `+3.0%`, `−6.3%`, `0.0%`. */
export function signedPercent(value: number): string {
  const size = Math.abs(Math.round(value * 10) / 10);
  return `${size === 0 ? '' : sign(value)}${grouped(size, 1)}%`;
}

/** Difference of a figure from the same figure elsewhere: `+$3,210 (+3.0%)`; undefined when either isn't published. */
export function difference(
  value: number | null | undefined,
  base: number | null | undefined,
): string | undefined {
  const found = wageDifference(value, base);
  return found && `${signedUsd(found.usd)} (${signedPercent(found.percent)})`;
}

/** The years from one to another: `2022–2032`. */
export function span(from: number, to: number): string {
  return `${from}\u2013${to}`;
}

/** A wage in words; `null` (withheld) is `N/A`, `undefined` (the source has no such figure) a dash. */
export function figure(value: number | null | undefined): string {
  if (value === null) return notAvailable();
  return value === undefined ? '\u2013' : usd(value);
}

export function notAvailable(): string {
  return l10n.t('N/A');
}

/** `1st`, `22nd`, `53rd`. */
export function ordinal(value: number): string {
  const teen = value % 100 > 10 && value % 100 < 14;
  const suffix = teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${count(value)}${suffix ?? 'th'}`;
}

/** What a citation says of a source. */
type Cited = Pick<Source, 'id' | 'title' | 'publisher' | 'year'>;

/** Source and year: `BLS OEWS, May 2023`; says so when no year is stated. */
export function citation(source: Cited, year: number | null = source.year): string {
  if (isOews(source)) return l10n.t('BLS OEWS, May {0}', year ?? l10n.t('year not stated'));
  return `${source.title} (${source.publisher}), ${year ?? l10n.t('year not stated')}`;
}

/** Year and source of an estimate, with its occupation: `BLS OEWS, May 2023 · SOC 11-9111`. */
export function wageCitation(
  source: Cited | undefined,
  { year, occupation }: Pick<WageEstimate, 'year' | 'occupation'>,
): string {
  const from = source ? citation(source, year) : l10n.t('source not stated, {0}', year);
  return l10n.t('{0} · SOC {1}', from, occupation);
}

function isOews(source: Cited): boolean {
  return source.id.startsWith('bls-oews');
}

function dollars(amount: number): string {
  return `$${grouped(amount, 0)}`;
}

/** Size of a number with commas between thousands and as many decimals as asked. */
function grouped(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? thousands : `${thousands}.${rest}`;
}

function sign(value: number): string {
  if (value === 0) return '';
  return value > 0 ? '+' : minus;
}
