import assert from 'node:assert/strict';
import type { CredentialEntry } from '../../src/domain/model';
import { card } from '../../src/present/card';
import { page } from '../../src/present/page';
import { publishCredential } from '../../src/present/publish';
import { earnWords, keepWords, seenWords } from '../../src/present/requirements';
import { atlas } from './support/atlas';
import { fault, row, rowNumber } from './support/brokenData';

const file = 'credential-requirements.json';
const credentials = atlas.entries('credential');
const requirements = atlas.data.requirements;

function credential(id: string): CredentialEntry {
  const entry = atlas.entry(`credential.${id}`);
  assert.ok(entry?.kind === 'credential', id);
  return entry;
}

function requirement(id: string) {
  const found = atlas.requirement(`credential.${id}`);
  assert.ok(found, id);
  return found;
}

const pageOf = (id: string) => page(atlas, credential(id));
const cardOf = (id: string) => card(atlas, credential(id));
const plain = (markdown: string) => markdown.replace(/\\/g, '');

describe('what credentials take', () => {
  it('is known of most, and each has a field of work', () => {
    assert.equal(requirements.length, credentials.length);
    const told = requirements.filter((one) => one.seen !== undefined);
    assert.equal(told.length, 135);
  });

  it('is on the card, the page and in the API in the same words', () => {
    for (const { id } of credentials) {
      const entry = atlas.entry(id);
      const found = atlas.requirement(id);
      if (entry?.kind !== 'credential' || !found?.seen) continue;
      const words = publishCredential(atlas, entry).requirements;
      const shown = plain(card(atlas, entry));
      assert.equal(words?.earn, earnWords(found));
      assert.equal(words?.keep, keepWords(found));
      for (const one of [words?.earn, words?.keep, words?.seen, words?.first]) {
        assert.ok(shown.includes(one ?? ''), `${id}: ${one}`);
      }
      assert.ok(plain(page(atlas, entry)).includes(seenWords(found)), id);
    }
  });

  it('pairs the education of each route with its experience', () => {
    const text = pageOf('CHESP');
    assert.match(text, /\| Bachelor's degree or higher \| 3 years in .*, 2 of them supervisory \|/);
    assert.match(text, /\| Associate degree or equivalent \| 4 years, 3 supervisory \|/);
    assert.match(text, /\| High school diploma or equivalent \| 5 years, all supervisory \|/);
    assert.equal(requirement('CHPS').routes?.length, 6);
    assert.equal(requirement('CHPS').routes?.[5]?.experience, '1 year');
    assert.deepEqual(requirement('PHR').routes?.[1], {
      education: "bachelor's",
      experience: '2 years',
    });
    assert.deepEqual(requirement('CHAA').routes?.[0], {
      education: 'high school diploma or GED plus 30 contact hours in the past 2 years',
      experience: '1 year in healthcare or finance',
    });
  });

  it('has the figures of the issuer', () => {
    const fache = pageOf('FACHE');
    assert.match(fache, /\*\*Questions:\*\* 230 \(200 scored, 30 trial\)/);
    assert.match(fache, /\*\*Minutes:\*\* 360/);
    assert.match(fache, /US dollars: 250 application plus 225 for each try at the exam/);
    assert.match(fache, /\*\*Renewal:\*\* Every 3 years/);
    assert.match(plain(cardOf('RHIT')), /To keep it: Every 2 years: 20 CEUs, 80% in health/);
  });

  it('never shows a fee or hours without the edition, its sources and whom to check with', () => {
    for (const found of requirements) {
      const { credential: id, fee, renewal, seen, sources } = found;
      if (fee === undefined && renewal === undefined) continue;
      const entry = credential(id.slice('credential.'.length));
      assert.ok(seen && sources.length > 0, id);
      const text = plain(page(atlas, entry));
      assert.ok(text.includes(`As seen in: ${seen} (read November 2026). Check with `), id);
      for (const source of sources) assert.ok(text.includes(source.url ?? source.publisher), id);
      if (renewal) assert.match(card(atlas, entry), /As seen in: /, id);
    }
  });

  it('marks what rests on a study guide, and shows no fee of one', () => {
    assert.match(pageOf('RHIT'), /\*\*Questions:\*\* 150 \(per a study guide\)/);
    assert.match(plain(cardOf('RHIT')), /reciprocity; experience: .*\(per a study guide\)\./);
    for (const id of ['RHIT', 'CBCS', 'CPHQ', 'SPHR', 'CISA', 'CPPS', 'CMAA', 'NE-BC', 'CPC']) {
      assert.equal(requirement(id).fee, undefined, id);
    }
    assert.ok(
      requirements.every((one) => !/grade [ABC]|\bC page|\bC table/.test(JSON.stringify(one))),
    );
  });

  it('says first what has been retired, moved or renamed', () => {
    for (const [id, words] of [
      ['CHPCA', /^Retired for new candidates: no exam since 1 January 2018/],
      ['CCCTM', /^Moved to the ANCC on 30 October 2020/],
      ['CALA', /2019/],
      ['CNHA', /2019/],
    ] as const) {
      const { first = '' } = requirement(id);
      assert.match(first, words);
      assert.equal(plain(pageOf(id)).split('\n\n')[2], `**${first}**`);
      assert.equal(plain(cardOf(id)).split('\n\n')[1], `**${first}**`);
    }
  });

  it('gives the rules of licenses as examples, and the board to ask', () => {
    for (const id of ['RN', 'LPN', 'NP', 'MD', 'DO', 'LCSW', 'PharmD', 'JD', 'NHA', 'CPA']) {
      const { ask } = requirement(id);
      assert.match(ask ?? '', /^the state /, id);
      assert.match(pageOf(id), /these are examples\. Ask the state /, id);
    }
  });

  it('leaves out what was not found', () => {
    assert.match(pageOf('CRIP'), /How it is earned: see the issuer\./);
    assert.match(pageOf('FACHCA'), /How it is earned: see the issuer\./);
    assert.doesNotMatch(pageOf('MHA'), /What it takes/);
    for (const entry of credentials) {
      const text = `${page(atlas, entry)}\n${card(atlas, entry)}`;
      assert.doesNotMatch(text, /undefined|: -\s|\| - \|/, entry.id);
    }
  });

  it('says of a degree who accredits it', () => {
    const text = pageOf('MHA');
    assert.match(text, /## Who accredits it/);
    assert.match(text, /CAHME/);
    assert.match(text, /Recognized by CHEA\./);
    assert.match(text, /As seen in: .* \(read November 2026\)\./);
  });
});

describe('a row of requirements', () => {
  const faults: readonly [
    name: string,
    id: string,
    fields: Record<string, unknown>,
    text: string,
  ][] = [
    [
      'a dash',
      'FACHE',
      { fee: '-' },
      'fee: expected the field to be left out where nothing was found',
    ],
    [
      'an unknown credential',
      'FACHE',
      { credential: 'credential.NOPE' },
      'no credential "credential.NOPE"',
    ],
    [
      'one route',
      'CHESP',
      { routes: [{ education: 'a', experience: 'b' }] },
      'expected two routes or more',
    ],
    [
      'half a route',
      'CHESP',
      { routes: [{ education: 'a' }, { education: 'b' }] },
      'experience: the field is missing',
    ],
    [
      'routes and more',
      'CHESP',
      { education: ['a'] },
      'expected education and experience within the routes only',
    ],
    ['no edition', 'FACHE', { seen: undefined }, 'seen: expected the edition that was seen'],
    ['no source', 'FACHE', { sources: [] }, 'sources: expected at least one page'],
    [
      'a guide that is none',
      'RHIT',
      { perStudyGuide: ['routes'] },
      'perStudyGuide: no routes in this row',
    ],
    [
      'minutes of a week',
      'FACHE',
      { minutes: 10080 },
      'minutes: expected minutes, a whole number from 1 to 1000',
    ],
  ];
  for (const [name, id, fields, text] of faults) {
    it(`with ${name} is named with its file, row and field`, () => {
      const key = `credential.${id}`;
      const number = rowNumber(file, key);
      const message = fault(file, row(key, fields));
      assert.ok(message.includes(text), message);
      assert.ok(message.includes(`data/${file}, row ${number}`), message);
    });
  }

  it('is wanted for every credential', () => {
    const message = fault(file, ({ items }) => items.pop());
    assert.match(
      message,
      /credential\.ODS-C.*expected a row in data\/credential-requirements\.json/,
    );
  });
});
