import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openTabs, until } from './support/extension';

const { executeCommand } = vscode.commands;

function explorerTab(): vscode.Tab | undefined {
  return openTabs().find(
    ({ input }) =>
      input instanceof vscode.TabInputWebview && input.viewType.includes('salaryExplorer'),
  );
}

describe('commands', () => {
  before(activated);
  afterEach(closeAll);

  it('are all registered that the manifest contributes', async () => {
    const extension = vscode.extensions.getExtension('career-atlas.career-atlas');
    const contributed: readonly { readonly command: string }[] =
      extension?.packageJSON.contributes.commands;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributed.filter(({ command }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('look up a salary without a picker, open the explorer and return the entry', async () => {
    const entry = await executeCommand<{ id: string }>('careerAtlas.lookUpSalary', 'Ohio');
    assert.equal(entry?.id, 'wage.OH.11-9111.2025');
    await until('the Salary Explorer', explorerTab);
  });

  it('look up a credential by acronym and open its page', async () => {
    const entry = await executeCommand<{ id: string }>('careerAtlas.lookUpCredential', 'FACHE');
    assert.equal(entry?.id, 'credential.FACHE');
    await until('the page', () => openTabs().some((tab) => tab.label.includes('FACHE')));
  });

  it('look up a role and a degree', async () => {
    const role = await executeCommand<{ kind: string }>('careerAtlas.lookUpRole', 'CFO');
    assert.equal(role?.kind, 'role');
    const degree = await executeCommand<{ kind: string }>('careerAtlas.lookUpDegree', 'MBA/MHA');
    assert.equal(degree?.kind, 'degree');
  });

  it('return nothing for what isn’t in the guide', async () => {
    assert.equal(await executeCommand('careerAtlas.lookUpSalary', 'Atlantis'), undefined);
    assert.equal(explorerTab(), undefined);
  });

  it('rank a salary in an area and open the explorer there', async () => {
    const rank = await executeCommand<{ band: { from: { key: string } } }>(
      'careerAtlas.rankSalary',
      120_000,
      'Ohio',
    );
    assert.equal(rank?.band.from.key, 'median');
    await until('the Salary Explorer', explorerTab);
  });

  it('compare areas, and keep one panel', async () => {
    await executeCommand('careerAtlas.compareSalaries', ['Ohio', 'TX', 'US']);
    await executeCommand('careerAtlas.openSalaryExplorer', 'metros');
    await until('the Salary Explorer', explorerTab);
    const all = openTabs().filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.equal(all.length, 1);
  });

  it('compare credentials by letters, and open the page', async () => {
    await executeCommand('careerAtlas.compareCredentials', 'RHIA vs RHIT');
    const label = 'Compared RHIA, RHIT';
    await until('the page', () => openTabs().some((tab) => tab.label.includes(label)));
  });

  it('open a page that belongs to no entry', async () => {
    await executeCommand('careerAtlas.openEntry', 'licenses.OH');
    await until('the page', () => openTabs().some((tab) => tab.label.includes('Licenses Ohio')));
  });

  it('copy an entry as one cited sentence', async () => {
    await executeCommand('careerAtlas.copyEntry', 'wage.OH.11-9111.2023');
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^Ohio: Median \$103,690 a year · \$49.85 an hour/);
    assert.match(text, /BLS OEWS, May 2023 · SOC 11-9111/);
  });

  it('insert an entry at every cursor', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'a\nb\n' });
    const editor = await vscode.window.showTextDocument(document);
    editor.selections = [new vscode.Selection(0, 1, 0, 1), new vscode.Selection(1, 1, 1, 1)];
    await executeCommand('careerAtlas.insertEntry', 'credential.CMM');
    assert.equal(document.getText().match(/Certified Medical Manager \(CMM\)/g)?.length, 2);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
