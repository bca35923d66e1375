import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * Bundles a TypeScript module of the repository into out/ and imports it.
 * @param {string} entry from the root, e.g. `test/eval/run.ts`
 * @returns {Promise<any>} the module; its caller says what it holds
 */
export async function importTypeScript(entry) {
  const esbuild = await import('esbuild');
  const outfile = join(root, 'out', 'scripts', entry.replace(/\.ts$/, '.mjs'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
