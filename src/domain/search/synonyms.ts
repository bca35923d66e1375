/** Words that mean one another, or stand for another. Data, not logic: general to the field. */
import { later } from './later';
import { keysOf } from './words';

/** Words of equal standing; each finds all the others of its line. */
const equals = [
  'salary wage pay paid paying earn earning income compensation money payscale',
  'license licence licensing licensure licensed',
  'certification certificate certified credential cert certify certifying credentialing',
  'degree diploma program programme',
  'job role career position title',
  'company employer firm business',
  'association society organization organisation group body',
  'city metro metropolitan town',
  'doctor physician medical',
  'office practice',
  'healthcare health',
  'bachelor undergraduate bachelors',
  'master graduate masters postgraduate',
  'senior elderly aging',
  'growth outlook projection forecast demand future grow growing prospect shortage',
  'it informatics technology computer tech',
  'hr human',
  'finance financial accounting money',
  'nurse nursing',
  'coder coding',
  'biller billing',
  'cfo',
  'lab laboratory',
  'national nation country america usa us nationwide average',
  'skill ability quality',
  'step path start started starting begin beginning',
  'duty responsibility task',
  'school university college',
  'legal law',
  'telehealth telemedicine',
  'hospital clinic',
  'data analytics',
  'leader leadership',
  'safety security',
];

/** A word in everyday use → the words that the field writes; not the other way round. */
const saidFor: Readonly<Record<string, string>> = {
  boss: 'manager administrator executive director chief leader',
  head: 'manager administrator executive director chief leader',
  chief: 'executive officer',
  ceo: 'chief executive',
  cio: 'chief information',
  vp: 'vice president',
  manage: 'manager management',
  managing: 'manager management',
  run: 'manager administrator',
  running: 'manager administrator',
  administer: 'administrator administration',
  admin: 'administrator administration administrative',
  payroll: 'financial',
  bookkeeping: 'accounting',
  privacy: 'security',
  rules: 'compliance regulation licensing',
  regulation: 'compliance regulatory',
  law: 'compliance legal regulatory',
  insurer: 'insurance',
  payer: 'insurance',
  drug: 'pharmaceutical',
  pharma: 'pharmaceutical',
  gym: 'club',
  government: 'public',
  class: 'course',
  training: 'course education',
  study: 'degree major',
  course: 'degree',
  mgr: 'manager',
  mngr: 'manager',
  mgmt: 'management',
  dir: 'director',
  med: 'medical',
  fin: 'financial finance',
  exec: 'executive',
  pres: 'president',
  assoc: 'association',
  info: 'information',
  quit: 'change',
  switch: 'change',
  switching: 'change',
  employment: 'job',
  people: 'human interpersonal',
  staffing: 'human resource',
  hiring: 'human resource',
  building: 'facility',
  maintenance: 'facility',
  computers: 'technology it',
  supply: 'material resource',
  emr: 'electronic health record',
  hipaa: 'privacy security',
  auditor: 'audit auditing',
  analyst: 'analytics data',
  statistics: 'analytics data',
  imaging: 'radiology',
  purchasing: 'materials resource',
  procurement: 'materials resource',
  ambulatory: 'outpatient',
  boomer: 'aging',
  soft: 'interpersonal communication',
  director: 'manager head chief',
  retirement: 'nursing assisted living',
  ehr: 'electronic health record',
  snf: 'nursing home',
  eldercare: 'nursing long term',
  geriatric: 'nursing long term',
  mental: 'behavioral',
  psychiatric: 'behavioral',
  wellness: 'wellness',
};

/** Word → other words that mean the same, as keys. */
export const synonyms: () => ReadonlyMap<string, readonly string[]> = later(collect);

function collect(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, others: readonly string[]) => {
    const known = found.get(word) ?? new Set();
    for (const other of others) if (other !== word) known.add(other);
    found.set(word, known);
  };
  for (const line of equals) for (const word of keysOf(line)) add(word, keysOf(line));
  for (const [word, others] of Object.entries(saidFor))
    add(keysOf(word)[0] ?? word, keysOf(others));
  return new Map([...found].map(([word, others]) => [word, [...others]]));
}
