// npm run package [-- --no-build]: makes out/career-atlas.vsix and holds it to its budget.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileSize, kilobytes } from './build/sizes.mjs';
import { zipEntries } from './build/zip.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { packagePath, root } from './lib/paths.mjs';
import { mustRun } from './lib/process.mjs';

const budget = 600 * 1024;

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
  const total = await fileSize(packagePath);
  for (const { name, compressed } of entries.sort((a, b) => b.compressed - a.compressed)) {
    const share = `${((100 * compressed) / total).toFixed(1)} %`;
    console.log(`${name.padEnd(44)} ${kilobytes(compressed).padStart(10)} ${share.padStart(7)}`);
  }
  console.log(
    `${'career-atlas.vsix'.padEnd(44)} ${kilobytes(total).padStart(10)} of ${kilobytes(budget)}`,
  );
  const foreign = entries.filter(({ name }) => !expected.test(name) || name.endsWith('.map'));
  if (foreign.length > 0) {
    throw new Error(`Not meant to be packaged: ${foreign.map(({ name }) => name).join(', ')}`);
  }
  if (total > budget)
    throw new Error(`The package is over its budget by ${kilobytes(total - budget)}`);
}
