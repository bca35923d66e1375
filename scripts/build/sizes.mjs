import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../lib/paths.mjs';

/** Gzipped bytes that the page's scripts may have. */
const budgets = { withToolkit: 120 * 1024, withoutToolkit: 55 * 1024, outlines: 40 * 1024 };

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
  const own = await zippedSize('explorer.js');
  const whole = own + (await zippedSize('toolkit.js'));
  const outlines = await zippedSize('outlines.js');
  if (outlines > budgets.outlines) {
    throw new Error(`The map's outlines are over ${kilobytes(budgets.outlines)} gzipped.`);
  }
  if (whole > budgets.withToolkit || own > budgets.withoutToolkit) {
    throw new Error(
      `The page's script is over its budget: ${kilobytes(whole)} of ` +
        `${kilobytes(budgets.withToolkit)} gzipped, ${kilobytes(own)} of ` +
        `${kilobytes(budgets.withoutToolkit)} without the toolkit.`,
    );
  }
}

/** @param {string} name of a script of the page */
async function zippedSize(name) {
  const content = await readFile(join(root, 'dist', 'webview', name));
  return gzipSync(content, { level: 9 }).length;
}

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
