// node scripts/data/places.mjs FILES: makes the tables of data/places from oe.area, oe.data.0.Current,
// the counties of metropolitan and nonmetropolitan areas, and GeoNames' US.txt and cities500.txt.
import { createReadStream } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { root } from '../lib/paths.mjs';
import { importTypeScript } from '../lib/typescript.mjs';

/** How each input's first line is known. */
const inputs = {
  areas: /^state_code\tarea_code\tareatype_code\t/,
  jobs: /^series_id\s/,
  metropolitan: /^county_fips\tcounty\tstate\tmetro_code\t/,
  nonmetropolitan: /^state_fips\tcounty_fips\tcounty_name\tarea_code\t/,
  postal: /^[A-Z]{2}(\t[^\t]*){11}$/,
  populated: /^\d+(\t[^\t]*){18}$/,
};

/** @param {string} path @returns {AsyncIterable<Uint8Array>} */
function bytesOf(path) {
  const file = createReadStream(path);
  return path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
}

/** @param {string} path */
async function firstLine(path) {
  if (path.endsWith('.gz')) {
    for await (const piece of bytesOf(path))
      return new TextDecoder().decode(piece).split(/\r?\n/)[0];
  }
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return buffer.toString('utf8', 0, bytesRead).split(/\r?\n/)[0];
  } finally {
    await file.close();
  }
}

/**
 * Which of this converter's inputs a file is.
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
export async function placeInput(path) {
  const line = (await firstLine(path)) ?? '';
  return Object.entries(inputs).find(([, header]) => header.test(line))?.[0];
}

/**
 * @param {ReadonlyMap<string, string>} paths of all inputs, by what `placeInput` calls them
 */
export async function writePlaces(paths) {
  const missing = Object.keys(inputs).filter((kind) => !paths.has(kind));
  if (missing.length > 0) throw new Error(`Places need a file more of: ${missing.join(', ')}`);
  const { importPlaces } = await importTypeScript('src/domain/import/places.ts');
  const own = {
    states: join(root, 'data/places/states.tsv'),
    zipCounties: join(root, 'scripts/data/zip-counties.tsv'),
    moreTowns: join(root, 'scripts/data/more-towns.tsv'),
  };
  const all = Object.entries({ ...Object.fromEntries(paths), ...own });
  const tables = await importPlaces(
    Object.fromEntries(
      all.map(([kind, path]) => [kind, { name: basename(path), bytes: bytesOf(path) }]),
    ),
  );
  for (const [name, text] of tables) {
    await writeFile(join(root, 'data/places', name), text);
    console.log(`data/places/${name}: ${text.split('\n').length - 2} rows`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = new Map();
  for (const path of process.argv.slice(2)) {
    const kind = await placeInput(path);
    if (!kind) throw new Error(`${path} is none of the files that places are made from`);
    paths.set(kind, path);
  }
  await writePlaces(paths);
}
