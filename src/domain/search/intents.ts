/**
 * Questions about the occupation as a whole that name no entry: "how do i get certified", "where do
 * they work". Each is told by its words; the answer is named as the guide names it, so that a data
 * pack with other ids answers as well.
 */
import type { EntryKind } from '../model';
import { subject } from './asking';
import { isYear, weak } from './common';
import { fillers } from './language';
import { type WordSet, wordSet } from './later';
import { fold, wordsOf } from './words';

/** What answers a question: entries by name, best first, then all of a kind. */
export interface Intent {
  readonly names: readonly string[];
  readonly kind?: EntryKind;
}

interface Rule extends Intent {
  /** How it is asked. */
  readonly cue: RegExp;
  /** One of these has to be there. */
  readonly core: WordSet;
  /** These may be there too. */
  readonly beside?: WordSet;
}

const certified = wordSet(
  'certified certification certificate cert certify credential credentialed credentialing',
);
const asking = /\b(?:do|does|is|are|what|which|how|need|needs|required?|must|can|should)\b/;
const occupation = 'medical and health services manager';
/** What the occupation itself is called in a question. */
const career = wordSet('career job field work occupation profession role position professional');

const rules: readonly Rule[] = [
  {
    cue: /\b(?:why|worth|should|benefits?|advantages?|reasons?|important|matters?|valuable|value|necessary|point|helps?|(?<!what )do \w+ need)\b/,
    core: certified,
    beside: wordSet('worth benefit advantage value valuable point earn earning become getting'),
    names: ['why earn a credential', 'how credentials are earned'],
  },
  {
    cue: /\b(?:how|takes?|steps?|ways?|process|requirements?|get|getting|becom\w+|what do \w+ need)\b/,
    core: certified,
    beside: wordSet('earn earning become obtain pass step process requirement'),
    names: ['how credentials are earned', 'why earn a credential'],
  },
  {
    cue: /\b(?:my|each|every|which|what|by|your) states?\b|\bstates? (?:require|rule|law)/,
    core: wordSet('license licence licensing licensure licensed'),
    beside: wordSet('state rule law requirement'),
    names: ['check your state', 'licensing'],
  },
  {
    cue: asking,
    core: wordSet('license licence licensing licensure licensed'),
    beside: wordSet('requirement work become legally'),
    names: ['licensing', 'check your state'],
  },
  {
    cue: /\b(?:includ\w*|cover\w*|count\w*|come from|source|who|what|are|is|how|do|does)\b/,
    core: wordSet('self freelance freelancer part source collected measured calculated accurate'),
    beside: wordSet(
      'employed time pay salary wage earning figure data cover covered come based people',
    ),
    names: ['what the wage figures cover'],
  },
  {
    cue: /\b(?:where|who|which|what|kinds?|types?|places?)\b/,
    core: wordSet('work working hire hiring employ employed employer workplace setting place'),
    beside: career,
    names: ['where they work'],
  },
  {
    cue: /\b(?:most|top|biggest|largest|best|which)\b/,
    core: wordSet('city metro metropolitan town area'),
    beside: wordSet('job employment work top biggest largest highest career position employed'),
    names: ['where they work'],
  },
  {
    cue: /\b(?:what|which|do|how much|how many|needs?|required?|minimum)\b/,
    core: wordSet('degree education school schooling college qualification qualified'),
    beside: wordSet('minimum career job field role position work year level become'),
    names: ["bachelor's degree", "master's degree"],
  },
  {
    cue: /\b(?:what|which|needs?|best|important|required?)\b/,
    core: wordSet('skill quality trait ability strength'),
    beside: wordSet('career job field role position work important personal make good great'),
    names: [],
    kind: 'skill',
  },
  {
    cue: /^(?!.*\bwhy\b)/,
    core: wordSet(
      'growing grow growth outlook demand prospect future shrinking dying stable ai automation replace automated obsolete disappear opening opportunity market added adding',
    ),
    beside: wordSet(
      'career job field work occupation profession stable fast quickly next decade up',
    ),
    names: ['career outlook', 'growth against all occupations'],
  },
  {
    cue: /\bis\b.*\b(?:good|smart|safe|right|promising|worth)\b/,
    core: career,
    beside: wordSet('smart safe right promising worth choice path'),
    names: ['career outlook', occupation],
  },
  {
    cue: /\b(?:how|can|to|into|from)\b/,
    core: wordSet('switch switching change changing transition changer pivot'),
    beside: wordSet('career job field into start over move'),
    names: ['career change'],
  },
  {
    cue: /\b(?:how|ways?|steps?|path|want|tips|advice)\b/,
    core: wordSet(
      'become becoming start started starting begin enter break path step advice tip into beginner',
    ),
    beside: career,
    names: [occupation],
    kind: 'step',
  },
  {
    cue: /\bdescri\w+|\bduties\b|\bresponsib\w+|\binvolve|\bday in the life\b|\bwhat (?:do|does|would|will) .*\b(?:they|managers?|administrators?|people|you|i|one|someone)\b.*\bdo\b|\btypical day\b|\bwhat is (?:this|the) (?:job|career|work|field|occupation)$|\b(?:job|work|career) (?:like|about)\b|\babout (?:this|the) (?:job|career|work|field|occupation)\b/,
    core: wordSet(
      'do doe description describe involve involved duty responsibility day job work career',
    ),
    beside: wordSet('life description job career work field'),
    names: [occupation],
  },
];

/** The question about the occupation that a query asks, if it is about nothing else. */
export function readIntent(query: string): Intent | undefined {
  const words = wordsOf(query);
  if (words.length < 2) return undefined;
  const text = fold(query);
  return rules.find(({ cue, core, beside }) => {
    const meant = (key: string) => core.has(key) || beside?.has(key) === true;
    const idle = (key: string) =>
      fillers.has(key) || weak.has(key) || subject.has(key) || isYear(key);
    return (
      words.some(({ key }) => core.has(key)) &&
      cue.test(text) &&
      words.every(({ key }) => meant(key) || idle(key))
    );
  });
}
