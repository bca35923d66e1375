import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CredentialEntry, OrganizationEntry, Source } from '../../src/domain/model';

function items<T>(file: string): readonly T[] {
  return (JSON.parse(readFileSync(join('data', file), 'utf8')) as { items: readonly T[] }).items;
}

const credentials = items<CredentialEntry>('credentials.json');
const organizations = items<OrganizationEntry>('organizations.json');
const sources = items<Source>('credential-sources.json');
const withAcronym = (acronym: string) => credentials.filter((entry) => entry.acronym === acronym);

describe('the glossary of credentials', () => {
  it('has 149 meanings, each with an id of its own', () => {
    assert.equal(credentials.length, 149);
    assert.equal(new Set(credentials.map(({ id }) => id)).size, 149);
  });

  it('marks the five of the guide, first', () => {
    const own = credentials.filter((entry) => entry.inGuide).map(({ acronym }) => acronym);
    assert.deepEqual(own, ['CMM', 'CHFP', 'CRIP', 'CPHIMS', 'FACHE']);
    assert.deepEqual(
      credentials.slice(0, 5).map(({ acronym }) => acronym),
      own,
    );
  });

  it('keeps several meanings of shared letters, the field’s own first', () => {
    const names = (acronym: string) => withAcronym(acronym).map(({ name }) => name);
    assert.deepEqual(names('CMA'), [
      'Certified Medical Assistant',
      'Certified Management Accountant',
    ]);
    assert.deepEqual(names('CHC'), [
      'Certified in Healthcare Compliance',
      'Certified Healthcare Constructor',
    ]);
    assert.deepEqual(names('CIC'), ['Certified Inpatient Coder', 'Certified in Infection Control']);
  });

  it('never takes CCM for CMM, and notes where the guide does', () => {
    assert.deepEqual(
      withAcronym('CCM').map(({ name }) => name),
      ['Certified Case Manager'],
    );
    for (const acronym of ['CCM', 'CMM']) {
      assert.match(withAcronym(acronym)[0]?.notes[0]?.text ?? '', /guide.*prints CCM/);
      assert.ok(!withAcronym(acronym)[0]?.aliases.some((alias) => /^C[CM]M$/.test(alias)));
    }
  });

  it('calls FACHE a fellowship in healthcare management', () => {
    const [fache] = withAcronym('FACHE');
    assert.equal(fache?.credentialKind, 'fellowship');
    assert.match(fache?.notes[0]?.text ?? '', /healthcare management/);
  });

  it('gives each an issuer, a name as label, words and a way of verification', () => {
    const ids = new Set(organizations.map(({ id }) => id));
    for (const entry of credentials) {
      assert.ok(entry.links.issuedBy?.length, entry.id);
      for (const id of entry.links.issuedBy ?? []) assert.ok(ids.has(id), `${entry.id}: ${id}`);
      assert.equal(entry.label, entry.name);
      for (const text of [entry.certifies, entry.summary, entry.verification.how]) {
        assert.match(text, /\.$/, entry.id);
      }
    }
  });

  it('names only addresses over https, and sources that exist, each address once', () => {
    const urls = sources.flatMap(({ url }) => url ?? []);
    assert.equal(new Set(urls).size, urls.length);
    const known = new Set(['guide', ...sources.map(({ id }) => id)]);
    for (const entry of [...credentials, ...organizations]) {
      assert.ok(entry.url === null || entry.url.startsWith('https://'), entry.id);
      for (const id of [...entry.sources, ...entry.notes.flatMap((note) => note.sources)]) {
        assert.ok(known.has(id), `${entry.id}: ${id}`);
      }
    }
    for (const { id, url } of sources) assert.ok(url === null || url.startsWith('https://'), id);
  });
});

describe('the organizations', () => {
  const guide = organizations.filter((entry) => entry.inGuide);

  it('are the guide’s eight, with their right names, and every issuer', () => {
    assert.deepEqual(
      guide.map(({ acronym }) => acronym),
      ['AAHAM', 'ACHE', 'AHCAP', 'HFMA', 'HIMSS', 'MGMA', 'NAHAM', 'PAHCOM'],
    );
    const used = new Set(credentials.flatMap(({ links }) => links.issuedBy ?? []));
    for (const { id, inGuide } of organizations) assert.ok(inGuide || used.has(id), id);
  });

  it('keep the guide’s other spellings as aliases', () => {
    const aliases = guide.flatMap((entry) => entry.aliases);
    for (const spelling of [
      'Association for Healthcare Administration Professionals',
      'Health Financial Management Association',
      'Professional Association of Healthcare Office Management',
    ]) {
      assert.ok(aliases.includes(spelling), spelling);
    }
  });
});
