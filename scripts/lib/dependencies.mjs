import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { mustRun } from './process.mjs';

/** Installs what package-lock.json names, unless node_modules already holds just that. */
export async function ensureDependencies() {
  if (upToDate()) return;
  console.log('Installing the dependencies from package-lock.json …');
  await mustRun('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, quiet: true });
}

/** npm leaves a lock of what it installed inside node_modules; that is compared, not file times. */
function upToDate() {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const installed = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // not installed yet
  }
}
