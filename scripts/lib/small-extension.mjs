import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { mustRun } from './process.mjs';

/**
 * Writes an extension of a few lines: one to measure ours against, or to set up a window.
 * @param {string} home where its folder is made
 * @param {string} name
 * @param {string} code CommonJS, with `exports.activate`
 * @param {object} [manifest] what its package.json says beside
 * @returns {Promise<string>} its folder
 */
export async function writeExtension(home, name, code, manifest = {}) {
  const folder = join(home, name);
  await mkdir(folder);
  const about = {
    name,
    publisher: 'bench',
    version: '1.0.0',
    license: 'MIT',
    engines: { vscode: '^1.100.0' },
    main: './extension.js',
    activationEvents: ['onLanguage'],
    ...manifest,
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(about));
  await writeFile(join(folder, 'extension.js'), `${code}\n`);
  return folder;
}

/** @param {string} folder of an extension @returns {Promise<string>} path of its package */
export async function packExtension(folder) {
  const out = join(dirname(folder), `${basename(folder)}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await mustRun(process.execPath, [vsce, ...args, '--out', out], { cwd: folder, quiet: true });
  return out;
}
