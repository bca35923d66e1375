import assert from 'node:assert/strict';
import { credentialFields } from '../../src/domain/requirements';
import { entryOfPath, pagePath } from '../../src/present/pagePath';
import { readCompared } from '../../src/present/pages/compared';
import { comparisonId, glanceId, licensesId } from '../../src/present/pages/ids';
import { licenseSections } from '../../src/present/pages/licenses';
import { tablePage } from '../../src/present/pages/tablePage';
import { atlas } from './support/atlas';
import { fault, row } from './support/brokenData';

function text(id: string): string {
  const found = tablePage(atlas, id);
  assert.ok(found !== undefined, id);
  return found;
}

const compared = (asked: string | readonly string[]) =>
  readCompared(atlas, asked).credentials.map(({ id }) => id.slice('credential.'.length));

describe('credentials side by side', () => {
  it('are read from letters, names, ids and questions', () => {
    assert.deepEqual(compared('RHIA vs RHIT'), ['RHIA', 'RHIT']);
    assert.deepEqual(compared('rhia vs. rhit'), ['RHIA', 'RHIT']);
    assert.deepEqual(compared('CMPE or FACHE'), ['CMPE', 'FACHE']);
    assert.deepEqual(compared(['credential.CHFP', 'CIPP/US', 'aPHR']), ['CHFP', 'CIPP-US', 'aPHR']);
    assert.deepEqual(
      compared(['Certified in Care Coordination and Transition Management', 'CCM']),
      ['CCCTM', 'CCM'],
    );
    assert.deepEqual(readCompared(atlas, 'RHIA vs XYZZY').unknown, ['XYZZY']);
  });

  it('say each fact in a row, and what was not found', () => {
    const page = text(comparisonId(['credential.CMPE', 'credential.CRIP']));
    assert.match(page, /^# Compared: CMPE, CRIP$/m);
    assert.match(
      page,
      /^\| {2}\| \[CMPE\]\(\.\.\/\.\.\/credential\/CMPE\/[^)]*\.md\) \| \[CRIP\]/m,
    );
    assert.match(
      page,
      /^\| \*\*Minutes\*\* \| 195 multiple choice and 120 scenarios \| not found \|$/m,
    );
    assert.match(page, /^\| \*\*Edition\*\* \| As seen in: .* \| As seen in: .* \|$/m);
    assert.equal(tablePage(atlas, 'compare.CMPE'), undefined);
    assert.equal(tablePage(atlas, 'compare.CMPE+NOPE'), undefined);
  });

  it('of degrees name their accreditors', () => {
    const page = text('compare.MHA+MPH');
    assert.match(page, /\*\*Accredited by\*\* \| CAHME \| CEPH \|/);
  });
});

describe('all credentials at a glance', () => {
  it('name each once, in its field of work', () => {
    const page = text(glanceId());
    for (const { id, acronym } of atlas.entries('credential')) {
      const links = page.split(`[${acronym}](../../credential/${id.slice(11)}/`).length - 1;
      assert.equal(links, 1, id);
    }
  });

  it('have a page for each field, and one for those without a degree', () => {
    for (const field of credentialFields) assert.match(text(glanceId(field)), /^\| Letters/m);
    assert.match(text(glanceId('revenue')), /\[CRCR\].*\| HFMA \|/);
    const open = text(glanceId('without-degree'));
    assert.match(open, /\[CPHQ\]/);
    assert.doesNotMatch(open, /\[FACHE\]/);
    assert.equal(tablePage(atlas, 'credentials.nope'), undefined);
  });

  it('carry the edition beside the hours', () => {
    const page = text(glanceId('leadership'));
    assert.match(page, /\[FACHE\].*Every 3 years: 36 credits.*\| ACHE rules of January 2024/);
  });
});

describe('licenses by state', () => {
  it('are known of nursing home administrators in all 51', () => {
    const nursing = atlas.licenses().filter((one) => one.license === 'NHA');
    assert.equal(new Set(nursing.map((one) => one.state)).size, 51);
    const page = text(licensesId());
    for (const { state } of nursing) assert.ok(page.includes(`(../../licenses/${state}/`), state);
  });

  it('give board, education, training, examinations, renewal and the edition', () => {
    const page = text(licensesId('TX'));
    assert.match(page, /^# Licenses: Texas$/m);
    assert.match(page, /\*\*Board:\*\* \[Texas Health and Human Services Commission/);
    assert.match(page, /1,000 hours internship/);
    assert.match(page, /\*\*Renewal:\*\* Every 2 years; /);
    assert.match(page, /\*\*As seen in:\*\* .*\(read November 2026\); check with the board/);
    assert.match(page, /A course or test, no license/);
    assert.equal(licenseSections(atlas, 'US').length, 0);
    assert.equal(tablePage(atlas, 'licenses.ZZ'), undefined);
  });

  it('say where a state was not looked up, and what is not settled', () => {
    assert.match(text(licensesId('OH')), /Not looked up in this state: ask the state\./);
    const figure = (state: string, license: string) =>
      atlas.licenses(state).find((one) => one.license === license);
    assert.equal(figure('OH', 'NHA')?.renewalHours, undefined);
    assert.equal(figure('IN', 'RCAL')?.renewalHours, undefined);
    assert.equal(figure('MA', 'NHA')?.renewalYears, undefined);
    assert.doesNotMatch(figure('CA', 'RCAL')?.education ?? '', /\d+ hours/);
    assert.doesNotMatch(figure('MI', 'NHA')?.exams ?? '', /Michigan/);
    assert.equal(figure('MD', 'NHA')?.training, undefined);
    for (const state of ['DC', 'VT']) assert.equal(figure(state, 'NHA')?.renewalHours, undefined);
    for (const state of ['RI', 'NY', 'TN', 'LA']) {
      assert.equal(figure(state, 'RCAL')?.renewalHours, undefined, state);
    }
  });

  it('show no dash and no remark on what was not read', () => {
    const page = text(licensesId());
    assert.doesNotMatch(page, /\| - \||not seen|cut off|seller|grade C|undefined/);
  });

  it('name file, row and field of a fault', () => {
    const message = fault('licenses.json', row('OH', { regulated: 'maybe' }));
    assert.match(
      message,
      /data\/licenses\.json, row \d+ \("OH"\), field regulated: expected one of/,
    );
  });
});

describe('pages that belong to no entry', () => {
  it('have paths that lead back to them', () => {
    for (const id of [
      glanceId(),
      comparisonId(['credential.RHIA', 'credential.CIPP-US']),
      licensesId('DC'),
    ]) {
      assert.equal(entryOfPath(`/${pagePath(id)}`), id);
    }
  });

  it('link only to pages that exist', () => {
    const ids = [
      ...credentialFields.map((field) => glanceId(field)),
      glanceId(),
      glanceId('without-degree'),
      licensesId(),
      ...atlas.licenses().map(({ state }) => licensesId(state)),
    ];
    for (const id of ids) {
      for (const [, path = ''] of text(id).matchAll(/\]\(\.\.\/\.\.\/([^)]+)\)/g)) {
        const target = entryOfPath(decodeURIComponent(path)) ?? '';
        const found = atlas.entry(target) ?? tablePage(atlas, target);
        assert.ok(found !== undefined, `${id}: ${path}`);
      }
    }
  });
});
