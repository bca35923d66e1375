// npm run package [-- --no-build]: makes out/career-atlas.vsix and holds it to its budget.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSize } from './build/sizes.mjs';
import { zipEntries } from './build/zip.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { packagePath, root } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';

/** Bytes of the package, and of all in it that isn't wages. */
const budgets = { whole: 14_000_000, withoutWages: 1_200_000 };

/** Nothing else belongs in the package. */
const expected =
  /^(\[Content_Types\]\.xml|extension\.vsixmanifest|extension\/(package\.json|package\.nls(\.[\w-]+)?\.json|readme\.md|changelog\.md|LICENSE(\.txt)?|(dist|media|l10n)\/.+|data\/[\w/-]+\.(tsv|parquet)))$/i;

await ensureDependencies();
if (!process.argv.includes('--no-build')) {
  await mustRun(process.execPath, ['esbuild.js', '--production'], { cwd: root });
}
await mkdir(join(packagePath, '..'), { recursive: true });
await rm(packagePath, { force: true });
const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
const args = ['package', '--no-dependencies', '--no-yarn', '--out', packagePath];
await mustRun(process.execPath, [vsce, ...args, ...addresses()], { cwd: root, quiet: true });
await check();

/** Links in the README point into the repository; without one named in package.json they stay as they are. */
function addresses() {
  return ['--no-rewrite-relative-links', '--allow-missing-repository'];
}

async function check() {
  const entries = zipEntries(await readFile(packagePath));
  const whole = await fileSize(packagePath);
  const all = sizeOf(entries);
  const other = sizeOf(entries.filter(({ name }) => partOf(name) !== 'data/wages'));
  /** @type {Map<string, import('./build/zip.mjs').ZipEntry[]>} */
  const parts = new Map();
  for (const entry of entries) {
    const part = partOf(entry.name);
    parts.set(part, [...(parts.get(part) ?? []), entry]);
  }
  for (const [part, some] of [...parts].sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))) {
    const files = some.length === 1 ? '' : `${some.length} files`;
    print(part, sizeOf(some), `${((100 * sizeOf(some)) / whole).toFixed(1)} %`, files);
  }
  print('(the archive itself)', whole - all, '');
  print('all but data/wages', other, `of ${megabytes(budgets.withoutWages)}`);
  print('career-atlas.vsix', whole, `of ${megabytes(budgets.whole)}`);
  const foreign = entries.filter(({ name }) => !expected.test(name) || name.endsWith('.map'));
  if (foreign.length > 0) {
    throw new Error(`Not meant to be packaged: ${foreign.map(({ name }) => name).join(', ')}`);
  }
  holds('The package', whole, budgets.whole);
  holds('What isn’t wages', other, budgets.withoutWages);
}

/** `data/places`, `dist`, `README.md`. @param {string} name of an entry */
function partOf(name) {
  const [first = '', second = '', third] = name.replace('extension/', '').split('/');
  return first === 'data' && third !== undefined ? `${first}/${second}` : first;
}

/** @param {readonly import('./build/zip.mjs').ZipEntry[]} entries */
function sizeOf(entries) {
  return entries.reduce((sum, { compressed }) => sum + compressed, 0);
}

/** @param {string} name @param {number} bytes @param {string} share @param {string} [more] */
function print(name, bytes, share, more = '') {
  console.log(
    `${name.padEnd(28)} ${megabytes(bytes).padStart(9)} ${share.padStart(10)}  ${more}`.trimEnd(),
  );
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(3)} MB`;
}

/** @param {string} name @param {number} bytes @param {number} budget */
function holds(name, bytes, budget) {
  if (bytes > budget) throw new Error(`${name} is over its budget by ${megabytes(bytes - budget)}`);
}
