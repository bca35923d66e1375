import * as v from 'valibot';
import type { EntryKind } from '../model';
import {
  entryId,
  links,
  notes,
  occupationCode,
  oneOf,
  sourceIds,
  text,
  texts,
  url,
  whole,
  year,
} from './fields';

function entry<K extends EntryKind, T extends v.ObjectEntries>(kind: K, own: T) {
  return v.strictObject(
    {
      id: entryId(kind),
      label: text,
      aliases: texts,
      summary: text,
      points: texts,
      notes,
      sources: sourceIds,
      links,
      ...own,
    },
    'expected an object',
  );
}

const topic = entry('topic', {});
const level = oneOf('bachelor', 'master', 'dual');
const verification = v.strictObject({ status: oneOf('verified', 'partial'), how: text });

const lowerWords = v.pipe(
  text,
  v.regex(/^[^A-Z,;]+$/, 'expected words in lower case, parted by spaces'),
);
const worth = v.exactOptional(
  v.pipe(
    v.number('expected a number'),
    v.minValue(-6, 'expected -6 or more'),
    v.maxValue(3, 'expected 3 or less'),
  ),
);
const letters = v.strictObject(
  {
    prior: worth,
    dotted: worth,
    also: v.exactOptional(oneOf('unit', 'verb', 'noun')),
    cues: v.exactOptional(lowerWords),
    names: v.exactOptional(v.array(lowerWords, 'expected a list of texts')),
    signs: v.exactOptional(lowerWords),
  },
  'expected { prior, dotted, also, cues, names, signs }',
);

const credential = entry('credential', {
  acronym: text,
  name: text,
  credentialKind: oneOf(
    'certification',
    'fellowship',
    'licence',
    'certificate',
    'degree',
    'designation',
  ),
  certifies: text,
  requires: v.exactOptional(text),
  otherMeanings: texts,
  letters: v.exactOptional(letters),
  url: v.nullable(url),
  verification,
  inGuide: v.boolean('expected true or false'),
});

/** What a row looks like in each file of entries, and what the file's name says of all its rows. */
export const entrySubjects = {
  occupation: {
    kind: 'topic',
    row: entry('topic', { group: oneOf('occupation', 'workplaces', 'wages') }),
  },
  roles: {
    kind: 'role',
    row: entry('role', { group: oneOf('title', 'mentioned'), occupation: occupationCode }),
  },
  responsibilities: { kind: 'topic', group: 'responsibility', row: topic },
  'focus-areas': { kind: 'topic', group: 'focus', row: topic },
  degrees: {
    kind: 'degree',
    row: entry('degree', { group: oneOf('level', 'major', 'graduate-area'), level }),
  },
  programs: {
    kind: 'degree',
    group: 'program',
    row: entry('degree', { level, duration: text, studies: v.array(text) }),
  },
  credentials: { kind: 'credential', row: credential },
  credentialing: { kind: 'topic', group: 'credentialing', row: topic },
  licensing: { kind: 'topic', group: 'licensing', row: topic },
  metros: {
    kind: 'metro',
    row: entry('metro', {
      city: text,
      states: v.pipe(v.array(text), v.minLength(1, 'expected at least one state')),
      employment: whole('a number of jobs', 1, 10_000_000),
      occupation: occupationCode,
      year: v.nullable(year),
    }),
  },
  employers: {
    kind: 'employer',
    row: entry('employer', { group: oneOf('facility', 'other', 'duties') }),
  },
  steps: { kind: 'step', row: entry('step', { order: whole('the step', 1, 99) }) },
  backgrounds: { kind: 'topic', group: 'background', row: topic },
  skills: { kind: 'skill', row: entry('skill', { group: oneOf('skill', 'quality') }) },
  organizations: {
    kind: 'organization',
    row: entry('organization', {
      acronym: v.nullable(text),
      url: v.nullable(url),
      inGuide: v.boolean('expected true or false'),
    }),
  },
  outlook: { kind: 'topic', row: entry('topic', { group: oneOf('outlook', 'driver') }) },
  statements: { kind: 'topic', group: 'statement', row: topic },
} as const satisfies Record<string, { kind: EntryKind; group?: string; row: v.GenericSchema }>;
