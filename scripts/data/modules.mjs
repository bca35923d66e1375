import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createGunzip } from 'node:zlib';
import { root } from '../lib/paths.mjs';

export const dataFolder = join(root, 'data');

/** @type {Map<string, Promise<any>>} */
const modules = new Map();

/**
 * A part of src/domain, bundled here and now: the scripts convert with the product's own code.
 * @param {string} entry e.g. `src/domain/import/index.ts`
 * @returns {Promise<any>}
 */
export function domainModule(entry) {
  const made = modules.get(entry) ?? bundled(entry);
  modules.set(entry, made);
  return made;
}

/** @param {string} entry */
async function bundled(entry) {
  const esbuild = await import('esbuild');
  const outfile = join(root, 'out', 'data', `${entry.replaceAll('/', '-').replace('.ts', '')}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/**
 * A file as the converters want it; its SHA-256 is known once it was read to the end.
 * @param {string} path
 */
export function sourceFile(path) {
  const hash = createHash('sha256');
  const name = basename(path);
  async function* bytes() {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) {
      hash.update(piece);
      yield/** @type {Uint8Array} */ (piece);
    }
  }
  return { name, bytes: bytes(), sha256: () => hash.digest('hex') };
}

/** @param {string} path of a text, gzipped or not @returns {Promise<string>} */
export async function firstLine(path) {
  const file = createReadStream(path);
  const text = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  for await (const line of createInterface({ input: text })) {
    file.destroy();
    return line;
  }
  return '';
}

/**
 * @param {string} path inside data/
 * @param {string | Uint8Array} content
 */
export async function writeData(path, content) {
  const file = join(dataFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** @param {string} path inside data/ @returns {Promise<string | undefined>} undefined: there is no such file */
export async function readData(path) {
  return readFile(join(dataFolder, path), 'utf8').catch(() => undefined);
}
