import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildLexicon, findAll, findAt, type LineSource } from '../../src/domain/acronyms';
import type { CredentialEntry } from '../../src/domain/model';

const { items } = JSON.parse(readFileSync(join('data', 'credentials.json'), 'utf8')) as {
  items: readonly CredentialEntry[];
};
const lexicon = buildLexicon(items);

function source(text: string): LineSource {
  const lines = text.split('\n');
  return { lineCount: lines.length, line: (n) => lines[n] ?? '' };
}

/** Letters found in a text, in order. */
function found(text: string, language = 'markdown'): readonly string[] {
  return [...findAll(lexicon, source(text), language)].map((span) => span.text);
}

/** Credentials of a line, with what stands before it. */
function findInLine(of: typeof lexicon, line: string, { language = '', before = '' }) {
  const text = before === '' ? line : `${before}\n${line}`;
  return [...findAll(of, source(text), language, { from: text.split('\n').length - 1 })];
}

/** The likeliest meaning of the last letters found. */
function likeliest(text: string): string | undefined {
  return [...findAll(lexicon, source(text), 'markdown')].at(-1)?.entries[0];
}

const facts: readonly [
  what: string,
  text: string,
  letters: readonly string[],
  language?: string,
][] = [
  ['after a name', 'Rick Gundling, FHFMA, CMA, spoke.', ['FHFMA', 'CMA']],
  ['in parentheses', 'A Certified Medical Manager (CMM) runs it.', ['CMM']],
  ['in a list', 'CMM, CPPM or CMOM preferred', ['CMM', 'CPPM', 'CMOM']],
  [
    'hyphens and slashes',
    'Ann Roe, NE-BC, CHC-F, PA-C, CIPP/US, ACM-RN',
    ['NE-BC', 'CHC-F', 'PA-C', 'CIPP/US', 'ACM-RN'],
  ],
  ['joined by a slash', 'An RN/BSN with an MBA/MHA', ['RN', 'BSN', 'MBA', 'MHA']],
  ['the longest term', 'a new coder with the CPC-A credential', ['CPC-A']],
  ['a suffix that changes the letters', 'the CPHIMS-X9 board', []],
  ['plural', 'We hired two certified CMMs and three RNs.', ['CMMs', 'RNs']],
  ['emphasis', '**CMM**, _CPHIMS_ and ~~FACHE~~ credentials', ['CMM', 'CPHIMS', 'FACHE']],
  ['link text, not the address', '[CPHQ exam](https://example.org/CPHQ/CMM)', ['CPHQ']],
  [
    'exact case',
    'The cphims and Fache exams; aPHR and cHAP credentials, APHR, CHAP',
    ['aPHR', 'cHAP'],
  ],
  ['a state that owns', "Colorado's PMP does not apply here.", []],
  ['what is handled', 'The pharmacist checks the PMP before each refill.', []],
  ['a town in brackets', 'Deer Creek Family Medicine (Rising Sun, MD)', []],
  ['a person in brackets', 'the medical director (Ann Roe, MD)', ['MD']],
  ['where a report was written', 'GREENBRIER, MD -- The hospital named a president.', []],
  ['a command', '$ claims edits --specialty CPB --state MD', []],
  ['an order in a comment', '// DO the fetch first OR the page flashes.', [], 'typescript'],
  ['another owner', 'a CCM from the Construction Management Association of America', []],
  ['other bodies beside it', 'Two CHCs and one hospital share the role.', []],
  ['a team', 'Risk adjustment with a team of CRCs; chart reviews.', ['CRCs']],
  ['a cell of its own', 'name,notes\nAda Finch,"runs the CCM program, chronic care"', [], 'csv'],
  ['inline code', 'the `CMM` credential and ``FACHE``', []],
  ['a fence', '```js\nCPHIMS\n```\nCPHIMS', ['CPHIMS']],
  ['an open fence', 'x\n\n~~~\nCPHIMS', []],
  ['indented code', 'Run this:\n\n    CPHIMS\n', []],
  ['a continued list item', '- credentials:\n\n    CPHIMS and more\n', ['CPHIMS']],
  [
    'identifiers',
    'CPHIMS_ID my.CPHIMS.value $CPHIMS #CPHIMS @CPHIMS CPHIMS() CPHIMS=1 {{CPHIMS}}',
    [],
  ],
  ['paths and mail', 'docs/CPHIMS.md ./CPHIMS /CPHIMS/x CPHIMS@example.org www.x.org/CPHIMS', []],
  ['front matter', '---\nCPHIMS: 1\nauthor: Jo Roe, CPHIMS\n---\nCPHIMS', ['CPHIMS', 'CPHIMS']],
  ['tags', '<a href="CPHIMS" title="CPHIMS">CPHIMS</a>', ['CPHIMS'], 'html'],
  ['a command in TeX', '\\CPHIMS{} \\emph{CPHIMS} \\texttt{CPHIMS}', ['CPHIMS'], 'latex'],
  ['words in capitals', '# WHAT TO DO\n\nDO NOT WAIT. COME IN OR CALL ME.', []],
  ['a state', 'The clinic in Baltimore, MD 21201 and Silver Spring, MD is open.', []],
  ['a doctor', 'Dean Hill, MD, chairs the board.', ['MD']],
  ['doctors', 'Three MDs and one DO share the practice.', ['MDs', 'DO']],
  ['an agency', 'The CIA declined to comment to Congress.', []],
  ['an auditor', 'Fay Monroe, CIA, audits hospitals.', ['CIA']],
  ['a society', 'The ACM conference on computing met in Denver, CO.', []],
  ['another meaning', 'The coordinate-measuring machine (CMM) is slow; the CMM needs care.', []],
  [
    'an unknown meaning',
    'The Central Parking Committee (CPC) met; hospital staff attended the CPC.',
    [],
  ],
  ['a dance', 'CRIP WALK lessons', []],
  [
    'code outside comments',
    'const CPHIMS = "CPHIMS"; // for CPHIMS holders',
    ['CPHIMS'],
    'typescript',
  ],
  ['code put aside', '// if (x === CPHIMS) return CPHIMS;', [], 'typescript'],
  ['a docstring', 'x = "CPHIMS"\ndef f():\n    """Needs the CPHIMS exam."""', ['CPHIMS'], 'python'],
  ['a language without comments', '{ "a": "CPHIMS" }', [], 'json'],
];

