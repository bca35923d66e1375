import * as v from 'valibot';
import { type EntryKind, entryKinds, relations } from '../model';

/** What is wrong with a piece of prose as text, or undefined. Straight quotes keep search simple. */
function textFault(text: string): string | undefined {
  if (text.trim() === '') return 'expected some text';
  if (text !== text.trim()) return 'expected no space at either end';
  if (/[\u00a0\u2007\u202f\u200b\ufeff]/.test(text)) return 'expected no no-break or hidden space';
  if (/ {2}/.test(text)) return 'expected single spaces';
  if (/\p{Cc}/u.test(text)) return 'expected one line without control characters';
  if (/[\u2018\u2019\u201c\u201d]/.test(text)) return 'expected straight quotes';
  if (/\ufffd|\u00e2\u20ac|\u00c3[\u0080-\u00bf]/.test(text)) return 'expected UTF-8 read as UTF-8';
  return undefined;
}

export const text = v.pipe(
  v.string('expected text'),
  v.check(
    (value) => textFault(value) === undefined,
    ({ input }) => textFault(input) ?? '',
  ),
);
export const texts = v.optional(v.array(text, 'expected a list of texts'), []);

export const url = v.pipe(
  text,
  v.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'expected an https address'),
);
export const year = whole('a year', 1990, 2100);
export const occupationCode = v.pipe(
  text,
  v.regex(/^\d\d-\d{4}$/, 'expected a SOC code such as 11-9111'),
);
export const fieldCode = v.pipe(
  text,
  v.regex(/^\d\d\.\d{4}$/, 'expected a CIP code such as 51.0701'),
);
export const sourceIds = v.pipe(
  v.array(text, 'expected a list of source ids'),
  v.minLength(1, 'expected at least one source'),
);

const note = v.strictObject({ text, sources: sourceIds }, 'expected { text, sources }');
export const notes = v.optional(v.array(note, 'expected a list of notes'), []);

const targets = v.exactOptional(v.array(text, 'expected a list of entry ids'));
export const links = v.optional(
  v.strictObject(recordOf(relations, targets), 'expected lists of entry ids by relation'),
  {},
);

export function whole(what: string, min: number, max: number) {
  const message = `expected ${what}, a whole number from ${min} to ${max}`;
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
}

export function oneOf<const T extends readonly [string, ...string[]]>(...values: T) {
  return v.picklist(values, `expected one of ${values.join(', ')}`);
}

export function entryId(kind: EntryKind) {
  const form = new RegExp(`^${kind}\\.[A-Za-z0-9]+(?:[./&+_-][A-Za-z0-9]+)*$`);
  return v.pipe(text, v.regex(form, `expected an id that starts with "${kind}."`));
}

/** The kind that an entry's id claims, or undefined. */
export function kindOf(id: string): EntryKind | undefined {
  return entryKinds.find((kind) => id.startsWith(`${kind}.`));
}

function recordOf<K extends string, S>(keys: readonly K[], schema: S): Record<K, S> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>;
}
