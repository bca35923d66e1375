import type { CredentialEntry, EntryId } from '../model';
import { cuesOf, namesOf, priorOf } from './rivals';
import type { Term } from './types';

/** One meaning of a term, with what gives it away in a text. */
export interface Sense {
  readonly id: EntryId;
  /** Full name and aliases, in lower case, as lists of words. */
  readonly names: readonly (readonly string[])[];
  /** First letters of the words that describe it, without the words that fit every credential. */
  readonly stems: ReadonlySet<string>;
  /** Acronyms of its issuers, e.g. `PAHCOM`. */
  readonly issuers: ReadonlySet<string>;
}

export interface LexiconTerm extends Term {
  readonly senses: readonly Sense[];
  /** What the letters are worth alone, before any evidence. */
  readonly prior: number;
  /** Meanings outside the glossary, as lists of lower-case words. */
  readonly rivals: readonly (readonly string[])[];
  /** Single words that speak for one of those meanings. */
  readonly cues: ReadonlySet<string>;
}

export interface Lexicon {
  readonly terms: ReadonlyMap<string, LexiconTerm>;
  /** Length of the longest term. */
  readonly longest: number;
}

const everywhere = new Set(
  `certified certificate certification professional specialist master bachelor doctor fellow
  associate practices knows program holds college american national association which their
  another completed level qualified people person works`.split(/\s+/),
);

/** Lower-case words of a phrase; hyphens, slashes and commas part words. */
export function phraseWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Five letters are enough to join `account`, `accounting` and `accountant`. */
export function stem(word: string): string {
  return word.slice(0, 5);
}

function senseOf(entry: CredentialEntry): Sense {
  const described = phraseWords(`${entry.name} ${entry.certifies} ${entry.summary}`);
  const issuers = (entry.links.issuedBy ?? []).map((id) => id.slice('organization.'.length));
  return {
    id: entry.id,
    names: [entry.name, ...entry.aliases].map(phraseWords).filter((name) => name.length > 1),
    stems: new Set(described.filter((w) => w.length > 3 && !everywhere.has(w)).map(stem)),
    issuers: new Set(issuers.map((id) => id.replace(/-PROJECT$/, ''))),
  };
}

/** `ACM-RN` of ACM, `CRCE-I` of CRCE: aliases that carry the acronym and a suffix. */
function variantsOf({ acronym, aliases }: CredentialEntry): readonly string[] {
  const twin = acronym.includes('/') ? [acronym.replace('/', '-')] : [];
  // A former name of the same credential, as `CPC-H` of COC, needn't carry the acronym.
  return [...twin, ...aliases.filter((alias) => /^[A-Z]+-[A-Z]+$/.test(alias))];
}

function termOf(text: string, entries: readonly CredentialEntry[], variant: boolean): LexiconTerm {
  // A remark in brackets and a leading article are no part of the name.
  const rivals = entries
    .flatMap((entry) => entry.otherMeanings)
    .map((meaning) => phraseWords(meaning.replace(/\s\([^()]*\)|^an? /g, '')));
  const hard = !variant && (rivals.length > 0 || text.length < 3);
  return {
    text,
    entries: entries.map((entry) => entry.id),
    senses: entries.map(senseOf),
    ambiguous: hard,
    prior: variant ? 2 : priorOf(text, hard ? -1 : 1),
    rivals: [...rivals, ...(variant ? [] : namesOf(text))].filter((phrase) => phrase.length > 1),
    cues: cuesOf(text),
  };
}

/** @param credentials the glossary in file order: the field's own sense of shared letters first. */
export function buildLexicon(credentials: readonly CredentialEntry[]): Lexicon {
  const groups = new Map<string, CredentialEntry[]>();
  for (const entry of credentials) {
    groups.set(entry.acronym, [...(groups.get(entry.acronym) ?? []), entry]);
  }
  const terms = new Map<string, LexiconTerm>();
  for (const [text, entries] of groups) terms.set(text, termOf(text, entries, false));
  for (const entry of credentials) {
    for (const text of variantsOf(entry)) {
      if (!terms.has(text)) terms.set(text, termOf(text, [entry], true));
    }
  }
  return { terms, longest: Math.max(0, ...[...terms.keys()].map((text) => text.length)) };
}
