import assert from 'node:assert/strict';
import { shellHtml } from '../../src/present/shell';

const shell = {
  scriptUri: 'https://host/explorer.js',
  styleUri: 'https://host/explorer.css',
  cspSource: 'https://*.host',
  nonce: 'abcdefABCDEF0123',
  title: 'Salary Explorer',
  lang: 'en',
};

describe('the page before its script', () => {
  const html = shellHtml(shell);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

  it('allows nothing that is not listed', () => {
    assert.match(policy, /^default-src 'none';/);
    assert.ok(!/unsafe|\*(?!\.)|data:|blob:|connect-src|img-src|frame-src/.test(policy), policy);
    assert.match(policy, /script-src 'nonce-abcdefABCDEF0123'$/);
  });

  it('gives every script and style the nonce, and has none inline', () => {
    for (const [tag] of html.matchAll(/<(?:script|link|style)[^>]*>/g)) {
      assert.match(tag, /nonce="abcdefABCDEF0123"/);
      assert.match(tag, / (?:src|href)="https:\/\/host\//);
    }
    assert.match(html, /<meta property="csp-nonce" content="abcdefABCDEF0123"/);
    assert.ok(!/ style=| on[a-z]+=/.test(html));
  });

  it('says that it is loading, in the language of the words', () => {
    assert.match(html, /<html lang="en">/);
    assert.match(html, /<main id="app" aria-busy="true"><p[^>]* role="status">Loading/);
  });

  it('escapes what it is given and refuses a nonce that could open the policy', () => {
    assert.match(
      shellHtml({ ...shell, title: '<b>"x"' }),
      /<title>&lt;b&gt;&quot;x&quot;<\/title>/,
    );
    for (const nonce of ['', 'short', `a'; script-src *; x='aaaa`]) {
      assert.throws(() => shellHtml({ ...shell, nonce }), RangeError);
    }
  });
});
