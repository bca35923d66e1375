import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../lib/paths.mjs';

const dataFolder = join(root, 'data');

/**
 * Resolves `import data from 'atlas:data'`: data/*.json, parsed and checked now, so that nothing is
 * validated at run time. A fault fails the build and names file, row and field.
 * @returns {import('esbuild').Plugin}
 */
export function atlasData() {
  return {
    name: 'atlas-data',
    setup(build) {
      build.onResolve({ filter: /^atlas:data$/ }, ({ path }) => ({ path, namespace: 'atlas' }));
      build.onLoad({ filter: /.*/, namespace: 'atlas' }, load);
    },
  };
}

/** @returns {Promise<import('esbuild').OnLoadResult>} */
async function load() {
  const { parseAtlas, checkLanguage, watchFiles } = await parser();
  const files = await dataFiles(dataFolder);
  const watched = { watchDirs: [dataFolder], watchFiles: [...watchFiles, ...paths(files)] };
  try {
    checkLanguage(await dataFiles(join(dataFolder, 'language')));
    const text = JSON.stringify(parseAtlas(files));
    // JSON.parse of a string starts faster than an object literal of the same size.
    return { contents: `export default JSON.parse(${JSON.stringify(text)})`, ...watched };
  } catch (error) {
    return { errors: [{ text: faultText(error), detail: error }], ...watched };
  }
}

/** @param {unknown} error a DataError, whose message names file, row and field */
function faultText(error) {
  return error instanceof Error ? `data: ${error.message}` : String(error);
}

/** @param {ReadonlyMap<string, string>} files */
function paths(files) {
  return [...files.keys()].map((name) => join(dataFolder, name));
}

/**
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, string>>} file name → content
 */
async function dataFiles(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        /** @type {[string, string]} */
        const file = [name, await readFile(join(folder, name), 'utf8')];
        return file;
      }),
    ),
  );
}

/** The extension's own parser, bundled here and now: the build and a data pack go through one door. */
async function parser() {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/domain/parse.ts'],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    metafile: true,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  /**
   * @type {{
   *   parseAtlas(files: ReadonlyMap<string, string>): unknown,
   *   checkLanguage(files: ReadonlyMap<string, string>): void,
   * }}
   */
  const { parseAtlas, checkLanguage } = await import(`data:text/javascript;base64,${code}`);
  const watchFiles = Object.keys(metafile.inputs).map((path) => join(root, path));
  return { parseAtlas, checkLanguage, watchFiles };
}
