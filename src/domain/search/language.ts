/**
 * What people of the field call things. Data, not logic: general to the field, and never a list of
 * particular queries. Words are written as they are said; `keys` makes them comparable.
 */
import { later, type WordSet, wordSet } from './later';
import { keysOf } from './words';

/** Words that carry a question but not its subject. */
export const fillers: WordSet =
  wordSet(`a about all am an and any are as at be because been being but by can could did do does doing
    else explain for from get gets getting give gives given go going good great had has have having
    he her here his how i if in into is it its just know let like list look looking many may me
    mean means meaning might much must my need needed needs no not of off on one or our out per
    please she should show so some stand stands tell than that the their them then there these they
    this those to too up us use used was we were what whats when where which while who
    whom whos whose why will with would you your become becoming want wanted wants find best offer
    offers offered issue issues issued issuer award awards awarded earned hold holding holder give
    describe definition define info about really actually s t re ll dont day daily require required
    someone somebody people person thank hello hi ok okay oh field industry sector`);

/** Words that ask for pay. */
export const payWords: WordSet = wordSet(
  'salary wage pay paid paying earn earning make making income money compensation',
);

/** Words for who is in charge: a title that has one is within the occupation. */
export const leading: WordSet = wordSet(
  'manager management administrator director executive head chief officer president boss leader cfo ceo cio vp',
);

/** Words that ask a measure after "how", and are a subject elsewhere: `long` in long-term care. */
export const afterHow: WordSet = wordSet(
  'long fast hard often big old soon quickly difficult expensive',
);

/** Two-letter words that are postal codes only alone or in capitals. */
export const wordsNotCodes: WordSet = wordSet(
  'al as co de do hi id in is la ma me mo ms oh ok or pa us va am an it',
);

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
  'growth outlook projection forecast demand future grow growing prospect',
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
