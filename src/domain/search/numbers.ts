import type { PercentileKey } from '../model';

/** An amount of money in a query, and the query without it. */
export interface Amount {
  /** Annual US dollars. */
  readonly annualUsd: number;
  readonly side: 'over' | 'under' | 'at';
  readonly rest: string;
}

/** Below and above these, a number in a query is not a year's pay in US dollars. */
const leastPay = 15_000;
const mostPay = 2_000_000;

/** A full-time year as the Bureau of Labor Statistics counts it. */
const hoursAYear = 2080;
const sixFigures = /\bsix[ -]figures?\b/i;

const over = `(?:over|above|more than|greater than|higher than|at least|exceeding|upwards of|>=?)`;
const under = `(?:under|below|less than|lower than|at most|up to|<=?)`;
const number = String.raw`\$?\s*(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*(?<thousands>k\b|thousand\b|grand\b)?(?<hourly>\s*(?:an |per |a |\/ ?)(?:hour|hr)\b)?`;
const pattern = new RegExp(
  String.raw`(?:(?<over>${over})\s*|(?<under>${under})\s*)?(?<![\w.,])${number}(?<more>\s*(?:\+|or (?:more|higher|above)|and (?:up|above|over)))?(?<less>\s*or (?:less|lower|below))?`,
  'gi',
);

/** The first number of a query that can be a year's pay; `130k`, `$130,000`, `$60 an hour`. */
export function readAmount(query: string): Amount | undefined {
  const said = query.replace(sixFigures, 'over 100k');
  for (const match of said.matchAll(pattern)) {
    const { 0: text, groups = {} } = match;
    const annualUsd =
      Number((groups.digits ?? '').replaceAll(',', '')) *
      (groups.thousands ? 1000 : groups.hourly ? hoursAYear : 1);
    if (annualUsd < leastPay || annualUsd > mostPay) continue;
    const side = groups.over || groups.more ? 'over' : groups.under || groups.less ? 'under' : 'at';
    const rest = `${said.slice(0, match.index)} ${said.slice(match.index + text.length)}`;
    return { annualUsd: Math.round(annualUsd), side, rest };
  }
  return undefined;
}

const measures: readonly (readonly [PercentileKey, RegExp])[] = [
  ['p10', /\b(10th percentile|p10|(bottom|lowest) (10|ten) ?(%|percent))/i],
  ['p25', /\b(25th percentile|p25|(bottom|lower) quart(er|ile))/i],
  ['p75', /\b(75th percentile|p75|(top|upper) quart(er|ile))/i],
  ['p90', /\b(90th percentile|p90|(top|highest) (10|ten) ?(%|percent))/i],
  ['median', /\bmedians?\b/i],
];

/** The percentile that a query names, and the query without it. */
export function readMeasure(query: string): { measure?: PercentileKey; rest: string } {
  for (const [measure, words] of measures) {
    if (words.test(query)) return { measure, rest: query.replace(words, ' ') };
  }
  return { rest: query };
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
const further: Readonly<Record<string, number>> = { dozen: 12, fifteen: 15, twenty: 20 };

/** How many places a word asks for, up to 99: `5`, `five`. */
export function readCount(key: string): number | undefined {
  if (/^\d{1,2}$/.test(key)) return Number(key);
  const place = numberWords.indexOf(key);
  return place >= 0 ? place : further[key];
}
