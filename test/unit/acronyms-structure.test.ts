import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, findAll } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';

const { items } = JSON.parse(readFileSync(join('data', 'credentials.json'), 'utf8')) as {
  items: readonly CredentialEntry[];
};
const lexicon = buildLexicon(items);

/** Letters found in a text, in order. */
function found(text: string, language: string): readonly string[] {
  const lines = text.split('\n');
  const source = { lineCount: lines.length, line: (n: number) => lines[n] ?? '' };
  return [...findAll(lexicon, source, language)].map((span) => span.text);
}

const rst = 'restructuredtext';
const facts: readonly [what: string, language: string, text: string, letters: string[]][] = [
  ['names of reST fields', rst, ':CHC-F: fellow\n:Author: Jo Roe, FACHE', ['FACHE']],
  ['reST options', rst, '.. image:: x.png\n   :alt: RHIA\n   :class: CHFM', []],
  ['reST keywords', rst, '.. meta::\n   :keywords: CPHIMS RHIA\n   :RHIA: yes', []],
  ['reST targets', rst, '.. _CPHIMS:\n\nThe CPHIMS exam.', ['CPHIMS']],
  ['reST literal blocks', rst, 'Type::\n\n   CPHIMS exam\n\nCPHIMS', ['CPHIMS']],
  [
    'reST code, however deep',
    rst,
    '.. code-block:: yaml\n\n   a:\n     b:\n       - CPHIMS\n\nCPHIMS',
    ['CPHIMS'],
  ],
  [
    'reST link text',
    rst,
    'Holds the `RHIA <https://x.example/RHIT>`_, a `CHFP exam`_',
    ['RHIA', 'CHFP'],
  ],
  ['reST roles and literals', rst, 'See :ref:`CPHIMS` and ``CPHIMS``.', []],
  [
    'AsciiDoc attributes',
    'asciidoc',
    '= Notes\n:CPHIMS: yes\n:imagesdir: img/RHIA\n\nCPHIMS',
    ['CPHIMS'],
  ],
  ['terms of AsciiDoc lists', 'asciidoc', 'CPHIMS:: The systems exam.', ['CPHIMS']],
  ['names in C++', 'markdown', 'CPHIMS::run', []],
  ['AsciiDoc source', 'asciidoc', '[source]\n----\nCPHIMS\n----\nCPHIMS', ['CPHIMS']],
  [
    'front matter',
    'markdown',
    '---\nslug: RHIA-guide\ntags:\n  - RHIA\nRHIA: 1\ntitle: The RHIA exam\n---\n',
    ['RHIA'],
  ],
  ['settings', 'markdown', '[letters]\nshow: CPHIMS\n\nmax_letters = CPHIMS\n"CPHIMS": true', []],
  [
    'HTML code in a line',
    'html',
    '<p><pre>add CPHIMS</pre> <kbd>RHIA</kbd> CPHIMS</p>',
    ['CPHIMS'],
  ],
  ['HTML code over tags', 'html', '<pre><b>add</b> CPHIMS</pre>\n<script>\nCPHIMS\n</script>', []],
  [
    'HTML marks and references',
    'html',
    '<p>A&nbsp;<i>CPHIMS</i>&rsquo;s exam, a <b>RHIA</b>.</p>',
    ['CPHIMS', 'RHIA'],
  ],
  [
    'TeX code',
    'latex',
    '\\verb|CPHIMS| \\texttt{CPHIMS}\n\\begin{lstlisting}\nCPHIMS\n\\end{lstlisting}',
    [],
  ],
  ['Org source', 'org', '#+begin_src sh\nCPHIMS\n#+end_src\nCPHIMS', ['CPHIMS']],
  [
    'quoted cells, columns of states',
    'csv',
    'name,state,credentials\nAnn Cole,MD,"RN, MD"\n',
    ['RN', 'MD'],
  ],
  ['columns of keys', 'markdown', '| Column | Meaning |\n|---|---|\n| CRCS | a number |', []],
  ['ids', 'markdown', 'The RHIA-sync job and CPHIMS_URL, RHIA-eligible staff', ['RHIA']],
  [
    'full stops',
    'markdown',
    'Bao Trinh, M.D., chairs it; Eve Dunn, R.N., runs it.',
    ['M.D.', 'R.N.'],
  ],
  ['arrays in code', 'typescript', 'const all = ["CPHIMS", "RHIA"];', []],
];

describe('finding credentials in marked-up documents', () => {
  for (const [what, language, text, letters] of facts) {
    it(what, () => assert.deepEqual(found(text, language), letters));
  }
});

const grammar: readonly [what: string, text: string, letters: string[]][] = [
  ['a thing', 'Hospital staff open the CCM module and the PMP tab.', []],
  [
    'a meaning after a noun',
    'Log it in the CCM module (chronic care management) at the clinic.',
    [],
  ],
  ['a body in apposition', 'The CHC, the community clinic association, met the hospital.', []],
  ['a company', 'Loyal Creek CHC, Inc. and Rowe Inc. DBA Rowe Care', []],
  ['a person in apposition', 'Our DHA, Dr. Zebulon Kirk, teaches at the hospital.', ['DHA']],
  ['a holder', 'The hospital doctor, an MD, signs the chart.', ['MD']],
  ['studies', 'Her deputy at the hospital is studying for the CMRP.', ['CMRP']],
  [
    'two meanings told apart',
    'Our nurse, a CPHQ, is led by a PMP; we check the state PMP (prescription monitoring program).',
    ['CPHQ', 'PMP'],
  ],
  ['a town after a preposition', 'She opened a nursing home in Frostburg, MD.', []],
  ['shouted words beside degrees', 'Bring a pen | Cole Ray, MD | DO NOT call', ['MD']],
  ['states in brackets', 'An RN (MD, PA) works at the hospital.', ['RN']],
  ['a value', 'The clinic ads: CPA is set by the page.', []],
  ['a state’s system', 'The clinic asks the state’s PMP before a refill.', []],
  ['an owner', 'The hospital counts the coder’s CCS.', ['CCS']],
  ['a remark', 'It tells MD (the degree) from MD (the state).', ['MD']],
];

describe('the grammar around credentials', () => {
  for (const [what, text, letters] of grammar) {
    it(what, () => assert.deepEqual(found(text, 'markdown'), letters));
  }
});