describe('finding credentials', () => {
  for (const [what, text, letters, language] of facts) {
    it(what, () => assert.deepEqual(found(text, language), letters));
  }

  it('gives every meaning, the likeliest first', () => {
    const both = ['credential.CMA', 'credential.CMA-IMA'];
    assert.deepEqual(
      [
        ...(findInLine(lexicon, 'Ana Lobo, CMA (AAMA)', { language: 'markdown' })[0]?.entries ??
          []),
      ],
      both,
    );
    assert.equal(likeliest('Rick Gundling, FHFMA, CMA, spoke.'), 'credential.CMA-IMA');
    assert.equal(likeliest('CHC, Certified Healthcare Constructor'), 'credential.CHC-AHA-CC');
    assert.equal(
      likeliest('the infection preventionist holds the CIC (CBIC)'),
      'credential.CIC-CBIC',
    );
  });

  it('finds at a position what it finds in the document', () => {
    const text = 'Coley Bennett, CMM, opened.\nTwo CMMs sat for the CPHIMS exam.';
    for (const span of findAll(lexicon, source(text), 'markdown')) {
      for (const character of [span.start, span.start + 1, span.end]) {
        const at = findAt(lexicon, source(text), { line: span.line, character }, 'markdown');
        assert.deepEqual(at, span);
      }
    }
    assert.equal(findAt(lexicon, source(text), { line: 0, character: 2 }, 'markdown'), undefined);
    assert.equal(findAt(lexicon, source(text), { line: 9, character: 0 }, 'markdown'), undefined);
  });

  it('reads what stands before the line when it is given', () => {
    const before = '| Name | State |\n|---|---|';
    assert.deepEqual(
      findInLine(lexicon, '| Ann Cole | MD |', { language: 'markdown', before }),
      [],
    );
  });
});

