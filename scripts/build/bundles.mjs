import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { atlasData } from './atlas-data.mjs';
import { onlyExternal } from './only-external.mjs';
import { atlasOutlines } from './outlines.mjs';

/**
 * What ships. Browser conditions everywhere: the extension also runs in a web worker, and a Node
 * module would only work in one of the two hosts.
 * @param {{ production?: boolean }} [options]
 * @returns {import('esbuild').BuildOptions[]}
 */
export function runtimeBundles({ production = false } = {}) {
  const common = { ...shared, minify: production };
  return [
    {
      ...common,
      ...commonJs,
      ...vscodeApi,
      entryPoints: ['src/extension.ts'],
      outfile: 'dist/extension.js',
      plugins: [guideStaysOutside, plainVscode, onlyExternal('vscode', webFile)],
    },
    {
      // Web hosts have no relative require: the guide is inside, and still runs at first use only.
      ...common,
      ...commonJs,
      ...vscodeApi,
      entryPoints: ['src/web.ts'],
      outfile: 'dist/web/extension.js',
      plugins: [atlasData(), plainVscode, onlyExternal('vscode')],
    },
    webviewBundle({ production }),
  ];
}

/**
 * The page's script; the toolkit's and the map's outlines in files of their own: the page is painted
 * before they are even read.
 * @param {{ production: boolean }} options
 * @returns {import('esbuild').BuildOptions}
 */
function webviewBundle({ production }) {
  return {
    ...shared,
    minify: production,
    format: 'iife',
    entryPoints: {
      explorer: 'src/webview/main.ts',
      toolkit: 'src/webview/toolkit.ts',
      outlines: 'src/webview/outlines.ts',
    },
    outdir: 'dist/webview',
    plugins: [atlasOutlines(), onlyExternal()],
  };
}

/** @satisfies {import('esbuild').BuildOptions} */
export const shared = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  target: 'es2022',
  sourcemap: true, // beside the bundle; .vscodeignore leaves it out of the package
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});

/** @satisfies {import('esbuild').BuildOptions} */
export const commonJs = /** @type {const} */ ({
  format: 'cjs',
  external: ['vscode'],
  supported: { 'dynamic-import': false }, // becomes require, the only one that both hosts have
});

const vscodeApi = { inject: [join(root, 'scripts', 'build', 'vscode-api.js')] };

const webFile = './web/extension.js';

/**
 * The data and everything that needs them load at first use, not at activation: in the Node host from
 * the web host's file, which has them anyway.
 */
const guideStaysOutside = /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'guide-stays-outside',
  setup(build) {
    const guide = join(root, 'src', 'guide');
    build.onResolve({ filter: /(^|\/)guide$/ }, ({ path, resolveDir }) =>
      join(resolveDir, path) === guide ? { path, namespace: 'guide' } : undefined,
    );
    build.onResolve({ filter: /.*/, namespace: 'guide' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'guide' }, () => ({
      contents: `module.exports = require('${webFile}').loadGuide()`,
    }));
  },
});

/**
 * An import of a CommonJS module becomes a copy of all that it exports, in every file that has one:
 * hundreds of getters a file for VS Code's API, which was most of the time to load the extension. So
 * the imports go, and the name `vscode` is one require for all of them.
 */
const plainVscode = /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'plain-vscode',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](host[\\/].+|extension)\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/^import \* as vscode from 'vscode';$/m, '');
      const copied = /^import (?!type ).* from 'vscode';$/m.exec(contents);
      const errors = copied ? [{ text: `${path}: write import * as vscode from 'vscode'` }] : [];
      return { contents, loader: 'ts', errors };
    });
  },
});
