import assert from 'node:assert/strict';
import { completions } from '../../src/present/completions';
import { pluralName } from '../../src/present/rewrites/plural';
import { applied, atlas, offersAt } from './support/rewriting';

/** `|` marks the cursor. */
function rewritten(marked: string, language = 'markdown'): string | undefined {
  const text = marked.replace('|', '');
  const [offer] = offersAt(text, marked.indexOf('|'), language);
  return offer && applied(text, offer);
}

function title(marked: string, language = 'markdown'): string | undefined {
  return offersAt(marked.replace('|', ''), marked.indexOf('|'), language)[0]?.title;
}

/** Each: what is offered where the cursor stands makes this of that. */
function makes(
  rows: readonly (readonly [marked: string, after: string, language?: string])[],
): void {
  for (const [marked, after, language] of rows) {
    it(`${language ?? ''} ${JSON.stringify(marked)} → ${JSON.stringify(after)}`.trim(), () => {
      assert.equal(rewritten(marked, language), after);
    });
  }
}

/** Each: nothing is offered there. */
function offersNothing(
  rows: readonly (readonly [marked: string, language?: string] | string)[],
): void {
  for (const row of rows) {
    const [marked, language] = typeof row === 'string' ? [row] : row;
    it(`${language ?? ''} ${JSON.stringify(marked)}: nothing`.trim(), () => {
      assert.deepEqual(
        offersAt(marked.replace('|', ''), marked.indexOf('|'), language ?? 'markdown'),
        [],
      );
    });
  }
}

