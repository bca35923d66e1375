import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { mustRun } from './process.mjs';

/**
 * An extension to measure ours against: it does nothing more than its code.
 * @param {string} home @param {string} name @param {string} code @param {object} [contributes]
 * @returns {Promise<string>} path of its package
 */
export async function benchPackage(home, name, code, contributes = {}) {
  const folder = join(home, name);
  await mkdir(folder);
  const manifest = {
    name,
    publisher: 'bench',
    version: '1.0.0',
    license: 'MIT',
    engines: { vscode: '^1.100.0' },
    main: './extension.js',
    activationEvents: ['onLanguage'],
    contributes,
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'extension.js'), `${code}\n`);
  const out = join(home, `${name}.vsix`);
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = ['package', '--no-dependencies', '--allow-missing-repository', '--skip-license'];
  await mustRun(process.execPath, [vsce, ...args, '--out', out], { cwd: folder, quiet: true });
  return out;
}
