import type { CredentialEntry, EntryId } from '../model';
import { words } from './vocabulary';

/** One meaning of a term, with what gives it away in a text. */
export interface Sense {
  readonly id: EntryId;
  /** Full name and aliases, in lower case, as lists of words. */
  readonly names: readonly (readonly string[])[];
  /** First letters of the words that describe it, without the words that fit every credential. */
  readonly stems: ReadonlySet<string>;
  /** Acronyms of its issuers, e.g. `PAHCOM`. */
  readonly issuers: ReadonlySet<string>;
  /** Words that speak for this meaning among those that share the letters. */
  readonly signs: ReadonlySet<string>;
}

/** One spelling that is looked for, exact case: `CMM`, `NE-BC`, `ACM-RN`. */
export interface LexiconTerm {
  readonly text: string;
  /** Every meaning in the glossary, the field's own first. */
  readonly entries: readonly EntryId[];
  /** The letters are also a word, a postal code or somebody else's name: evidence is asked for. */
  readonly ambiguous: boolean;
  readonly senses: readonly Sense[];
  /** What the letters are worth alone, before any evidence. */
  readonly prior: number;
  /** Meanings outside the glossary, as lists of lower-case words. */
  readonly rivals: readonly (readonly string[])[];
  /** A degree is nobody: `the MHA asked` is a body's letters. Two letters are a doctor's. */
  readonly degree: boolean;
  /** What they are worth with full stops, where a person's initials look the same. */
  readonly dotted: number | undefined;
  /** The letters are also a unit of measure, a verb, or a noun that takes an article. */
  readonly also: 'unit' | 'verb' | 'noun' | undefined;
  /** Single words that speak for one of those meanings. */
  readonly cues: ReadonlySet<string>;
  /** Stems that describe a sense and none of the other meanings. */
  readonly subject: ReadonlySet<string>;
}

export interface Lexicon {
  readonly terms: ReadonlyMap<string, LexiconTerm>;
  /** Acronyms of all who issue a credential. */
  readonly issuers: ReadonlySet<string>;
}

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
    stems: new Set(described.filter((w) => w.length > 3 && !words.everywhere.has(w)).map(stem)),
    issuers: new Set(issuers.map((id) => id.replace(/-PROJECT$/, ''))),
    signs: listed(entry.letters?.signs),
  };
}

function listed(text = ''): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}

/** `ACM-RN` of ACM, `CRCE-I` of CRCE: aliases that carry the acronym and a suffix. */
function variantsOf({ acronym, aliases }: CredentialEntry): readonly string[] {
  const twin = acronym.includes('/') ? [acronym.replace('/', '-')] : [];
  // A former name of the same credential, as `CPC-H` of COC, needn't carry the acronym.
  return [...twin, ...aliases.filter((alias) => /^[A-Z]+-[A-Z]+$/.test(alias))];
}

function termOf(text: string, entries: readonly CredentialEntry[], variant: boolean): LexiconTerm {
  const senses = entries.map(senseOf);
  const letters = variant ? [] : entries.flatMap((entry) => entry.letters ?? []);
  // A remark in brackets and a leading article are no part of the name.
  const named = entries
    .flatMap((entry) => entry.otherMeanings)
    .map((meaning) => meaning.replace(/\s\([^()]*\)|^an? /g, ''));
  const rivals = [...named, ...letters.flatMap(({ names = [] }) => names)].map(phraseWords);
  const rivalStems = new Set(rivals.flat().map(stem));
  const hard = !variant && (named.length > 0 || text.length < 3);
  const prior = letters.find((one) => one.prior !== undefined)?.prior ?? (hard ? -1 : 1);
  const stems = senses.flatMap((sense) => [...sense.stems]);
  return {
    text,
    entries: entries.map((entry) => entry.id),
    senses,
    ambiguous: hard,
    prior: variant ? 2 : prior,
    degree: text.length > 2 && entries.every((entry) => entry.credentialKind === 'degree'),
    dotted: letters[0]?.dotted,
    also: letters[0]?.also,
    rivals: rivals.filter((phrase) => phrase.length > 1),
    cues: new Set(letters.flatMap(({ cues }) => [...listed(cues)])),
    subject: new Set(stems.filter((one) => !rivalStems.has(one))),
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
  const senses = [...terms.values()].flatMap((term) => term.senses);
  return { terms, issuers: new Set(senses.flatMap(({ issuers }) => [...issuers])) };
}

/** In the glossary or known beside it; a plural counts. */
export function isCredential({ terms }: Lexicon, word: string): boolean {
  if (terms.has(word) || words.companions.has(word)) return true;
  return word.endsWith('s') && terms.has(word.slice(0, -1));
}

/** Whether a word speaks for another meaning of the letters, in one or more. */
export function isCue({ cues }: LexiconTerm, word: string): boolean {
  return cues.has(word) || cues.has(word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
}