describe('spelling a credential out', () => {
  makes([
    ['Ann Lee, C|MM, leads.', 'Ann Lee, Certified Medical Manager (CMM), leads.'],
    [
      'Ann Lee, FACHE.\n\nBo, FA|CHE.',
      'Ann Lee, Fellow of the American College of Healthcare Executives (FACHE).\n\nBo, FACHE.',
    ],
    ['She is an M.|D. in Ohio.', 'She is a Doctor of Medicine (M.D.) in Ohio.'],
    ['Ann Lee, ACM|-RN, leads.', 'Ann Lee, Accredited Case Manager (ACM-RN), leads.'],
  ]);

  describe('leaves alone what is spelled out, in any form', () => {
    offersNothing([
      'A Certified Medical Manager (C|MM) leads.',
      'A certified medical manager (C|MM) leads.',
      'A Certified Medical\nManager (C|MM) leads.',
      'A Certified Medical Manager\n(C|MM) leads.',
      '> A Certified Medical\n> Manager (C|MM) leads.',
      'A **Certified Medical Manager** (C|MM) leads.',
      'A Certified Medical Manager (**C|MM**) leads.',
      'A *Certified Medical Manager (C|MM)* leads.',
      'A “Certified Medical Manager” (“C|MM”) leads.',
      'A Certified Medical Manager® (C|MM®) leads.',
      'A Certified Medical Manager™ (C|MM) leads.',
      'A Certified Medical Manager [C|MM] leads.',
      'A C|MM (Certified Medical Manager) leads.',
      'A C|MM (certified medical manager) leads.',
      'A C|MM® (**Certified Medical Manager**) leads.',
      'C|MM: Certified Medical Manager, a certification',
      'C|MM – Certified Medical Manager',
      'A Certified Medical Manager, or C|MM, leads.',
      'A C|MM, or Certified Medical Manager, leads.',
      'C|MM stands for Certified Medical Manager.',
      'The Certified Medical Manager credential (C|MM) is theirs.',
      'Two Certified Medical Managers (C|MMs) lead.',
      'Two Certified  Medical Managers (C|MM) lead.',
      ['\\textbf{Certified Medical Manager} (\\textbf{C|MM}) leads', 'latex'],
      ['Certified Medical Manager\\textregistered{} (C|MM) leads', 'latex'],
      ['<b>Certified Medical Manager</b> (<abbr>C|MM</abbr>) leads', 'html'],
      ['<p>A <abbr title="Certified Medical Manager">C|MM</abbr> leads</p>', 'html'],
      ['Certified Medical Manager&reg; (C|MM) leads', 'html'],
    ]);
  });

  describe('makes the article agree', () => {
    makes([
      ['She is an R|N in a hospital.', 'She is a Registered Nurse (RN) in a hospital.'],
      ['She is an **R|N** in a hospital.', 'She is a **Registered Nurse (RN)** in a hospital.'],
      ['An R|N in the hospital leads.', 'A Registered Nurse (RN) in the hospital leads.'],
      ['She is an\nR|N in a hospital.', 'She is a\nRegistered Nurse (RN) in a hospital.'],
      [
        'She is an \\emph{R|N} in a hospital.',
        'She is a \\emph{Registered Nurse (RN)} in a hospital.',
        'latex',
      ],
      [
        'She is an experienced R|N, certified.',
        'She is an experienced Registered Nurse (RN), certified.',
      ],
    ]);
  });

  describe('knows a plural, or offers none', () => {
    makes([
      [
        'Two C|MMs, certified, work here.',
        'Two Certified Medical Managers (CMMs), certified, work here.',
      ],
      [
        'Our FA|CHEs lead.',
        'Our Fellows of the American College of Healthcare Executives (FACHEs) lead.',
      ],
    ]);
    offersNothing(['Our certified CC|CTMs lead.', 'Our CPHI|MS-CAs lead.']);
    for (const [name, plural] of [
      [
        'Certified Professional in Healthcare Quality',
        'Certified Professionals in Healthcare Quality',
      ],
      [
        'Nurse Executive, Advanced - Board Certified',
        'Nurse Executives, Advanced - Board Certified',
      ],
      ['Certified Information Privacy Professional/United States', undefined],
      ['Certified Nurse Manager and Leader', undefined],
      ['Certified Professional Coder - Apprentice', 'Certified Professional Coders - Apprentice'],
      ['Certified in Care Coordination and Transition Management', undefined],
      ['Nursing Case Management - Board Certified', undefined],
      ['Certified Six Sigma Black Belt', 'Certified Six Sigma Black Belts'],
    ] as const) {
      it(`${name}: ${plural ?? 'none'}`, () => assert.equal(pluralName(name), plural));
    }
  });

  describe('takes the first use that a reader sees', () => {
    makes([
      [
        '---\ntitle: FACHE\n---\nAnn Lee, FA|CHE.',
        '---\ntitle: FACHE\n---\nAnn Lee, Fellow of the American College of Healthcare Executives (FACHE).',
      ],
      [
        '<!-- ask a FACHE -->\nAnn Lee, CMM.\nBo Ray, C|MM.',
        '<!-- ask a FACHE -->\nAnn Lee, Certified Medical Manager (CMM).\nBo Ray, CMM.',
      ],
      [
        '<!-- ask Ann Lee, CMM -->\nBo Ray, C|MM.',
        '<!-- ask Ann Lee, CMM -->\nBo Ray, Certified Medical Manager (CMM).',
      ],
      [
        '![Ann Lee, CMM](a.png)\nBo Ray, C|MM.',
        '![Ann Lee, CMM](a.png)\nBo Ray, Certified Medical Manager (CMM).',
      ],
      ['`CMM`\n\nBo Ray, C|MM.', '`CMM`\n\nBo Ray, Certified Medical Manager (CMM).'],
      [
        '[Staff](a.md "Ann Lee, CMM")\nBo Ray, C|MM.',
        '[Staff](a.md "Ann Lee, CMM")\nBo Ray, Certified Medical Manager (CMM).',
      ],
      [
        '\\newacronym{cmm}{CMM}{a manager}\n\\begin{document}\nAnn Lee, C|MM.',
        '\\newacronym{cmm}{CMM}{a manager}\n\\begin{document}\nAnn Lee, Certified Medical Manager (CMM).',
        'latex',
      ],
      [
        '% Ann Lee, CMM\nBo Ray, C|MM.',
        '% Ann Lee, CMM\nBo Ray, Certified Medical Manager (CMM).',
        'latex',
      ],
      [
        'Ann Lee\n# Bo Ray, CMM\nBo Ray, C|MM.',
        'Ann Lee\n# Bo Ray, CMM\nBo Ray, Certified Medical Manager (CMM).',
        'git-commit',
      ],
      // Where the first use is spelled out, the one at the cursor.
      [
        'A Certified Medical Manager (CMM).\n\nAnn Lee, C|MM.',
        'A Certified Medical Manager (CMM).\n\nAnn Lee, Certified Medical Manager (CMM).',
      ],
    ]);

    it('and says its line when it is elsewhere', () => {
      assert.equal(title('Ann Lee, C|MM.'), 'Expand on first use: Certified Medical Manager (CMM)');
      assert.equal(
        title('Ann Lee, CMM.\n\nBo Ray, C|MM.'),
        'Expand on first use (line 1): Certified Medical Manager (CMM)',
      );
      assert.equal(
        title('A Certified Medical Manager (CMM).\n\nBo Ray, C|MM.'),
        'Spell out here: Certified Medical Manager (CMM)',
      );
    });

    offersNothing([
      'A C|MM-certified manager, Ann Lee, leads.',
      'Ann Lee, the CMM’s widow. She is a CMM|’s wife.',
      ['\\gls{FA|CHE}', 'latex'],
    ]);
  });

  describe('writes the name as the language does', () => {
    makes([
      [
        'Ann Lee, CH|CE, leads.',
        'Ann Lee, Certified Home Care \\& Hospice Executive (CHCE), leads.',
        'latex',
      ],
      [
        '<p>Ann Lee, CH|CE, leads.</p>',
        '<p>Ann Lee, Certified Home Care &amp; Hospice Executive (CHCE), leads.</p>',
        'html',
      ],
      ['Ann Lee, CH|CE, leads.', 'Ann Lee, Certified Home Care & Hospice Executive (CHCE), leads.'],
      [
        'name,credential\nAnn Lee,NEA-|BC,x',
        'name,credential\nAnn Lee,"Nurse Executive, Advanced - Board Certified (NEA-BC)",x',
        'csv',
      ],
      [
        'name,credential\nAnn Lee,"NEA-|BC, RN"',
        'name,credential\nAnn Lee,"Nurse Executive, Advanced - Board Certified (NEA-BC), RN"',
        'csv',
      ],
    ]);
    offersNothing([
      ['A Certified Home Care \\& Hospice Executive (CH|CE)', 'latex'],
      ['Certified Home Care &amp; Hospice Executive (CH|CE)', 'html'],
    ]);
  });
});

