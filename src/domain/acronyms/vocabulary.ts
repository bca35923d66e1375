import language from '../../../data/language/credentials.json';

/** Words by what they say, in lower case where the words are; see data/language/credentials.json. */
export const words = setsOf(language.words);

function setsOf<G extends string>(groups: { readonly [K in G]: string }) {
  const sets = Object.entries<string>(groups).map(([group, all]) => [
    group,
    new Set(all.split(' ')),
  ]);
  return Object.fromEntries(sets) as { readonly [K in G]: ReadonlySet<string> };
}

/** A piece of evidence that is computed; its weight stands beside what it reads. */
export type EvidenceName = keyof typeof language.weights;

/** @returns what a piece of evidence adds to or takes from the sum; for hard letters it can be less. */
export function weightOf(name: EvidenceName, hard: boolean): number {
  const row: { readonly weight: number; readonly hard?: number } = language.weights[name];
  return hard ? (row.hard ?? row.weight) : row.weight;
}

/** Evidence that is not said of these very letters, or that letters have without any. */
export const general: ReadonlySet<string> = new Set(language.general);

/** Words right before or after the letters that speak for a holder or a thing. */
export interface Frame {
  readonly name: string;
  readonly weight: number;
  /** Weight for letters that hardly mean anything else. */
  readonly sure: number;
  readonly before: RegExp | undefined;
  readonly after: RegExp | undefined;
  readonly only: string | undefined;
}

interface FrameRow {
  readonly name: string;
  readonly weight: number;
  readonly sure?: number;
  readonly before?: string;
  readonly after?: string;
  readonly only?: string;
}

const determiners = 'the|a|an|my|her|his|your|their|our|its|both|either|no';

export const frames: readonly Frame[] = (language.frames as readonly FrameRow[]).map((row) => ({
  name: row.name,
  weight: row.weight,
  // Evidence for a holder is wanted only where letters mean other things too.
  sure: row.sure ?? (row.weight > 0 ? 0 : row.weight),
  before: row.before === undefined ? undefined : beforePattern(row.before),
  after: row.after === undefined ? undefined : afterPattern(row.after),
  only: row.only,
}));

/** One of the phrases, an article of its own perhaps, and a quote or emphasis. */
function beforePattern(phrases: string): RegExp {
  const any = phrases
    .split('; ')
    .map((phrase) => escaped(phrase) + (phrase.endsWith('(') ? '' : `(?: (?:${determiners}))? `))
    .join('|');
  return new RegExp(`(?:^|[^\\w'’-])(?:${any})["“*_]{0,2}$`, 'i');
}

/** One of the phrases; one that begins with a sign other than a bracket needs no space before it. */
function afterPattern(phrases: string): RegExp {
  const any = phrases
    .split('; ')
    .map((phrase) => (/^[\w(=]/.test(phrase) ? ' ' : '') + escaped(phrase))
    .join('|');
  return new RegExp(`^["”’*_]{0,3}(?:${any})(?![\\w-])`, 'i');
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
}
