import { readdirSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { atlasData } from './atlas-data.mjs';
import { commonJs, shared } from './bundles.mjs';

/** @typedef {'unit' | 'host' | 'ui'} TestKind */

/**
 * @param {readonly string[]} [kinds] all when none is named
 * @returns {Promise<import('esbuild').BuildOptions[]>}
 */
export async function testBundles(kinds = []) {
  const chosen = kinds.length > 0 ? kinds : ['unit', 'host', 'ui'];
  for (const kind of chosen) {
    // A test file that was renamed would otherwise run on under its old name.
    await rm(join(root, 'out', 'test', kind), { recursive: true, force: true });
  }
  return chosen.map((kind) => (kind === 'host' ? hostBundle() : outsideBundle(kind)));
}

/** Found, never listed by hand: a list leaves a file out one day.
 * @param {string} kind
 * @returns {string[]} paths from the root
 */
export function testFiles(kind) {
  const folder = join('test', kind);
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && name.includes(process.env.ONLY ?? ''))
    .map((name) => join(folder, name))
    .sort();
  if (files.length === 0) throw new Error(`No test file in ${folder}`);
  return files;
}

/** Suites that run in plain Node, one bundle for each file.
 * @param {string} kind
 * @returns {import('esbuild').BuildOptions}
 */
function outsideBundle(kind) {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    entryPoints: testFiles(kind),
    outbase: 'test',
    outdir: 'out/test',
    outExtension: { '.js': '.mjs' },
    plugins: [atlasData()],
  };
}

/** One script for the Node host, the web worker host and the desktop: it needs no file beside it.
 * @returns {import('esbuild').BuildOptions}
 */
function hostBundle() {
  return {
    ...shared,
    ...commonJs,
    sourcemap: 'inline',
    entryPoints: ['test/host/index.ts'],
    outfile: 'out/test/host/index.js',
    alias: { 'node:assert/strict': './test/host/support/assert.ts' },
    plugins: [hostTests, mochaForBothHosts, atlasData()],
  };
}

const hostTests = /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'host-tests',
  setup(build) {
    build.onResolve({ filter: /^host:tests$/ }, ({ path }) => ({ path, namespace: 'host' }));
    build.onLoad({ filter: /.*/, namespace: 'host' }, () => ({
      contents: testFiles('host')
        .map((file) => `require(${JSON.stringify(`./${file.replaceAll('\\', '/')}`)});`)
        .join('\n'),
      resolveDir: root,
    }));
  },
});

/** Mocha's browser build would take this bundle's module.exports for its own; here it sees none. */
const mochaForBothHosts = /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'mocha-for-both-hosts',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `(function (exports, module, define) {${await readFile(path, 'utf8')}\n})();`,
      loader: 'js',
    }));
  },
});
