import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { root } from '../lib/paths.mjs';
import { webviewBundle } from './bundles.mjs';

/** Gzipped bytes that the page's script may have. */
const budgets = { withToolkit: 120 * 1024, withoutToolkit: 45 * 1024 };

/**
 * Prints each output's size, and holds the page's script to its budgets.
 * @param {readonly import('esbuild').BuildResult[]} results
 * @param {{ enforce: boolean }} options
 */
export async function reportSizes(results, { enforce }) {
  const outputs = results
    .flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}))
    .filter((path) => !path.endsWith('.map'));
  for (const path of outputs) {
    const content = await readFile(join(root, path));
    printSize(path, content.length, gzipSync(content, { level: 9 }).length);
  }
  if (enforce) await checkPage();
}

async function checkPage() {
  const page = await readFile(join(root, 'dist', 'webview', 'explorer.js'));
  const whole = gzipSync(page, { level: 9 }).length;
  const own = await withoutToolkit();
  printSize('  … of it without the toolkit', own.length, gzipSync(own, { level: 9 }).length);
  const ownZipped = gzipSync(own, { level: 9 }).length;
  if (whole > budgets.withToolkit || ownZipped > budgets.withoutToolkit) {
    throw new Error(
      `The page's script is over its budget: ${kilobytes(whole)} of ` +
        `${kilobytes(budgets.withToolkit)} gzipped, ${kilobytes(ownZipped)} of ` +
        `${kilobytes(budgets.withoutToolkit)} without the toolkit.`,
    );
  }
}

/** The same page with an empty module in the toolkit's place. */
async function withoutToolkit() {
  const { outputFiles } = await esbuild.build({
    ...webviewBundle({ production: true, plugins: [emptyToolkit] }),
    sourcemap: false,
    write: false,
  });
  const script = outputFiles?.find(({ path }) => path.endsWith('.js'));
  return Buffer.from(script?.contents ?? []);
}

const emptyToolkit = /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'empty-toolkit',
  setup(build) {
    const filter = /^@vscode\/webview-ui-toolkit/;
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'empty' }));
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
});

/**
 * @param {string} name
 * @param {number} raw bytes
 * @param {number} zipped bytes
 */
export function printSize(name, raw, zipped) {
  console.log(
    `${name.padEnd(32)} ${kilobytes(raw).padStart(10)} ${kilobytes(zipped).padStart(10)} gzipped`,
  );
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** @param {string} path */
export async function fileSize(path) {
  return (await stat(path)).size;
}
