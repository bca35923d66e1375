import * as v from 'valibot';
import { text } from './fields';
import { readJson } from './json';
import { DataError, type Problem } from './problems';
import { locate } from './rows';

/** Words parted by single spaces, each once. */
const words = v.pipe(
  text,
  v.check((value) => {
    const all = value.split(' ');
    return new Set(all).size === all.length;
  }, 'expected each word once'),
);
/** Phrases parted by `; `. */
const phrases = v.exactOptional(v.pipe(v.string(), v.minLength(1, 'expected some phrases')));
const weight = v.pipe(v.number('expected a number'), v.minValue(-30), v.maxValue(30));
const named = v.pipe(v.string(), v.minLength(1));

const evidence = v.strictObject({
  weight,
  hard: v.exactOptional(weight),
  reads: text,
  example: v.string('expected an example, or ""'),
});

const frame = v.strictObject({
  name: text,
  weight,
  sure: v.exactOptional(weight),
  only: v.exactOptional(v.picklist(['shared', 'plural', 'person', 'one', 'two', 'degree'])),
  before: phrases,
  after: phrases,
  example: text,
});

const commentStyle = v.strictObject({
  languages: words,
  line: v.array(named),
  block: v.exactOptional(v.tuple([named, named])),
  quotes: v.string(),
  long: v.exactOptional(v.array(named)),
});

const credentials = v.strictObject({
  $schema: v.string(),
  words: v.record(v.string(), words),
  weights: v.record(v.string(), evidence),
  frames: v.array(frame),
  general: v.array(text),
});

const markup = v.strictObject({
  $schema: v.string(),
  prose: words,
  readers: v.record(v.string(), words),
  html: v.strictObject({
    code: words,
    shown: v.array(v.strictObject({ tags: words, as: v.string() })),
    characters: v.record(v.string(), v.string()),
  }),
  latex: v.strictObject({
    code: words,
    math: words,
    arguments: words,
    first: words,
    headings: words,
  }),
  restructuredtext: v.strictObject({ code: words }),
  asciidoc: v.strictObject({ code: words, macros: words }),
  org: v.strictObject({ code: words }),
  technical: words,
  names: words,
  comments: v.array(commentStyle),
  directives: words,
});

/** Shape of each file in data/language, which code imports as it is. */
export const languageSchemas = { credentials, markup } as const;

/**
 * Checks the files of data/language that there are schemas for.
 * @param files JSON text by name without a folder, e.g. `markup.json`
 * @throws {DataError} when one is missing or doesn't fit; lists every problem.
 */
export function checkLanguage(files: ReadonlyMap<string, string>): void {
  const problems = Object.entries(languageSchemas).flatMap(([subject, schema]): Problem[] => {
    const file = `language/${subject}.json`;
    const content = files.get(`${subject}.json`);
    if (content === undefined) return [{ file, text: 'the file is missing' }];
    const json = readJson(file, content);
    if ('problem' in json) return [json.problem];
    const checked = v.safeParse(schema, json.value);
    return (checked.issues ?? []).map((issue) => locate(file, json.value, issue));
  });
  if (problems.length > 0) throw new DataError(problems);
}
