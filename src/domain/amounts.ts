/** The one reader of amounts of money: for pickers, questions and commands. */

/** A full-time year as the Bureau of Labor Statistics counts it. */
export const hoursAYear = 2080;
/** Below this an amount is no year's pay: `58` is asked about, not taken. */
const leastPay = 1000;
/** Below and above these, a bare number within a sentence is no pay at all: "500 beds". */
const leastBare = 15_000;
const mostBare = 2_000_000;

export type Unit = 'year' | 'month' | 'week' | 'hour';

/** What an amount is worth in a year, in US dollars. */
export interface Amount {
  readonly annualUsd: number;
  /** The upper end of a range: `120k-140k`. */
  readonly toAnnualUsd?: number;
  /** As it was said; an hour counts 2,080 times. */
  readonly unit: Unit;
  /** "130k+": that and more. */
  readonly more: boolean;
  /** Too small for a year's pay, with no unit: ask whether it is an hourly wage. */
  readonly asksHourly: boolean;
  /** Nothing but digits says that it is money: five of them may be a ZIP code. */
  readonly bare: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Why an amount isn't read: `$120.000` and `1,2` could be two numbers. */
export type Refusal = 'separator' | 'none';

const timesAYear: Readonly<Record<Unit, number>> = {
  year: 1,
  month: 12,
  week: 52,
  hour: hoursAYear,
};
const digits = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)(?:\.\d\d?)?|\d+(?:\.\d+)?`;
const thousand = String.raw`\s?(?:k|thousand|grand)\b`;
const currency = String.raw`(?:us\s?\$|usd|\$)\s*`;
const per = String.raw`\s*(?:(?:\/|per|an?|each)\s*(?<per>hour|hr|h|month|mo|week|wk|year|yr|annum)\b|(?<ly>hourly|monthly|weekly|yearly|annually)\b)`;
const pattern = new RegExp(
  String.raw`(?<![\w.,])(?<cur>${currency})?(?<from>${digits})(?<fromK>${thousand})?(?:\s*(?:-|–|to)\s*(?:${currency})?(?<to>${digits})(?<toK>${thousand})?)?(?![\d.,]*\d|[a-z-]*[a-z])(?<after>\s*(?:usd|dollars?)\b)?(?:${per})?(?<more>\s*\+)?`,
  'gi',
);
/** A dot before three digits, or a comma before one or two: another country's way of writing. */
const doubtful = /(?<![\w.,])(?:\d{1,3}(?:\.\d{3})+|\d+,\d{1,2}(?:,\d+)*)(?![\w.,]*\d)/;

/** The first amount in a sentence that can be pay; a year such as 2024 and "top 25" are none. */
export function findAmount(text: string): Amount | undefined {
  for (const match of text.matchAll(pattern)) {
    const amount = toAmount(match);
    const likely = amount.annualUsd >= leastBare && amount.annualUsd <= mostBare;
    if (amount.annualUsd > 0 && (!amount.bare || likely)) return amount;
  }
  return undefined;
}

/** Reads a text that is an amount and nothing else, as people type it into a box. */
export function readAmount(text: string): Amount | Refusal {
  const said = text.trim();
  if (doubtful.test(said)) return 'separator';
  const [match] = said.matchAll(pattern);
  if (!match || match[0].trim() !== said) return 'none';
  const amount = toAmount(match);
  return amount.annualUsd > 0 && amount.annualUsd < 1e9 ? amount : 'none';
}

function toAmount({ 0: all, index, groups = {} }: RegExpExecArray): Amount {
  const unit = unitOf(groups.per ?? groups.ly ?? 'year');
  const scale = (thousands: string | undefined) => (thousands ? 1000 : 1) * timesAYear[unit];
  const number = (said: string) => Number(said.replace(/[^\d.]/g, ''));
  // In "$60-70k" both are thousands.
  const from = number(groups.from ?? '') * scale(groups.fromK ?? groups.toK);
  const to = groups.to && number(groups.to) * scale(groups.toK);
  return {
    annualUsd: Math.round(from),
    ...(to ? { toAnnualUsd: Math.round(to) } : {}),
    unit,
    more: groups.more !== undefined,
    bare: !(groups.cur ?? groups.after ?? groups.fromK ?? groups.toK ?? groups.per ?? groups.ly),
    asksHourly: from < leastPay && !groups.per && !groups.ly,
    start: index,
    end: index + all.trimEnd().length,
  };
}

function unitOf(said: string): Unit {
  const units: readonly Unit[] = ['hour', 'month', 'week', 'year'];
  return units.find((unit) => unit[0] === said[0]?.toLowerCase()) ?? 'year';
}