describe('shortening a name', () => {
  makes([
    ['A Certified Medical M|anager leads.', 'A CMM leads.'],
    ['A Certified Medical M|anager (CMM) leads.', 'A CMM leads.'],
    ['A Certified Medical M|anager (CMM®) leads.', 'A CMM leads.'],
    ['A **Certified Medical M|anager** (CMM) leads.', 'A **CMM** leads.'],
    ['A Certified Medical M|anager (**CMM**) leads.', 'A CMM leads.'],
    ['A CMM (Certified Medical M|anager) leads.', 'A CMM leads.'],
    ['A Certified  Medical M|anager leads.', 'A CMM leads.'],
    ['A Certified-Medical-M|anager leads.', 'A CMM leads.'],
    ['A Certified M|edical\nManager leads.', 'A CMM leads.'],
    ['A Certified Medical\nM|anager (CMM) leads.', 'A CMM leads.'],
    ['> A Certified M|edical\n> Manager leads.', '> A CMM leads.'],
    ['A Certified Medi-\ncal M|anager leads.', 'A CMM leads.'],
    ['A Certified Medical M|anager’s desk.', 'A CMM’s desk.'],
    ['A Certified Professional C|oder – Apprentice (CPC-A) codes.', 'A CPC-A codes.'],
    ['A Certified Professional C|oder - Apprentice codes.', 'A CPC-A codes.'],
    ['Two Certified Medical M|anagers lead.', 'Two CMMs lead.'],
    ['Two Certified Medical M|anagers (CMM) lead.', 'Two CMMs lead.'],
    ['Two Certified Medical M|anagers (CMMs) lead.', 'Two CMMs lead.'],
    ['A Registered N|urse leads.', 'An RN leads.'],
    ['She is a Registered N|urse (RN).', 'She is an RN.'],
    ['She is a Fellow of the American C|ollege of Healthcare Executives.', 'She is a FACHE.'],
    ['She is an Accredited C|ase Manager.', 'She is an ACM.'],
    ['Certified Home Care \\& H|ospice Executive', 'CHCE', 'latex'],
    ['Certified Home Care &amp; H|ospice Executive', 'CHCE', 'html'],
    ['A Certified~Medical M|anager', 'A CMM', 'latex'],
  ]);

  offersNothing([
    'A `Certified Medical M|anager` leads.',
    '```\nCertified Medical M|anager\n```',
    '[x](Certified-Medical-M|anager.md)',
    '[x](https://example.org/Certified-Medical-M|anager)',
    ['<a title="Certified Medical M|anager">x</a>', 'html'],
    'Ann Lee, Certified Medical M|anager, CMM',
    'A Certified Medical M|anager (CMM, from PAHCOM) leads.',
    'xCertified Medical M|anager',
    'Certified Medical M|anagerial',
    'Certified | Medical',
    'Certified Medical.\nM|anager',
    'Certified Medical\n\nM|anager',
    'She is certified in public h|ealth matters.',
    'Two Certified Associates in H|ealthcare Information and Management Systems',
    'A Certified Information P|rivacy Professional leads.',
  ]);

  it('costs no more in a line of a million characters', () => {
    const long = 'Certified '.repeat(100_000);
    assert.deepEqual(offersAt(long, 500_000, 'markdown'), []);
  });
});

describe('completing a credential', () => {
  const labels = (before: string) => completions(atlas, before).map(({ label }) => label);

  it('asks for the exact capitals', () => {
    assert.ok(labels('a CM').includes('CMM'));
    assert.deepEqual(labels('a cm'), []);
    assert.deepEqual(labels(''), []);
    assert.deepEqual(labels('CMM '), []);
  });

  it('offers no word that stands there already', () => {
    assert.ok(!labels('a CMM').includes('CMM'));
    assert.ok(labels('a CPC').includes('CPC-A'));
  });

  it('replaces all of the name that is there already', () => {
    const [found] = completions(atlas, 'the Certified Medical Man');
    assert.equal(found?.replaces, 'Certified Medical Man'.length);
  });
});
