import type { Atlas } from '../domain/atlas';
import type { CredentialEntry } from '../domain/model';

/** `Certified Medical Manager (CMM)`; in the plural `Certified Medical Managers (CMMs)`. */
export function expansion(credential: CredentialEntry, plural: boolean): string {
  const { name, acronym } = credential;
  return plural ? `${pluralName(name)} (${acronym}s)` : `${name} (${acronym})`;
}

/** A name's head noun in the plural; a name without one (`Certified in …`) stays as it is. */
function pluralName(name: string): string {
  const head = /^(.*?)(?=\s(?:in|of|for|to|with)\s|\s[-–(]|,|$)/.exec(name)?.[0] ?? name;
  if (/^(Certified|Accredited|Registered|Board Certified)$/.test(head)) return name;
  const plural = /(?:s|x|ch|sh)$/i.test(head) ? `${head}es` : `${head}s`;
  return plural + name.slice(head.length);
}

/** Whether an acronym stands in parentheses behind its own name already. */
export function isExpanded(before: string, credential: CredentialEntry): boolean {
  const opened = /\(\s*$/.exec(before);
  if (!opened) return false;
  const text = before.slice(0, opened.index).trimEnd().toLowerCase();
  return [credential.name, pluralName(credential.name)].some((name) =>
    text.endsWith(name.toLowerCase()),
  );
}

/** A full name in a line that an acronym can replace, with `(CMM)` behind it where that stands. */
export interface SpelledOut {
  readonly start: number;
  readonly end: number;
  readonly credential: CredentialEntry;
  readonly acronym: string;
}

/**
 * The credential spelled out at a character of a line, the longest name first; reads at most 400
 * characters around it.
 */
export function spelledOutAt(
  atlas: Atlas,
  line: string,
  character: number,
): SpelledOut | undefined {
  const from = Math.max(0, character - 200);
  const near = line.slice(from, character + 200);
  const found = atlas
    .entries('credential')
    .flatMap((credential) => occurrences(near, character - from, credential))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  return found && { ...found, start: found.start + from, end: found.end + from };
}

function occurrences(text: string, at: number, credential: CredentialEntry): readonly SpelledOut[] {
  return [false, true].flatMap((plural) => {
    const name = plural ? pluralName(credential.name) : credential.name;
    const start = lastBefore(text.toLowerCase(), name.toLowerCase(), at);
    if (start === undefined || !isWhole(text, start, start + name.length)) return [];
    const acronym = plural ? `${credential.acronym}s` : credential.acronym;
    const rest = text.slice(start + name.length);
    const behind = ` (${acronym})`;
    const end = start + name.length + (rest.startsWith(behind) ? behind.length : 0);
    return [{ start, end, credential, acronym }];
  });
}

/** Where the name stands that covers a character. */
function lastBefore(text: string, name: string, at: number): number | undefined {
  const start = text.lastIndexOf(name, at);
  return start >= 0 && at <= start + name.length ? start : undefined;
}

function isWhole(text: string, start: number, end: number): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[start - 1] ?? '') && !letter.test(text[end] ?? '');
}
