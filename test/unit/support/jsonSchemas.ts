import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { languageSchemas } from '../../../src/domain/parse/language';
import { fileSchema } from '../../../src/domain/parse/rows';
import { entrySubjects } from '../../../src/domain/parse/subjects';
import { tableSubjects, wageHeader } from '../../../src/domain/parse/tables';

/** The draft that editors understand best. */
const draft = 'http://json-schema.org/draft-07/schema#';

/** JSON Schema of every data file as it should stand in data/schema, by file name. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const rows: [string, GenericSchema][] = [
    ...Object.entries(tableSubjects),
    ...Object.entries(entrySubjects).map(([subject, { row }]): [string, GenericSchema] => [
      subject,
      row,
    ]),
  ];
  return new Map(
    rows.map(([subject, row]) => [`${subject}.schema.json`, schemaText(subject, row)]),
  );
}

/** JSON Schema of every file in data/language, by file name. */
export function languageJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(languageSchemas).map(([subject, file]) => [
      `${subject}.schema.json`,
      textOf(`language ${subject}`, file),
    ]),
  );
}

/** What the parser can't say in JSON Schema (clean text, cross-references) stays its own. */
function schemaText(subject: string, row: GenericSchema): string {
  return textOf(subject, fileSchema(subject, row, subject === 'wages' ? wageHeader : {}));
}

function textOf(title: string, file: GenericSchema): string {
  const schema = toJsonSchema(file, { typeMode: 'input', errorMode: 'ignore' });
  const head = { $schema: draft, title: `Career Atlas: ${title}` };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
