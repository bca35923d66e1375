import * as v from 'valibot';
import { entryKinds, slots } from '../model';
import { notes, occupationCode, oneOf, sourceIds, text, texts, url, whole, year } from './fields';
import { readHeader, requirementSubjects } from './requirements';

const tile = v.tuple(
  [whole('the column', 0, 10), whole('the row', 0, 7)],
  'expected [column, row]',
);
const percent = v.pipe(v.number('expected a number of per cent'), v.finite());

const source = v.strictObject({
  id: text,
  type: oneOf('article', 'dataset', 'page', 'person'),
  title: text,
  publisher: text,
  year: v.nullable(year),
  url: v.nullable(url),
  note: v.exactOptional(text),
  period: v.exactOptional(text),
  release: v.exactOptional(v.pipe(text, v.isoDate('expected a date such as 2026-05-15'))),
  licence: v.exactOptional(text),
  made: v.exactOptional(text),
  inputs: v.exactOptional(
    v.array(
      v.strictObject({
        name: text,
        sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')),
      }),
    ),
  ),
});

/** Files whose rows aren't entries. */
export const tableSubjects = {
  sources: source,
  /** Kept apart because there are many and they only back credentials.json and organizations.json. */
  'credential-sources': source,
  occupations: v.strictObject({ code: occupationCode, title: text, aliases: texts }),
  areas: v.strictObject({
    id: text,
    code: v.pipe(text, v.regex(/^\d{7}$/, 'expected the seven digits of a BLS area code')),
    kind: oneOf('nation', 'state'),
    name: text,
    postal: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'expected two capital letters')),
    aliases: texts,
    tile: v.exactOptional(tile),
  }),
  projections: v.strictObject({
    occupation: occupationCode,
    from: year,
    to: year,
    percent,
    allOccupationsPercent: percent,
    notes,
    sources: sourceIds,
  }),
  ...requirementSubjects,
};

/** What stands above the rows, by file; nothing in the others. */
export const headers: Readonly<Record<string, v.ObjectEntries>> = {
  'credential-requirements': readHeader,
  licenses: readHeader,
  accreditors: readHeader,
};

const someTexts = v.pipe(v.array(text, 'expected a list of texts'), v.minLength(1, 'expected one'));

/** How people write: what search knows of words. */
export const languageSubjects = {
  'language-words': v.strictObject({
    class: oneOf('filler', 'weak', 'pay', 'subject', 'judging', 'jobs', 'kind'),
    kind: v.exactOptional(oneOf(...entryKinds)),
    note: v.exactOptional(text),
    words: someTexts,
  }),
  'language-synonyms': v.union(
    [
      v.strictObject({ words: v.pipe(someTexts, v.minLength(2, 'expected two words or more')) }),
      v.strictObject({ said: text, means: someTexts }),
    ],
    'expected { words } or { said, means }',
  ),
  'language-questions': v.strictObject({ answers: someTexts, asked: someTexts }),
  'language-phrases': v.strictObject({ slot: oneOf(...slots), values: someTexts, said: someTexts }),
};
