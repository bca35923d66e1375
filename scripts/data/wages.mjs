import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder, domainModule, readData, sourceFile, writeData } from './modules.mjs';
import { recordInputs } from './sources.mjs';

const load = () => domainModule('src/domain/import/index.ts');

/** Whether a file holds OEWS wages. @param {string} path */
export async function isWages(path) {
  const { wageReader } = await load();
  return (await wageReader(sourceFile(path))) !== undefined;
}

/**
 * Writes data/wages.
 * @param {readonly string[]} paths of files that hold OEWS wages
 */
export async function convertWages(paths) {
  const domain = await load();
  const release = domain.createRelease();
  /** @type {Map<string, { name: string, sha256: string }[]>} */
  const inputs = new Map();
  for (const path of paths) {
    const file = sourceFile(path);
    const { name, rows, areas, industries, occupations, years } = await release.read(file);
    const sha256 = file.sha256();
    console.log(
      `${name}: ${rows} rows, ${areas} areas, ${industries} industries, ${occupations} occupations, ` +
        `May ${years.join(', ')}\n  SHA-256 ${sha256}`,
    );
    for (const year of years) {
      const id = domain.sourceId(year);
      inputs.set(id, [...(inputs.get(id) ?? []), { name, sha256 }]);
    }
  }
  await write(domain, release);
  await recordInputs(inputs);
}

/**
 * @param {any} domain
 * @param {any} release
 */
async function write(domain, release) {
  const written = [];
  for (const { row, bytes } of release.write()) {
    await writeData(domain.wagePath(row), bytes);
    written.push(row);
  }
  if (written.length === 0) return;
  const before = domain.readCatalogue(
    (await readData(domain.cataloguePath)) ?? domain.writeCatalogue([]),
  );
  const { rows, dropped } = domain.mergeCatalogue(before, written);
  await writeData(domain.cataloguePath, domain.writeCatalogue(rows));
  for (const path of dropped) await rm(join(dataFolder, path), { force: true });
  const bytes = written.reduce((sum, row) => sum + row.bytes, 0);
  console.log(`data/wages: ${written.length} files written, ${(bytes / 1e6).toFixed(1)} MB`);
}
