import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { fileSchema } from '../../../src/domain/parse/rows';
import { entrySubjects } from '../../../src/domain/parse/subjects';
import { headers, languageSubjects, tableSubjects } from '../../../src/domain/parse/tables';

/** The draft that editors understand best. */
const draft = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema of every data file as it should stand in data/schema, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const rows: [string, GenericSchema][] = [
    ...Object.entries(tableSubjects),
    ...Object.entries(languageSubjects),
    ...Object.entries(entrySubjects).map(([subject, { row }]): [string, GenericSchema] => [
      subject,
      row,
    ]),
  ];
  return new Map(
    rows.map(([subject, row]) => [`${subject}.schema.json`, schemaText(subject, row)]),
  );
}

/** What the parser can't say in JSON Schema (clean text, cross-references) stays its own. */
function schemaText(subject: string, row: GenericSchema): string {
  const file = fileSchema(subject, row, headers[subject] ?? {});
  const schema = toJsonSchema(file, { typeMode: 'input', errorMode: 'ignore' });
  const head = { $schema: draft, title: `Career Atlas: ${subject}` };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
