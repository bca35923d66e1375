import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CareerAtlasApi } from '../../src/host/api';
import { activated, closeAll, openTabs, until } from './support/extension';

const { executeCommand } = vscode.commands;
type Programs = Awaited<ReturnType<CareerAtlasApi['programs']>>;

describe('programs', () => {
  let api: CareerAtlasApi;
  before(async () => {
    api = await activated();
  });
  afterEach(closeAll);

  it('come by field, level, state and institution, most awards first', async () => {
    const all = await api.programs();
    assert.equal(all.length, 3373);
    const [first] = await api.programs({ cip: '51.0701', level: "bachelor's", state: 'Wyoming' });
    assert.deepEqual(first, {
      unitid: '240620',
      institution: 'Laramie County Community College',
      city: 'Cheyenne',
      state: 'WY',
      control: 'public',
      cip: '51.0701',
      level: "bachelor's",
      awards: 9,
      awardsBefore: 9,
      year: 2024,
    });
    const hopkins = await api.programs({ institution: 'johns hopkins' });
    assert.ok(hopkins.length > 1 && hopkins.every(({ unitid }) => unitid === '162928'));
    assert.deepEqual(await api.programs({ state: 'Atlantis' }), []);
  });

  it('are found without a picker: field, level and state as arguments', async () => {
    const found = await executeCommand<Programs>(
      'careerAtlas.findPrograms',
      'public health',
      "master's",
      'California',
    );
    assert.ok(
      found.length > 5 && found.every(({ state, cip }) => state === 'CA' && cip === '51.2201'),
    );
    await until('the page', () =>
      openTabs().some((tab) => /Programs in California.*aster/.test(tab.label)),
    );
  });

  it('are found by a question, from a look-up too', async () => {
    const found = await executeCommand<Programs>(
      'careerAtlas.lookUpDegree',
      'mha programs in ohio',
    );
    assert.ok(found.length > 5 && found.every(({ state }) => state === 'OH'));
    const near = await executeCommand<Programs>('careerAtlas.findPrograms', 'mha near 75024');
    assert.ok(near.length > 1 && near.every(({ state }) => state === 'TX'));
  });

  it('are copied whole from their page, as Markdown, CSV and TSV', async () => {
    const found = await executeCommand<Programs>('careerAtlas.findPrograms', { state: 'WY' });
    const page = await until('the page', () =>
      openTabs().find((tab) => tab.label.includes('Programs in Wyoming')),
    );
    const { uri } = page.input as vscode.TabInputCustom;
    for (const [format, first] of [
      ['markdown', '**Programs in Wyoming**'],
      ['csv', 'Institution,City,State,'],
      ['tsv', 'Institution\tCity\tState\t'],
    ] as const) {
      await executeCommand('careerAtlas.copyPrograms', uri, format);
      const text = await vscode.env.clipboard.readText();
      assert.ok(text.startsWith(first), text.slice(0, 80));
      assert.equal(text.match(/College Navigator\?|collegenavigator/g)?.length, found.length);
    }
  });

  it('stand on the pages of degrees', async () => {
    const uri = vscode.Uri.from({ scheme: 'career-atlas', path: '/degree/major-public-health.md' });
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /States with the most awards/);
    assert.match(text, /no promise that it takes students today/);
  });
});
