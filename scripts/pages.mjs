// npm run pages -- FOLDER [home area]: writes every page as a Markdown file, for reading through them.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atlasData } from './build/atlas-data.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/paths.mjs';

const [folder, home] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder: npm run pages -- FOLDER');
await ensureDependencies();

const esbuild = await import('esbuild');
const outfile = join(root, 'out', 'scripts', 'pages.mjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/unit/support/pages.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [atlasData()],
});
/** @type {typeof import('../test/unit/support/pages')} */
const pages = await import(pathToFileURL(outfile).href);

const library = pages.library(home);
const ids = [
  ...pages.guidePages(),
  ...pages.occupationPages(),
  ...pages.areaPages('nation', 'state', 'metropolitan', 'nonmetropolitan'),
];
let written = 0;
for (const id of new Set(ids)) {
  const text = await pages.pageOf(library, id);
  if (text === undefined) continue; // an area without a row in the release
  const address = await pages.addressOf(library.atlas, id, async () => text);
  const path = join(resolve(folder), address?.path ?? id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  written += 1;
}
console.log(`${written} pages in ${resolve(folder)}`);
