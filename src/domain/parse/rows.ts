import * as v from 'valibot';
import { readJson } from './json';
import type { Place, Problem } from './problems';

/** A row that fits its schema, and where it came from. */
export interface Row<T> {
  readonly place: Required<Omit<Place, 'field'>>;
  readonly value: T;
}

export interface FileRows<T, H> {
  readonly header: H | undefined;
  readonly rows: readonly Row<T>[];
}

/** The shape of a whole file: its schema's name, what holds for all rows, and the rows. */
export function fileSchema<R extends v.GenericSchema, H extends v.ObjectEntries>(
  subject: string,
  row: R,
  header: H,
) {
  const name = `./schema/${subject}.schema.json`;
  return v.strictObject({
    $schema: v.literal(name, `expected "${name}"`),
    ...header,
    items: v.array(row, 'expected a list of rows'),
  });
}

/** Rows of one file; what doesn't fit goes to `problems`, and the rest is kept for later checks. */
export function readRows<R extends v.GenericSchema, H extends v.ObjectEntries>(
  files: ReadonlyMap<string, string>,
  subject: string,
  row: R,
  header: H,
  problems: Problem[],
): FileRows<v.InferOutput<R>, v.InferOutput<v.ObjectSchema<H, undefined>>> {
  const file = `${subject}.json`;
  const nothing = { header: undefined, rows: [] };
  const content = files.get(file);
  if (content === undefined) {
    problems.push({ file, text: 'the file is missing' });
    return nothing;
  }
  const json = readJson(file, content);
  if ('problem' in json) {
    problems.push(json.problem);
    return nothing;
  }
  const checked = v.safeParse(fileSchema(subject, row, header), json.value);
  if (!checked.success) {
    for (const issue of checked.issues) problems.push(locate(file, json.value, issue));
    return nothing;
  }
  const { items, ...top } = checked.output as { items: v.InferOutput<R>[] };
  return {
    header: top as v.InferOutput<v.ObjectSchema<H, undefined>>,
    rows: items.map((value, index) => ({ place: rowPlace(file, index, value), value })),
  };
}

function rowPlace(file: string, index: number, value: unknown): Row<unknown>['place'] {
  const named = value as { id?: unknown; area?: unknown; code?: unknown; occupation?: unknown };
  const key = named?.id ?? named?.area ?? named?.code ?? named?.occupation ?? '';
  return { file, row: index + 1, key: String(key) };
}

/** Where in a file an issue stands, in the words of its row where it has rows. */
export function locate(file: string, json: unknown, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const text = word(issue);
  const [top, index, ...field] = path;
  if (top !== 'items' || typeof index !== 'number') {
    return { file, field: path.join('.') || 'top level', text };
  }
  const row = (json as { items: unknown[] }).items[index];
  return { ...rowPlace(file, index, row), field: field.join('.'), text };
}

/** An issue in words. Valibot reports missing and unknown fields as issues of the object. */
function word(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1) as { readonly origin?: string } | undefined;
  if (issue.type === 'strict_object' && key?.origin === 'key') {
    return issue.expected === 'never' ? 'no such field' : 'the field is missing';
  }
  const expected = issue.message.startsWith('expected')
    ? issue.message
    : `expected ${issue.expected ?? 'something else'}`;
  return `${expected}, got ${JSON.stringify(issue.input) ?? 'nothing'}`;
}
