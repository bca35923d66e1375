import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll } from './support/extension';

async function page(path: string): Promise<string> {
  const uri = vscode.Uri.from({ scheme: 'career-atlas', path });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

describe('pages of entries', () => {
  before(activated);
  afterEach(closeAll);

  it('name issuer, notes and sources of a credential', async () => {
    const text = await page('/credential/CMM.md');
    assert.match(text, /^# Certified Medical Manager \(CMM\)/);
    assert.match(text, /Professional Association of Health Care Office Management/);
    assert.match(text, /## About this page/);
    assert.match(text, /## Sources/);
  });

  it('carry year and source with every figure of a salary', async () => {
    const text = await page('/wage/AK.11-9111.2023.md');
    assert.match(text, /123,530/);
    assert.match(text, /2023/);
    assert.match(text, /239,200 or more/);
    assert.match(text, /90th percentile: .*top code/i);
    assert.match(text, /BLS OEWS, May 2023/);
  });

  it('never give the occupation’s median as the pay of one title', async () => {
    const text = await page('/role/compliance-manager.md');
    assert.match(text, /whole occupation/);
    assert.match(text, /SOC 11-9111/);
  });

  it('link both ways between a program and the titles it may lead to', async () => {
    const role = await page('/role/practice-manager.md');
    assert.match(role, /### Degrees that prepare for it/);
    assert.match(role, /Bachelor's, healthcare administration/);
  });

  it('say what a credential takes, and the licenses of a state', async () => {
    assert.match(await page('/credential/RHIT.md'), /## What it takes to keep/);
    assert.match(await page('/credentials/revenue.md'), /^# Finance and revenue cycle/);
    assert.match(await page('/compare/RHIA+RHIT.md'), /^# Compared: RHIA, RHIT/);
    assert.match(await page('/licenses/OH.md'), /^# Licenses: Ohio/);
  });

  it('are the same by their old address and by the one with their name', async () => {
    const named = await page('/role/practice-manager/Practice manager or director.md');
    assert.equal(named, await page('/role/practice-manager.md'));
    assert.match(await page('/skill/leadership.md'), /^# Skills and qualities/);
  });

  it('are read-only', async () => {
    assert.equal(vscode.workspace.fs.isWritableFileSystem('career-atlas'), false);
  });

  it('say that a page doesn’t exist', async () => {
    await assert.rejects(page('/credential/NOPE.md'));
  });
});
