import assert from 'node:assert/strict';
import { commandLink, escapeMarkdown, link } from '../../src/present/markdown';

describe('Markdown', () => {
  it('leaves plain words as they read', () => {
    assert.equal(escapeMarkdown('Manager (CMM), 11-9111'), 'Manager (CMM), 11-9111');
  });

  it('shows what would be marks, maths, tags or lists as text', () => {
    assert.equal(
      escapeMarkdown('*a* _b_ [c] <d> $1 | `e`'),
      '\\*a\\* \\_b\\_ \\[c\\] \\<d\\> \\$1 \\| \\`e\\`',
    );
    assert.equal(escapeMarkdown('# title'), '\\# title');
    assert.equal(escapeMarkdown('- item'), '\\- item');
    assert.equal(escapeMarkdown('1. first'), '1\\. first');
    assert.equal(escapeMarkdown('-5 and 1.5'), '-5 and 1.5');
    assert.equal(escapeMarkdown('a\nb'), 'a b');
  });

  it('links only to https, to pages beside it and to our own commands', () => {
    assert.equal(link('site', 'https://ache.org'), '[site](https://ache.org)');
    assert.equal(link('page', '../credential/CMM.md'), '[page](../credential/CMM.md)');
    for (const url of ['http://a.org', 'javascript:alert(1)', 'command:workbench.x', null]) {
      assert.equal(link('site', url), 'site');
    }
  });

  it('keeps an address from ending its link early', () => {
    assert.equal(link('a', 'https://a.org/x_(y) z'), '[a](https://a.org/x_%28y%29%20z)');
  });

  it('passes a command its argument', () => {
    const made = commandLink('Open', 'openEntry', 'credential.CMM');
    assert.equal(made, '[Open](command:careerAtlas.openEntry?%5B%22credential.CMM%22%5D)');
  });
});
