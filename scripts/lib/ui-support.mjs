import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * The UI suite's helpers, for scripts that show or measure what the suite tests.
 * @returns {Promise<typeof import('../../test/ui/support/index')>}
 */
export async function uiSupport() {
  const esbuild = await import('esbuild');
  const outfile = join(root, 'out', 'ui-support.mjs');
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['test/ui/support/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return import(pathToFileURL(outfile).href);
}
