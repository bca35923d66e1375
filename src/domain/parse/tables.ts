import * as v from 'valibot';
import {
  notes,
  occupationCode,
  oneOf,
  percentiles,
  sourceIds,
  text,
  texts,
  url,
  wage,
  whole,
  year,
} from './fields';

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
  licence: v.exactOptional(text),
  note: v.exactOptional(text),
});

/** Files whose rows aren't entries. */
export const tableSubjects = {
  sources: source,
  /** Kept apart because there are many and they only back credentials.json and organizations.json. */
  'credential-sources': source,
  occupations: v.strictObject({ code: occupationCode, title: text, aliases: texts }),
  areas: v.strictObject({
    id: text,
    type: oneOf('nation', 'state'),
    name: text,
    postal: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'expected two capital letters')),
    aliases: texts,
    tile: v.exactOptional(tile),
  }),
  wages: v.strictObject({
    area: text,
    p10: wage,
    p25: v.exactOptional(wage),
    median: wage,
    p75: v.exactOptional(wage),
    p90: wage,
    withheld: v.optional(v.strictObject(percentiles), {}),
    notes,
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
};

/** What stands above the rows of wages.json and holds for all of them. */
export const wageHeader = {
  occupation: occupationCode,
  year,
  source: text,
  topCode: whole('annual dollars', 10_000, 1_000_000),
  withheldReasons: v.record(text, text),
};
