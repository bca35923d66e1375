import type { CredentialEntry, EntryId } from '../../domain/model';
import { pluralName } from './plural';

/** One way to write a credential out. */
interface Form {
  readonly credential: CredentialEntry;
  /** As {@link wordsIn} parts them. */
  readonly words: readonly string[];
  readonly plural: boolean;
  /** In lower case it would be ordinary English: `certified in public health`. */
  readonly isPhrase: boolean;
  /** The name itself, or its spelling with `&`, a comma or `health care`: what letters may replace. */
  readonly isName: boolean;
}

/** The full names of credentials, by their first word. */
export type Names = ReadonlyMap<string, readonly Form[]>;

/** A full name found in a text. */
export interface Named {
  readonly credential: CredentialEntry;
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly isName: boolean;
}

export function buildNames(credentials: readonly CredentialEntry[]): Names {
  const names = new Map<string, Form[]>();
  for (const form of credentials.flatMap(formsOf)) {
    const first = (form.words[0] ?? '').toLowerCase();
    names.set(first, [...(names.get(first) ?? []), form]);
  }
  return names;
}

function formsOf(credential: CredentialEntry): readonly Form[] {
  const own = folded(credential.name);
  return [credential.name, ...credential.aliases].flatMap((name) => {
    const plural = pluralName(name);
    const about = { credential, isPhrase: !plural, isName: folded(name) === own };
    const forms = [name, ...(plural ? [plural] : [])].map((written) => ({
      ...about,
      words: wordsIn(written).map(({ word }) => word),
      plural: written !== name,
    }));
    return forms.filter(({ words }) => words.length > 1);
  });
}

/** The letters of a name alone. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z]/g, '');
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words, `&` among them as `and`; what TeX and HTML name with letters is none. */
function wordsIn(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(
    /(&amp;|\\&|&(?!#?\w+;))|&#?\w{2,8};|\\[A-Za-z]+\*?|[\p{L}\p{N}]+/gu,
  )) {
    const [written, and] = match;
    if (!and && /^[&\\]/.test(written)) continue;
    const { index } = match;
    found.push({ start: index, end: index + written.length, word: and ? 'and' : written });
  }
  return found;
}

/** Every full name in a text, of these credentials or of all, in the order of their first letters. */
export function namesIn(names: Names, text: string, of?: readonly EntryId[]): readonly Named[] {
  const tokens = wordsIn(text);
  return tokens.flatMap((token, at) =>
    (names.get(token.word.toLowerCase()) ?? []).flatMap((form) => {
      if (of && !of.includes(form.credential.id)) return [];
      const last = lastToken(text, tokens, at, form);
      if (!last) return [];
      const { credential, plural, isName } = form;
      return [{ credential, plural, isName, start: token.start, end: last.end }];
    }),
  );
}

/** The token that ends the form, if it stands at `at`. */
function lastToken(text: string, tokens: readonly Token[], at: number, form: Form) {
  let next = at;
  let last: Token | undefined;
  for (const word of form.words) {
    const part = wordAt(text, tokens, next, word);
    if (!part) return undefined;
    const [token] = part;
    if (last && !inName.test(text.slice(last.end, token.start))) return undefined;
    if (form.isPhrase && startsInCapital(word) && !startsInCapital(token.word)) return undefined;
    next += part.length;
    last = part.at(-1);
  }
  return last;
}

/** The tokens that make a word: one, or two that a hyphen at the end of a line parts. */
function wordAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  word: string,
): readonly [Token, ...Token[]] | undefined {
  const [token, rest] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  const wanted = word.toLowerCase();
  if (token.word.toLowerCase() === wanted) return [token];
  if (!rest || (token.word + rest.word).toLowerCase() !== wanted) return undefined;
  return /^[-\u00ad]\n/.test(text.slice(token.end, rest.start)) ? [token, rest] : undefined;
}

function startsInCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const space = '(?:[^\\S\\n]|~|&nbsp;|&#160;|\\\\ )';
/** One line break, and the mark of a quotation or a comment before the next line. */
const lineBreak = `${space}*\\n${space}*(?:(?:>|/{2,3}|#|\\*|--|;|%)${space}+)?`;
const mark = "(?:[-‐-―,/]|&ndash;|&mdash;|--|['’](?=s?$))";
/** What may stand between two words of a name. */
const inName = new RegExp(`^(?:${space}+|(?:${space}*${mark})?(?:${lineBreak}|${space}*))$`);
