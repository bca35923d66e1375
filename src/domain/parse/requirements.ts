import * as v from 'valibot';
import { credentialFields, type Requirement, requirementFacts } from '../requirements';
import { checkUnique, type Report, reportTo, type Tables } from './checks';
import { oneOf, text, url, whole } from './fields';
import type { Problem } from './problems';

/** A fact: a dash stands for nothing found, and nothing found is left out. */
const fact = v.pipe(
  text,
  v.check((value) => value !== '-', 'expected the field to be left out where nothing was found'),
);
const facts = v.pipe(
  v.array(fact, 'expected a list of texts'),
  v.minLength(1, 'expected at least one text, or no such field'),
);
const numberOr = (what: string, max: number) =>
  v.union([whole(what, 1, max), fact], `expected ${what}, a whole number or words`);
const grade = oneOf('A', 'B', 'C');
const route = v.strictObject({ education: fact, experience: fact });
const some = v.exactOptional(fact);
const addresses = v.array(url, 'expected a list of addresses');

const requirement = v.strictObject({
  credential: text,
  field: oneOf(...credentialFields),
  withoutDegree: v.exactOptional(v.boolean('expected true or no such field')),
  first: some,
  ask: some,
  routes: v.exactOptional(v.pipe(v.array(route), v.minLength(2, 'expected two routes or more'))),
  education: v.exactOptional(facts),
  experience: v.exactOptional(facts),
  also: v.exactOptional(facts),
  exam: some,
  questions: v.exactOptional(numberOr('a number of questions', 1000)),
  minutes: v.exactOptional(numberOr('minutes', 1000)),
  fee: some,
  renewalYears: v.exactOptional(numberOr('years', 20)),
  renewal: some,
  accreditation: some,
  perStudyGuide: v.optional(v.array(oneOf(...requirementFacts)), []),
  remark: some,
  conflicts: some,
  grade: v.exactOptional(grade),
  seen: some,
  sources: v.optional(
    v.array(v.strictObject({ publisher: text, url: v.nullable(url), grade })),
    [],
  ),
});

const license = v.strictObject({
  state: v.pipe(text, v.regex(/^[A-Z]{2}$/, 'expected a postal code')),
  license: oneOf('NHA', 'RCAL'),
  regulated: oneOf('license', 'training', 'none', 'not-found'),
  board: fact,
  boardUrl: v.exactOptional(url),
  education: some,
  training: some,
  exams: some,
  renewalYears: v.exactOptional(numberOr('years', 20)),
  renewalHours: v.exactOptional(numberOr('hours', 200)),
  remark: some,
  seen: fact,
  sources: addresses,
});

const accreditor = v.strictObject({
  accreditor: text,
  name: text,
  entries: v.pipe(v.array(text), v.minLength(1, 'expected at least one entry')),
  accredits: fact,
  recognizedBy: some,
  length: some,
  note: some,
  directory: url,
  seen: fact,
  sources: v.pipe(addresses, v.minLength(1, 'expected at least one address')),
});

/** Files of what credentials, licenses and degrees take. */
export const requirementSubjects = {
  'credential-requirements': requirement,
  licenses: license,
  accreditors: accreditor,
};

/** What stands above the rows of those files: the month in which the pages were read. */
export const readHeader = { read: text };

type Required = Pick<Tables, 'requirements' | 'licenses' | 'accreditors' | 'entries' | 'areas'>;

/** What no single row can tell of requirements, licenses and accreditors. */
export function checkRequirements(tables: Required): Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  checkCredentials(tables, report);
  for (const row of tables.requirements) checkRequirement(row.value, (...at) => report(row, ...at));
  checkLicenses(tables, report);
  const known = new Set(tables.entries.map((row) => row.value.id));
  for (const row of tables.accreditors) {
    for (const id of row.value.entries) {
      if (!known.has(id)) report(row, 'entries', `no entry "${id}"`);
    }
  }
  return problems;
}

/** Each credential has one row, if only to say its field of work. */
function checkCredentials({ requirements, entries }: Required, report: Report): void {
  checkUnique(requirements, 'credential', (row) => row.credential, report);
  const told = new Set(requirements.map((row) => row.value.credential));
  const credentials = entries.filter((row) => row.value.kind === 'credential');
  const known = new Set(credentials.map((row) => row.value.id));
  for (const row of requirements) {
    const id = row.value.credential;
    if (!known.has(id)) report(row, 'credential', `no credential "${id}"`);
  }
  for (const row of credentials) {
    if (told.has(row.value.id)) continue;
    report(row, 'id', 'expected a row in data/credential-requirements.json');
  }
}

function checkRequirement(row: Requirement, report: (field: string, text: string) => void): void {
  if (row.routes && (row.education || row.experience)) {
    report('routes', 'expected education and experience within the routes only');
  }
  for (const name of row.perStudyGuide) {
    if (row[name] === undefined) report('perStudyGuide', `no ${name} in this row`);
  }
  if (row.perStudyGuide.length > 0 && !row.sources.some((source) => source.grade === 'C')) {
    report('sources', 'expected the study guide that perStudyGuide rests on');
  }
  const told = [...requirementFacts, 'fee' as const].some((name) => row[name] !== undefined);
  if (!told) return;
  if (row.seen === undefined) report('seen', 'expected the edition that was seen');
  if (row.grade === undefined) report('grade', 'expected the grade of the eligibility facts');
  if (row.sources.length === 0) report('sources', 'expected at least one page');
}

function checkLicenses({ licenses, areas }: Required, report: Report): void {
  checkUnique(licenses, 'state', (row) => `${row.state} ${row.license}`, report);
  const states = areas.filter((row) => row.value.tile).map((row) => row.value.postal);
  for (const row of licenses) {
    if (!states.includes(row.value.state)) report(row, 'state', `no state "${row.value.state}"`);
  }
  const licensed = new Set(
    licenses.filter((row) => row.value.license === 'NHA').map((row) => row.value.state),
  );
  const [first] = licenses;
  for (const state of first ? states : []) {
    if (!licensed.has(state) && first) report(first, 'state', `no NHA row of "${state}"`);
  }
}
