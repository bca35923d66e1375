import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll } from './support/extension';
import { hoverText, openMarked } from './support/marked';

/** The hover where `|` stands in the text. */
async function hoverAt(marked: string, language = 'markdown'): Promise<string> {
  return hoverText(await openMarked(marked, language));
}

describe('hover cards', () => {
  before(activated);
  afterEach(closeAll);

  it('tell name, issuer and what the credential says about a person', async () => {
    const card = await hoverAt('Coley Bennett, C|MM, manages a practice.');
    assert.match(card, /\*\*Certified Medical Manager \(CMM\)\*\*/);
    assert.match(card, /PAHCOM/);
    assert.match(card, /careerAtlas\.openEntry/);
  });

  for (const acronym of ['CMM', 'CHFP', 'CRIP', 'CPHIMS', 'FACHE']) {
    for (const language of ['markdown', 'plaintext', 'html']) {
      it(`know ${acronym} in ${language}`, async () => {
        assert.match(await hoverAt(`Jane Doe, ${acronym}|, MHA`, language), new RegExp(acronym));
      });
    }
  }

  it('name every meaning of CMA', async () => {
    const card = await hoverAt('Rick Gundling, FHFMA, C|MA');
    assert.match(card, /Certified Management Accountant/);
    assert.match(card, /Certified Medical Assistant/);
  });

  it('stay silent on ordinary words, in code and in other languages', async () => {
    assert.equal(await hoverAt('The crip|ple effect'), '');
    assert.equal(await hoverAt('`C|MM` in code'), '');
    assert.equal(await hoverAt('let CM|M = 1;', 'javascript'), '');
  });

  it('are at most a dozen lines', async () => {
    const card = await hoverAt('Coley Bennett, C|MM');
    assert.ok(card.split('\n').filter((line) => line.trim()).length <= 12, card);
  });

  it('can be switched off', async () => {
    const settings = vscode.workspace.getConfiguration('careerAtlas');
    await settings.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await hoverAt('Coley Bennett, C|MM'), '');
    } finally {
      await settings.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
