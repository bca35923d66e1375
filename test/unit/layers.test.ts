import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { findCycle, importsOf, type ModuleImport } from './support/imports';

/**
 * What each part of src/ may import; what isn't allowed here is forbidden. A rule's file patterns
 * are tried in order and the first match holds. `type` rules allow `import type` only.
 */
interface Rule {
  readonly files: RegExp;
  readonly code: readonly RegExp[];
  readonly types?: readonly RegExp[];
}

const search = /^src\/domain\/search(\/|\w*$)/;
const parse = /^src\/domain\/parse(\/|$)/;
const domain = /^src\/domain\//;
const language = /^data\/language\/\w+\.json$/; // vocabulary, checked when the data is built
const model = /^src\/domain\/model$/; // of its code only the names of kinds and figures, a few words
const present = /^src\/present\//;
const pageState = /^src\/present\/explorerState$/; // names of tabs and columns, which the guards need
const protocol = /^src\/protocol$/;
const l10n = /^@vscode\/l10n$/;
const charts = /^(d3-array|culori\/fn)$/; // ticks and colours
const data = /^atlas:data$/;
const vscode = /^vscode$/;
const guide = /^src\/guide$/;
const host = /^src\/host\//;
const webview = /^src\/webview\//;

const rules: readonly Rule[] = [
  { files: /^src\/data\.d$/, code: [], types: [domain] },
  { files: search, code: [domain, /^fuse\.js(\/|$)/] },
  { files: parse, code: [domain, /^valibot$/] },
  { files: /^src\/domain\/(acronyms|structure)(\/|$)/, code: [domain, language, /^@lezer\//] },
  { files: domain, code: [domain] },
  { files: present, code: [present, domain, l10n, charts] },
  { files: protocol, code: [pageState], types: [domain, present] },
  { files: /^src\/webview\/toolkit$/, code: [/^@vscode\/webview-ui-toolkit(\/|$)/] },
  { files: webview, code: [webview, present, protocol, l10n, charts, /\.css$/], types: [domain] },
  { files: host, code: [host, vscode, protocol, model], types: [domain, present, guide] },
  { files: guide, code: [domain, present, data, l10n] },
  { files: /^src\/extension$/, code: [host, vscode], types: [domain, present, guide, protocol] },
];

/** How the guide's code, and with it all data, comes in at first use. Only there. */
const lazyGuide = { from: /^src\/(host\/\w+|extension)$/, to: guide };

/** Run in both extension hosts and in the page, with no network and under a strict policy. */
const forbidden: readonly RegExp[] = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bsendBeacon\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bprocess\./,
  /\bBuffer\b/,
  /\b__dirname\b/,
];

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))
  .filter((path) => /\.(ts|mts|js|mjs)$/.test(path))
  .map((path) => ({ path, name: withoutExtension(path), text: readFileSync(path, 'utf8') }));
const graph = new Map(modules.map(({ name, text }) => [name, importsOf(name, text)]));

describe('layers', () => {
  it('has modules to check', () => {
    assert.ok(modules.length > 0);
  });

  for (const { name, path, text } of modules) {
    it(`${path} imports only what its layer may`, () => {
      const rule = rules.find(({ files }) => files.test(name));
      assert.ok(rule, `${path} belongs to no known layer`);
      const wrong = (graph.get(name) ?? []).filter((found) => !allowed(name, rule, found));
      assert.deepEqual(wrong.map(describeImport), []);
    });

    it(`${path} needs no network, no Node and no code from text`, () => {
      const found = forbidden.filter((pattern) => pattern.test(withoutComments(text)));
      assert.deepEqual(found, []);
    });
  }

  it('has no cycle', () => {
    const targets = new Map(
      [...graph].map(([name, imports]) => [
        name,
        imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target),
      ]),
    );
    assert.equal(findCycle(targets)?.join(' → '), undefined);
  });
});

function allowed(name: string, rule: Rule, { target, typeOnly, lazy }: ModuleImport): boolean {
  if (typeOnly && target === name) return true; // a module may name its own type
  const matches = (pattern: RegExp) => pattern.test(target);
  if (lazy) return lazyGuide.from.test(name) && lazyGuide.to.test(target);
  return rule.code.some(matches) || (typeOnly && (rule.types ?? []).some(matches));
}

function describeImport({ target, typeOnly, lazy }: ModuleImport): string {
  return `${lazy ? 'require ' : typeOnly ? 'import type ' : 'import '}${target}`;
}

function withoutExtension(path: string): string {
  return path.replace(/\.\w+$/, '');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}