describe('the cost of finding', () => {
  it('reads a bounded part of a document, however long', () => {
    let lines = 0;
    const endless = {
      lineCount: 1_000_000,
      line: (n: number) => {
        lines++;
        return n % 2 === 0 ? 'RN, CMM' : 'words';
      },
    };
    findAt(lexicon, endless, { line: 500_000, character: 1 }, 'markdown');
    assert.ok(lines < 1500, `${lines} lines read`);
  });

  it('takes no longer in a line of ten million characters', () => {
    const short = source(`${'word '.repeat(100)}the CMM exam ${'word '.repeat(100)}`);
    const long = source(`${'word '.repeat(1_000_000)}the CMM exam ${'word '.repeat(1_000_000)}`);
    const once = (of: LineSource) => {
      const character = of.line(0).indexOf('CMM');
      const start = performance.now();
      for (let n = 0; n < 200; n++) findAt(lexicon, of, { line: 0, character }, 'markdown');
      return performance.now() - start;
    };
    once(short);
    once(long);
    // Wide margin: the bench measures; this only notices a scan of the whole line.
    assert.ok(once(long) < 20 * once(short) + 50);
  });

  it('never throws, and its spans are the letters they name', () => {
    const letters = fc.constantFrom(
      'CMM',
      'MD',
      'NE-BC',
      'CIPP/US',
      'RNs',
      ' ',
      ', ',
      '\n',
      '`',
      '```',
      '(',
      ')',
      '<',
      '>',
      '"""',
      '/*',
      '*/',
      '//',
      '#',
      '|',
      '---',
      ':',
      '.',
      'Ann',
      'the',
      '_',
      '-',
      '/',
      '«',
      '😀',
      'é',
      '\\',
      '{',
      '}',
      '@',
      '$',
    );
    const language = fc.constantFrom(
      'markdown',
      'plaintext',
      'html',
      'latex',
      'restructuredtext',
      'asciidoc',
      'org',
      'csv',
      'python',
      'typescript',
      'sql',
      'json',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 120 }), language, (pieces, languageId) => {
        const text = source(pieces.join(''));
        for (const span of findAll(lexicon, text, languageId)) {
          assert.equal(text.line(span.line).slice(span.start, span.end), span.text);
          assert.ok(span.entries.length > 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('grows no faster than the text, whatever the text is', () => {
    const patterns = [
      '](',
      '[',
      '`',
      '<a ',
      '(',
      'CMM ',
      'CMM, ',
      'A',
      'a-',
      'A/',
      '_',
      '. A',
      '"',
      '/*',
      '{{',
      '\\verb|',
      ' ',
      'MD, ',
      '|',
      ':',
      '=',
      '((((CMM',
      '“CMM” ',
      '<td>',
      '<pre>',
      '&amp;',
      ':a',
      'M.D.',
      'CMM (',
      'a.b: ',
      '(MD, ',
      'CMM, the a ',
    ];
    for (const pattern of patterns) {
      for (const language of ['markdown', 'latex', 'html', 'restructuredtext', 'typescript']) {
        const time = (length: number) => {
          const text = source(`${pattern.repeat(length / pattern.length)} CMM exam`);
          const start = performance.now();
          assert.ok([...findAll(lexicon, text, language)].length >= 0);
          return performance.now() - start;
        };
        time(1_000);
        const [small, large] = [time(1_000), time(8_000)];
        assert.ok(large < 40 * small + 150, `${pattern} in ${language}: ${small} ms, ${large} ms`);
      }
    }
  }).timeout(300_000);
});
