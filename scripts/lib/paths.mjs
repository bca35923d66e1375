import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, also for a copy of this file that was bundled into out/. */
export const root = (() => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'esbuild.js'))) {
    if (folder === dirname(folder)) throw new Error('esbuild.js marks the repository; not found');
    folder = dirname(folder);
  }
  return folder;
})();

export const sampleWorkspace = join(root, 'test', 'fixtures', 'workspace');

/** The package that npm run package makes. */
export const packagePath = join(root, 'out', 'career-atlas.vsix');

/** @type {string} `<publisher>.<name>` from package.json */
export const extensionId = (() => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${manifest.publisher}.${manifest.name}`;
})();

/** Where things that outlive a checkout are kept. */
export function cacheFolder() {
  const base =
    process.env.XDG_CACHE_HOME || // set but empty means unset
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), '.cache');
  return join(base, 'career-atlas');
}

/** @param {string | Buffer} content */
export function shortHash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
