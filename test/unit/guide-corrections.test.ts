import assert from 'node:assert/strict';
import { parseAtlas } from '../../src/domain/parse';
import { readDataFiles } from './support/dataFolder';

const data = parseAtlas(readDataFiles());
const entries = new Map(data.entries.map((entry) => [entry.id, entry]));

const corrections: readonly (readonly [id: string, words: RegExp])[] = [
  ['topic.statement-bennetts-credential', /prints CCM.*issuer say CMM/],
  ['credential.CMM', /CCM/],
  ['topic.outlook', /two end years/],
  ['topic.growth-comparison', /2\.8%/],
  ['topic.statement-business-side', /Healthcare Financial Management Association/],
  ['topic.occupation', /three strengths/],
  ['degree.bachelor', /recommended/],
  ['role.chief-financial-officer', /11-3031/],
  ['role.compliance-manager', /13-1041/],
  ['role.billing-manager', /No match/],
  ['role.office-manager', /11-3011/],
  ['topic.workplaces', /number of jobs/],
  ['topic.wage-figures', /self-employed/],
  ['topic.licensing-nursing-home-administrators', /required everywhere/],
  ['topic.licensing-assisted-living-administrators', /only some states/],
  ['credential.FACHE', /healthcare management/],
  ['organization.AHCAP', /Administrative/],
  ['organization.PAHCOM', /Health Care/],
  ['organization.HFMA', /Healthcare/],
];

describe("corrections of the guide's slips", () => {
  for (const [id, words] of corrections) {
    it(`${id} has a note`, () => {
      const notes = entries.get(id)?.notes ?? [];
      assert.ok(
        notes.some((note) => words.test(note.text)),
        JSON.stringify(notes),
      );
    });
  }

  it('explain the letters after a name', () => {
    const gundling = data.sources.find((source) => source.id === 'gundling');
    assert.match(gundling?.note ?? '', /Fellow of HFMA.*Certified Management Accountant/);
  });
});

describe('prose', () => {
  it("names no dollars without a year, and the occupation's median nowhere", () => {
    for (const entry of data.entries) {
      const prose = [entry.summary, ...entry.points, ...entry.notes.map((note) => note.text)];
      for (const text of prose.filter((words) => words.includes('$'))) {
        assert.match(text, /\b20\d\d\b/, entry.id);
      }
      assert.ok(!prose.join(' ').includes('110,680'), entry.id);
    }
  });
});
